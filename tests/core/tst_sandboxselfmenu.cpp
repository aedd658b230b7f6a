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

QJsonObject popUp(const QJsonArray &children)
{
    return {{"name"_L1, "button"_L1}, {"sub_button"_L1, QJsonObject{{"list"_L1, children}}}};
}

QJsonObject text()
{
    return button(u"text"_s, u"营业时间"_s, {{"value"_L1, u"九点到五点"_s}});
}

QJsonObject news()
{
    const QJsonObject article{{"title"_L1, "MULTI_NEWS"_L1}, {"content_url"_L1, "http://mp.weixin.qq.com/s?a=1"_L1}};
    return button(u"news"_s, u"news"_s, {{"news_info"_L1, QJsonObject{{"list"_L1, QJsonArray{article}}}}});
}

class Account : public SandboxClient
{
public:
    using SandboxClient::SandboxClient;

    QJsonObject shown() { return get("/cgi-bin/get_current_selfmenu_info", token); }
    QJsonArray buttons() { return shown().value("selfmenu_info"_L1).toObject().value("button"_L1).toArray(); }
    int menuGet() { return code(get("/cgi-bin/menu/get", token)); }
    int create(const QJsonArray &menu) { return code(post("/cgi-bin/menu/create", menuOf(menu), token)); }
    /// A POST to /mpdesk-sandbox/…; yields the status.
    int order(const QByteArray &deed, const QByteArray &body)
    {
        static_cast<void>(sendRaw("POST", "/mpdesk-sandbox/" + deed, {}, body));
        return last.status;
    }

    const QByteArray token = tokenQuery();
};

} // namespace

class TestSandboxSelfmenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThatThereIsNone()
    {
        Account account;
        QCOMPARE(account.sendRaw("GET", "/cgi-bin/get_current_selfmenu_info", account.token),
                 QByteArray("{\"is_menu_open\":0}"));
    }

    void showsTheApisMenuInItsOwnShape()
    {
        Account account;
        QCOMPARE(account.create({click(), submenu({view(u"http://www.soso.com/"_s)})}), ok);
        QCOMPARE(account.sendRaw("GET", "/cgi-bin/get_current_selfmenu_info", account.token),
                 QByteArray("{\"is_menu_open\":1,\"selfmenu_info\":{\"button\":["
                            "{\"key\":\"V1001\",\"name\":\"今日歌曲\",\"type\":\"click\"},"
                            "{\"name\":\"菜单\",\"sub_button\":{\"list\":["
                            "{\"name\":\"搜索\",\"type\":\"view\",\"url\":\"http://www.soso.com/\"}]}}]}}"));
    }

    void showsTheConsolesMenuWhichTheApiDoesNotKnow()
    {
        Account account;
        const QJsonArray menu{popUp({text(), news(), view(u"http://www.qq.com/"_s)}), text()};
        QCOMPARE(account.order("console-menu", menuOf(menu)), 200);
        QCOMPARE(account.shown().value("is_menu_open"_L1).toInt(), 1);
        QCOMPARE(account.buttons(), menu);
        QCOMPARE(account.menuGet(), 46003);
        QCOMPARE(account.order("console-menu", "{\"button\":[]}"), 200);
        QCOMPARE(account.shown(), (QJsonObject{{"is_menu_open"_L1, 0}}));
    }

    void answersNewTemporaryMediaEachTime()
    {
        Account account;
        QVERIFY(account.platform.setConsoleMenu(
            {popUp({button(u"voice"_s, u"voice"_s), button(u"photo"_s, u"photo"_s)}), button(u"img"_s, u"img"_s)}));
        const auto media = [&account] {
            const QJsonArray shown = account.buttons();
            QStringList ids{shown.at(1)["value"_L1].toString()};
            for (const QJsonValue &child : shown.at(0)["sub_button"_L1]["list"_L1].toArray())
                ids += child["value"_L1].toString();
            return ids;
        };
        const QStringList once = media();
        const QStringList again = media();
        for (qsizetype i = 0; i < 3; ++i) {
            QCOMPARE(once.at(i).size(), 64);
            QVERIFY(once.at(i) != again.at(i));
        }
    }

    void showsWhatWasPublishedLast()
    {
        Account account;
        QCOMPARE(account.create({click()}), ok);
        static_cast<void>(account.post(
            "/cgi-bin/menu/addconditional",
            wire({{"button"_L1, QJsonArray{click()}}, {"matchrule"_L1, QJsonObject{{"tag_id"_L1, "100"_L1}}}}),
            account.token));
        QVERIFY(account.platform.setConsoleMenu({text()}));
        QCOMPARE(account.buttons(), QJsonArray{text()});
        QCOMPARE(account.menuGet(), 46003);

        QCOMPARE(account.create({click(u"新"_s)}), ok);
        QCOMPARE(account.buttons(), QJsonArray{click(u"新"_s)});
        QVERIFY(!account.get("/cgi-bin/menu/get", account.token).contains("conditionalmenu"_L1));
        QCOMPARE(account.code(account.get("/cgi-bin/menu/delete", account.token)), ok);
        QCOMPARE(account.shown(), (QJsonObject{{"is_menu_open"_L1, 0}})); // the console's was replaced
    }

    void leavesTheConsolesMenuWhenTheApisIsDeleted()
    {
        Account account;
        QVERIFY(account.platform.setConsoleMenu({text()}));
        QCOMPARE(account.code(account.get("/cgi-bin/menu/delete", account.token)), ok);
        QCOMPARE(account.buttons(), QJsonArray{text()});
    }

    void losesTheConsolesMenuToTheServerConfiguration()
    {
        Account account;
        QVERIFY(account.platform.setConsoleMenu({text()}));
        QCOMPARE(account.order("server-config", "{\"enabled\":true}"), 200);
        QCOMPARE(account.shown(), (QJsonObject{{"is_menu_open"_L1, 0}}));
        QCOMPARE(account.order("console-menu", menuOf({text()})), 400); // the console no longer edits menus
        QCOMPARE(account.order("server-config", "{\"enabled\":false}"), 200);
        QCOMPARE(account.buttons(), QJsonArray{text()});

        account.platform.enableServerConfig();
        QCOMPARE(account.create({click()}), ok);
        QCOMPARE(account.buttons(), QJsonArray{click()});
        account.platform.disableServerConfig();
        QCOMPARE(account.buttons(), QJsonArray{click()});
    }

    void refusesWhatNoConsoleMakes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("said");
        QTest::newRow("no buttons") << "{}"_ba << u"button"_s;
        QTest::newRow("no list") << "{\"button\":{}}"_ba << u"button"_s;
        QTest::newRow("four") << menuOf(copies(text(), 4)) << u"button has 4 buttons; 1 to 3 are possible"_s;
        QTest::newRow("empty pop-up") << menuOf({popUp({})})
                                      << u"button[0].sub_button.list has 0 buttons; 1 to 5 are possible"_s;
        QTest::newRow("six below") << menuOf({text(), popUp(copies(text(), 6))})
                                   << u"button[1].sub_button.list has 6 buttons; 1 to 5 are possible"_s;
        QTest::newRow("sub_button of the API") << menuOf({submenu({text()})}) << u"has 0 buttons"_s;
        QTest::newRow("third level") << menuOf({popUp({popUp({text()})})}) << u"of the type \"\""_s;
        QTest::newRow("no name") << menuOf({button(u"img"_s, {})}) << u"button[0] has no text \"name\""_s;
        QTest::newRow("number") << "{\"button\":[5]}"_ba << u"button[0] has no text \"name\""_s;
        QTest::newRow("type") << menuOf({text(), click()})
                              << u"button[1]: the web console makes no button of the type \"click\""_s;
        QTest::newRow("no value") << menuOf({popUp({text(), button(u"video"_s, u"a"_s)})})
                                  << u"button[0].sub_button.list[1] has no text \"value\""_s;
        QTest::newRow("no article") << menuOf({button(u"news"_s, u"a"_s)})
                                    << u"button[0] has no article in \"news_info\""_s;
        QTest::newRow("deep") << "{\"button\":" + QByteArray(1'000'000, '[') << u"JSON"_s;
    }

    void refusesWhatNoConsoleMakes()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, said);
        Account account;
        QCOMPARE(account.create({click()}), ok);
        QCOMPARE(account.order("console-menu", body), 400);
        const QString error = QJsonDocument::fromJson(account.last.body)["error"_L1].toString();
        QVERIFY2(error.contains(said), qPrintable(error));
        QCOMPARE(account.buttons(), QJsonArray{click()});
    }

    void isForEveryAccount()
    {
        Account account({.kind = Kind::PersonalSubscription});
        QVERIFY(account.platform.setConsoleMenu({text()}));
        QCOMPARE(account.buttons(), QJsonArray{text()});
        QCOMPARE(account.menuGet(), 48001);
    }

    void changesBehindTheBackOfAnotherTokenHolder()
    {
        Account account;
        QCOMPARE(account.create({click(u"我的"_s)}), ok);
        const QByteArray somebodyElse = account.tokenQuery(account.plain());
        QVERIFY(somebodyElse != account.token);
        QCOMPARE(account.code(account.post("/cgi-bin/menu/create", menuOf({click(u"别人的"_s)}), somebodyElse)), ok);
        QCOMPARE(account.buttons(), QJsonArray{click(u"别人的"_s)});
        QCOMPARE(account.menuGet(), ok);
    }
};

QTEST_GUILESS_MAIN(TestSandboxSelfmenu)
#include "tst_sandboxselfmenu.moc"
