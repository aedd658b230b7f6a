// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/accesstokens.h"
#include "core/diagnosis/check.h"
#include "core/diagnosis/knowledge.h"
#include "core/http/networklook.h"
#include "core/http/transport.h"

#include <QElapsedTimer>

namespace core::api {
class ApiClient;
}

namespace core::diagnosis {

struct Finding;

/// Looks at everything between this computer and the platform, one row for each thing, most of them at the same time.
/// Changes nothing: a token is asked of stable_token without force, never of /cgi-bin/token. Of a sandbox account only
/// its own host is asked.
class Checkup final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    struct Needs
    {
        Transport &transport;
        NetworkLook &network;
        api::ApiClient &client;
        api::AccessTokens &tokens;
        Vault &vault;
        ExchangeLog &exchanges;
        const Knowledge &knowledge;
        const Clock &clock;
    };
    struct Subject
    {
        std::optional<Account> account;
        QUrl callbackUrl; ///< to be asked from here as WeChat asks; may be empty
    };

    explicit Checkup(Needs needs, QObject *parent = nullptr);
    ~Checkup() override;
    Q_DISABLE_COPY_MOVE(Checkup)

    void start(Subject subject);
    /// What was not over is left out.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const QList<Check> &checks() const { return m_checks; }
    [[nodiscard]] const Subject &subject() const { return m_subject; }
    [[nodiscard]] bool isAnythingFailed() const;

Q_SIGNALS:
    void changed(qsizetype row);
    void finished();

private:
    QCoro::Task<> lookAtKeychain(int run);
    QCoro::Task<> lookAtName(int run, QString host);
    QCoro::Task<> lookAtTls(int run, QUrl host);
    QCoro::Task<> lookAtHost(int run, QUrl host);
    QCoro::Task<> lookAtHosts(int run);
    QCoro::Task<> lookAtToken(int run, Account account);
    QCoro::Task<> lookAtReach(int run, Account account);
    QCoro::Task<> lookAtUrl(int run, Account account);
    [[nodiscard]] Task<QDateTime> tokenExpiry(Account account);
    [[nodiscard]] Task<QDateTime> probeByStableToken(Account account);

    void lookAtMachine();
    void lookAtAccount();
    void begin(QLatin1String id);
    void tell(QLatin1String id, const Finding &finding);
    /// The same, but nothing that a machine without an account cannot do without.
    void tellOfNetwork(QLatin1String id, Finding finding);
    void leaveOut(QLatin1String id, const QString &why);
    [[nodiscard]] HttpRequest requestTo(const QUrl &host) const;
    /// A sandbox has all names at its own address.
    [[nodiscard]] HttpRequest requestTo(const ApiHost &host) const;
    [[nodiscard]] QUrl host() const;
    [[nodiscard]] bool isSandbox() const;

    Needs m_needs;
    Subject m_subject;
    QList<Check> m_checks;
    QElapsedTimer m_clock;
    QHash<QString, qint64> m_begun;
    std::shared_ptr<Transfer> m_transfer;
    int m_run = 0;
    bool m_isRunning = false;
};

} // namespace core::diagnosis
