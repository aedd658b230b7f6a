// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/massapi.h"
#include "core/message/offer.h"
#include "core/storage/mediastore.h"
#include "core/storage/sendstore.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace core::sending {

/// What somebody wants to have sent.
struct MassOrder
{
    Account account;
    message::Message message;
    message::Target target;
    message::Reprint reprint = message::Reprint::Stop;
    QStringList titles; ///< Preflight::articles, kept with the send
    /// Preflight::attempt, as the person saw it in the confirmation: the same order given twice (a double click, a
    /// script that was killed and started again) is one send. 0 = the one under way, else a first one; refused if the
    /// same was sent within a day. "Send again as new" is Preflight::attempt of an order that was sent already.
    int attempt = 0;
};

/// How many followers a send is for.
struct Audience
{
    std::optional<qint64> size; ///< nothing = not known
    QString source; ///< translated: "user/get, just now", "tags/get (VIP)", "the list"; or why it is not known
};

/// How many sends are left, as far as this computer can know.
struct MassQuota
{
    enum class Period { Day, Month };

    Period period = Period::Day;
    QDate date = {}; ///< of the send, by Beijing's calendar: its day or its month is counted
    bool isNow = true; ///< it is the present one
    qint64 limit = 0;
    qint64 used = 0; ///< by our own journal, unknown and planned ones included
    qint64 planned = 0; ///< those of the used ones that are scheduled and have not left yet
    QString source; ///< translated: where the figures come from, and what they do not see

    [[nodiscard]] qint64 left() const { return std::max<qint64>(0, limit - used); }
};

/// Everything to be known before a mass send. Nothing in it was sent.
struct Preflight
{
    /// False when there is an error among the problems; warnings are the person's to judge.
    [[nodiscard]] bool maySend() const { return offer.isAllowed && !hasErrors(problems); }

    message::Offer offer; ///< whether the account may
    QList<Problem> problems; ///< of message, target, media, drafts, quota, and of what could not be asked
    Audience audience;
    std::optional<MassQuota> quota; ///< nothing for accounts without a known one
    QStringList articles; ///< titles, as draft/get has them; they are used up by the send
    std::optional<SentPreview> preview; ///< of exactly this content; nothing = none was sent from here
    QString reprint; ///< translated, with the value sent; empty for messages without articles
    int attempt = 1;
    std::optional<MassJob> same; ///< the same to the same before, newest: under way, or sent, or refused
    bool isSameUntold = false; ///< isUntold() it: a person looks in the web console before this is sent
    QString clientMsgId;
    std::optional<message::Request> request; ///< exactly what would be sent; nothing when it is wrong
};

/// Sends to many so that it can never happen twice: a row in the journal first, then the request; whatever is not known
/// is asked again under the same clientmsgid, which the platform answers with the number of what it has (45065). Tracks
/// what became of it. Every state is in the journal: after a crash resume() goes on. Several programs may share one
/// journal.
class MassSender final : public QObject
{
    Q_OBJECT

public:
    using FindAccount = std::function<std::optional<Account>(const AppId &)>;

    /// `findAccount` is asked for the account of a job from the journal.
    MassSender(api::ApiClient &client, SendStore &store, const MediaStore &media, Transport &transport,
               const Clock &clock, FindAccount findAccount, QObject *parent = nullptr);
    ~MassSender() override;
    Q_DISABLE_COPY_MOVE(MassSender)

    /// Fails only when the journal cannot be read: what the platform does not tell is a problem in the value. `at` is
    /// when it is to leave; invalid = now.
    [[nodiscard]] Task<Preflight> preflight(MassOrder order, QDateTime at = {});

    /// The job that send() would take up instead of a new one; nothing when it would be a new one. Fails when the same
    /// was sent within a day, as send() does.
    [[nodiscard]] Result<std::optional<MassJob>> underWay(const MassOrder &order) const;

    /// The job after its first request: Accepted, Refused or Unknown (which is asked again by itself while resume() is
    /// on, or by follow()). Fails, with nothing sent, when a rule is broken, when the same was sent already, or when
    /// the journal cannot be written.
    [[nodiscard]] Task<MassJob> send(MassOrder order);
    /// At that moment, if resume() is on in a program over this journal; else it becomes Missed and is never sent late.
    [[nodiscard]] Result<MassJob> schedule(MassOrder order, const QDateTime &at);
    /// A scheduled one.
    [[nodiscard]] Result<MassJob> cancel(qint64 jobId);

    /// Asks now what became of an unknown one; Kind::Unsupported when it is too late for that (24 hours): explain().
    [[nodiscard]] Task<MassJob> askAgain(qint64 jobId);
    /// What a person found in the web console's list of sends.
    enum class Finding { Sent, NotSent };
    /// Ends one that isUntold() with that; Kind::Unsupported for any other.
    [[nodiscard]] Result<MassJob> settle(qint64 jobId, Finding finding);
    /// Looks now with mass/get; a job that has no number or has ended stays as it is.
    [[nodiscard]] Task<MassJob> track(qint64 jobId);
    enum class Until {
        Answered, ///< it is known whether the platform has it
        Ended,
    };
    /// Waits, asks and looks again, at growing distances.
    [[nodiscard]] Task<MassJob> follow(qint64 jobId, Until until);

    /// mass/delete of one article, from 1, or of all (0). Kind::Unsupported, without a call, for what the platform
    /// never deletes. A send that turns out to be deleted already is a success.
    [[nodiscard]] Task<MassJob> remove(qint64 jobId, int article = 0);

    /// Yields the msg_id.
    [[nodiscard]] Task<qint64> preview(Account account, message::Message message, message::PreviewTarget target);

    [[nodiscard]] Task<api::MassSpeed> speed(Account account);
    [[nodiscard]] Task<void> setSpeed(Account account, int speed);

    [[nodiscard]] Result<QList<MassJob>> jobs(const MassQuery &query) const { return m_store.jobs(query); }
    [[nodiscard]] Result<QList<MassEntry>> entries(const MassQuery &query) const { return m_store.entries(query); }
    [[nodiscard]] Result<MassJob> job(qint64 jobId) const { return m_store.job(jobId); }
    /// The account's send with that number of the platform; nothing when it was not sent from here.
    [[nodiscard]] Result<std::optional<MassJob>> byMsgId(const AppId &appId, qint64 msgId) const
    {
        return m_store.byMsgId(appId, msgId);
    }

    /// From now on does by itself what is due: scheduled sends, questions about unknown ones, looks at running ones.
    void resume();
    /// One round of that; yields how many jobs it worked on.
    [[nodiscard]] Task<int> workOnce();
    /// MASSSENDJOBFINISH of this account, as the inspector received it. Unknown numbers are ignored.
    void hear(const AppId &appId, const callback::MassSendFinished &event, const QDateTime &at);

Q_SIGNALS:
    /// Its row is another one.
    void changed(qint64 jobId);
    /// The journal could not be read or written while nobody waited for it.
    void failed(const core::Error &error);

private:
    class Turn;
    /// An event that came while its job was being worked on.
    struct Heard
    {
        AppId appId;
        callback::MassSendFinished event;
        QDateTime at;
    };

    static void judgeAudience(Preflight &preflight, const Error &error);
    /// Adds what our own journal knows.
    [[nodiscard]] Result<Preflight> withJournal(Preflight preflight, const MassOrder &order, const QDateTime &at) const;
    [[nodiscard]] Result<message::Request> requestFor(const MassOrder &order, const QString &clientMsgId) const;
    [[nodiscard]] Done checkOrder(const MassOrder &order) const;
    /// The attempt that an order is, with its job when it has one already.
    struct Attempt
    {
        int number = 1;
        QString digest;
        std::optional<MassJob> job;
    };
    [[nodiscard]] Result<Attempt> find(const MassOrder &order) const;
    /// `same` are the jobs of the same to the same, newest first.
    [[nodiscard]] Result<int> attemptOf(const MassOrder &order, const QList<MassJob> &same) const;
    [[nodiscard]] Result<MassJob> prepare(const MassOrder &order, const QDateTime &at);
    [[nodiscard]] Task<MassJob> request(qint64 jobId);
    [[nodiscard]] Task<MassJob> look(qint64 jobId);
    [[nodiscard]] Task<MassJob> work(qint64 jobId);
    /// Nothing when somebody else works on it.
    [[nodiscard]] Result<std::shared_ptr<Turn>> takeTurn(qint64 jobId);
    /// Kind::Unsupported when somebody else works on it.
    [[nodiscard]] Result<std::shared_ptr<Turn>> ownTurn(qint64 jobId);
    /// Into the journal, and everybody hears of it.
    [[nodiscard]] Done keep(const Turn &turn);
    [[nodiscard]] Done take(const Heard &heard);
    [[nodiscard]] Result<Account> accountOf(const MassJob &job) const;
    void tick();

    api::ApiClient &m_client;
    SendStore &m_store;
    const MediaStore &m_media;
    Transport &m_transport;
    const Clock &m_clock;
    FindAccount m_findAccount;
    QString m_owner;
    QTimer m_timer;
    bool m_isWorking = false;
    QList<Heard> m_heard;
    std::shared_ptr<QSet<qint64>> m_underWay = std::make_shared<QSet<qint64>>(); ///< a turn may outlive us
};

/// Kind::Unsupported, with the reason, for what mass/delete never takes away.
[[nodiscard]] Done checkDeletable(const MassJob &job);

/// Asking again is of use: nobody told its number, and the platform still recognises its clientmsgid.
[[nodiscard]] bool mayBeAsked(const MassJob &job, const QDateTime &now);
/// Nobody will tell any more what became of it: it is too late to ask, or it was taken on without a number. It neither
/// ends by itself nor stands in the way of another attempt, before which a person looks in the web console.
[[nodiscard]] bool isUntold(const MassJob &job, const QDateTime &now);
/// A person ended it with settle(): what the platform itself ends has a number.
[[nodiscard]] bool isSettled(const MassJob &job);

/// Translated: "Accepted", "Waiting for the administrator"…
[[nodiscard]] QString nameOf(MassJob::State state);
/// Translated: what happened and what happens next or can be done, in one or two sentences.
[[nodiscard]] QString explain(const MassJob &job, const QDateTime &now);
/// Translated: what "err(30003)" and its kin mean; the verdict itself when it is not known.
[[nodiscard]] QString explainVerdict(const QString &verdict);
/// Translated: "Everyone", "Tag 100", "23 followers".
[[nodiscard]] QString describe(const message::Target &target);
/// Translated, with the value sent.
[[nodiscard]] QString describe(message::Reprint reprint);
/// Translated: "1 of 1 left today", "0 of 1 left on 2026-11-23 · 1 planned".
[[nodiscard]] QString describe(const MassQuota &quota);
/// Translated: what the copyright check found of one article of a send in that state.
[[nodiscard]] QString describe(const callback::CopyrightItem &item, MassJob::State state);

/// One article of a send, as the finish event tells of it.
struct ArticleOutcome
{
    int index = 0; ///< from 1
    QString words; ///< translated: what the copyright check found, or only which one it is
    QString asSent; ///< its address; empty = it was not sent
    QString original; ///< of what it is a reprint of
};
[[nodiscard]] QList<ArticleOutcome> articlesOf(const MassJob &job);

} // namespace core::sending
