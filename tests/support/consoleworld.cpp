// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/consoleworld.h"

#include "core/base/json.h"
#include "core/console/requestform.h"
#include "core/storage/accountstore.h"
#include "tests/support/mediafiles.h"
#include "tests/support/waitfor.h"

#include <QFile>

namespace test {

using namespace core;
using namespace Qt::StringLiterals;

ConsoleWorld::ConsoleWorld()
{
    database = Database::open(folder.filePath(u"mpdesk.db"_s), bookSchema()).value();
    history = std::make_unique<CallHistory>(*database);
    caller = std::make_unique<calling::Caller>(api.client, *history, api.clock);
    account = someAccount();
    account.appId = AppId::parse(platform.identity().appId).value();
    account.verified = true;
    static_cast<void>(AccountStore(*database).put(account));
    const Credentials credentials{.appSecret = platform.identity().secret};
    static_cast<void>(waitFor(api.vault.storeCredentials(account.appId, credentials)));
    QFile picture(folder.filePath(u"picture.jpg"_s));
    if (!picture.open(QIODevice::WriteOnly) || picture.write(jpegBytes(900, 500)) < 1)
        qFatal("no picture");
    QFile voice(folder.filePath(u"voice.mp3"_s));
    if (!voice.open(QIODevice::WriteOnly) || voice.write("ID3") < 1)
        qFatal("no voice");
}

ConsoleWorld::~ConsoleWorld()
{
    api.transport.cancelAll();
}

QJsonObject ConsoleWorld::ask(const QString &endpointId, const QJsonObject &body, const QString &query)
{
    api::Params params{.query = QUrlQuery(query), .json = body};
    const auto answer = waitFor(api.client.call(account, endpointId, params));
    if (!answer)
        qFatal("%s: %s", qPrintable(endpointId), qPrintable(describe(answer.error())));
    return answer->json;
}

QJsonObject ConsoleWorld::control(const QByteArray &deed, const QJsonObject &body)
{
    ServerRequest request;
    request.remoteAddress = QHostAddress(QHostAddress::LocalHost);
    request.method = "POST";
    request.path = "/mpdesk-sandbox/" + deed;
    request.body = toWire(body);
    return parseObject(platform.handle(request).body).value_or(QJsonObject());
}

QString ConsoleWorld::upload(const QString &endpointId, const QString &type, const QByteArray &bytes)
{
    const QString path = folder.filePath(u"upload."_s
                                         + (type == u"image"_s       ? u"jpg"_s
                                                : type == u"voice"_s ? u"amr"_s
                                                                     : u"mp4"_s));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("cannot write %s", qPrintable(path));
    const auto outcome =
        call({.endpointId = endpointId, .verb = "POST", .query = {{u"type"_s, type}}, .files = {{u"media"_s, path}}});
    if (!outcome || outcome->record.error)
        qFatal("upload: %s", qPrintable(describe(outcome ? *outcome->record.error : outcome.error())));
    return parseObject(outcome->reply.body).value_or(QJsonObject())["media_id"_L1].toString();
}

QJsonValue ConsoleWorld::value(const QString &name)
{
    if (!m_made.contains(name))
        m_made.insert(name, make(name));
    return m_made.value(name);
}

QJsonValue ConsoleWorld::makePublication(const QString &name)
{
    const QJsonObject submitted = ask(u"freepublish_submit"_s, {{u"media_id"_s, value(u"draft_id"_s)}});
    if (name == u"publish_id"_s)
        return submitted["publish_id"_L1];
    platform.advance(std::chrono::hours(1));
    static_cast<void>(platform.takeEvents());
    const QJsonObject body{{u"publish_id"_s, submitted["publish_id"_L1]}};
    return ask(u"freepublish_get"_s, body)["article_id"_L1];
}

QJsonValue ConsoleWorld::make(const QString &name)
{
    static const QMap<QString, QJsonValue> known{
        {u"wechat_id"_s, u"mpdesk_test"_s},
        {u"template_id_short"_s, u"43218"_s}, // of resources/sandboxtemplates.json, as the next ones
        {u"keyword"_s, u"退款金额"_s},
        {u"keyword2"_s, u"退款原因"_s},
        {u"tid"_s, u"51001"_s},
        {u"kid"_s, 1},
        {u"kid2"_s, 2},
        {u"category_ids"_s, u"1001,1002"_s},
    };
    if (known.contains(name))
        return known.value(name);
    if (name == u"openid"_s || name == u"openid2"_s)
        return platform.followers().at(name == u"openid"_s ? 0 : 1).openid;
    if (name == u"msg_data_id"_s || name == u"user_comment_id"_s)
        return 1;
    if (name.endsWith(u"media_id"_s) || name == u"draft_id"_s)
        return makeMedia(name);
    if (name == u"publish_id"_s || name == u"article_id"_s)
        return makePublication(name);
    if (name.endsWith(u"msg_id"_s))
        return makeMass(name);
    if (name.startsWith(u"oauth_"_s))
        return makeGrant(name);
    return makeSmall(name);
}

QJsonValue ConsoleWorld::makeMedia(const QString &name)
{
    if (name == u"thumb_media_id"_s)
        return upload(u"addMaterial"_s, u"image"_s, jpegBytes(900, 500));
    if (name == u"temporary_media_id"_s)
        return upload(u"uploadTempMedia"_s, u"image"_s, jpegBytes(900, 500));
    if (name == u"voice_media_id"_s)
        return upload(u"uploadTempMedia"_s, u"voice"_s, amrBytes(100));
    if (name == u"video_media_id"_s)
        return upload(u"uploadTempMedia"_s, u"video"_s, mp4Bytes(2000));
    const QJsonObject article{
        {u"title"_s, u"T"_s}, {u"content"_s, u"<p>x</p>"_s}, {u"thumb_media_id"_s, value(u"thumb_media_id"_s)}};
    return ask(u"draft_add"_s, {{u"articles"_s, QJsonArray{article}}})["media_id"_L1];
}

QJsonValue ConsoleWorld::makeMass(const QString &name)
{
    QJsonObject body{{u"touser"_s, QJsonArray{value(u"openid"_s), value(u"openid2"_s)}}, {u"msgtype"_s, u"text"_s}};
    body.insert(u"text"_s, QJsonObject{{u"content"_s, u"hello"_s}});
    if (name == u"msg_id"_s)
        return ask(u"massSend"_s, body)["msg_id"_L1];
    body.insert(u"msgtype"_s, u"mpnews"_s);
    body.insert(u"mpnews"_s, QJsonObject{{u"media_id"_s, value(u"draft_id"_s)}});
    const QJsonValue id = ask(u"massSend"_s, body)["msg_id"_L1];
    platform.advance(std::chrono::minutes(10));
    static_cast<void>(platform.takeEvents());
    return id;
}

/// What a visitor's consent gives: a code, or what was traded for it.
QJsonValue ConsoleWorld::makeGrant(const QString &name)
{
    const QByteArray appId = account.appId.toString().toLatin1();
    ServerRequest request;
    request.remoteAddress = QHostAddress(QHostAddress::LocalHost);
    request.method = "GET";
    request.path = "/connect/oauth2/authorize";
    request.query = "appid=" + appId
        + "&redirect_uri=https%3A%2F%2Fexample.com%2Fback&response_type=code&scope=snsapi_userinfo&state=mpdesk"
          "&mpdesk_answer=allow";
    const ServerResponse sentBack = platform.handle(request);
    const auto isLocation = [](const HttpHeader &header) { return header.name == "Location"; };
    const auto location = std::ranges::find_if(sentBack.headers, isLocation);
    if (location == sentBack.headers.cend())
        qFatal("the visitor is not sent back");
    const QString code = QUrlQuery(QUrl::fromEncoded(location->value)).queryItemValue(u"code"_s);
    if (name == u"oauth_code"_s)
        return code;
    request.path = "/sns/oauth2/access_token";
    request.query = "appid=" + appId + "&secret=" + platform.identity().secret.toLatin1() + "&code=" + code.toLatin1()
        + "&grant_type=authorization_code";
    const QJsonObject grant = parseObject(platform.handle(request).body).value_or(QJsonObject());
    return grant[name.sliced(qsizetype(qstrlen("oauth_")))];
}

QJsonValue ConsoleWorld::makeSmall(const QString &name)
{
    const QString openid = value(u"openid"_s).toString();
    if (name == u"tag_id"_s) {
        const QJsonObject tag{{u"tag"_s, QJsonObject{{u"name"_s, u"test"_s}}}};
        const QJsonValue id = ask(u"createTag"_s, tag)["tag"_L1]["id"_L1];
        ask(u"batchTagging"_s, {{u"openid_list"_s, QJsonArray{openid}}, {u"tagid"_s, id}});
        return id;
    }
    if (name == u"menuid"_s) {
        const QJsonObject button{{u"type"_s, u"click"_s}, {u"name"_s, u"A"_s}, {u"key"_s, u"A"_s}};
        ask(u"createCustomMenu"_s, {{u"button"_s, QJsonArray{button}}});
        const QJsonObject rule{{u"tag_id"_s, value(u"tag_id"_s).toVariant().toString()}};
        return ask(u"addConditionalMenu"_s, {{u"button"_s, QJsonArray{button}}, {u"matchrule"_s, rule}})["menuid"_L1];
    }
    if (name == u"template_id"_s)
        return ask(u"getAllTemplates"_s)["template_list"_L1][0]["template_id"_L1];
    if (name == u"pri_tmpl_id"_s) {
        const QJsonValue id = ask(u"getWxaPubNewTemplate"_s)["data"_L1][0]["priTmplId"_L1];
        control("answer-popup", {{u"openid"_s, openid}, {u"template_id"_s, id}, {u"accept"_s, true}, {u"scene"_s, 1}});
        return id;
    }
    if (name == u"kf_account"_s) {
        const QString agent = u"agent@mpdesk_test"_s;
        ask(u"addKfAccount"_s, {{u"kf_account"_s, agent}, {u"nickname"_s, u"客服"_s}});
        return agent;
    }
    if (name == u"rid"_s) {
        const auto refused = waitFor(api.client.call(account, u"getTagidList"_s, {.json = {{u"openid"_s, u"x"_s}}}));
        return refused ? QString() : refused.error().rid;
    }
    return QString(u"made-up-"_s + name);
}

console::Variables ConsoleWorld::valuesFor(const console::CallRequest &request)
{
    console::Variables values = console::commonVariables(account.appId, api.clock.now());
    for (const QString &name : console::variablesIn(request)) {
        if (!values.contains(name))
            values.insert(name, value(name));
    }
    return values;
}

Result<console::CallRequest> ConsoleWorld::example(const Endpoint &endpoint)
{
    console::CallRequest request = console::exampleOf(endpoint);
    for (console::ChosenFile &file : request.files)
        file.path = folder.filePath(file.path);
    return console::filledIn(request, valuesFor(request), &endpoint);
}

Result<calling::CallOutcome> ConsoleWorld::call(const console::CallRequest &request)
{
    const auto files = calling::loadFiles(request.files);
    if (!files)
        return fail(files.error());
    return waitFor(caller->call(account, request, *files));
}

QByteArray ConsoleWorld::stored() const
{
    QByteArray all;
    for (const QString &name : {u"mpdesk.db"_s, u"mpdesk.db-wal"_s}) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

QString ConsoleWorld::token() const
{
    for (const HttpRequest &request : api.transport.requests) {
        const QString token = QUrlQuery(request.url).queryItemValue(u"access_token"_s);
        if (!token.isEmpty())
            return token;
    }
    return {};
}

} // namespace test
