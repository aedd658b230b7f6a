// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/massapi.h"

#include "core/api/answers_p.h"

#include <QCoreApplication>

namespace core::api {

using namespace Qt::StringLiterals;

namespace {

constexpr int alreadySent = 45065;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::api::MassApi)
};

/// Done once or not at all.
Params onceOf(const message::Request &request)
{
    Params params = bodyOf(request.body);
    params.whenBusy = WhenBusy::GiveUp;
    return params;
}

Result<MassReceipt> readReceipt(const Answer &answer)
{
    JsonReader reader(answer.json);
    const bool wasThereAlready = reader.integerOr("errcode"_L1, 0) == alreadySent;
    MassReceipt receipt{.msgId = reader.integerOr("msg_id"_L1, 0),
                        .msgDataId = reader.integerOr("msg_data_id"_L1, 0),
                        .wasThereAlready = wasThereAlready};
    if (!reader.fault())
        return receipt;
    Error error = *reader.fault();
    error.kind = Error::Kind::Protocol;
    error.isOutcomeUnknown = true;
    return fail(error);
}

Result<TagCount> readTag(const QJsonObject &json)
{
    JsonReader reader(json);
    TagCount tag{.id = reader.integer("id"_L1),
                 .name = reader.stringOr("name"_L1),
                 .followers = reader.integerOr("count"_L1, 0)};
    return reader.finish(std::move(tag));
}

Result<QList<TagCount>> readTags(const QJsonObject &json)
{
    JsonReader reader(json);
    auto tags = readEach(reader.array("tags"_L1), readTag);
    if (!tags)
        return tags;
    return reader.finish(*std::move(tags));
}

} // namespace

Task<MassReceipt> requestMassSend(ApiClient &client, Account account, message::Request request)
{
    Params params = onceOf(request);
    params.tellingErrors = QList<int>(1, alreadySent);
    const Result<Answer> answer = confirmed(co_await client.call(account, request.endpointId, params));
    if (!answer)
        co_return fail(answer.error());
    co_return readReceipt(*answer);
}

Task<QString> massStatus(ApiClient &client, Account account, qint64 msgId)
{
    const Params params = bodyOf(toWire({{u"msg_id"_s, QString::number(msgId)}}));
    const Result<Answer> answer = confirmed(co_await client.call(account, u"massmsgget"_s, params));
    if (!answer)
        co_return fail(answer.error());
    JsonReader reader(answer->json);
    co_return reader.finish(reader.string("msg_status"_L1));
}

Task<void> deleteMass(ApiClient &client, Account account, qint64 msgId, int article)
{
    const Params params = bodyOf(toWire({{u"msg_id"_s, msgId}, {u"article_idx"_s, article}}));
    co_return done(confirmed(co_await client.call(account, u"deleteMassMsg"_s, params)));
}

Task<qint64> requestPreview(ApiClient &client, Account account, message::Request request)
{
    const Params params = onceOf(request);
    const Result<Answer> answer = confirmed(co_await client.call(account, request.endpointId, params));
    if (!answer)
        co_return fail(answer.error());
    JsonReader reader(answer->json);
    co_return reader.finish(reader.integerOr("msg_id"_L1, 0));
}

Task<QString> convertForMassSends(ApiClient &client, Account account, QString mediaId, VideoText text)
{
    const Params params =
        bodyOf(toWire({{u"media_id"_s, mediaId}, {u"title"_s, text.title}, {u"description"_s, text.introduction}}));
    const Result<Answer> answer = confirmed(co_await client.call(account, u"uploadVideo"_s, params));
    if (!answer)
        co_return fail(answer.error());
    JsonReader reader(answer->json);
    co_return reader.finish(reader.string("media_id"_L1));
}

Task<MassSpeed> massSpeed(ApiClient &client, Account account)
{
    constexpr int tenThousand = 10'000;
    const Params nothing = bodyOf("{}");
    const Result<Answer> answer = confirmed(co_await client.call(account, u"getSpeed"_s, nothing));
    if (!answer)
        co_return fail(answer.error());
    JsonReader reader(answer->json);
    MassSpeed speed{.speed = static_cast<int>(reader.integer("speed"_L1)),
                    .perMinute = static_cast<int>(reader.integerOr("realspeed"_L1, 0)) * tenThousand};
    co_return reader.finish(std::move(speed));
}

Task<void> setMassSpeed(ApiClient &client, Account account, int speed)
{
    const qint64 slowest = client.catalogue().limitValue(u"mass.speed.max");
    if (speed < 0 || speed > slowest)
        co_return invalid(u"speed"_s, Texts::tr("A speed is 0, the fastest, to %1; found %2").arg(slowest).arg(speed));
    const Params params = bodyOf(toWire({{u"speed"_s, speed}}));
    co_return done(confirmed(co_await client.call(account, u"setSpeed"_s, params)));
}

Task<qint64> countFollowers(ApiClient &client, Account account)
{
    const Params nothing;
    const Result<Answer> answer = confirmed(co_await client.call(account, u"getFans"_s, nothing));
    if (!answer)
        co_return fail(answer.error());
    JsonReader reader(answer->json);
    co_return reader.finish(reader.integer("total"_L1));
}

Task<QList<TagCount>> countTags(ApiClient &client, Account account)
{
    const Params nothing;
    const Result<Answer> answer = confirmed(co_await client.call(account, u"getTags"_s, nothing));
    if (!answer)
        co_return fail(answer.error());
    co_return readTags(answer->json);
}

} // namespace core::api
