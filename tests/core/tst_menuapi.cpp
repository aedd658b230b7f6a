// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/menuapi.h"
#include "tests/support/apiworld.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTest>

using namespace core;
using namespace core::api;
using namespace Qt::StringLiterals;
using test::ApiWorld;
using test::golden;
using test::someAccount;

namespace {

QByteArray recorded(const QString &name)
{
    QFile file(QStringLiteral(MPDESK_TEST_DATA "/menuapi/") + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recorded reply %s", qPrintable(name));
    return file.readAll();
}

QByteArray refusal(int code)
{
    return "{\"errcode\":" + QByteArray::number(code) + ",\"errmsg\":\"menu rid: 6a5e3b1c-0a1b2c3d-4e5f6a7b\"}";
}

menu::Menu shopMenu()
{
    return {.buttons = {{.name = u"退款/售后😀"_s, .type = u"view"_s, .url = u"https://h/a?b=1&c=2"_s}}};
}

menu::ConditionalMenu androidMenu()
{
    return {.menu = {.buttons = {{.name = u"安卓用户&下载"_s, .type = u"view"_s, .url = u"https://h/a?b=1&c=/2"_s}}},
            .rule = {.tagId = u"101"_s, .clientPlatform = u"2"_s}};
}

/// A world whose first request, that for a token, is answered.
struct World : ApiWorld
{
    explicit World(test::MemoryStore &store) : ApiWorld(store) { replyWithToken("T1"); }

    [[nodiscard]] Result<LiveMenu> fetch() { return test::waitFor(fetchLiveMenu(client, clock, someAccount())); }
    /// Verb and path of all requests but the one for a token.
    [[nodiscard]] QStringList calls() const
    {
        QStringList calls;
        for (const HttpRequest &request : transport.requests.mid(1))
            calls += QString::fromLatin1(request.verb) + u' ' + request.url.path();
        return calls;
    }
};

} // namespace

class TestMenuApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::storeSecrets(m_keychain); }
    void cleanup() { m_keychain.entries.clear(); }

    void sendsExactlyTheBytesOfTheWriter_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("file");
        QTest::newRow("create") << 0 << u"/cgi-bin/menu/create"_s << u"menu_create.json"_s;
        QTest::newRow("addconditional") << 1 << u"/cgi-bin/menu/addconditional"_s << u"menuapi_addconditional.json"_s;
        QTest::newRow("delconditional") << 2 << u"/cgi-bin/menu/delconditional"_s << u"menu_delconditional.json"_s;
        QTest::newRow("trymatch") << 3 << u"/cgi-bin/menu/trymatch"_s << u"menu_trymatch.json"_s;
    }

    void sendsExactlyTheBytesOfTheWriter()
    {
        QFETCH(const int, call);
        QFETCH(const QString, path);
        QFETCH(const QString, file);
        World world(m_keychain);
        world.transport.reply(R"({"errcode":0,"errmsg":"ok","menuid":"1","button":[]})");
        const Account account = someAccount();
        switch (call) {
        case 0: QVERIFY_RESULT(test::waitFor(createMenu(world.client, account, menu::createBody(shopMenu())))); break;
        case 1:
            QVERIFY_RESULT(
                test::waitFor(addConditionalMenu(world.client, account, menu::addConditionalBody(androidMenu()))));
            break;
        case 2:
            QVERIFY_RESULT(test::waitFor(
                deleteConditionalMenu(world.client, account, menu::deleteConditionalBody(u"208396938"_s))));
            break;
        default: QVERIFY_RESULT(test::waitFor(tryMatch(world.client, account, u" 微信号_01 "_s)));
        }
        const HttpRequest &request = world.transport.requests.at(1);
        QCOMPARE(request.verb, "POST");
        QCOMPARE(request.url.path(), path);
        QCOMPARE(request.body, golden(file));
        QCOMPARE(request.contentType, "application/json");
    }

    void deletesWithoutABody()
    {
        World world(m_keychain);
        world.transport.reply(R"({"errcode":0,"errmsg":"ok"})");
        QVERIFY_RESULT(test::waitFor(deleteMenus(world.client, someAccount())));
        QCOMPARE(world.calls(), (QStringList{u"GET /cgi-bin/menu/delete"_s}));
    }

    void readsWhatTheApiMade()
    {
        World world(m_keychain);
        world.transport.reply(recorded(u"get"_s));
        const auto live = world.fetch();
        QVERIFY_RESULT(live);
        QCOMPARE(world.calls(), (QStringList{u"GET /cgi-bin/menu/get"_s}));
        QVERIFY(live->isOpen);
        QVERIFY(live->problems.isEmpty());
        QVERIFY(live->consoleMade.isEmpty());
        QCOMPARE(live->raw, recorded(u"get"_s));
        QCOMPARE(live->fetchedAt, world.clock.now());
        QCOMPARE(live->menus.base.menuId, u"208396938"_s);
        QCOMPARE(live->menus.base.buttons.at(0).url, u"https://shop.example/sale?a=1&b=2"_s);
        QCOMPARE(live->menus.base.buttons.at(1).children.at(1).appId, u"wx286b93c14bbf93aa"_s);
        QCOMPARE(live->menus.conditional.at(0).menu.menuId, u"208396993"_s);
        QCOMPARE(live->menus.conditional.at(0).rule, (menu::MatchRule{.tagId = u"101"_s, .clientPlatform = u"2"_s}));
        QVERIFY(live->shown() == live->menus);
    }

    void readsTheConsolesMenuWhereTheApiHasNone_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("there is none") << 46003;
        QTest::newRow("the account may not ask") << 48001;
    }

    void readsTheConsolesMenuWhereTheApiHasNone()
    {
        QFETCH(const int, code);
        World world(m_keychain);
        world.transport.reply(refusal(code));
        world.transport.reply(recorded(u"selfmenu"_s));
        const auto live = world.fetch();
        QVERIFY_RESULT(live);
        QCOMPARE(world.calls(), (QStringList{u"GET /cgi-bin/menu/get"_s, u"GET /cgi-bin/get_current_selfmenu_info"_s}));
        QVERIFY(live->isOpen);
        QVERIFY(live->menus.isEmpty());
        QCOMPARE(live->consoleMade.base.buttons.size(), 2);
        QCOMPARE(live->consoleMade.base.buttons.at(0).children.at(0).type, u"news"_s);
        QCOMPARE(live->raw, recorded(u"selfmenu"_s));
        QVERIFY(live->shown() == live->consoleMade);
    }

    void saysWhetherFollowersSeeAMenu_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("open") << recorded(u"selfmenu"_s) << true;
        QTest::newRow("closed") << recorded(u"selfmenu_closed"_s) << false;
        QTest::newRow("none at all") << recorded(u"selfmenu_none"_s) << false;
    }

    void saysWhetherFollowersSeeAMenu()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const bool, isOpen);
        World world(m_keychain);
        world.transport.reply(refusal(46003));
        world.transport.reply(reply);
        const auto live = world.fetch();
        QVERIFY_RESULT(live);
        QCOMPARE(live->isOpen, isOpen);
    }

    void tellsWhatItCouldNotTakeUp_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("buttons");
        QTest::newRow("button is text") << QByteArray(R"({"menu":{"button":"none"}})") << 0;
        QTest::newRow("menu is a list") << QByteArray(R"({"menu":[1,2]})") << 0;
        QTest::newRow("one button is a number")
            << QByteArray(R"({"menu":{"button":[7,{"type":"click","name":"a","key":"k"}]}})") << 1;
        QTest::newRow("third level") << QByteArray(
            R"({"menu":{"button":[{"name":"a","sub_button":[{"name":"b","sub_button":[{"name":"c"}]}]}]}})")
                                     << 1;
    }

    void tellsWhatItCouldNotTakeUp()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const int, buttons);
        World world(m_keychain);
        world.transport.reply(reply);
        const auto live = world.fetch();
        QVERIFY_RESULT(live);
        QVERIFY(menu::hasErrors(live->problems));
        QCOMPARE(live->menus.base.buttons.size(), buttons);
        QCOMPARE(live->raw, reply);
    }

    void passesOtherFailuresOn_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("code");
        QTest::newRow("menu/get refused") << refusal(45009) << QByteArray() << 45009;
        QTest::newRow("the second refused") << refusal(46003) << refusal(45009) << 45009;
    }

    void passesOtherFailuresOn()
    {
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, second);
        QFETCH(const int, code);
        World world(m_keychain);
        world.transport.reply(first);
        world.transport.reply(second);
        const auto live = world.fetch();
        QCOMPARE_KIND(live, Api);
        QCOMPARE(live.error().code, code);
    }

    void anEmptyAnswerIsNoYes()
    {
        World world(m_keychain);
        world.transport.reply(QByteArray());
        const auto created = test::waitFor(createMenu(world.client, someAccount(), menu::createBody(shopMenu())));
        QCOMPARE_KIND(created, Protocol);
        QVERIFY(created.error().isOutcomeUnknown);
    }

    void yieldsTheIdOfTheConditionalMenu_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("id");
        QTest::newRow("text") << QByteArray(R"({"menuid":"208379533"})") << u"208379533"_s;
        QTest::newRow("number") << QByteArray(R"({"menuid":208379533})") << u"208379533"_s;
        QTest::newRow("none") << QByteArray(R"({"errcode":0,"errmsg":"ok"})") << QString();
        QTest::newRow("a list") << QByteArray(R"({"menuid":[1]})") << QString();
    }

    void yieldsTheIdOfTheConditionalMenu()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const QString, id);
        World world(m_keychain);
        world.transport.reply(reply);
        const auto added =
            test::waitFor(addConditionalMenu(world.client, someAccount(), menu::addConditionalBody(androidMenu())));
        if (id.isEmpty()) {
            QCOMPARE_KIND(added, Protocol);
            QVERIFY(added.error().isOutcomeUnknown);
        } else {
            QVERIFY_RESULT(added);
            QCOMPARE(*added, id);
        }
    }

    void triesMatching()
    {
        World world(m_keychain);
        world.transport.reply(recorded(u"trymatch"_s));
        const auto shown = test::waitFor(tryMatch(world.client, someAccount(), u"o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s));
        QVERIFY_RESULT(shown);
        QCOMPARE(shown->buttons.size(), 2);
        QCOMPARE(shown->buttons.at(0).name, u"博客"_s);
    }

    void triesNobody()
    {
        World world(m_keychain);
        const auto shown = test::waitFor(tryMatch(world.client, someAccount(), u"  "_s));
        QCOMPARE_KIND(shown, Invalid);
        QCOMPARE(shown.error().field, u"user_id"_s);
        QVERIFY(world.transport.requests.isEmpty());
    }

    void aMatchThatIsNoMenuIsAFault()
    {
        World world(m_keychain);
        world.transport.reply(R"({"button":{"name":"a"}})");
        const auto shown = test::waitFor(tryMatch(world.client, someAccount(), u"o1"_s));
        QCOMPARE_KIND(shown, Protocol);
    }

private:
    test::MemoryStore m_keychain;
};

QTEST_GUILESS_MAIN(TestMenuApi)
#include "tst_menuapi.moc"
