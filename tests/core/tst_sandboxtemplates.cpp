// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/massclient.h"

#include <QTest>

using namespace core;
using namespace core::sandbox;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::MassClient;

namespace {

const QByteArray sendPath = QByteArrayLiteral("/cgi-bin/message/template/send");
const QByteArray noticePath = QByteArrayLiteral("/cgi-bin/message/subscribe/bizsend");

/// A program that sends template messages.
class Client : public MassClient
{
public:
    explicit Client(Options options = {}) : MassClient(std::move(options))
    {
        order = templatesOf("/cgi-bin/template/get_all_private_template", "template_list"_L1)[0]["template_id"_L1]
                    .toString();
        notice = templatesOf("/wxaapi/newtmpl/gettemplate", "data"_L1)[0]["priTmplId"_L1].toString();
    }

    QJsonArray templatesOf(const QByteArray &path, QLatin1String list)
    {
        return get(path, tokenQuery())[list].toArray();
    }
    [[nodiscard]] QJsonObject message(const QString &clientId = {}) const
    {
        QJsonObject body{{"touser"_L1, openid(0)},
                         {"template_id"_L1, order},
                         {"data"_L1,
                          QJsonObject{{"thing1"_L1, value(u"衬衫"_s)},
                                      {"character_string2"_L1, value(u"NO-1"_s)},
                                      {"amount3"_L1, value(u"￥1.50"_s)},
                                      {"time4"_L1, value(u"15:01"_s)}}}};
        if (!clientId.isEmpty())
            body.insert("client_msg_id"_L1, clientId);
        return body;
    }
    [[nodiscard]] QJsonObject noticeMessage() const
    {
        return {{"touser"_L1, openid(0)},
                {"template_id"_L1, notice},
                {"data"_L1,
                 QJsonObject{
                     {"thing1"_L1, value(u"Qt"_s)}, {"time2"_L1, value(u"19:00"_s)}, {"const3"_L1, value(u"线上"_s)}}}};
    }
    static QJsonObject value(const QString &text) { return {{"value"_L1, text}}; }
    /// With one value replaced.
    static QJsonObject with(QJsonObject body, const QString &field, const QJsonValue &text)
    {
        QJsonObject data = body["data"_L1].toObject();
        data.insert(field, text);
        body.insert("data"_L1, data);
        return body;
    }
    /// Of the events of a kind that are there by now.
    QStringList told(const QString &event, const QString &element)
    {
        QStringList texts;
        for (const XmlNode &node : events()) {
            if (node.textOf(u"Event") == event)
                texts += node.textOf(element);
        }
        return texts;
    }

    QString order;
    QString notice;
};

} // namespace

class TestSandboxTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyServiceAccountsHaveTemplates()
    {
        for (const Kind kind : {Kind::PersonalSubscription, Kind::Subscription}) {
            MassClient client({.kind = kind});
            QCOMPARE(client.code(client.get("/cgi-bin/template/get_all_private_template", client.tokenQuery())), 48001);
        }
    }

    void aMessageArrivesAndItsResultIsPushed_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("received");
        QTest::newRow("success") << u"success"_s << 1;
        QTest::newRow("block") << u"failed:user block"_s << 0;
        QTest::newRow("system") << u"failed: system failed"_s << 0;
    }

    void aMessageArrivesAndItsResultIsPushed()
    {
        QFETCH(const QString, status);
        QFETCH(const int, received);
        Client client;
        if (status.endsWith("block"_L1))
            static_cast<void>(client.control("block", {{"openid"_L1, client.openid(0)}, {"enabled"_L1, true}}));
        else
            static_cast<void>(client.control("template-outcome", {{"status"_L1, status}}));
        const QJsonObject answer = client.call(sendPath, client.message());
        QCOMPARE(client.code(answer), 0);
        QVERIFY(client.events().isEmpty());
        client.platform.advance(1s);
        const QList<XmlNode> events = client.events();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].textOf(u"Event"), u"TEMPLATESENDJOBFINISH"_s);
        QCOMPARE(events[0].textOf(u"FromUserName"), client.openid(0));
        QCOMPARE(events[0].textOf(u"Status"), status);
        QCOMPARE(events[0].textOf(u"MsgID").toLongLong(), answer["msgid"_L1].toInteger());
        const QJsonArray phone = client.received(client.openid(0));
        QCOMPARE(phone.size(), received);
        if (received)
            QCOMPARE(phone[0]["content"_L1]["data"_L1]["thing1"_L1]["value"_L1].toString(), u"衬衫"_s);
    }

    void orderedResultsAreUsedUp()
    {
        Client client;
        static_cast<void>(
            client.control("template-outcome", {{"status"_L1, "failed: system failed"_L1}, {"times"_L1, 2}}));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(client.code(client.call(sendPath, client.message())), 0);
        client.platform.advance(1s);
        QCOMPARE(client.told(u"TEMPLATESENDJOBFINISH"_s, u"Status"_s).count(u"success"_s), 1);
    }

    void wrongMessagesAreRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const QString stranger = u"oABCD1abcdefghijklmnopqrstuv"_s;
        QTest::newRow("stranger") << u"touser"_s << QJsonValue(stranger) << 40003 << QString();
        QTest::newRow("nobody") << u"touser"_s << QJsonValue() << 40003 << QString();
        QTest::newRow("no template") << u"template_id"_s << QJsonValue(u"x"_s) << 40037 << QString();
        QTest::newRow("mini-program") << u"miniprogram"_s
                                      << QJsonValue(QJsonObject{{"appid"_L1, "gh_1"_L1}, {"pagepath"_L1, "a"_L1}})
                                      << 40013 << QString();
        QTest::newRow("data is a text") << u"data"_s << QJsonValue(u"x"_s) << 47001 << QString();
        QTest::newRow("data is a list") << u"data"_s << QJsonValue(QJsonArray()) << 47001 << QString();
        QTest::newRow("empty data") << u"data"_s << QJsonValue(QJsonObject()) << 47003 << u"data.thing1.value"_s;
        QTest::newRow("a text for a value") << u"data.thing1"_s << QJsonValue(u"x"_s) << 47001 << QString();
        QTest::newRow("too long") << u"data.thing1"_s << QJsonValue(Client::value(QString(21, u'x'))) << 47003
                                  << u"argument invalid! data.thing1.value invalid"_s;
        QTest::newRow("wrong kind") << u"data.time4"_s << QJsonValue(Client::value(u"noon"_s)) << 47003
                                    << u"data.time4.value invalid"_s;
    }

    void wrongMessagesAreRefused()
    {
        QFETCH(const QString, field);
        QFETCH(const QJsonValue, value);
        QFETCH(const int, code);
        QFETCH(const QString, words);
        Client client;
        QJsonObject body = client.message();
        if (field.startsWith(u"data."_s))
            body = Client::with(body, field.mid(5), value);
        else
            body.insert(field, value);
        const QJsonObject answer = client.call(sendPath, body);
        QCOMPARE(client.code(answer), code);
        QVERIFY2(answer["errmsg"_L1].toString().contains(words), qPrintable(answer["errmsg"_L1].toString()));
        client.platform.advance(1h);
        QVERIFY(client.events().isEmpty());
    }

    void whoHasLeftGetsNothing()
    {
        Client client;
        const QJsonObject body = client.message();
        static_cast<void>(client.control("interact", {{"openid"_L1, client.openid(0)}, {"kind"_L1, "unsubscribe"_L1}}));
        QCOMPARE(client.code(client.call(sendPath, body)), 43004);
    }

    void oneClientMsgIdIsSentOnceWithinTenMinutes()
    {
        Client client;
        const qint64 first = client.call(sendPath, client.message(u"a"_s))["msgid"_L1].toInteger();
        client.platform.advance(599s);
        QCOMPARE(client.call(sendPath, client.message(u"a"_s))["msgid"_L1].toInteger(), first);
        QVERIFY(client.call(sendPath, client.message(u"b"_s))["msgid"_L1].toInteger() != first);
        QJsonObject other = client.message(u"a"_s);
        other.insert("touser"_L1, client.openid(1));
        QVERIFY(client.call(sendPath, other)["msgid"_L1].toInteger() != first);
        client.platform.advance(1s);
        QVERIFY(client.call(sendPath, client.message(u"a"_s))["msgid"_L1].toInteger() != first);
        client.platform.advance(1s);
        QCOMPARE(client.received().size(), 4);
    }

    void theDaysQuotaEnds()
    {
        Client client;
        client.platform.injectError(QString::fromLatin1(sendPath), 45009, 1);
        QCOMPARE(client.code(client.call(sendPath, client.message())), 45009);
        QCOMPARE(client.code(client.call(sendPath, client.message())), 0);
        const QJsonObject quota =
            client.call("/cgi-bin/openapi/quota/get", {{"cgi_path"_L1, QString::fromLatin1(sendPath)}});
        QCOMPARE(quota["quota"_L1]["daily_limit"_L1].toInt(), 100000);
        QCOMPARE(quota["quota"_L1]["used"_L1].toInt(), 1);
    }

    void aCutDoesTheDeedOrNot_data()
    {
        QTest::addColumn<Fault::Deed>("deed");
        QTest::addColumn<int>("received");
        QTest::newRow("before") << Fault::Deed::NotDone << 0;
        QTest::newRow("after") << Fault::Deed::Done << 1;
    }

    void aCutDoesTheDeedOrNot()
    {
        QFETCH(const Fault::Deed, deed);
        QFETCH(const int, received);
        Client client;
        client.platform.cutConnection(QString::fromLatin1(sendPath), 1, deed);
        static_cast<void>(client.call(sendPath, client.message()));
        QVERIFY(client.last.abort);
        client.platform.advance(1s);
        QCOMPARE(client.received().size(), received);
    }

    void templatesAreTakenOverByTheRules_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("code");
        const auto add = [](const char *name, const QString &id, const QJsonArray &keywords, int code) {
            QTest::newRow(name) << QJsonObject{{"template_id_short"_L1, id}, {"keyword_name_list"_L1, keywords}}
                                << code;
        };
        add("good", u"43216"_s, {u"支付金额"_s, u"商品名称"_s}, 0);
        add("none", u"43216"_s, {}, 40246);
        add("other keyword", u"43216"_s, {u"门店名称"_s}, 40246);
        add("twice", u"43216"_s, {u"商品名称"_s, u"商品名称"_s}, 40246);
        add("of an industry", u"TM00015"_s, {}, 40247);
        add("of an industry, newer", u"OPENTM207498902"_s, {}, 40247);
        add("not there", u"1"_s, {u"商品名称"_s}, 40037);
    }

    void templatesAreTakenOverByTheRules()
    {
        QFETCH(const QJsonObject, body);
        QFETCH(const int, code);
        Client client;
        QCOMPARE(client.code(client.call("/cgi-bin/template/api_add_template", body)), code);
    }

    void anAccountHas25Templates()
    {
        Client client;
        const QJsonObject body{{"template_id_short"_L1, "43216"_L1},
                               {"keyword_name_list"_L1, QJsonArray{u"商品名称"_s}}};
        int added = 0;
        while (added < 100 && client.code(client.call("/cgi-bin/template/api_add_template", body)) == 0)
            ++added;
        QCOMPARE(added, 21); // four are there
        QCOMPARE(client.code(client.call("/cgi-bin/template/api_add_template", body)), 45026);
    }

    void industriesChangeOnceAMonth()
    {
        Client client;
        const auto change = [&client](const QString &first, const QString &second) {
            return client.code(client.call("/cgi-bin/template/api_set_industry",
                                           {{"industry_id1"_L1, first}, {"industry_id2"_L1, second}}));
        };
        QCOMPARE(change(u"0"_s, u"2"_s), 40102);
        QCOMPARE(change(u"1"_s, u"42"_s), 40102);
        QCOMPARE(change(u"2"_s, u"3"_s), 0);
        QCOMPARE(client.templatesOf("/cgi-bin/template/get_all_private_template", "template_list"_L1).size(), 2);
        QCOMPARE(change(u"1"_s, u"13"_s), 43100);
        client.platform.advance(31 * 24h);
        QCOMPARE(change(u"1"_s, u"13"_s), 0);
    }

    void aCategoryTakesItsTemplatesAlong()
    {
        Client client;
        static_cast<void>(client.control("category", {{"id"_L1, 1001}, {"enabled"_L1, false}}));
        QCOMPARE(client.templatesOf("/cgi-bin/template/get_all_private_template", "template_list"_L1).size(), 3);
        QCOMPARE(client.code(client.call(sendPath, client.message())), 40037);
        const QJsonArray categories = client.templatesOf("/wxaapi/newtmpl/getcategory", "data"_L1);
        QCOMPARE(categories.size(), 4);
    }

    void publicTemplatesAreAskedForByTheRules_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("code");
        QTest::newRow("good") << QByteArray("ids=1001,1002&start=0&limit=30") << 0;
        QTest::newRow("no ids") << QByteArray("start=0&limit=30") << 200018;
        QTest::newRow("start") << QByteArray("ids=1001&start=-1&limit=30") << 200016;
        QTest::newRow("limit") << QByteArray("ids=1001&start=0&limit=31") << 200017;
    }

    void publicTemplatesAreAskedForByTheRules()
    {
        QFETCH(const QByteArray, query);
        QFETCH(const int, code);
        Client client;
        QCOMPARE(client.code(client.get("/wxaapi/newtmpl/getpubtemplatetitles", query + '&' + client.tokenQuery())),
                 code);
    }

    void noticesAreTakenOverByTheRules_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("code");
        const auto add = [](const char *name, int tid, const QJsonArray &kids, const QString &scene, int code) {
            QTest::newRow(name) << QJsonObject{{"tid"_L1, tid}, {"kidList"_L1, kids}, {"sceneDesc"_L1, scene}} << code;
        };
        add("good", 61001, {1, 2}, QString(15, u'中'), 0);
        add("one", 61001, {1}, {}, 200020);
        add("six", 43216, {1, 2, 3, 4, 5, 6}, {}, 200020);
        add("twice", 61001, {1, 1}, {}, 200020);
        add("not there", 61001, {1, 9}, {}, 200020);
        add("scene", 61001, {1, 2}, QString(16, u'中'), 200021);
        add("tid", 1, {1, 2}, {}, 200014);
    }

    void noticesAreTakenOverByTheRules()
    {
        QFETCH(const QJsonObject, body);
        QFETCH(const int, code);
        Client client;
        QCOMPARE(client.code(client.call("/wxaapi/newtmpl/addtemplate", body)), code);
    }

    void aNoticeNeedsConsentForEach()
    {
        Client client;
        QCOMPARE(client.code(client.call(noticePath, client.noticeMessage())), 43101);
        const QJsonObject whom{{"openid"_L1, client.openid(0)}, {"template_id"_L1, client.notice}};
        static_cast<void>(client.control("answer-popup", MassClient::with(whom, {{"scene"_L1, 2}})));
        QCOMPARE(client.told(u"subscribe_msg_popup_event"_s, u"SubscribeMsgPopupEvent.List.PopupScene"_s).size(), 1);
        QCOMPARE(client.code(client.call(noticePath, client.noticeMessage())), 0);
        QCOMPARE(client.code(client.call(noticePath, client.noticeMessage())), 43101);
        client.platform.advance(1s);
        const QList<XmlNode> events = client.events();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].textOf(u"Event"), u"subscribe_msg_sent_event"_s);
        QCOMPARE(client.received(client.openid(0)).size(), 1);
    }

    void consentEndsWhenItIsTakenBack()
    {
        Client client;
        const QJsonObject whom{{"openid"_L1, client.openid(0)}, {"template_id"_L1, client.notice}};
        static_cast<void>(client.control("answer-popup", whom));
        static_cast<void>(client.control("reject-notice", whom));
        QCOMPARE(client.events().size(), 2);
        QCOMPARE(client.code(client.call(noticePath, client.noticeMessage())), 43101);
    }

    void aRefusedNoticeCostsNoConsent()
    {
        Client client;
        static_cast<void>(
            client.control("answer-popup", {{"openid"_L1, client.openid(0)}, {"template_id"_L1, client.notice}}));
        const QJsonObject wrong = Client::with(client.noticeMessage(), u"const3"_s, Client::value(u"电话"_s));
        QCOMPARE(client.code(client.call(noticePath, wrong)), 47003);
        QCOMPARE(client.code(client.call(noticePath, client.noticeMessage())), 0);
    }

    void aTemplateMadeByHandIsSentFreely()
    {
        Client client;
        client.order =
            client.control("template", {{"title"_L1, "t"_L1}, {"content"_L1, "{{words.DATA}}"_L1}})["template_id"_L1]
                .toString();
        QJsonObject body = client.message();
        body.insert("data"_L1, QJsonObject{{"words"_L1, Client::value(u"任意"_s)}});
        QCOMPARE(client.code(client.call(sendPath, body)), 0);
        body.insert("data"_L1, QJsonObject());
        QCOMPARE(client.code(client.call(sendPath, body)), 0);
    }

    void theSameSeedGivesTheSameTemplates()
    {
        Client one;
        Client two;
        QCOMPARE(one.order, two.order);
        QVERIFY(Client({.seed = 2}).order != one.order);
    }
};

QTEST_GUILESS_MAIN(TestSandboxTemplates)

#include "tst_sandboxtemplates.moc"
