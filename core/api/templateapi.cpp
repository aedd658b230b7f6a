// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/templateapi.h"

#include "core/api/answers_p.h"

namespace core::api {

using namespace Qt::StringLiterals;
using templates::Industries;
using templates::Industry;
using templates::Template;

namespace {

Industry readIndustry(const QJsonObject &json)
{
    const Industry read{.firstClass = json["first_class"_L1].toString(),
                        .secondClass = json["second_class"_L1].toString()};
    return templates::industryOf(read.firstClass, read.secondClass).value_or(read);
}

} // namespace

Task<QList<Template>> listTemplates(ApiClient &client, Account account)
{
    const Params nothing;
    const Result<Answer> answer = confirmed(co_await client.call(account, u"getAllTemplates"_s, nothing));
    if (!answer)
        co_return fail(answer.error());
    JsonReader reader(answer->json);
    const QJsonArray rows = reader.array("template_list"_L1);
    if (reader.fault())
        co_return fail(*reader.fault());
    co_return readEach(rows, Template::fromMessageList);
}

Task<QString> addTemplate(ApiClient &client, Account account, QString shortId, QStringList keywords)
{
    QJsonObject body{{u"template_id_short"_s, shortId}};
    if (!keywords.isEmpty())
        body.insert(u"keyword_name_list"_s, QJsonArray::fromStringList(keywords));
    Params params = bodyOf(toWire(body));
    params.whenBusy = WhenBusy::GiveUp; // a second one would be a second template
    const Result<Answer> answer = confirmed(co_await client.call(account, u"addTemplate"_s, params));
    if (!answer)
        co_return fail(answer.error());
    JsonReader reader(answer->json);
    co_return reader.finish(reader.string("template_id"_L1));
}

Task<void> deleteTemplate(ApiClient &client, Account account, QString id)
{
    const Params params = bodyOf(toWire({{u"template_id"_s, id}}));
    co_return done(confirmed(co_await client.call(account, u"deleteTemplate"_s, params)));
}

Task<Industries> industries(ApiClient &client, Account account)
{
    const Params nothing;
    const Result<Answer> answer = confirmed(co_await client.call(account, u"getIndustry"_s, nothing));
    if (!answer)
        co_return fail(answer.error());
    co_return Industries{.primary = readIndustry(answer->json["primary_industry"_L1].toObject()),
                         .secondary = readIndustry(answer->json["secondary_industry"_L1].toObject())};
}

Task<void> setIndustries(ApiClient &client, Account account, int primary, int secondary)
{
    const Params params = bodyOf(
        toWire({{u"industry_id1"_s, QString::number(primary)}, {u"industry_id2"_s, QString::number(secondary)}}));
    co_return done(confirmed(co_await client.call(account, u"setIndustry"_s, params)));
}

Task<TemplateReceipt> requestTemplateSend(ApiClient &client, Account account, templates::Request request)
{
    Params params = bodyOf(request.body);
    params.whenBusy = WhenBusy::GiveUp;
    const Result<Answer> answer = confirmed(co_await client.call(account, request.endpointId, params));
    if (!answer)
        co_return fail(answer.error());
    JsonReader reader(answer->json);
    TemplateReceipt receipt{.msgId = reader.integerOr("msgid"_L1, 0)};
    if (!reader.fault())
        co_return receipt;
    Error error = *reader.fault();
    error.kind = Error::Kind::Protocol;
    error.isOutcomeUnknown = true;
    co_return fail(error);
}

Task<QList<Template>> listNotices(ApiClient &client, Account account)
{
    const Params nothing;
    const Result<Answer> answer = confirmed(co_await client.call(account, u"getWxaPubNewTemplate"_s, nothing));
    if (!answer)
        co_return fail(answer.error());
    JsonReader reader(answer->json);
    const QJsonArray rows = reader.arrayOr("data"_L1);
    if (reader.fault())
        co_return fail(*reader.fault());
    co_return readEach(rows, Template::fromSubscriptionList);
}

Task<QString> addNotice(ApiClient &client, Account account, QString tid, QList<int> keywords, QString scene)
{
    QJsonArray kids;
    for (const int kid : keywords)
        kids += kid;
    QJsonObject body{{u"tid"_s, tid}, {u"kidList"_s, kids}};
    if (!scene.isEmpty())
        body.insert(u"sceneDesc"_s, scene);
    Params params = bodyOf(toWire(body));
    params.whenBusy = WhenBusy::GiveUp;
    const Result<Answer> answer = confirmed(co_await client.call(account, u"addWxaNewTemplate"_s, params));
    if (!answer)
        co_return fail(answer.error());
    JsonReader reader(answer->json);
    co_return reader.finish(reader.string("priTmplId"_L1));
}

Task<void> deleteNotice(ApiClient &client, Account account, QString id)
{
    const Params params = bodyOf(toWire({{u"priTmplId"_s, id}}));
    co_return done(confirmed(co_await client.call(account, u"delWxaNewTemplate"_s, params)));
}

} // namespace core::api
