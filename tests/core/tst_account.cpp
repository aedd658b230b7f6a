// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/account.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Account sound()
{
    return {.name = u"Shop"_s, .appId = AppId::parse(u"wx0123456789abcdef"_s).value()};
}

} // namespace

class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trimsAndCompletes()
    {
        Account account = sound();
        account.name = u"  服务号 \n"_s;
        account.badgeColor = u" #07C160 "_s;
        account.apiBase = QUrl(u"https://api2.weixin.qq.com/"_s);
        account.callbackPath = u" /shop "_s;
        account.proxy = QUrl(u"socks5://10.0.0.1:1080/"_s);
        const auto checked = validated(account);
        QVERIFY_RESULT(checked);
        QCOMPARE(checked->name, u"服务号"_s);
        QCOMPARE(checked->badgeColor, u"#07c160"_s);
        QCOMPARE(checked->apiBase, QUrl(u"https://api2.weixin.qq.com"_s));
        QCOMPARE(checked->callbackPath, u"/shop"_s);
        QCOMPARE(checked->proxy, QUrl(u"socks5://10.0.0.1:1080"_s));
        QCOMPARE(validated(*checked).value(), *checked);
    }

    void countsCharactersAsPeopleDo()
    {
        Account account = sound();
        account.name = u"😀"_s.repeated(64);
        QVERIFY_RESULT(validated(account));
    }

    void fillsInWhatWasLeftEmpty()
    {
        Account account = sound();
        account.apiBase = QUrl();
        const auto checked = validated(account);
        QVERIFY_RESULT(checked);
        QCOMPARE(checked->apiBase, Account::defaultApiBase());
        QCOMPARE(checked->effectiveCallbackPath(), u"/wx0123456789abcdef"_s);
        QVERIFY(checked->badgeColor.startsWith(u'#'));
        QVERIFY(!checked->isSandbox());
    }

    void refusesBadFields_data()
    {
        QTest::addColumn<Account>("account");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QString &field, const QString &said, auto change) {
            Account account = sound();
            change(account);
            QTest::newRow(name) << account << field << said;
        };
        row("no name", u"name"_s, u"name"_s, [](Account &a) { a.name = u"  "_s; });
        row("long name", u"name"_s, u"64 characters; it has 65"_s, [](Account &a) { a.name = QString(65, u'名'); });
        row("two lines", u"name"_s, u"line breaks"_s, [](Account &a) { a.name = u"a\nb"_s; });
        row("no AppID", u"appid"_s, u"AppID"_s, [](Account &a) { a.appId = AppId(); });
        row("colour name", u"badgeColor"_s, u"\"red\""_s, [](Account &a) { a.badgeColor = u"red"_s; });
        row("colour digits", u"badgeColor"_s, u"#12345g"_s, [](Account &a) { a.badgeColor = u"#12345g"_s; });
        row("plain http", u"apiBase"_s, u"http://api.weixin.qq.com"_s,
            [](Account &a) { a.apiBase = QUrl(u"http://api.weixin.qq.com"_s); });
        row("looks like loopback", u"apiBase"_s, u"127.0.0.1.example.com"_s,
            [](Account &a) { a.apiBase = QUrl(u"http://127.0.0.1.example.com"_s); });
        row("with a path", u"apiBase"_s, u"/cgi-bin"_s,
            [](Account &a) { a.apiBase = QUrl(u"https://api.weixin.qq.com/cgi-bin"_s); });
        row("other scheme", u"apiBase"_s, u"ftp://"_s, [](Account &a) { a.apiBase = QUrl(u"ftp://127.0.0.1"_s); });
        row("no scheme", u"apiBase"_s, u"api.weixin"_s, [](Account &a) { a.apiBase = QUrl(u"api.weixin.qq.com"_s); });
        row("sandbox elsewhere", u"apiBase"_s, u"sandbox"_s, [](Account &a) { a.type = AccountType::Sandbox; });
        row("proxy without port", u"proxy"_s, u"http://proxy"_s, [](Account &a) { a.proxy = QUrl(u"http://proxy"_s); });
        row("https proxy", u"proxy"_s, u"https://"_s, [](Account &a) { a.proxy = QUrl(u"https://proxy:1"_s); });
        row("relative path", u"callbackPath"_s, u"\"shop\""_s, [](Account &a) { a.callbackPath = u"shop"_s; });
        row("root path", u"callbackPath"_s, u"\"/\""_s, [](Account &a) { a.callbackPath = u"/"_s; });
        row("climbing path", u"callbackPath"_s, u"/a/../b"_s, [](Account &a) { a.callbackPath = u"/a/../b"_s; });
        row("query in path", u"callbackPath"_s, u"/a?b"_s, [](Account &a) { a.callbackPath = u"/a?b"_s; });
        row("Chinese path", u"callbackPath"_s, u"/店"_s, [](Account &a) { a.callbackPath = u"/店"_s; });
    }

    void refusesBadFields()
    {
        QFETCH(const Account, account);
        QFETCH(const QString, field);
        QFETCH(const QString, said);
        const auto checked = validated(account);
        QVERIFY(!checked);
        QVERIFY(checked.error().kind == Error::Kind::Invalid);
        QCOMPARE(checked.error().field, field);
        QVERIFY2(checked.error().message.contains(said), qPrintable(checked.error().message));
    }

    void neverRepeatsAProxyPassword()
    {
        Account account = sound();
        account.proxy = QUrl(u"http://me:hunter2@proxy:3128"_s);
        const auto checked = validated(account);
        QVERIFY(!checked);
        QCOMPARE(checked.error().field, u"proxy"_s);
        QVERIFY(!describe(checked.error()).contains(u"hunter2"_s));

        account = sound();
        account.apiBase = QUrl(u"https://me:hunter2@api.weixin.qq.com"_s);
        QVERIFY(!describe(validated(account).error()).contains(u"hunter2"_s));
    }

    void marksTheSandbox_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<AccountType>("type");
        QTest::addColumn<bool>("isSandbox");
        QTest::newRow("by type") << u"http://127.0.0.1:8080"_s << AccountType::Sandbox << true;
        QTest::newRow("by host") << u"http://localhost:8080"_s << AccountType::Service << true;
        QTest::newRow("by IPv6 host") << u"http://[::1]:8080"_s << AccountType::Service << true;
        QTest::newRow("production") << u"https://api.weixin.qq.com"_s << AccountType::Service << false;
        QTest::newRow("test account") << u"https://api.weixin.qq.com"_s << AccountType::TestAccount << false;
    }

    void marksTheSandbox()
    {
        QFETCH(const QString, base);
        QFETCH(const AccountType, type);
        QFETCH(const bool, isSandbox);
        Account account = sound();
        account.apiBase = QUrl(base);
        account.type = type;
        const auto checked = validated(account);
        QVERIFY_RESULT(checked);
        QCOMPARE(checked->isSandbox(), isSandbox);
    }

    void readsTheWordsThatItWrites()
    {
        for (const auto type :
             {AccountType::Subscription, AccountType::Service, AccountType::TestAccount, AccountType::Sandbox})
            QVERIFY(parseAccountType(toString(type)).value() == type);
        for (const auto mode : {CallbackMode::Plain, CallbackMode::Compat, CallbackMode::Safe})
            QVERIFY(parseCallbackMode(toString(mode)).value() == mode);
        for (const auto source : {TokenSource::Stable, TokenSource::Plain, TokenSource::External})
            QVERIFY(parseTokenSource(toString(source)).value() == source);
        QCOMPARE(toString(AccountType::TestAccount), u"test"_s);
        QVERIFY(parseAccountType(u" Service "_s).value() == AccountType::Service);
    }

    void namesTheWordsThatItKnows()
    {
        const auto type = parseAccountType(u"enterprise"_s);
        QVERIFY(!type);
        QCOMPARE(type.error().field, u"type"_s);
        QCOMPARE(type.error().message, u"\"enterprise\" is not one of: subscription, service, test, sandbox"_s);
        QCOMPARE(parseCallbackMode(u""_s).error().field, u"mode"_s);
        QCOMPARE(parseTokenSource(u"x"_s).error().field, u"tokenSource"_s);
    }
};

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
