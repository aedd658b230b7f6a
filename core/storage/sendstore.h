// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/callback/message.h"
#include "core/message/bodies.h"
#include "core/storage/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <array>
#include <optional>

namespace core {

/// One mass send and all that is known of it. A row of the journal; it is written before anything is sent.
struct MassJob
{
    enum class State {
        Scheduled, ///< for `scheduledFor`; nothing was sent
        Missed, ///< no MpDesk ran when its time came; nothing was sent, and nothing will be
        Cancelled, ///< by us, before its time; nothing was sent
        Prepared, ///< journalled; nothing was sent yet
        Requested, ///< the request is on its way
        Unknown, ///< nobody answered what became of the request: it is asked again under the same clientmsgid
        Refused, ///< by the platform, or the request never left us; nothing was sent
        Accepted, ///< the platform has it and gave it a number
        AwaitingAdministrator, ///< until `administratorUntil`, as the platform says or its slowness makes likely
        Sending,
        Succeeded,
        Failed, ///< accepted, then stopped: `verdict` says why
        Deleted, ///< sent, then taken away; the cards stay on phones
    };
    static constexpr std::array allStates{State::Scheduled, State::Missed,    State::Cancelled,
                                          State::Prepared,  State::Requested, State::Unknown,
                                          State::Refused,   State::Accepted,  State::AwaitingAdministrator,
                                          State::Sending,   State::Succeeded, State::Failed,
                                          State::Deleted};

    struct Totals
    {
        qint64 total = 0;
        qint64 filtered = 0; ///< left over after filtering: about sent + failed
        qint64 sent = 0;
        qint64 failed = 0;
    };

    qint64 id = 0; ///< rises over all accounts
    AppId appId;
    message::Message message;
    QStringList titles; ///< of its articles: the draft is used up by the send; empty = not known
    message::Target target;
    message::Reprint reprint = message::Reprint::Stop;
    QString digest; ///< of message and target
    int attempt = 1; ///< counts the times that the same was sent to the same on purpose
    QString clientMsgId; ///< of message, target and attempt
    message::Request request; ///< exactly what goes over the wire, each time

    State state = State::Prepared;
    QDateTime createdAt;
    QDateTime scheduledFor; ///< invalid = at once
    QDateTime requestedAt; ///< when the request left for the first time
    QDateTime acceptedAt;
    QDateTime administratorUntil; ///< when the send fails unless the administrator has confirmed it
    QDateTime endedAt;
    QDateTime nextAt; ///< when MpDesk looks at it next; invalid = never by itself
    int requests = 0; ///< how often the request went out, always under the same clientmsgid
    int looks = 0; ///< how often mass/get was asked
    bool wasThereAlready = false; ///< accepted in an earlier request whose answer was lost (45065)

    qint64 msgId = 0; ///< 0 = not known
    qint64 msgDataId = 0; ///< of articles
    QString verdict; ///< the platform's last word, as it wrote it: "SENDING", "send success", "err(30003)"
    std::optional<Error> error; ///< why it was refused, or why it is not known
    std::optional<Totals> totals; ///< known when the finish event came
    int checkState = 0; ///< of the copyright check: 1 no reprint, 2 a reprint that may be sent, 3 one that may not
    QList<callback::CopyrightItem> copyright; ///< article by article
    QList<callback::ArticleUrl> articles; ///< their links
    QList<int> deletedArticles; ///< from 1
};

[[nodiscard]] QString toString(MassJob::State state); ///< "awaitingAdministrator"
[[nodiscard]] Result<MassJob::State> parseMassState(QStringView text);
/// Nothing more will happen to it.
[[nodiscard]] bool isEnded(MassJob::State state);
/// Nothing reached anybody: the same may be sent again.
[[nodiscard]] bool wasNotSent(MassJob::State state);

/// A line in a list of sends. A target may name thousands of followers, which a list is not to read.
struct MassEntry
{
    qint64 id = 0;
    message::Message message;
    QStringList titles;
    MassJob::State state = MassJob::State::Prepared;
    QDateTime at; ///< when it was to leave
};

/// What to list, newest first.
struct MassQuery
{
    AppId appId; ///< null = of all accounts
    QString words; ///< each in the message, its titles, its target or its numbers; empty = all
    QList<MassJob::State> states; ///< empty = all
    qint64 before = 0; ///< an id; 0 = from the newest
    int limit = 200;
};

/// Who works on a job, so that two programs over one journal never do at the same time.
struct MassClaim
{
    QString owner;
    QDateTime until; ///< it is over by itself then: the owner has died
};

/// A preview that was sent.
struct SentPreview
{
    QDateTime at;
    QString receiver;
};

/// The journal of mass sends in mpdesk.db. Goes with its account when that is removed from the book.
class SendStore final
{
    Q_DECLARE_TR_FUNCTIONS(core::SendStore)

public:
    explicit SendStore(Database &database);

    /// Durable when it returns. When the account has a job with this clientmsgid, that one is given and nothing added.
    [[nodiscard]] Result<MassJob> add(const MassJob &job);
    /// What became of it; durable when it returns. Kind::Unsupported when the job is not this owner's any more.
    [[nodiscard]] Done save(const MassJob &job, const QString &owner);

    [[nodiscard]] Result<QList<MassJob>> jobs(const MassQuery &query) const;
    [[nodiscard]] Result<QList<MassEntry>> entries(const MassQuery &query) const;
    /// Kind::NotFound when there is none.
    [[nodiscard]] Result<MassJob> job(qint64 id) const;
    [[nodiscard]] Result<std::optional<MassJob>> byMsgId(const AppId &appId, qint64 msgId) const;
    /// Of the same message to the same target, newest first.
    [[nodiscard]] Result<QList<MassJob>> sameAs(const AppId &appId, const QString &digest) const;
    /// Everything that was journalled since then.
    [[nodiscard]] Result<QList<MassJob>> since(const AppId &appId, const QDateTime &moment) const;
    /// Those whose nextAt has come.
    [[nodiscard]] Result<QList<qint64>> due(const QDateTime &now) const;

    /// Takes the job for this owner unless another one has it whose time is not over; the job as it is now, or nothing
    /// when it is taken. One of an owner that `isDead` says so of counts as over.
    [[nodiscard]] Result<std::optional<MassJob>> claim(qint64 id, const MassClaim &claim, const QDateTime &now,
                                                       bool (*isDead)(const QString &owner) = nullptr);
    [[nodiscard]] Done release(qint64 id, const QString &owner);

    /// `content` is the digest of a message alone.
    [[nodiscard]] Done addPreview(const AppId &appId, const QString &content, const SentPreview &preview);
    [[nodiscard]] Result<std::optional<SentPreview>> newestPreview(const AppId &appId, const QString &content) const;

private:
    Database &m_database;
};

} // namespace core
