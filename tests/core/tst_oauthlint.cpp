// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/oauth/lint.h"
#include "tests/support/waitfor.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace core;
using namespace core::oauth;
using namespace Qt::StringLiterals;

namespace {

const QString good = u"https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0123456789abcdef"
                     "&redirect_uri=https%3A%2F%2Fwww.example.com%2Fcb%3Fa%3D1%26b%3D2&response_type=code"
                     "&scope=snsapi_userinfo&state=a1B2#wechat_redirect"_s;

Account accountOf(AccountType type)
{
    return {.name = u"茶馆"_s, .appId = AppId::parse(u"wx0123456789abcdef").value(), .type = type, .verified = true};
}

Site site()
{
    return {.account = accountOf(AccountType::Service), .domains = {u"www.example.com"_s}};
}

/// "rule:code" of each, as one text.
QString rulesOf(const Verdict &verdict)
{
    QStringList rules;
    for (const Finding &finding : verdict.findings) {
        const int code = finding.problem.code;
        rules += finding.problem.rule.sliced(6) + (code == 0 ? QString() : u':' + QString::number(code));
    }
    rules.sort();
    return rules.join(u' ');
}

/// The good address with one thing replaced.
QString with(const QString &from, const QString &to)
{
    QString text = good;
    Q_ASSERT_X(text.contains(from), "with", qPrintable(from));
    return text.replace(from, to);
}

QString redirectingTo(const QString &uri)
{
    return with(u"https%3A%2F%2Fwww.example.com%2Fcb%3Fa%3D1%26b%3D2"_s,
                QString::fromLatin1(QUrl::toPercentEncoding(uri)));
}

const QString cb = u"https%3A%2F%2Fwww.example.com%2Fcb%3Fa%3D1%26b%3D2"_s;

Verdict verdictOn(const QString &written, const Site &asking)
{
    static const Catalogue catalogue = Catalogue::load().value();
    return lint(written, asking, catalogue);
}

} // namespace

class TestOauthLint : public QObject
{
    Q_OBJECT

private:
    static void row(const char *name, const QString &written, const char *rules, bool mended = true)
    {
        QTest::newRow(name) << written << QString::fromLatin1(rules) << mended;
    }

    static void endpointRows()
    {
        row("right", good, "");
        row("blanks around", u"  "_s + good + u"\n"_s, "");
        row("quoted in a script", u"\""_s + good + u"\";"_s, "");
        row("http", with(u"https://open"_s, u"http://open"_s), "http");
        row("no scheme", with(u"https://open"_s, u"open"_s), "scheme");
        row("api host", with(u"open.weixin"_s, u"api.weixin"_s), "host");
        row("console's host", with(u"open.weixin"_s, u"mp.weixin"_s), "host");
        row("host in capitals", with(u"open.weixin"_s, u"Open.Weixin"_s), "");
        row("path in capitals", with(u"/authorize"_s, u"/Authorize"_s), "path");
        row("slash behind the path", with(u"/authorize?"_s, u"/authorize/?"_s), "path");
        row("qrconnect", with(u"/oauth2/authorize"_s, u"/qrconnect"_s), "website");
        row("website login",
            QString(good)
                .replace(u"/oauth2/authorize"_s, u"/qrconnect"_s)
                .replace(u"snsapi_userinfo"_s, u"snsapi_login"_s),
            "scope:10005 website");
        row("no fragment", with(u"#wechat_redirect"_s, {}), "fragment");
        row("fragment misspelt", with(u"#wechat_redirect"_s, u"#wechat_redirct"_s), "fragment");
        row("fragment as parameter", with(u"#wechat_redirect"_s, u"&wechat_redirect"_s), "fragment unknown");
        row("fragment before the parameters",
            with(u"#wechat_redirect"_s, {}).replace(u"authorize?"_s, u"authorize#wechat_redirect?"_s), "fragment");
        row("&amp;", QString(good).replace(u'&', u"&amp;"_s), "amp");
        row("full-width question mark", with(u"authorize?"_s, u"authorize？"_s), "wide");
        row("full-width ampersand", with(u"&scope"_s, u"＆scope"_s), "wide");
        row("full-width equals sign", with(u"scope="_s, u"scope＝"_s), "wide");
        row("a blank inside", with(u"&scope"_s, u" &scope"_s), "blank response_type");
        row("a line break inside", with(u"&scope"_s, u"\n&scope"_s), "blank response_type");
        row("a zero-width space inside", with(u"&scope"_s, u"&\u200bscope"_s), "blank scope.missing:10010 unknown");
        row("8 KB", with(cb, cb + QString(8192, u'x')), "length");
    }

    static void parameterRows()
    {
        row("no appid", with(u"appid=wx0123456789abcdef&"_s, {}), "appid.missing:10012");
        row("empty appid", with(u"wx0123456789abcdef"_s, {}), "appid.missing:10012");
        row("another account", with(u"abcdef"_s, u"abcde0"_s), "appid.other");
        row("short appid", with(u"abcdef"_s, u"abc"_s), "appid.form");
        row("original id for the appid", with(u"wx0123456789abcdef"_s, u"gh_0123456789ab"_s), "appid.form");
        row("appid in capitals", with(u"abcdef"_s, u"ABCDEF"_s), "appid.form");
        row("blank in the appid", with(u"appid="_s, u"appid=%20"_s), "appid.form");
        row("appId", with(u"appid"_s, u"appId"_s), "name");
        row("client_id", with(u"appid"_s, u"client_id"_s), "name");
        row("redirect_url", with(u"redirect_uri"_s, u"redirect_url"_s), "name");
        row("redirectUri", with(u"redirect_uri"_s, u"redirectUri"_s), "name");
        row("no redirect_uri", with(u"&redirect_uri="_s + cb, {}), "redirect_uri.missing:10011", false);
        row("no response_type", with(u"&response_type=code"_s, {}), "response_type.missing");
        row("response_type token", with(u"=code"_s, u"=token"_s), "response_type");
        row("no scope", with(u"&scope=snsapi_userinfo"_s, {}), "scope.missing:10010");
        row("empty scope", with(u"=snsapi_userinfo"_s, u"="_s), "scope.missing:10010");
        row("userinfo", with(u"snsapi_userinfo"_s, u"userinfo"_s), "scope:10005");
        row("scope with a typing mistake", with(u"snsapi_userinfo"_s, u"snsapi_user_info"_s), "scope:10005");
        row("scope in capitals", with(u"snsapi_userinfo"_s, u"SNSAPI_BASE"_s), "scope:10005");
        row("two scopes", with(u"snsapi_userinfo"_s, u"snsapi_base,snsapi_userinfo"_s), "scope:10005");
        row("scope of WeCom", with(u"snsapi_userinfo"_s, u"snsapi_privateinfo"_s), "scope:10005");
        row("no state", with(u"&state=a1B2"_s, {}), "state.missing");
        row("empty state", with(u"a1B2"_s, {}), "state.missing:10013");
        row("state with signs", with(u"a1B2"_s, u"a-1_2"_s), "state.characters");
        row("state is an address", with(u"a1B2"_s, u"https%3A%2F%2Fa.cn"_s), "state.characters");
        row("state in Chinese", with(u"a1B2"_s, u"%E8%8C%B6"_s), "state.characters");
        row("state of 128", with(u"a1B2"_s, QString(128, u'x')), "");
        row("state of 129", with(u"a1B2"_s, QString(129, u'x')), "state.chars");
        row("state before scope", with(u"&scope=snsapi_userinfo&state=a1B2"_s, u"&state=a1B2&scope=snsapi_userinfo"_s),
            "order");
        row("redirect_uri last", with(u"&redirect_uri="_s + cb, {}).replace(u"#"_s, u"&redirect_uri="_s + cb + u'#'),
            "order");
        row("scope twice", with(u"&state"_s, u"&scope=snsapi_base&state"_s), "duplicate");
        row("unknown parameter", with(u"&state"_s, u"&lang=zh_CN&state"_s), "unknown");
        row("connect_redirect", with(u"#wechat"_s, u"&connect_redirect=1#wechat"_s), "");
        row("forcePopup", with(u"#wechat"_s, u"&forcePopup=true#wechat"_s), "");
        row("forcePopup=yes", with(u"#wechat"_s, u"&forcePopup=yes#wechat"_s), "flag");
        row("forcesnapshot", with(u"#wechat"_s, u"&forcesnapshot=true#wechat"_s), "name");
    }

    static void redirectRows()
    {
        row("not encoded", with(cb, u"https://www.example.com/cb"_s), "encoding");
        row("not encoded, with a query", with(cb, u"https://www.example.com/cb?a=1&b=2"_s), "encoding");
        row("not encoded, with a route", with(cb, u"https://www.example.com/#/home"_s),
            "encoding hash redirect.fragment");
        row("not encoded, a route, no fragment",
            with(cb, u"https://www.example.com/#/home"_s).replace(u"#wechat_redirect"_s, QString()),
            "encoding fragment hash redirect.fragment");
        row("encoded twice", with(cb, QString(cb).replace(u'%', u"%25"_s)), "double:10003");
        row("encoded three times", with(cb, QString(cb).replace(u'%', u"%2525"_s)), "double:10003");
        row("lower-case escapes", with(cb, cb.toLower()), "");
        row("relative", with(cb, u"%2Fcb"_s), "redirect.form", false);
        row("no scheme", with(cb, u"www.example.com%2Fcb"_s), "redirect.form", false);
        row("javascript:", redirectingTo(u"javascript:alert(1)"_s), "redirect.form", false);
        row("no host", redirectingTo(u"https:///cb"_s), "redirect.form", false);
        row("a blank", redirectingTo(u"https://www.example.com/a b"_s), "redirect.characters", false);
        row("Chinese in the path", redirectingTo(u"https://www.example.com/茶"_s), "");
        row("emoji in the query", redirectingTo(u"https://www.example.com/?q=👍"_s), "");
        row("subdomain", redirectingTo(u"https://m.www.example.com/"_s), "domain:10003");
        row("no www", redirectingTo(u"https://example.com/"_s), "domain:10003");
        row("other domain", redirectingTo(u"https://example.org/"_s), "domain:10003");
        row("looks like it", redirectingTo(u"https://www.example.com.evil.cn/"_s), "domain:10003");
        row("ends like it", redirectingTo(u"https://wwww.example.com/"_s), "domain:10003");
        row("a port", redirectingTo(u"https://www.example.com:8443/"_s), "port:10003");
        row("the usual port", redirectingTo(u"https://www.example.com:443/"_s), "");
        row("host in capitals", redirectingTo(u"https://WWW.Example.COM/"_s), "");
        row("plain http", redirectingTo(u"http://www.example.com/"_s), "redirect.http");
        row("a user name", redirectingTo(u"https://www.example.com@evil.cn/"_s), "domain:10003 redirect.user", false);
        row("IDN", redirectingTo(u"https://茶馆.example.com/"_s), "domain:10003 redirect.idn");
        row("localhost", redirectingTo(u"http://localhost:8080/"_s), "domain:10003 redirect.private");
        row("private address", redirectingTo(u"http://192.168.1.5/"_s), "domain:10003 redirect.private");
        row("a route, encoded", redirectingTo(u"https://www.example.com/#/home"_s), "redirect.fragment");
        row("an old code in it", redirectingTo(u"https://www.example.com/?code=1&a=2"_s), "redirect.code");
        row("a state of its own", redirectingTo(u"https://www.example.com/?state=1"_s), "redirect.code");
    }

    static void nonsenseRows()
    {
        row("nothing", {}, "empty", false);
        row("quotes", u"\"\""_s, "empty", false);
        row("javascript address", u"javascript:alert('x')"_s, "scheme", false);
        row("the address that comes back", u"https://www.example.com/cb?code=0a&state=b"_s, "wayback", false);
        row("Chinese words", u"网页授权"_s,
            "appid.missing:10012 fragment host path redirect_uri.missing:10011 "
            "response_type.missing scheme scope.missing:10010 state.missing",
            false);
        // Two mistakes at once.
        row("http and &amp;", QString(good).replace(u'&', u"&amp;"_s).replace(u"https://open"_s, u"http://open"_s),
            "amp http");
        row("not encoded and another host", with(cb, u"https://shop.example.com/?x=1&y=2"_s), "domain:10003 encoding");
        row("twice encoded, another scope",
            with(cb, QString(cb).replace(u'%', u"%25"_s)).replace(u"snsapi_userinfo"_s, u"snsapi_login"_s),
            "double:10003 scope:10005");
        row("wrong order and no fragment",
            with(u"&scope=snsapi_userinfo&state=a1B2#wechat_redirect"_s, u"&state=a1B2&scope=snsapi_userinfo"_s),
            "fragment order");
    }

private Q_SLOTS:
    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("rules");
        QTest::addColumn<bool>("mended");
        endpointRows();
        parameterRows();
        redirectRows();
        nonsenseRows();
    }

    void namesWhatIsWrong()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, rules);
        QFETCH(const bool, mended);
        const Verdict verdict = verdictOn(written, site());
        QCOMPARE(rulesOf(verdict), rules);
        QCOMPARE(!verdict.corrected.isEmpty(), mended);
        for (const Finding &finding : verdict.findings) {
            QVERIFY(!finding.problem.message.isEmpty());
            QVERIFY(finding.position >= 0 && finding.position + finding.length <= written.size());
        }
        if (!mended)
            return;
        // Nothing is left to say of the corrected address but what only its author can change.
        const QString left = rulesOf(verdictOn(verdict.corrected, site()));
        const QRegularExpression authors(
            u"\\A(|(domain|port|redirect|state\\.missing|length)[a-z.:0-9]*( |\\z))*\\z"_s);
        QVERIFY2(authors.match(left).hasMatch(), qPrintable(left));
    }

    void marksThePlace_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("marked");
        QTest::newRow("scope") << with(u"snsapi_userinfo"_s, u"snsapi_login"_s) << u"snsapi_login"_s;
        QTest::newRow("scheme, behind blanks") << u"  "_s + with(u"https://o"_s, u"http://o"_s) << u"http"_s;
        QTest::newRow("&amp;") << with(u"&state"_s, u"&amp;state"_s) << u"&amp;"_s;
        QTest::newRow("what fell out of redirect_uri is marked with it")
            << with(cb, u"https://www.example.com/?a=1&b=2"_s) << u"https://www.example.com/?a=1&b=2"_s;
        QTest::newRow("fragment") << with(u"#wechat_redirect"_s, u"#top"_s) << u"#top"_s;
        QTest::newRow("full-width") << with(u"scope="_s, u"scope＝"_s) << u"＝"_s;
    }

    void marksThePlace()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, marked);
        const Verdict verdict = verdictOn(written, site());
        QCOMPARE(verdict.findings.size(), 1);
        const Finding &finding = verdict.findings.first();
        QCOMPARE(written.mid(finding.position, finding.length), marked);
    }

    void putsItRight_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("right") << good;
        QTest::newRow("not encoded") << with(cb, u"https://www.example.com/cb?a=1&b=2"_s);
        QTest::newRow("encoded twice") << with(cb, QString(cb).replace(u'%', u"%25"_s));
        QTest::newRow("&amp;") << QString(good).replace(u'&', u"&amp;"_s);
        QTest::newRow("full-width") << QString(good).replace(u'&', u'＆').replace(u'=', u'＝');
        QTest::newRow("website login") << QString(good)
                                              .replace(u"oauth2/authorize"_s, u"qrconnect"_s)
                                              .replace(u"snsapi_userinfo"_s, u"snsapi_login"_s);
        QTest::newRow("order, response_type, fragment")
            << u"open.weixin.qq.com/connect/oauth2/authorize?state=a1B2&scope=snsapi_userinfo&redirect_uri="_s + cb
                + u"&appid=wx0123456789abcdef"_s;
        QTest::newRow("another account") << with(u"abcdef"_s, u"000000"_s);
        QTest::newRow("names") << with(u"appid"_s, u"app_id"_s).replace(u"redirect_uri"_s, u"redirect_url"_s);
    }

    void putsItRight()
    {
        QFETCH(const QString, written);
        QCOMPARE(verdictOn(written, site()).corrected, good);
    }

    void knowsWhoMayAsk_data()
    {
        QTest::addColumn<AccountType>("type");
        QTest::addColumn<bool>("verified");
        QTest::addColumn<QString>("rules");
        QTest::newRow("service") << AccountType::Service << true << QString();
        QTest::newRow("service, unverified") << AccountType::Service << false << u"account:10005"_s;
        QTest::newRow("subscription") << AccountType::Subscription << true << u"account:10005"_s;
        QTest::newRow("subscription, unverified") << AccountType::Subscription << false << u"account:10005"_s;
        QTest::newRow("test account") << AccountType::TestAccount << true << QString();
    }

    void knowsWhoMayAsk()
    {
        QFETCH(const AccountType, type);
        QFETCH(const bool, verified);
        QFETCH(const QString, rules);
        Site asking = site();
        asking.account = accountOf(type);
        asking.account->verified = verified;
        QCOMPARE(rulesOf(verdictOn(good, asking)), rules);
    }

    void readsDomainsAsTheConsoleDoes_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("rules");
        QTest::newRow("right") << u"www.example.com"_s << QString();
        QTest::newRow("capitals and blanks") << u" WWW.Example.com "_s << QString();
        QTest::newRow("scheme") << u"https://www.example.com"_s << u"domain.scheme:10003"_s;
        QTest::newRow("scheme and path") << u"http://www.example.com/"_s << u"domain.path:10003 domain.scheme:10003"_s;
        QTest::newRow("port") << u"www.example.com:8080"_s << u"domain.port:10003 port:10003"_s;
        QTest::newRow("wildcard") << u"*.example.com"_s << u"domain.wildcard:10003 domain:10003"_s;
        QTest::newRow("parent") << u"example.com"_s << u"domain:10003"_s;
        QTest::newRow("below") << u"m.www.example.com"_s << u"domain:10003"_s;
        QTest::newRow("words") << u"not a domain"_s << u"domain.form:10003"_s;
        QTest::newRow("second of two is it") << u"shop.example.org www.example.com"_s << QString();
        QTest::newRow("unknown") << QString() << QString();
    }

    void readsDomainsAsTheConsoleDoes()
    {
        QFETCH(const QString, domain);
        QFETCH(const QString, rules);
        Site asking = site();
        asking.domains = domain == u"not a domain"_s ? QStringList{domain} : domain.split(u' ', Qt::SkipEmptyParts);
        QCOMPARE(rulesOf(verdictOn(good, asking)), rules);
    }

    void aPortMayBeTheTestAccounts()
    {
        const Site asking{.account = accountOf(AccountType::TestAccount), .domains = {u"192.168.1.5:8080"_s}};
        QCOMPARE(rulesOf(verdictOn(redirectingTo(u"http://192.168.1.5:8080/cb"_s), asking)),
                 u"domain.port:10003 redirect.private"_s);
        QCOMPARE(rulesOf(verdictOn(redirectingTo(u"http://192.168.1.5:8081/cb"_s), asking)),
                 u"domain.port:10003 port:10003 redirect.private"_s);
    }

    void anAddressOfTheSandboxIsOnItsOwnPort()
    {
        Site asking = site();
        asking.account->type = AccountType::Sandbox;
        asking.account->apiBase = QUrl(u"http://127.0.0.1:8123"_s);
        QString local = good;
        local.replace(u"https://open.weixin.qq.com"_s, u"http://127.0.0.1:8123"_s);
        QCOMPARE(rulesOf(verdictOn(local, asking)), QString());
        const Verdict real = verdictOn(good, asking);
        QCOMPARE(rulesOf(real), u"host http"_s);
        QCOMPARE(real.corrected, local);
    }

    void theCodesAreKnownAndSoIsTheLimit()
    {
        const Catalogue catalogue = Catalogue::load().value();
        for (const int code : {10003, 10005, 10010, 10011, 10012, 10013})
            QVERIFY(catalogue.error(code));
        QCOMPARE(qint64(mostStateChars(catalogue)), catalogue.limitValue(u"oauth.state.chars"));
        for (const qsizetype over : {0, 1}) {
            const QString longest(mostStateChars(catalogue) + over, u'x');
            const QString rules = rulesOf(verdictOn(with(u"state=a1B2"_s, u"state="_s + longest), site()));
            QCOMPARE(rules, over == 0 ? QString() : u"state.chars"_s);
        }
    }

    void staysQuickWithLongNonsense()
    {
        for (const QString &piece :
             {u"&"_s, u"?"_s, u"#"_s, u"="_s, u"%"_s, u"http%"_s, u"&amp;"_s, u"＆"_s, u"a=b&"_s}) {
            const QString text = u"https://open.weixin.qq.com/connect/oauth2/authorize?redirect_uri=http"_s
                + piece.repeated(8192 / piece.size());
            QVERIFY(verdictOn(text, site()).hasErrors());
        }
    }
};

QTEST_GUILESS_MAIN(TestOauthLint)
#include "tst_oauthlint.moc"
