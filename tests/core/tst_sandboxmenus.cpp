// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/menubuttons.h"
#include "tests/support/sandboxclient.h"

#include <QTest>

using namespace core::sandbox;
using namespace Qt::StringLiterals;
using namespace test;

namespace {

constexpr int ok = 0;

} // namespace

class TestSandboxMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksAMenuAsThePlatformDoes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        const QString web = u"https://example.com/"_s;
        const QString path = web + QString(1024 - web.size(), u'a');

        QTest::newRow("nothing") << QByteArray() << 44002;
        QTest::newRow("not JSON") << "{\"button\":"_ba << 47001;
        QTest::newRow("an array") << "[]"_ba << 47001;
        QTest::newRow("not UTF-8") << "{\"button\":[{\"name\":\"\xb2\xcb\"}]}"_ba << 65318;
        QTest::newRow("escaped") << "{\"button\":[{\"type\":\"click\",\"name\":\"\\u4eca\",\"key\":\"k\"}]}"_ba
                                 << 40033;
        QTest::newRow("escaped backslash")
            << "{\"button\":[{\"type\":\"click\",\"name\":\"a\\\\u4eca\",\"key\":\"k\"}]}"_ba << ok;
        QTest::newRow("no button") << "{}"_ba << 40016;
        QTest::newRow("0 top") << menuOf({}) << 40016;
        QTest::newRow("3 top") << menuOf(copies(click(), 3)) << ok;
        QTest::newRow("4 top") << menuOf(copies(click(), 4)) << 40016;
        QTest::newRow("5 sub") << menuOf({submenu(copies(click(), 5))}) << ok;
        QTest::newRow("6 sub") << menuOf({submenu(copies(click(), 6))}) << 40023;
        QTest::newRow("3 levels") << nested(submenu({click()})) << 40022;
        QTest::newRow("byte order mark") << "\xef\xbb\xbf"_ba + menuOf({click()}) << 47001;

        QTest::newRow("top name empty") << menuOf({click({})}) << 40018;
        QTest::newRow("top name 15 bytes") << menuOf({click(u"一二三四五"_s)}) << ok;
        QTest::newRow("top name 16 bytes") << menuOf({click(u"一二三四五a"_s)}) << ok;
        QTest::newRow("top name 17 bytes") << menuOf({click(u"一二三四五ab"_s)}) << 40018;
        QTest::newRow("parent's name 18 bytes")
            << menuOf({QJsonObject{{"name"_L1, u"一二三四五六"_s}, {"sub_button"_L1, copies(click(), 1)}}}) << 40018;
        QTest::newRow("sub name 60 bytes") << nested(click(QString(20, u'菜'))) << ok;
        QTest::newRow("sub name 61 bytes") << nested(click(QString(20, u'菜') + u'a')) << 40025;

        QTest::newRow("top without key") << menuOf({button(u"click"_s, u"a"_s, {})}) << 40019;
        QTest::newRow("sub without key") << nested(button(u"pic_weixin"_s, u"a"_s, {})) << 40026;
        QTest::newRow("key 128") << menuOf({button(u"click"_s, u"a"_s, {{"key"_L1, QString(128, u'k')}})}) << ok;
        QTest::newRow("key 129") << menuOf({button(u"click"_s, u"a"_s, {{"key"_L1, QString(129, u'k')}})}) << 40019;
        QTest::newRow("sub key 129") << nested(button(u"click"_s, u"a"_s, {{"key"_L1, QString(129, u'k')}})) << 40026;

        QTest::newRow("url missing") << menuOf({view({})}) << 40020;
        QTest::newRow("url 1024") << menuOf({view(path)}) << ok;
        QTest::newRow("url 1025") << menuOf({view(path + u'a')}) << 40020;
        QTest::newRow("sub url 1025") << nested(view(path + u'a')) << 40027;
        QTest::newRow("url without scheme") << menuOf({view(u"www.example.com"_s)}) << 40055;
        QTest::newRow("url of a file") << menuOf({view(u"file:///etc/passwd"_s)}) << 40055;
        QTest::newRow("sub url without host") << nested(view(u"https://"_s)) << 40054;

        const QJsonObject mini{{"url"_L1, web}, {"appid"_L1, "wx286b93c14bbf93aa"_L1}, {"pagepath"_L1, "pages/a"_L1}};
        QJsonObject unlinked = mini;
        unlinked.insert("appid"_L1, "gh_0a1b2c3d4e5f"_L1);
        QJsonObject pageless = mini;
        pageless.remove("pagepath"_L1);
        QTest::newRow("mini program") << menuOf({button(u"miniprogram"_s, u"a"_s, mini)}) << ok;
        QTest::newRow("mini program's AppID") << menuOf({button(u"miniprogram"_s, u"a"_s, unlinked)}) << 40166;
        QTest::newRow("mini program's page") << menuOf({button(u"miniprogram"_s, u"a"_s, pageless)}) << 41011;
        QTest::newRow("media") << menuOf({button(u"media_id"_s, u"a"_s, {{"media_id"_L1, "m"_L1}})}) << ok;
        QTest::newRow("no media") << menuOf({button(u"media_id"_s, u"a"_s, {})}) << 40007;
        QTest::newRow("article") << nested(button(u"article_id"_s, u"a"_s, {{"article_id"_L1, "m"_L1}})) << ok;
        QTest::newRow("no article") << nested(button(u"article_id"_s, u"a"_s, {})) << 53600;
        for (const QString &type : {u"scancode_push"_s, u"scancode_waitmsg"_s, u"pic_sysphoto"_s,
                                    u"pic_photo_or_album"_s, u"pic_weixin"_s, u"location_select"_s})
            QTest::newRow(qPrintable(type)) << nested(button(type, u"a"_s, {{"key"_L1, "k"_L1}})) << ok;
    }

    void checksAMenuAsThePlatformDoes()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, code);
        SandboxClient client;
        const QByteArray token = client.tokenQuery();
        QCOMPARE(client.code(client.post("/cgi-bin/menu/create", body, token)), code);
        // A refused menu changes nothing.
        QCOMPARE(client.code(client.get("/cgi-bin/menu/get", token)), code == ok ? ok : 46003);
    }

    void givesTheMenuBackAsTheRealOneDoes()
    {
        SandboxClient client;
        const QByteArray token = client.tokenQuery();
        QCOMPARE(client.code(client.get("/cgi-bin/menu/get", token)), 46003);
        QCOMPARE(
            client.post("/cgi-bin/menu/create", menuOf({click(), submenu({view(u"http://www.soso.com/"_s)})}), token),
            (QJsonObject{{"errcode"_L1, 0}, {"errmsg"_L1, "ok"_L1}}));

        QCOMPARE(client.sendRaw("GET", "/cgi-bin/menu/get", token),
                 QByteArray("{\"menu\":{\"button\":["
                            "{\"key\":\"V1001\",\"name\":\"今日歌曲\",\"sub_button\":[],\"type\":\"click\"},"
                            "{\"name\":\"菜单\",\"sub_button\":["
                            "{\"name\":\"搜索\",\"sub_button\":[],\"type\":\"view\",\"url\":\"http://www.soso.com/\"}]}"
                            "]}}"));
    }

    void acceptsItsOwnAnswerAgain()
    {
        SandboxClient client;
        const QByteArray token = client.tokenQuery();
        static_cast<void>(client.post("/cgi-bin/menu/create", menuOf({click(), submenu({click()})}), token));
        const QJsonObject first = client.get("/cgi-bin/menu/get", token);
        const QByteArray again = QJsonDocument(first.value("menu"_L1).toObject()).toJson(QJsonDocument::Compact);
        QCOMPARE(client.code(client.post("/cgi-bin/menu/create", again, token)), 0);
        QCOMPARE(client.get("/cgi-bin/menu/get", token), first);
    }

    void deletesTheMenu()
    {
        SandboxClient client;
        const QByteArray token = client.tokenQuery();
        static_cast<void>(client.post("/cgi-bin/menu/create", menuOf({click()}), token));
        QCOMPARE(client.code(client.get("/cgi-bin/menu/delete", token)), 0);
        QCOMPARE(client.code(client.get("/cgi-bin/menu/get", token)), 46003);
        QCOMPARE(client.code(client.get("/cgi-bin/menu/delete", token)), 0);
    }

    void opensOnlyLinkedMiniPrograms()
    {
        SandboxClient client;
        client.platform.setLinkedMiniPrograms({u"wx0000000000000001"_s});
        const auto create = [&](const QString &appId) {
            const QJsonObject more{{"url"_L1, "http://a.cn"_L1}, {"appid"_L1, appId}, {"pagepath"_L1, "p"_L1}};
            return client.post("/cgi-bin/menu/create", menuOf({button(u"miniprogram"_s, u"a"_s, more)}),
                               client.tokenQuery());
        };
        QCOMPARE(client.code(create(u"wx0000000000000001"_s)), 0);
        QCOMPARE(client.code(create(u"wx0000000000000002"_s)), 45064);
    }

    void isForAccountsThatMayHaveMenus_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("personal") << Kind::PersonalSubscription << 48001;
        QTest::newRow("subscription") << Kind::Subscription << 0;
        QTest::newRow("service") << Kind::Service << 0;
        QTest::newRow("test") << Kind::TestAccount << 0;
    }

    void isForAccountsThatMayHaveMenus()
    {
        QFETCH(const Kind, kind);
        QFETCH(const int, code);
        SandboxClient client({.kind = kind});
        QCOMPARE(client.code(client.post("/cgi-bin/menu/create", menuOf({click()}), client.tokenQuery())), code);
    }

    void hasItsQuotas_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("quota");
        QTest::newRow("create") << Kind::Service << "POST"_ba
                                << "/cgi-bin/menu/create"_ba << 1000;
        QTest::newRow("get") << Kind::Service << "GET"_ba
                             << "/cgi-bin/menu/get"_ba << 10000;
        QTest::newRow("delete") << Kind::Subscription << "GET"_ba
                                << "/cgi-bin/menu/delete"_ba << 1000;
        QTest::newRow("test create") << Kind::TestAccount << "POST"_ba
                                     << "/cgi-bin/menu/create"_ba << 100;
        QTest::newRow("test get") << Kind::TestAccount << "GET"_ba
                                  << "/cgi-bin/menu/get"_ba << 1000;
        QTest::newRow("test delete") << Kind::TestAccount << "GET"_ba
                                     << "/cgi-bin/menu/delete"_ba << 100;
    }

    void hasItsQuotas()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QByteArray, verb);
        QFETCH(const QByteArray, path);
        QFETCH(const int, quota);
        SandboxClient client({.kind = kind});
        const QByteArray token = client.tokenQuery();
        const auto code = [&] {
            const QByteArray answer = client.sendRaw(verb, path, token, verb == "POST" ? menuOf({click()}) : "");
            return client.code(QJsonDocument::fromJson(answer).object());
        };
        for (int i = 0; i < quota; ++i)
            QVERIFY(code() != 45009);
        QCOMPARE(code(), 45009);
    }
};

QTEST_GUILESS_MAIN(TestSandboxMenus)
#include "tst_sandboxmenus.moc"
