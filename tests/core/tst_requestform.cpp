// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/answerkind.h"
#include "core/console/danger.h"
#include "core/console/jsonediting.h"
#include "core/console/requestform.h"
#include "core/console/variables.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace core::console;
using namespace Qt::StringLiterals;

class TestRequestForm : public QObject
{
    Q_OBJECT

    const Catalogue m_catalogue = Catalogue::load().value();

    const Endpoint &endpoint(QStringView id) const { return *m_catalogue.endpoint(id); }
    FormField field(QStringView id, QStringView name) const
    {
        for (const FormField &each : formFields(endpoint(id)))
            if (each.name == name)
                return each;
        qFatal("no field");
    }

private Q_SLOTS:
    void changesOneFieldAndNothingElse()
    {
        const Endpoint &list = endpoint(u"draft_batchget");
        CallRequest request = emptyRequest(list);
        // Strange keys, a number as no QJsonValue would write it, and the order of keys stay.
        request.body = R"({"zzz":1.50,"count":"x","新":[{"b":1,"a":"\/"}],"offset":90071992547409931})";
        const auto changed = withValue(request, field(u"draft_batchget", u"count"), u"20"_s);
        QVERIFY_RESULT(changed);
        QCOMPARE(changed->body,
                 QByteArray(R"({"zzz":1.50,"count":20,"新":[{"b":1,"a":"/"}],"offset":90071992547409931})"));
        const auto emptied = withValue(*changed, field(u"draft_batchget", u"count"), {});
        QVERIFY_RESULT(emptied);
        QVERIFY(!emptied->body.contains("count"));
        QCOMPARE(valueOf(*emptied, field(u"draft_batchget", u"offset")), u"90071992547409931"_s);
    }

    void refusesToTouchABodyThatIsNoObject()
    {
        CallRequest request = emptyRequest(endpoint(u"draft_batchget"));
        request.body = "{\"count\":";
        const auto changed = withValue(request, field(u"draft_batchget", u"count"), u"1"_s);
        QCOMPARE_KIND(changed, Invalid);
        request.body = "[1]";
        QCOMPARE_KIND(withValue(request, field(u"draft_batchget", u"count"), u"1"_s), Invalid);
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const QString &id, const QByteArray &body, const QString &rule,
                            const QString &path) { QTest::newRow(name) << id << body << rule << path; };
        const QString list = u"draft_batchget"_s;
        row("nothing", list, R"({"offset":0,"count":20})", {}, {});
        row("missing", list, R"({"offset":0})", u"field.required"_s, u"count"_s);
        row("a text", list, R"({"offset":0,"count":"20"})", u"field.type"_s, u"count"_s);
        row("a fraction", list, R"({"offset":0,"count":1.5})", u"field.type"_s, u"count"_s);
        row("above", list, R"({"offset":0,"count":21})", u"field.range"_s, u"count"_s);
        row("below", list, R"({"offset":-1,"count":1})", u"field.range"_s, u"offset"_s);
        row("variable", list, R"({"offset":"{{from}}","count":1})", {}, {});
        row("unknown", list, R"({"offset":0,"count":1,"cuont":2})", u"field.unknown"_s, u"cuont"_s);
        row("no JSON", list, R"({"offset":0,)", u"body.json"_s, u"body"_s);
        row("a list", list, "[]", u"body.object"_s, u"body"_s);
        row("a number for a text", u"getDraft"_s, R"({"media_id":7})", u"field.type"_s, u"media_id"_s);
        row("too few", u"massSend"_s, R"({"touser":["a"],"msgtype":"text"})", u"field.count"_s, u"touser"_s);
        row("no list", u"massSend"_s, R"({"touser":"a","msgtype":"text"})", u"field.type"_s, u"touser"_s);
        row("choice", u"massSend"_s, R"({"touser":["a","b"],"msgtype":"txt"})", u"field.choice"_s, u"msgtype"_s);
        row("bytes", u"genShortKey"_s, "{\"long_data\":\"" + QByteArray(4097, 'x') + "\"}", u"field.bytes"_s,
            u"long_data"_s);
        row("characters", u"addKfAccount"_s, R"({"kf_account":"a@b","nickname":"一二三四五六七八九十一二三四五六七"})",
            u"field.chars"_s, u"nickname"_s);
        row("flag", u"getStableAccessToken"_s, R"({"grant_type":"client_credential","force_refresh":1})",
            u"field.type"_s, u"force_refresh"_s);
        const QString search = u"semantic_semproxy_search"_s;
        row("a fraction where one may be", search, R"({"query":"a","category":"b","appid":"c","latitude":23.097})", {},
            {});
        row("a text for a fraction", search, R"({"query":"a","category":"b","appid":"c","latitude":"23.097"})",
            u"field.type"_s, u"latitude"_s);
    }
    void findsWhatIsWrong()
    {
        QFETCH(const QString, id);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, rule);
        QFETCH(const QString, path);
        CallRequest request = emptyRequest(endpoint(id));
        request.body = body;
        QList<Problem> problems = check(request, endpoint(id));
        if (!rule.startsWith(u"body"_s))
            problems.removeIf([&rule](const Problem &each) { return each.rule != rule; });
        QCOMPARE(problems.size(), rule.isEmpty() ? 0 : (rule == u"body.object"_s ? 3 : 1));
        if (rule.isEmpty())
            return;
        QCOMPARE(problems[0].rule, rule);
        QCOMPARE(problems[0].path, path);
        QVERIFY2(problems[0].message.contains(path) || path == u"body"_s, qPrintable(problems[0].message));
    }

    void putsValuesInPlaceOfVariables()
    {
        CallRequest request = emptyRequest(endpoint(u"sendTemplateMessage"));
        request.body = R"({"touser":"{{openid}}","template_id":"T {{ n }}{{n}}","data":{"thing1.DATA":"{{x.DATA}}"},)"
                       R"("count":"{{n}}","list":"{{list}}"})";
        QCOMPARE(variablesIn(request), (QStringList{u"openid"_s, u"n"_s, u"list"_s}));
        const Variables values{{u"openid"_s, u"o\"1"_s}, {u"n"_s, 7}, {u"list"_s, QJsonArray{1, u"b"_s}}};
        const auto filled = filledIn(request, values, &endpoint(u"sendTemplateMessage"));
        QVERIFY_RESULT(filled);
        QCOMPARE(filled->body,
                 QByteArray("{\"touser\":\"o\\\"1\",\"template_id\":\"T 77\",\"data\":{\"thing1.DATA\":\"{{x.DATA}}\"},"
                            "\"count\":7,\"list\":[1,\"b\"]}"));
        const auto missing = filledIn(request, {}, nullptr);
        QCOMPARE_KIND(missing, Invalid);
        QVERIFY(missing.error().message.contains(u"{{openid}}"_s));
    }

    void givesTheTypeThatTheEndpointWants()
    {
        CallRequest text = emptyRequest(endpoint(u"massmsgget"));
        text.body = R"({"msg_id":"{{id}}"})";
        QCOMPARE(filledIn(text, {{u"id"_s, qint64(123456789012)}}, &endpoint(u"massmsgget"))->body,
                 QByteArray(R"({"msg_id":"123456789012"})"));
        CallRequest number = emptyRequest(endpoint(u"batchTagging"));
        number.body = R"({"tagid":"{{id}}"})";
        QCOMPARE(filledIn(number, {{u"id"_s, u"100"_s}}, &endpoint(u"batchTagging"))->body,
                 QByteArray(R"({"tagid":100})"));
    }

    void keepsNoSecretAndKeepsPlaceholders()
    {
        CallRequest request{.verb = "POST",
                            .path = u"/cgi-bin/x?access_token=abcdefgh"_s,
                            .query = {{u"ticket"_s, u"gQsecret"_s}, {u"openid"_s, u"o1"_s}},
                            .body = R"({"secret":"5ec7e7","refresh_token":"{{mine}}","note":"token=zzz9"})"};
        const QByteArray json = toJson(request);
        for (const char *secret : {"abcdefgh", "gQsecret", "5ec7e7", "zzz9"})
            QVERIFY2(!json.contains(secret), json.constData());
        QVERIFY2(json.contains(R"("ticket":"{{ticket}}")"), json.constData());
        QVERIFY2(json.contains(R"("refresh_token":"{{mine}}")"), json.constData());
        QVERIFY(json.contains("o1"));
    }

    void saysWhereARequestCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("a list") << QByteArray("[]") << u"steps[1]"_s;
        QTest::newRow("no call") << QByteArray("{}") << u"steps[1]"_s;
        QTest::newRow("unknown call") << QByteArray(R"({"call":"menuGet"})") << u"steps[1].call"_s;
        QTest::newRow("path") << QByteArray(R"({"path":"cgi-bin/x"})") << u"steps[1]"_s;
        QTest::newRow("verb") << QByteArray(R"({"path":"/x","verb":"PUT"})") << u"steps[1].verb"_s;
        QTest::newRow("query") << QByteArray(R"({"call":"getMenu","query":[]})") << u"steps[1].query"_s;
        QTest::newRow("value") << QByteArray(R"({"call":"getMenu","query":{"a":{}}})") << u"steps[1].query.a"_s;
        QTest::newRow("files") << QByteArray(R"({"call":"getMenu","files":{"media":null}})")
                               << u"steps[1].files.media"_s;
    }
    void saysWhereARequestCannotBeRead()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, place);
        const auto read = callRequestFrom(*parseTree(json), u"steps[1]"_s, m_catalogue);
        QCOMPARE_KIND(read, Invalid);
        QCOMPARE(read.error().field, place);
    }

    void findsPlacesInAnswers()
    {
        const JsonNode tree = *parseTree(R"({"a":[{"b/c":1},{"~":"x"}],"":2})");
        QCOMPARE(at(tree, u"/a/0/b~1c")->text, u"1"_s);
        QCOMPARE(at(tree, u"/a/1/~0")->text, u"x"_s);
        QCOMPARE(at(tree, u"/")->text, u"2"_s);
        QCOMPARE(at(tree, u""), &tree);
        for (const QStringView none : {u"/a/2", u"/a/x", u"a", u"/b"})
            QVERIFY(!at(tree, none));
    }

    void knowsWhatDoesHarm_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("danger");
        const auto row = [](const char *id, Danger danger) {
            QTest::newRow(id) << QString::fromLatin1(id) << int(danger);
        };
        row("getMenu", Danger::None);
        row("draft_batchget", Danger::None);
        row("getusersummary", Danger::None);
        row("createCustomMenu", Danger::Changes);
        row("sendCustomMessage", Danger::Changes);
        row("sendAll", Danger::Irreversible);
        row("massSend", Danger::Irreversible);
        row("freepublish_submit", Danger::Irreversible);
        row("deleteMenu", Danger::Irreversible);
        row("deleteConditionalMenu", Danger::Irreversible);
        row("delMaterial", Danger::Irreversible);
        row("draft_delete", Danger::Irreversible);
        row("deleteMassMsg", Danger::Irreversible);
        row("deleteTag", Danger::Irreversible);
        row("delKfAccount", Danger::Irreversible);
        row("deleteTemplate", Danger::Irreversible);
        row("clearQuota", Danger::Irreversible);
        row("clearQuotaByAppSecret", Danger::Irreversible);
        row("cgi-bin_guide_addguidemassendjob", Danger::Irreversible);
        row("card_code_consume", Danger::Irreversible);
        row("card_code_unavailable", Danger::Irreversible);
        row("qrcodejumpdelete", Danger::Irreversible);
        row("clearApiQuota", Danger::Irreversible);
        row("getAccessToken", Danger::Irreversible);
        row("delComment", Danger::Irreversible);
        row("card_code_consume", Danger::Irreversible);
        row("card_code_unavailable", Danger::Irreversible);
        row("wxa_del_store", Danger::Irreversible);
        row("cgi-bin_guide_delguideacct", Danger::Irreversible);
        row("card_update", Danger::Changes);
        row("cv_ocr_idcard", Danger::None);
    }
    void knowsWhatDoesHarm()
    {
        QFETCH(const QString, id);
        QFETCH(const int, danger);
        QCOMPARE(int(dangerOf(endpoint(id).verb, endpoint(id).path)), danger);
        QVERIFY(!consequence(endpoint(id).path).isEmpty());
    }

    void namesAnswersForWhatTheyAre_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &body, AnswerKind kind) {
            QTest::newRow(name) << body << int(kind);
        };
        row("empty", {}, AnswerKind::Empty);
        row("object", R"({"errcode":0})", AnswerKind::Json);
        row("list", " [1,2]\n", AnswerKind::Json);
        row("cut off", "{\"user\":[{\"openid\":\"o1\"},{\"open", AnswerKind::CutOff);
        row("cut at a comma", R"({"a":1,)", AnswerKind::CutOff);
        row("broken", "{\"a\":1,}\n{\"b\":2, and more of it}", AnswerKind::BrokenJson);
        row("captive portal", "\r\n<!DOCTYPE html><html><title>Login</title>", AnswerKind::WebPage);
        row("xml", "<xml><a/></xml>", AnswerKind::Xml);
        row("GBK", "\xc4\xe3\xba\xc3, \xca\xc0\xbd\xe7", AnswerKind::OtherEncoding);
        row("JSON in GBK", "{\"a\":\"\xc4\xe3\xba\xc3\"}", AnswerKind::OtherEncoding);
        row("text", "42 users", AnswerKind::Text);
        row("jpeg", QByteArray("\xff\xd8\xff\xe0xxxx", 8), AnswerKind::Picture);
        row("zip", QByteArray("PK\x03\x04\x00\x00", 6), AnswerKind::Binary);
        row("large", "{\"a\":\"" + QByteArray(17 * 1024 * 1024, 'x') + "\"}", AnswerKind::Json);
        row("large, cut off", "{\"a\":\"" + QByteArray(17 * 1024 * 1024, 'x'), AnswerKind::CutOff);
    }
    void namesAnswersForWhatTheyAre()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, kind);
        const AnswerFinding finding = lookAtAnswer(body);
        QCOMPARE(int(finding.kind), kind);
        const bool isUsual = finding.kind == AnswerKind::Json || finding.kind == AnswerKind::Picture;
        QCOMPARE(finding.remark.isEmpty(), isUsual);
    }

    void laysJsonOutWithoutChangingIt()
    {
        QCOMPARE(indented("{\"a\":[1,{\"b\":\"x,{y}\\\"\",\"c\":{}} ],\"d\":[ ]}", 1000),
                 QByteArray("{\n  \"a\": [\n    1,\n    {\n      \"b\": \"x,{y}\\\"\",\n      \"c\": {}\n    }\n  ],\n"
                            "  \"d\": []\n}"));
        // Cut between characters.
        QVERIFY(QByteArrayView(indented("[\"你好\"]", 4)).isValidUtf8());
    }
};

QTEST_GUILESS_MAIN(TestRequestForm)
#include "tst_requestform.moc"
