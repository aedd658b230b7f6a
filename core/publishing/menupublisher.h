// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/menuapi.h"
#include "core/menu/menudiff.h"
#include "core/menu/publishplan.h"
#include "core/storage/menustore.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace core::publishing {

/// How far one call of a publication got, as far as we can know.
struct StepReport
{
    enum class State {
        NotSent,
        Accepted,
        Refused, ///< by the platform; nothing changed
        Unknown, ///< sent, but the connection went before the answer came, or the answer was "busy" (-1)
    };

    menu::PublishStep step;
    State state = State::NotSent;
    std::optional<Error> error;
};

/// What is known after a publication, whole or cut short.
struct Publication
{
    enum class Outcome {
        NothingToDo, ///< the live menu is already so
        Published, ///< read back, and the same
        Differs, ///< read back, and not the same: `differences`
        Refused, ///< the platform refused a step: `problems` says which buttons
        Unsure, ///< cut off on the way, or read back failed: check() tells
        ChangedMeanwhile, ///< somebody else changed the live menu since `expected`; nothing was sent
    };

    Outcome outcome = Outcome::NothingToDo;
    QList<StepReport> steps;
    QList<menu::Change> differences; ///< ChangedMeanwhile: from expected to live; Differs: from wanted to live
    QList<menu::Problem> problems; ///< of Refused
    std::optional<Error> error; ///< what cut it off
    std::optional<api::LiveMenu> live; ///< as read back, or as found for ChangedMeanwhile
    qint64 backupVersion = 0; ///< of the menu that was live before; 0 = there was none
    qint64 publishedVersion = 0; ///< 0 = not published
    QDateTime at; ///< when the last step was accepted; clients follow within five minutes
};

/// Changes live menus so that nothing is lost and nothing stays unsaid: fetch, compare with what the editor believed,
/// back up, send step by step, read back, compare, remember. One at a time an account.
class MenuPublisher final : public QObject
{
    Q_OBJECT

public:
    MenuPublisher(api::ApiClient &client, MenuStore &store, const Clock &clock, QObject *parent = nullptr);

    /// The live menu; becomes a version of the history when it differs from the newest one.
    [[nodiscard]] Task<api::LiveMenu> fetch(Account account);

    /// `expected` is the fingerprint of the live menu that the person saw in the confirmation; with another one live,
    /// nothing is sent. Fails (as an error, with nothing sent) when the set has errors by the rules, when the live menu
    /// cannot be read, when the backup cannot be written, or when the account cannot have menus.
    [[nodiscard]] Task<Publication> publish(Account account, menu::MenuSet wanted, QByteArray expected, QString note);

    /// Reads back after an unsure publication, compares with `wanted` (empty = a deletion), and records what it finds.
    [[nodiscard]] Task<Publication> check(Account account, menu::MenuSet wanted);

    /// menu/delete, with the same care; conditional menus go too. Published then means that nothing is live any more.
    [[nodiscard]] Task<Publication> removeAll(Account account, QByteArray expected, QString note);

Q_SIGNALS:
    /// Progress: `done` of `total` calls, reading back included; `text` is translated ("Creating the default menu").
    void progressed(const QString &appId, int done, int total, const QString &text);
    /// A version was added for this account.
    void historyChanged(const QString &appId);

private:
    /// What somebody asked for.
    struct Job
    {
        Account account;
        menu::MenuSet wanted; ///< empty = nothing shall be live
        QByteArray expected;
        QString note;
    };
    class Turn;
    using Accounts = QSet<AppId>;

    [[nodiscard]] Task<Publication> carryOut(Job job);
    [[nodiscard]] Task<Publication> walk(Job job, Publication publication);
    [[nodiscard]] Task<Publication> readBack(Job job, Publication publication);
    void explainRefusal(Publication &publication, const Job &job) const;
    void judge(Publication &publication, const Job &job, const api::LiveMenu &live);
    [[nodiscard]] Result<qint64> rememberLive(const Job &job, const api::LiveMenu &live, MenuVersion::Origin origin);
    [[nodiscard]] Done noteSighting(const Account &account, const api::LiveMenu &live);
    [[nodiscard]] QList<menu::Change> sinceExpected(const Job &job, const api::LiveMenu &live) const;

    api::ApiClient &m_client;
    MenuStore &m_store;
    const Clock &m_clock;
    std::shared_ptr<Accounts> m_underWay = std::make_shared<Accounts>(); ///< a turn may outlive us
};

} // namespace core::publishing
