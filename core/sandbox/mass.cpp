// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/mass.h"

#include "core/base/json.h"
#include "core/sandbox/massevent.h"
#include "core/sandbox/state.h"
#include "core/sandbox/webfiles.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsPerHour = 3600;

Result<MassRange> rangeOf(const State &state, const QJsonObject &request)
{
    const QJsonObject filter = request.value("filter"_L1).toObject();
    MassRange range;
    if (!filter.value("is_to_all"_L1).toBool()) {
        // Before there were tags there were groups, by the same numbers; older programs still say so.
        const QJsonValue tag = filter.contains("tag_id"_L1) ? filter.value("tag_id"_L1) : filter.value("group_id"_L1);
        range.kind = MassRange::Kind::Tag;
        range.tag = tag.isString() ? tag.toString().toInt() : tag.toInt(-1);
        if (!state.tags.find(range.tag))
            return refuse(40152);
    }
    for (const Follower &follower : state.followers.all()) {
        if (range.kind == MassRange::Kind::Everybody || follower.tags.contains(range.tag))
            range.openids.append(follower.openid);
    }
    return range;
}

Result<MassRange> listOf(const State &state, const QJsonObject &request)
{
    const QJsonArray given = request.value("touser"_L1).toArray();
    if (given.size() < state.catalogue.limitValue(u"mass.openids.min"))
        return refuse(40130);
    if (given.size() > state.catalogue.limitValue(u"mass.openids.max"))
        return refuse(40032);
    MassRange range{.kind = MassRange::Kind::List};
    for (const QJsonValue &openid : given) {
        if (!Followers::isWellFormed(openid.toString()))
            return refuse(40003);
        range.openids.append(openid.toString());
    }
    range.openids.removeDuplicates();
    return range;
}

/// What stands for a clientmsgid that was not given: the range and the content.
QString digestOf(const MassJob &job)
{
    QJsonObject what{{"kind"_L1, job.content.kind}, {"body"_L1, job.content.body}};
    if (job.range.kind == MassRange::Kind::List)
        what.insert("touser"_L1, QJsonArray::fromStringList(job.range.openids));
    else
        what.insert("tag"_L1, job.isWholeAudience() ? -1 : job.range.tag);
    return QString::fromLatin1(QCryptographicHash::hash(toWire(what), QCryptographicHash::Md5).toHex());
}

/// The clientmsgid as it was given; empty when none was.
Result<QString> givenIdOf(const State &state, const QJsonObject &request)
{
    const QString given = request.value("clientmsgid"_L1).toString();
    if (given.toUtf8().size() > state.catalogue.limitValue(u"mass.clientMsgId.bytes"))
        return refuse(45067);
    return given;
}

/// The send that has this clientmsgid for itself.
MassJob *sameSend(State &state, const QString &clientId, const QDateTime &now)
{
    const qint64 seconds = state.catalogue.limitValue(u"mass.clientMsgId.dedupe.hours") * secondsPerHour;
    const auto same = std::ranges::find_if(
        state.mass.all, [&](const MassJob &job) { return job.clientId == clientId && job.at.secsTo(now) < seconds; });
    return same == state.mass.all.end() ? nullptr : &*same;
}

Outcome refuseDuplicate(const State &state, MassJob &same, const QDateTime &now)
{
    ++same.refusedAgain;
    if (same.at.secsTo(now) < state.catalogue.limitValue(u"mass.clientMsgId.retry.seconds"))
        return refuse(45066);
    return QJsonObject{{"errcode"_L1, 45065}, {"msg_id"_L1, same.id}};
}

Outcome send(State &state, const Call &call, Result<MassRange> (*readRange)(const State &, const QJsonObject &))
{
    if (const Done pace = state.quotas.spendMinute(call, state.catalogue.limitValue(u"mass.perMinute")); !pace)
        return fail(pace.error());
    const auto request = call.json();
    if (!request)
        return request;
    const auto givenId = givenIdOf(state, *request);
    if (!givenId)
        return fail(givenId.error());
    if (!givenId->isEmpty() && !state.mass.looksAtContentFirst) {
        if (MassJob *same = sameSend(state, *givenId, call.now))
            return refuseDuplicate(state, *same, call.now);
    }
    const auto range = readRange(state, *request);
    if (!range)
        return fail(range.error());
    const auto content = readContent(state, Operation::Mass, *request);
    if (!content)
        return fail(content.error());
    MassJob job{.range = *range,
                .content = *content,
                .ignoresReprint = request->value("send_ignore_reprint"_L1).toInt() == 1,
                .at = call.now,
                .origin = addressOf(call, WebHost::Articles, {})};
    job.clientId = givenId->isEmpty() ? digestOf(job) : *givenId;
    if (MassJob *same = sameSend(state, job.clientId, call.now))
        return refuseDuplicate(state, *same, call.now);
    const auto id = submit(state, std::move(job));
    if (!id)
        return fail(id.error());
    QJsonObject answer{{"errcode"_L1, 0}, {"errmsg"_L1, "send job submission success"_L1}, {"msg_id"_L1, *id}};
    if (const qint64 dataId = state.mass.find(*id)->dataId)
        answer.insert("msg_data_id"_L1, dataId);
    return answer;
}

qint64 idIn(const QJsonObject &request)
{
    const QJsonValue id = request.value("msg_id"_L1);
    return id.isString() ? id.toString().toLongLong() : id.toInteger();
}

QString statusText(const MassJob &job)
{
    switch (job.status) {
    case MassJob::Status::WaitsForAdmin:
    case MassJob::Status::Sending: return u"SENDING"_s;
    case MassJob::Status::Success: return job.isDeleted() ? u"DELETE"_s : u"SEND_SUCCESS"_s;
    case MassJob::Status::Failed: return u"SEND_FAIL"_s;
    }
    Q_UNREACHABLE();
}

/// What mass/delete means: one article of a send, or all.
struct Target
{
    MassJob *job = nullptr;
    qint64 index = 0; ///< from 1; 0 = all
};

Target targetOf(State &state, const QJsonObject &request)
{
    const qint64 index = request.value("article_idx"_L1).toInteger();
    const QString url = request.value("url"_L1).toString();
    if (request.contains("msg_id"_L1) || url.isEmpty())
        return {.job = state.mass.find(idIn(request)), .index = index};
    for (MassJob &job : state.mass.all) {
        for (qsizetype i = 1; i <= job.content.articles; ++i) {
            if (articleUrl(job, i) == url)
                return {.job = &job, .index = i};
        }
    }
    return {};
}

} // namespace

Outcome massSendAll(State &state, const Call &call)
{
    return send(state, call, rangeOf);
}

Outcome massSend(State &state, const Call &call)
{
    return send(state, call, listOf);
}

Outcome massStatus(State &state, const Call &call)
{
    const auto request = call.json();
    if (!request)
        return request;
    const MassJob *job = state.mass.find(idIn(*request));
    if (!job)
        return refuse(40059);
    return QJsonObject{{"msg_id"_L1, job->id}, {"msg_status"_L1, statusText(*job)}};
}

Outcome massDelete(State &state, const Call &call)
{
    const auto request = call.json();
    if (!request)
        return request;
    const auto [job, index] = targetOf(state, *request);
    if (!job)
        return refuse(40059);
    if (job->status != MassJob::Status::Success)
        return refuse(40065);
    if (job->content.articles == 0)
        return refuse(9500001);
    if (index < 0 || index > job->content.articles)
        return refuse(40060);
    if (job->isDeleted() || job->deleted.contains(static_cast<int>(index)))
        return refuse(40065);
    for (qsizetype i = 1; i <= job->content.articles; ++i) {
        if (index != 0 && index != i)
            continue;
        job->deleted.insert(static_cast<int>(i));
        if (i <= job->pages.size())
            job->pages[i - 1].isDeleted = true;
    }
    return ok();
}

Outcome massSpeed(State &state, const Call &)
{
    return QJsonObject{{"speed"_L1, state.mass.speed}, {"realspeed"_L1, realSpeed(state.mass.speed)}};
}

Outcome setMassSpeed(State &state, const Call &call)
{
    const auto request = call.json();
    if (!request)
        return request;
    if (!request->contains("speed"_L1))
        return refuse(45084);
    const qint64 speed = request->value("speed"_L1).toInteger(-1);
    if (speed < state.catalogue.limitValue(u"mass.speed.min") || speed > state.catalogue.limitValue(u"mass.speed.max"))
        return refuse(45083);
    state.mass.speed = static_cast<int>(speed);
    return ok();
}

QJsonArray describeSends(const State &state)
{
    QJsonArray sends;
    for (const MassJob &job : state.mass.all) {
        QJsonArray deleted;
        for (int i = 1; i <= job.content.articles; ++i) {
            if (job.deleted.contains(i))
                deleted.append(i);
        }
        sends.append(QJsonObject{{"msg_id"_L1, job.id},
                                 {"clientmsgid"_L1, job.clientId},
                                 {"time"_L1, job.at.toSecsSinceEpoch()},
                                 {"msgtype"_L1, job.content.kind},
                                 {"content"_L1, job.content.body},
                                 {"audience"_L1, QJsonArray::fromStringList(job.range.openids)},
                                 {"send_ignore_reprint"_L1, job.ignoresReprint ? 1 : 0},
                                 {"msg_status"_L1, statusText(job)},
                                 {"waits_for_admin"_L1, job.status == MassJob::Status::WaitsForAdmin},
                                 {"verdict"_L1, job.verdict},
                                 {"total"_L1, job.total},
                                 {"filter"_L1, job.filtered},
                                 {"sent"_L1, job.received.size()},
                                 {"error"_L1, job.failed},
                                 {"deleted_articles"_L1, deleted},
                                 {"refused_again"_L1, job.refusedAgain}});
    }
    return sends;
}

} // namespace core::sandbox
