// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/menubuttons.h"
#include "tests/support/sandboxclient.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace core::sandbox;
using namespace Qt::StringLiterals;
using namespace test;

namespace {

constexpr int ok = 0;

QByteArray conditional(const QJsonArray &buttons, const QJsonValue &rule)
{
    return wire({{"button"_L1, buttons}, {"matchrule"_L1, rule}});
}

/// A service account with two own tags (100 and 101) and a default menu.
class Account : public SandboxClient
{
public:
    Account() { static_cast<void>(post("/cgi-bin/menu/create", menuOf({click(u"默认"_s)}), token)); }

    QJsonObject add(const QByteArray &body) { return post("/cgi-bin/menu/addconditional", body, token); }
    QJsonObject add(const QString &name, const QJsonObject &rule) { return add(conditional({click(name)}, rule)); }
    QJsonObject menus() { return get("/cgi-bin/menu/get", token); }
    qsizetype count() { return menus().value("conditionalmenu"_L1).toArray().size(); }
    int remove(const QJsonValue &id)
    {
        return code(post("/cgi-bin/menu/delconditional", wire({{"menuid"_L1, id}}), token));
    }
    QJsonObject tryMatch(const QString &user)
    {
        return post("/cgi-bin/menu/trymatch", wire({{"user_id"_L1, user}}), token);
    }
    /// The name of the first button that this follower sees.
    QString seenBy(const QString &user)
    {
        return tryMatch(user).value("button"_L1).toArray().first().toObject().value("name"_L1).toString();
    }
    int tag(const QString &openid, int id)
    {
        return code(post("/cgi-bin/tags/members/batchtagging",
                         wire({{"openid_list"_L1, QJsonArray{openid}}, {"tagid"_L1, id}}), token));
    }
    /// A follower on this platform with exactly these tags, in this order.
    QString follower(ClientPlatform on, const QList<int> &tags = {})
    {
        for (const Follower &candidate : platform.followers()) {
            if (candidate.platform != on || !candidate.tags.isEmpty())
                continue;
            for (const int id : tags)
                static_cast<void>(tag(candidate.openid, id));
            return candidate.openid;
        }
        return {};
    }

    const QByteArray token = tokenQuery();
};

const QJsonObject android{{"client_platform_type"_L1, "2"_L1}};

} // namespace

class TestSandboxConditional : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksAMatchRule_data()
    {
        QTest::addColumn<QJsonValue>("rule");
        QTest::addColumn<int>("code");
        QTest::addColumn<QJsonObject>("kept");
        const auto row = [](const char *name, const QJsonValue &rule, int code, const QJsonObject &kept = {}) {
            QTest::newRow(name) << rule << code << kept;
        };
        const QJsonObject tag100{{"group_id"_L1, "100"_L1}};
        row("tag", QJsonObject{{"tag_id"_L1, "100"_L1}}, ok, tag100);
        row("tag as number", QJsonObject{{"tag_id"_L1, 100}}, ok, tag100);
        row("tag by its old name", QJsonObject{{"group_id"_L1, "100"_L1}}, ok, tag100);
        row("old name with an empty new one", QJsonObject{{"group_id"_L1, "100"_L1}, {"tag_id"_L1, ""_L1}}, ok, tag100);
        row("starred", QJsonObject{{"tag_id"_L1, "2"_L1}}, ok, {{"group_id"_L1, "2"_L1}});
        row("iOS", QJsonObject{{"client_platform_type"_L1, 1}}, ok, {{"client_platform_type"_L1, "1"_L1}});
        row("others", QJsonObject{{"client_platform_type"_L1, "3"_L1}}, ok, {{"client_platform_type"_L1, "3"_L1}});
        row("both", QJsonObject{{"tag_id"_L1, "100"_L1}, {"client_platform_type"_L1, "2"_L1}}, ok,
            {{"group_id"_L1, "100"_L1}, {"client_platform_type"_L1, "2"_L1}});
        row("retired fields without a value",
            QJsonObject{{"tag_id"_L1, "100"_L1}, {"sex"_L1, ""_L1}, {"language"_L1, QJsonValue::Null}}, ok, tag100);
        row("unknown key beside", QJsonObject{{"tag_id"_L1, "100"_L1}, {"age"_L1, "30"_L1}}, ok, tag100);

        row("none", QJsonValue::Undefined, 65304);
        row("null", QJsonValue::Null, 65304);
        row("empty", QJsonObject(), 65304);
        row("without values", QJsonObject{{"tag_id"_L1, ""_L1}, {"client_platform_type"_L1, ""_L1}}, 65304);
        row("unknown key only", QJsonObject{{"age"_L1, "30"_L1}}, 65304);
        row("list", QJsonArray{u"100"_s}, 47001);
        row("text", u"100"_s, 47001);
        for (const QString &name : {u"sex"_s, u"country"_s, u"province"_s, u"city"_s, u"language"_s})
            row(qPrintable(name), QJsonObject{{"tag_id"_L1, "100"_L1}, {name, "1"_L1}}, 65320);
        row("retired as number", QJsonObject{{"tag_id"_L1, "100"_L1}, {"sex"_L1, 1}}, 65320);
        row("unknown tag", QJsonObject{{"tag_id"_L1, "102"_L1}}, 45159);
        row("no number as tag", QJsonObject{{"tag_id"_L1, "vip"_L1}}, 45159);
        row("huge tag", QJsonObject{{"tag_id"_L1, "99999999999999999999"_L1}}, 45159);
        row("fraction as tag", QJsonObject{{"tag_id"_L1, 100.5}}, 45159);
        row("list as tag", QJsonObject{{"tag_id"_L1, QJsonArray{100}}}, 45159);
        row("true as tag", QJsonObject{{"tag_id"_L1, true}}, 45159);
        row("platform 0", QJsonObject{{"client_platform_type"_L1, "0"_L1}}, 40035);
        row("platform 4", QJsonObject{{"client_platform_type"_L1, 4}}, 40035);
        row("platform by name", QJsonObject{{"client_platform_type"_L1, "iOS"_L1}}, 40035);
        row("unknown platform of a known tag", QJsonObject{{"tag_id"_L1, "100"_L1}, {"client_platform_type"_L1, true}},
            40035);
    }

    void checksAMatchRule()
    {
        QFETCH(const QJsonValue, rule);
        QFETCH(const int, code);
        QFETCH(const QJsonObject, kept);
        Account account;
        const QJsonObject answer = account.add(conditional({click()}, rule));
        QCOMPARE(account.code(answer), code);
        QCOMPARE(account.count(), code == ok ? 1 : 0);
        if (code == ok)
            QCOMPARE(account.menus().value("conditionalmenu"_L1).toArray().first()["matchrule"_L1].toObject(), kept);
    }

    void checksTheBodyAsForADefaultMenu_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QByteArray() << 44002;
        QTest::newRow("not JSON") << "{"_ba << 47001;
        QTest::newRow("not UTF-8") << "{\"a\":\"\xb2\xcb\"}"_ba << 65318;
        QTest::newRow("escaped") << "{\"button\":[],\"x\":\"\\u4e2d\"}"_ba << 40033;
        QTest::newRow("byte order mark") << "\xef\xbb\xbf"_ba + conditional({click()}, android) << 47001;
        QTest::newRow("no buttons") << conditional({}, android) << 40016;
        QTest::newRow("long name") << conditional({click(QString(17, u'a'))}, android) << 40018;
        QTest::newRow("sub type") << conditional({submenu({button(u"x"_s, u"a"_s)})}, android) << 40024;
        QTest::newRow("deep") << "{\"matchrule\":" + QByteArray(1'000'000, '[') << 47001;
    }

    void checksTheBodyAsForADefaultMenu()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, code);
        Account account;
        QCOMPARE(account.code(account.add(body)), code);
        QCOMPARE(account.count(), 0);
    }

    void needsADefaultMenuOfTheApi()
    {
        SandboxClient client;
        const QByteArray token = client.tokenQuery();
        const QByteArray body = conditional({click()}, android);
        QCOMPARE(client.code(client.post("/cgi-bin/menu/addconditional", body, token)), 65303);
        QVERIFY(client.platform.setConsoleMenu({button(u"text"_s, u"a"_s, {{"value"_L1, "b"_L1}})}));
        QCOMPARE(client.code(client.post("/cgi-bin/menu/addconditional", body, token)), 65303);
    }

    void answersAsTheRealOneDoes()
    {
        Account account;
        const QJsonObject added =
            account.add(u"安卓"_s, {{"client_platform_type"_L1, "2"_L1}, {"tag_id"_L1, "101"_L1}});
        QCOMPARE(added.keys(), QStringList{u"menuid"_s});
        const QString id = added.value("menuid"_L1).toString();
        QVERIFY(QRegularExpression(u"\\A[0-9]{9}\\z"_s).match(id).hasMatch());
        const QByteArray before = QByteArray::number(id.toInt() - 1);

        QCOMPARE(account.sendRaw("GET", "/cgi-bin/menu/get", account.token),
                 "{\"conditionalmenu\":[{\"button\":[{\"key\":\"V1001\",\"name\":\"安卓\",\"sub_button\":[],"
                 "\"type\":\"click\"}],\"matchrule\":{\"client_platform_type\":\"2\",\"group_id\":\"101\"},\"menuid\":"
                     + id.toUtf8()
                     + "}],\"menu\":{\"button\":[{\"key\":\"V1001\",\"name\":\"默认\",\"sub_button\":[],\"type\":"
                       "\"click\"}],\"menuid\":"
                     + before + "}}");
    }

    void listsTheOldestFirst()
    {
        Account account;
        for (const QString &name : {u"一"_s, u"二"_s, u"三"_s})
            QVERIFY(account.add(name, android).contains("menuid"_L1));
        QStringList names;
        for (const QJsonValue &menu : account.menus().value("conditionalmenu"_L1).toArray())
            names += menu["button"_L1].toArray().first()["name"_L1].toString();
        QCOMPARE(names, (QStringList{u"一"_s, u"二"_s, u"三"_s}));
    }

    void leadsToThreeHostsInAll()
    {
        Account account;
        const auto add = [&](const QStringList &urls) {
            QJsonArray children;
            for (const QString &url : urls)
                children.append(view(url));
            return account.code(account.add(conditional({submenu(children)}, android)));
        };
        const QString first = u"https://a.example/1"_s;
        QCOMPARE(add({first, u"http://A.example:8080/2"_s, u"https://b.example/"_s}), ok);
        QCOMPARE(add({u"https://c.example/"_s, u"https://d.example/"_s}), 65316);
        QCOMPARE(add({u"https://c.example/"_s, first}), ok);
        QCOMPARE(add({u"https://www.a.example/"_s}), 65316);
        const QJsonObject mini = button(
            u"miniprogram"_s, u"a"_s,
            {{"url"_L1, "https://e.example/"_L1}, {"appid"_L1, "wx286b93c14bbf93aa"_L1}, {"pagepath"_L1, "p"_L1}});
        QCOMPARE(account.code(account.add(conditional({mini}, android))), 65316);
        QCOMPARE(account.count(), 2);
        // The default menu's do not count; those of a deleted menu no longer do.
        QCOMPARE(
            account.code(account.post("/cgi-bin/menu/create", menuOf({view(u"https://e.example/"_s)}), account.token)),
            ok);
        const QJsonValue second = account.menus().value("conditionalmenu"_L1).toArray().at(1)["menuid"_L1];
        QCOMPARE(account.remove(second), ok);
        QCOMPARE(account.code(account.add(conditional({mini}, android))), ok);
    }

    void removesOne()
    {
        Account account;
        const QString first = account.add(u"一"_s, android).value("menuid"_L1).toString();
        static_cast<void>(account.add(u"二"_s, android));
        const QJsonObject shown = account.menus();
        QCOMPARE(account.remove(shown.value("menu"_L1)["menuid"_L1]), 65301); // the default one
        QCOMPARE(account.remove(u"1"_s), 65301);
        QCOMPARE(account.remove({}), 65301);
        QCOMPARE(account.remove(QJsonArray{first}), 65301);
        QCOMPARE(account.remove(QString(u" "_s + first)), 65301);
        QCOMPARE(account.code(account.post("/cgi-bin/menu/delconditional", "[]", account.token)), 47001);
        QCOMPARE(account.count(), 2);
        QCOMPARE(account.remove(QJsonValue(first)), ok);
        QCOMPARE(account.remove(QJsonValue(first)), 65301);
        QCOMPARE(account.remove(shown.value("conditionalmenu"_L1).toArray().at(1)["menuid"_L1]), ok); // as a number
        QCOMPARE(account.menus().keys(), QStringList{u"menu"_s});
        QVERIFY(!account.menus().value("menu"_L1).toObject().contains("menuid"_L1));
    }

    void goesWithTheDefaultMenu()
    {
        Account account;
        static_cast<void>(account.add(u"一"_s, android));
        QCOMPARE(account.code(account.get("/cgi-bin/menu/delete", account.token)), ok);
        QCOMPARE(account.code(account.menus()), 46003);
        static_cast<void>(account.post("/cgi-bin/menu/create", menuOf({click()}), account.token));
        QCOMPARE(account.count(), 0);
    }

    void staysWhenTheDefaultMenuIsReplaced()
    {
        Account account;
        static_cast<void>(account.add(u"一"_s, android));
        static_cast<void>(account.post("/cgi-bin/menu/create", menuOf({click(u"新"_s)}), account.token));
        QCOMPARE(account.count(), 1);
        QCOMPARE(account.seenBy(account.follower(ClientPlatform::Ios)), u"新"_s);
        QCOMPARE(account.seenBy(account.follower(ClientPlatform::Android)), u"一"_s);
    }

    void showsTheNewestMenuThatMatches()
    {
        Account account;
        const QString plain = account.follower(ClientPlatform::Ios);
        const QString tagged = account.follower(ClientPlatform::Android, {100});
        QCOMPARE(account.seenBy(plain), u"默认"_s);
        static_cast<void>(account.add(u"会员"_s, {{"tag_id"_L1, "100"_L1}}));
        static_cast<void>(account.add(u"安卓"_s, android));
        static_cast<void>(account.add(u"都要"_s, {{"tag_id"_L1, "101"_L1}, {"client_platform_type"_L1, "2"_L1}}));
        QCOMPARE(account.seenBy(plain), u"默认"_s);
        QCOMPARE(account.seenBy(tagged), u"安卓"_s);
        static_cast<void>(account.add(u"会员二"_s, {{"tag_id"_L1, "100"_L1}}));
        QCOMPARE(account.seenBy(tagged), u"会员二"_s);
        QCOMPARE(account.seenBy(account.follower(ClientPlatform::Ios, {101})), u"默认"_s);
        QCOMPARE(account.seenBy(account.follower(ClientPlatform::Android, {101})), u"都要"_s);
    }

    void matchesByTheTagAppliedLast()
    {
        Account account;
        static_cast<void>(account.add(u"会员"_s, {{"tag_id"_L1, "100"_L1}}));
        static_cast<void>(account.add(u"内测"_s, {{"tag_id"_L1, "101"_L1}}));
        const QString openid = account.follower(ClientPlatform::Others, {100, 101});
        QCOMPARE(account.seenBy(openid), u"内测"_s);
        QCOMPARE(account.tag(openid, 100), ok);
        QCOMPARE(account.seenBy(openid), u"会员"_s);
        QCOMPARE(account.tag(openid, 2), ok);
        QCOMPARE(account.seenBy(openid), u"默认"_s);
    }

    void triesAMatch()
    {
        Account account;
        const QList<Follower> followers = account.platform.followers();
        const auto named = std::ranges::find_if(followers, [](const Follower &one) { return !one.weChatId.isEmpty(); });
        QVERIFY(named != followers.cend());
        static_cast<void>(account.tryMatch(named->weChatId));
        QCOMPARE(account.last.body,
                 QByteArray("{\"button\":[{\"key\":\"V1001\",\"name\":\"默认\",\"sub_button\":[],"
                            "\"type\":\"click\"}]}"));
        QCOMPARE(account.code(account.tryMatch(u"weixin"_s)), 65302);
        QCOMPARE(account.code(account.tryMatch({})), 65302);
        QCOMPARE(account.code(account.post("/cgi-bin/menu/trymatch", "{}", account.token)), 65302);
        QCOMPARE(account.code(account.post("/cgi-bin/menu/trymatch", "{\"user_id\":5}", account.token)), 65302);
        QCOMPARE(account.code(account.post("/cgi-bin/menu/trymatch", "5", account.token)), 47001);

        SandboxClient bare;
        const QByteArray body = wire({{"user_id"_L1, bare.platform.followers().first().openid}});
        QCOMPARE(bare.code(bare.post("/cgi-bin/menu/trymatch", body, bare.tokenQuery())), 46003);
    }

    void isForVerifiedAccountsWithinTheDaysQuota_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("quota");
        QTest::newRow("add") << "/cgi-bin/menu/addconditional"_ba << 2000;
        QTest::newRow("delete") << "/cgi-bin/menu/delconditional"_ba << 2000;
        QTest::newRow("try") << "/cgi-bin/menu/trymatch"_ba << 20000;
    }

    void isForVerifiedAccountsWithinTheDaysQuota()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const int, quota);
        SandboxClient personal({.kind = Kind::PersonalSubscription});
        QCOMPARE(personal.code(personal.post(path, "{}", personal.tokenQuery())), 48001);
        // A test account has no smaller quota of its own here.
        for (const Kind kind : {Kind::Service, Kind::TestAccount}) {
            SandboxClient client({.kind = kind});
            const QByteArray token = client.tokenQuery();
            for (int i = 0; i < quota; ++i)
                static_cast<void>(client.sendRaw("POST", path, token, "{}"));
            QVERIFY(client.code(QJsonDocument::fromJson(client.last.body).object()) != 45009);
            QCOMPARE(client.code(client.post(path, "{}", token)), 45009);
        }
    }
};

QTEST_GUILESS_MAIN(TestSandboxConditional)
#include "tst_sandboxconditional.moc"
