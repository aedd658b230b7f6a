// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/masssender.h"

#include "core/message/digest.h"
#include "core/sending/masscourse_p.h"
#include "core/sending/massturn_p.h"
#include "core/sending/mediaproblems.h"
#include "core/sending/owner.h"

#include <QPointer>

namespace core::sending {

using namespace Qt::StringLiterals;
using State = MassJob::State;

namespace {

Error notSo(const QString &text)
{
    return {.kind = Error::Kind::Unsupported, .message = text};
}

/// As mass/delete says for what is not sent yet and for what is gone already.
bool isOfWrongStatus(const Done &deleted)
{
    constexpr int wrongStatus = 40065;
    return !deleted && deleted.error().kind == Error::Kind::Api && deleted.error().code == wrongStatus;
}

} // namespace

Done checkDeletable(const MassJob &job)
{
    const message::Kind kind = job.message.kind();
    if (kind != message::Kind::Articles && kind != message::Kind::Video)
        return fail(notSo(MassSender::tr("The platform deletes sent articles and videos only; this send is of the "
                                         "kind \"%1\"")
                              .arg(nameOf(kind))));
    if (job.state == State::Failed)
        return fail(notSo(MassSender::tr("This send reached nobody, so that there is nothing to delete")));
    if (job.msgId == 0)
        return fail(notSo(MassSender::tr("The platform's number of this send is not known, so that it cannot be "
                                         "deleted")));
    return {};
}

MassSender::MassSender(api::ApiClient &client, SendStore &store, const MediaStore &media, Transport &transport,
                       const Clock &clock, FindAccount findAccount, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_media(media)
    , m_transport(transport)
    , m_clock(clock)
    , m_findAccount(std::move(findAccount))
    , m_owner(newOwner())
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &MassSender::tick);
}

MassSender::~MassSender() = default;

Result<Account> MassSender::accountOf(const MassJob &job) const
{
    if (std::optional<Account> account = m_findAccount(job.appId))
        return *std::move(account);
    return fail(Error::Kind::NotFound, tr("The account %1 of this send is not in the book").arg(job.appId.toString()));
}

Task<MassJob> MassSender::send(MassOrder order)
{
    Result<MassJob> job = prepare(order, {});
    if (!job)
        co_return fail(job.error());
    if (isOpenQuestion(*job))
        co_return co_await askAgain(job->id);
    if (job->state != State::Prepared)
        co_return job; // the same order again, and it has its answer
    co_return co_await request(job->id);
}

Task<MassJob> MassSender::request(qint64 jobId)
{
    const QPointer<MassSender> alive(this);
    const Result<std::shared_ptr<Turn>> turn = ownTurn(jobId);
    if (!turn)
        co_return fail(turn.error());
    MassJob &job = (*turn)->job;
    if (job.state != State::Prepared && job.state != State::Scheduled && !isOpenQuestion(job))
        co_return std::as_const(job);
    const Result<Account> account = accountOf(job);
    if (!account)
        co_return fail(account.error());
    noteRequest(job, m_clock.now());
    if (const Done written = keep(**turn); !written) // nothing leaves us that is not on the disk
        co_return fail(written.error());

    const message::Request asked = job.request;
    const Result<api::MassReceipt> receipt = co_await api::requestMassSend(m_client, *account, asked);
    if (!alive)
        co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
    noteAnswer(job, receipt, m_clock.now(), m_client.catalogue().limitValue(u"mass.admin.minutes"));
    if (const Done written = keep(**turn); !written)
        co_return fail(written.error());
    co_return std::as_const(job);
}

Task<MassJob> MassSender::askAgain(qint64 jobId)
{
    const Result<MassJob> job = m_store.job(jobId);
    if (!job)
        co_return fail(job.error());
    if (!isOpenQuestion(*job))
        co_return *job;
    if (m_clock.now() > askableUntil(*job))
        co_return fail(notSo(tr("It is too late to ask: the platform recognises a request for 24 hours only, and "
                                "would send it once more. The list of sends in the web console shows what was sent.")));
    co_return co_await request(jobId);
}

Result<MassJob> MassSender::settle(qint64 jobId, Finding finding)
{
    const Result<std::shared_ptr<Turn>> turn = ownTurn(jobId);
    if (!turn)
        return fail(turn.error());
    MassJob &job = (*turn)->job;
    if (!isUntold(job, m_clock.now()))
        return fail(notSo(tr("Only a send of which nobody will tell any more what became of it is ended by hand: %1")
                              .arg(explain(job, m_clock.now()))));
    noteFinding(job, finding, m_clock.now());
    if (const Done written = keep(**turn); !written)
        return fail(written.error());
    return job;
}

Task<MassJob> MassSender::track(qint64 jobId)
{
    const Result<MassJob> job = m_store.job(jobId);
    if (!job || isEnded(job->state) || job->msgId == 0)
        co_return job;
    co_return co_await look(jobId);
}

Task<MassJob> MassSender::look(qint64 jobId)
{
    const QPointer<MassSender> alive(this);
    const Result<std::shared_ptr<Turn>> turn = takeTurn(jobId);
    if (!turn)
        co_return fail(turn.error());
    if (!*turn)
        co_return m_store.job(jobId); // somebody else is looking
    MassJob &job = (*turn)->job;
    if (isEnded(job.state) || job.msgId == 0)
        co_return std::as_const(job);
    const Result<Account> account = accountOf(job);
    if (!account)
        co_return fail(account.error());
    const Result<QString> status = co_await api::massStatus(m_client, *account, job.msgId);
    if (!alive || (!status && status.error().kind == Error::Kind::Cancelled))
        co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
    noteLook(job, status, m_clock.now(), m_client.catalogue().limitValue(u"mass.admin.minutes"));
    if (const Done written = keep(**turn); !written)
        co_return fail(written.error());
    co_return std::as_const(job);
}

Result<MassJob> MassSender::cancel(qint64 jobId)
{
    const Result<std::shared_ptr<Turn>> turn = ownTurn(jobId);
    if (!turn)
        return fail(turn.error());
    MassJob &job = (*turn)->job;
    if (job.state != State::Scheduled)
        return fail(notSo(tr("Only a scheduled send that has not begun can be cancelled")));
    job.state = State::Cancelled;
    job.endedAt = m_clock.now();
    job.nextAt = QDateTime();
    if (const Done written = keep(**turn); !written)
        return fail(written.error());
    return job;
}

Task<MassJob> MassSender::remove(qint64 jobId, int article)
{
    const QPointer<MassSender> alive(this);
    const Result<std::shared_ptr<Turn>> turn = ownTurn(jobId);
    if (!turn)
        co_return fail(turn.error());
    MassJob &job = (*turn)->job;
    if (const Done deletable = checkDeletable(job); !deletable)
        co_return fail(deletable.error());
    const Result<Account> account = accountOf(job);
    if (!account)
        co_return fail(account.error());
    const Done deleted = co_await api::deleteMass(m_client, *account, job.msgId, article);
    bool isGone = false; // by an earlier call whose answer was lost, or by somebody else
    if (alive && isOfWrongStatus(deleted))
        isGone = (co_await api::massStatus(m_client, *account, job.msgId)).value_or(QString()) == u"DELETE";
    if (!alive)
        co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
    if (!deleted && !isGone)
        co_return fail(deleted.error());
    noteDeletion(job, isGone ? 0 : article, m_clock.now());
    if (const Done written = keep(**turn); !written)
        co_return fail(written.error());
    co_return std::as_const(job);
}

Task<qint64> MassSender::preview(Account account, message::Message message, message::PreviewTarget target)
{
    const QPointer<MassSender> alive(this);
    const Result<message::Request> request = message::previewBody(message, target, m_client.catalogue());
    if (!request)
        co_return fail(request.error());
    const Done usable = checkMedia(m_media, account.appId, message, message::Operation::Preview, m_clock.now());
    if (!usable)
        co_return fail(usable.error());
    const Result<qint64> msgId = co_await api::requestPreview(m_client, account, *request);
    if (!alive)
        co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
    if (!msgId)
        co_return fail(msgId.error());
    const auto *openId = std::get_if<message::OpenId>(&target);
    const SentPreview sent{.at = m_clock.now(),
                           .receiver = openId ? openId->id : std::get<message::WeChatId>(target).name};
    const QString content = message::digest(message, message::Everyone());
    if (const Done written = m_store.addPreview(account.appId, content, sent); !written)
        Q_EMIT failed(written.error()); // it was sent all the same
    co_return msgId;
}

Task<api::MassSpeed> MassSender::speed(Account account)
{
    return api::massSpeed(m_client, account);
}

Task<void> MassSender::setSpeed(Account account, int speed)
{
    return api::setMassSpeed(m_client, account, speed);
}

} // namespace core::sending
