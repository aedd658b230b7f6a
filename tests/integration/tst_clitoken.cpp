// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/sandboxtest.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

class TestCliToken final : public test::SandboxTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(u"Sandbox"_s); }

    void cleanup() { end(); }

    void printsTheToken()
    {
        const test::Ran ran = run({u"token"_s, u"get"_s, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.out.count('\n'), 1);
        const QJsonObject json = ran.object();
        QCOMPARE(json.keys(), (QStringList{u"accessToken"_s, u"expiresIn"_s, u"source"_s}));
        QVERIFY(!json.value("accessToken"_L1).toString().isEmpty());
        QVERIFY(json.value("expiresIn"_L1).toInt() > 7000 && json.value("expiresIn"_L1).toInt() <= 7200);
        QCOMPARE(json.value("source"_L1).toString(), u"stable"_s);
    }

    void forcesANewTokenOnlyWhenTold()
    {
        const auto token = [this](const QStringList &more) {
            return run(QStringList{u"token"_s, u"get"_s, u"--json"_s} + more)
                .object()
                .value("accessToken"_L1)
                .toString();
        };
        const QString first = token({});
        QCOMPARE(token({}), first);
        QVERIFY(token({u"--force"_s}) != first);
    }

    void refusesATokenThatItCannotKeep_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("exit");
        QTest::newRow("no keychain") << QByteArray(R"({"accessToken":"abc","expiresIn":7200})") << 3;
        QTest::newRow("nothing") << QByteArray() << 1;
        QTest::newRow("no life") << QByteArray(R"({"accessToken":"abc"})") << 1;
        QTest::newRow("expired") << QByteArray(R"({"accessToken":"abc","expiresIn":0})") << 1;
        QTest::newRow("two words") << QByteArray(R"({"accessToken":"a b","expiresIn":7200})") << 1;
    }

    void refusesATokenThatItCannotKeep()
    {
        QFETCH(const QByteArray, input);
        QFETCH(const int, exit);
        const QStringList addition{u"account"_s, u"add"_s,  u"Guest"_s,          u"--appid"_s, u"wx0123456789abcdef"_s,
                                   u"--type"_s,  u"test"_s, u"--token-source"_s, u"external"_s};
        QCOMPARE(run(addition).exit, 0);
        QCOMPARE(run({u"token"_s, u"import"_s, u"--account"_s, u"Guest"_s}, input).exit, exit);
        // An account that fetches its own tokens takes none.
        QCOMPARE(run({u"token"_s, u"import"_s, u"--account"_s, u"Sandbox"_s}, input).exit, 1);
    }

    void printsTheTicket_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("jsapi") << u"jsapi"_s;
        QTest::newRow("wx_card") << u"wx_card"_s;
    }

    void printsTheTicket()
    {
        QFETCH(const QString, type);
        const test::Ran ran = run({u"ticket"_s, u"get"_s, u"--type"_s, type, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.object().keys(), (QStringList{u"expiresIn"_s, u"ticket"_s}));
        QVERIFY(!ran.object().value("ticket"_L1).toString().isEmpty());
    }

    void signsWithTheLiveTicket()
    {
        const test::Ran ran =
            run({u"jssdk"_s, u"sign"_s, u"--url"_s, u"https://www.example.com/a?b=中#c"_s, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        const QJsonObject json = ran.object();
        QCOMPARE(json.keys(),
                 (QStringList{u"appId"_s, u"nonceStr"_s, u"signature"_s, u"string1"_s, u"timestamp"_s, u"url"_s}));
        QCOMPARE(json.value("appId"_L1).toString(), m_sandbox->appId());
        QCOMPARE(json.value("url"_L1).toString(), u"https://www.example.com/a?b=中"_s);
        const QByteArray string1 = json.value("string1"_L1).toString().toUtf8();
        QCOMPARE(json.value("signature"_L1).toString().toLatin1(),
                 QCryptographicHash::hash(string1, QCryptographicHash::Sha1).toHex());
        QVERIFY2(ran.err.contains("# on is not signed"), ran.err.constData());
    }

    void signsThePublishedVector()
    {
        const test::Mpdeskctl withoutAccount;
        const test::Ran ran = withoutAccount.run(
            {u"jssdk"_s, u"sign"_s, u"--json"_s, u"--url"_s, u"http://mp.weixin.qq.com?params=value"_s, u"--nonce"_s,
             u"Wm3WZYTPz0wzccnW"_s, u"--timestamp"_s, u"1414587457"_s, u"--ticket"_s,
             u"sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.object().value("signature"_L1).toString(), u"0f9de62fce790f9a083d5c99e95740ceb90c27ed"_s);
        QCOMPARE(ran.object().value("appId"_L1).toString(), QString());
    }

    void callsThePlatform()
    {
        const QByteArray menu = R"({"button":[{"type":"click","name":"今日歌曲","key":"V1001"}]})";
        QCOMPARE(run({u"api"_s, u"call"_s, u"createCustomMenu"_s, u"--data"_s, u"@-"_s}, menu).exit, 0);
        const test::Ran read = run({u"api"_s, u"call"_s, u"/cgi-bin/menu/get"_s, u"--json"_s});
        QCOMPARE(read.exit, 0);
        QVERIFY2(read.out.contains("今日歌曲"), read.out.constData());
        QCOMPARE(run({u"api"_s, u"call"_s, u"deleteMenu"_s}).exit, 0); // a sandbox account needs no confirmation

        const test::Ran none = run({u"api"_s, u"call"_s, u"getMenu"_s});
        QCOMPARE(none.exit, 1);
        QCOMPARE(none.out, QByteArray());
        QVERIFY2(none.err.contains("code 46003") && none.err.contains("rid "), none.err.constData());
    }

    void addsToTheQuery()
    {
        const test::Ran ran =
            run({u"api"_s, u"call"_s, u"/cgi-bin/ticket/getticket"_s, u"--query"_s, u"type=jsapi"_s, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.object().contains("ticket"_L1));
    }

    void refusesABadCall_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("message");
        QTest::newRow("unknown id") << QStringList{u"noSuchCall"_s} << u"no call \"noSuchCall\""_s;
        QTest::newRow("data is no JSON") << QStringList{u"createCustomMenu"_s, u"--data"_s, u"{button}"_s}
                                         << u"line 1"_s;
        QTest::newRow("no such file") << QStringList{u"createCustomMenu"_s, u"--data"_s, u"@/nonexistent"_s}
                                      << u"/nonexistent"_s;
        QTest::newRow("query without value") << QStringList{u"getTicket"_s, u"--query"_s, u"type"_s} << u"key=value"_s;
    }

    void refusesABadCall()
    {
        QFETCH(const QStringList, more);
        QFETCH(const QString, message);
        const test::Ran ran = run(QStringList{u"api"_s, u"call"_s} + more);
        QCOMPARE(ran.exit, 1);
        QVERIFY2(QString::fromUtf8(ran.err).contains(message), ran.err.constData());
    }

    void whatChangesARealAccountNeedsConfirmation()
    {
        const QString appId = u"wx0123456789abcdef"_s;
        QCOMPARE(run({u"account"_s, u"add"_s, u"Real"_s, u"--appid"_s, appId, u"--type"_s, u"service"_s}).exit, 0);
        const test::Ran ran = run({u"api"_s, u"call"_s, u"deleteMenu"_s, u"--account"_s, u"Real"_s, u"--json"_s});
        QCOMPARE(ran.exit, 1);
        const QJsonObject would = ran.object().value("wouldCall"_L1).toObject();
        QCOMPARE(would.value("url"_L1).toString(), u"https://api.weixin.qq.com/cgi-bin/menu/delete"_s);
        QCOMPARE(would.value("account"_L1).toString(), appId);
        // Confirmed, it goes on to the next obstacle: this account has no secret.
        QCOMPARE(run({u"api"_s, u"call"_s, u"deleteMenu"_s, u"--account"_s, u"Real"_s, u"--confirm"_s}).exit, 3);
    }

    void listsAndShowsCalls()
    {
        const QJsonArray all = run({u"api"_s, u"list"_s, u"--json"_s}).array();
        QVERIFY(all.size() >= 225);
        const QJsonArray menus = run({u"api"_s, u"list"_s, u"--category"_s, u"menu"_s, u"--json"_s}).array();
        QVERIFY(!menus.isEmpty() && menus.size() < all.size());
        for (const QJsonValue &value : menus)
            QCOMPARE(value.toObject().value("category"_L1).toString(), u"menu"_s);

        const QJsonObject shown = run({u"api"_s, u"show"_s, u"createCustomMenu"_s, u"--json"_s}).object();
        QCOMPARE(shown.value("path"_L1).toString(), u"/cgi-bin/menu/create"_s);
        QVERIFY(run({u"api"_s, u"show"_s, u"createCustomMenu"_s}).out.contains("POST"));
        QCOMPARE(run({u"api"_s, u"show"_s, u"noSuchCall"_s}).exit, 1);
        QCOMPARE(run({u"api"_s, u"list"_s, u"--category"_s, u"nothing"_s}).exit, 1);
    }
};

QTEST_GUILESS_MAIN(TestCliToken)
#include "tst_clitoken.moc"
