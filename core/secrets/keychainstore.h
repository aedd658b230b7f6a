// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/keychainlook.h"
#include "core/secrets/secretstore.h"

#include <QTimer>

#include <deque>
#include <memory>

namespace QKeychain {
class Job;
}

namespace core {

/// The keychain of the operating system, through QtKeychain. Nothing is asked of it before the first entry is, jobs run
/// one at a time, and each answers within the time-out: what the keychain says later only changes the state.
///
/// Before a job the keychain is looked at (KeychainLook): without one nothing is started. For a locked one the desktop
/// asks the user for its password; the job is started only if the answer comes in time, and while the question is open
/// further jobs fail at once instead of asking again. So a locked keychain is never taken for one that has no such
/// entry, and no change is made after it was reported as failed. A fault that is neither is tried once more.
class KeychainStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainStore(std::chrono::milliseconds timeout = std::chrono::seconds(5), QObject *parent = nullptr);
    ~KeychainStore() override;

    [[nodiscard]] Task<std::optional<QByteArray>> read(QString key) override;
    /// `value` is UTF-8 text of at most largestEntry bytes, else Kind::Invalid.
    [[nodiscard]] Task<void> write(QString key, QByteArray value) override;
    [[nodiscard]] Task<void> remove(QString key) override;

    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QString backendName() const override;
    [[nodiscard]] bool isVolatile() const override { return false; }

    /// Everything that waits here goes on at once with Kind::Cancelled. Call it before what uses this is destroyed.
    void cancelAll();

    static constexpr qsizetype largestEntry = 2560; ///< bytes; what Windows takes

private:
    enum class Deed { Read, Write, Remove };
    struct Request
    {
        Deed deed = Deed::Read;
        QString key;
        QByteArray value;
    };
    /// How one job ended.
    struct Outcome
    {
        enum class Kind { Ok, NotFound, Denied, NoBackend, Failed, TimedOut, Cancelled };
        Kind kind = Kind::Cancelled;
        QByteArray value;
        QString text; ///< of the backend, for people
    };
    struct Turn;

    [[nodiscard]] Task<std::optional<QByteArray>> run(Request request);
    [[nodiscard]] Task<std::optional<QByteArray>> serve(Request request);
    [[nodiscard]] Task<KeychainLook> look();
    [[nodiscard]] Task<void> open(std::chrono::milliseconds patience);
    [[nodiscard]] QCoro::Task<Outcome> attempt(Request request);
    [[nodiscard]] Task<std::optional<QByteArray>> conclude(Request request, Outcome outcome);
    void startJob(const Request &request, const std::shared_ptr<Turn> &turn);
    void noteAnswer(const QKeychain::Job &job, const std::shared_ptr<Turn> &turn);
    [[nodiscard]] std::shared_ptr<Turn> newTurn(std::chrono::milliseconds patience);
    void serveNext();
    void setState(State state);

    std::chrono::milliseconds m_timeout;
    State m_state = State::Unknown;
    QString m_backend;
    QTimer m_timer;
    std::shared_ptr<Turn> m_turn; ///< with which the one job under way is waited for
    std::deque<std::shared_ptr<Turn>> m_line;
    bool m_isBusy = false;
    bool m_isPrompting = false; ///< the user has been asked for the password and has not answered
    int m_overdueJobs = 0; ///< timed out here, not yet answered there
};

} // namespace core
