// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/authorizeurl.h"
#include "core/oauth/explain.h"
#include "core/oauth/redirect.h"
#include "tests/support/waitfor.h"

#include <QRegularExpression>
#include <QTest>

using namespace core;
using namespace core::oauth;
using namespace Qt::StringLiterals;

namespace {

AuthorizeRequest request()
{
    return {.appId = u"wx0123456789abcdef"_s,
            .redirectUri = u"https://www.example.com/cb?a=1&b=2"_s,
            .scope = Scope::UserInfo,
            .state = u"a1B2"_s};
}

Result<QString> urlFor(const AuthorizeRequest &asked)
{
    static const Catalogue catalogue = Catalogue::load().value();
    return authorizeUrl(asked, authorizePage(Account()), catalogue);
}

QString urlOf(const AuthorizeRequest &asked)
{
    const auto url = urlFor(asked);
    return url ? *url : url.error().message;
}

} // namespace

class TestOauthUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheDocumentedOrder()
    {
        const QString wanted = u"https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0123456789abcdef"
                               "&redirect_uri=https%3A%2F%2Fwww.example.com%2Fcb%3Fa%3D1%26b%3D2&response_type=code"
                               "&scope=snsapi_userinfo&state=a1B2#wechat_redirect"_s;
        QCOMPARE(urlOf(request()), wanted);
        AuthorizeRequest more = request();
        more.scope = Scope::Base;
        more.state.clear();
        more.isPopupForced = true;
        more.isSnapshotForced = true;
        QCOMPARE(urlOf(more),
                 QString(wanted).replace(u"userinfo&state=a1B2"_s, u"base&forcePopup=true&forceSnapShot=true"_s));
    }

    void encodesTheRedirectOnce_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("encoded");
        QTest::newRow("fragment") << u"https://a.cn/#/home"_s << u"https%3A%2F%2Fa.cn%2F%23%2Fhome"_s;
        QTest::newRow("escapes") << u"https://a.cn/%E8%8C%B6?q=%20"_s
                                 << u"https%3A%2F%2Fa.cn%2F%25E8%258C%25B6%3Fq%3D%2520"_s;
        QTest::newRow("Chinese") << u"https://a.cn/茶"_s << u"https%3A%2F%2Fa.cn%2F%25E8%258C%25B6"_s;
        QTest::newRow("signs") << u"https://a.cn/?q=a+b&c=(d)!*'~"_s
                               << u"https%3A%2F%2Fa.cn%2F%3Fq%3Da%2Bb%26c%3D%28d%29%21%2A%27~"_s;
        QTest::newRow("blanks around") << u" https://a.cn/ "_s << u"https%3A%2F%2Fa.cn%2F"_s;
    }

    void encodesTheRedirectOnce()
    {
        QFETCH(const QString, plain);
        QFETCH(const QString, encoded);
        AuthorizeRequest asked = request();
        asked.redirectUri = plain;
        QCOMPARE(urlOf(asked).section(u"redirect_uri="_s, 1).section(u'&', 0, 0), encoded);
    }

    void refusesWhatWeChatWould_data()
    {
        QTest::addColumn<AuthorizeRequest>("asked");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &field, auto change) {
            AuthorizeRequest asked = request();
            change(asked);
            QTest::newRow(name) << asked << field;
        };
        row("no appid", u"appid"_s, [](AuthorizeRequest &r) { r.appId.clear(); });
        row("bad appid", u"appid"_s, [](AuthorizeRequest &r) { r.appId = u"wx1"_s; });
        row("no redirect", u"redirect_uri"_s, [](AuthorizeRequest &r) { r.redirectUri.clear(); });
        row("relative", u"redirect_uri"_s, [](AuthorizeRequest &r) { r.redirectUri = u"/cb"_s; });
        row("javascript", u"redirect_uri"_s, [](AuthorizeRequest &r) { r.redirectUri = u"javascript:a()"_s; });
        row("blank", u"redirect_uri"_s, [](AuthorizeRequest &r) { r.redirectUri = u"https://a.cn/a b"_s; });
        row("long state", u"state"_s, [](AuthorizeRequest &r) { r.state = QString(129, u'x'); });
        row("state with a sign", u"state"_s, [](AuthorizeRequest &r) { r.state = u"a-b"_s; });
        row("state in Chinese", u"state"_s, [](AuthorizeRequest &r) { r.state = u"茶"_s; });
    }

    void refusesWhatWeChatWould()
    {
        QFETCH(const AuthorizeRequest, asked);
        QFETCH(const QString, field);
        const auto url = urlFor(asked);
        QVERIFY(!url);
        QCOMPARE(url.error().kind, Error::Kind::Invalid);
        QCOMPARE(url.error().field, field);
    }

    void aStateCannotBeGuessed()
    {
        QSet<QString> states;
        for (int i = 0; i < 100; ++i)
            states.insert(randomState());
        QCOMPARE(states.size(), 100);
        QVERIFY(QRegularExpression(u"\\A[A-Za-z0-9]{24}\\z"_s).match(*states.begin()).hasMatch());
    }

    void readsWhatCameBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("state");
        QTest::newRow("whole address") << u"https://www.example.com/cb?a=1&code=0aB-_9&state=xyz"_s << u"0aB-_9"_s
                                       << u"xyz"_s;
        QTest::newRow("before a route") << u"https://a.cn/?code=0a&state=x#/home"_s << u"0a"_s << u"x"_s;
        QTest::newRow("query alone") << u"?code=0a&state=x"_s << u"0a"_s << u"x"_s;
        QTest::newRow("query without sign") << u"code=0a&state=x"_s << u"0a"_s << u"x"_s;
        QTest::newRow("code alone") << u" 021aBc "_s << u"021aBc"_s << QString();
        QTest::newRow("no state") << u"https://a.cn/?code=0a"_s << u"0a"_s << QString();
        QTest::newRow("the newer of two codes") << u"https://a.cn/?code=old&code=new&state=x"_s << u"new"_s << u"x"_s;
    }

    void readsWhatCameBack()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        QFETCH(const QString, state);
        const auto redirect = readRedirect(text);
        QVERIFY_RESULT(redirect);
        QCOMPARE(redirect->code, code);
        QCOMPARE(redirect->state, state);
        QVERIFY(!redirect->page.contains(code));
    }

    void saysWhyThereIsNoCode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u"  "_s;
        QTest::newRow("refused") << u"https://a.cn/cb?state=x"_s;
        QTest::newRow("another page") << u"https://a.cn/"_s;
        QTest::newRow("the address that asks") << u"https://open.weixin.qq.com/connect/oauth2/authorize?code=1"_s;
        QTest::newRow("signs") << u"https://a.cn/?code=%E8%8C%B6"_s;
        QTest::newRow("far too long") << QString(600, u'a');
    }

    void saysWhyThereIsNoCode()
    {
        QFETCH(const QString, text);
        const auto redirect = readRedirect(text);
        QVERIFY(!redirect);
        QCOMPARE(redirect.error().field, u"code"_s);
        QVERIFY(!redirect.error().message.isEmpty());
    }

    void comparesStates()
    {
        QVERIFY(compareState({}, u"x"_s) == StateCheck::NotSent);
        QVERIFY(compareState(u"x"_s, u"x"_s) == StateCheck::Same);
        QVERIFY(compareState(u"x"_s, {}) == StateCheck::Missing);
        QVERIFY(compareState(u"x"_s, u"X"_s) == StateCheck::Different);
    }

    void explainsCodesInTheirOwnWay()
    {
        for (const int code : {40163, 40029, 42003, 40001, 40014, 42001, 40030, 42002, 42007, 48001, 40003}) {
            const Error error{.kind = Error::Kind::Api, .message = u"m"_s, .code = code, .advice = u"of /cgi-bin/"_s};
            QVERIFY(explained(error).advice != error.advice);
            QCOMPARE(explained(error).message, error.message);
        }
        const Error other{.kind = Error::Kind::Api, .code = 40125, .advice = u"as it is"_s};
        QCOMPARE(explained(other), other);
        const Error http{.kind = Error::Kind::Protocol, .code = 40163, .advice = u"as it is"_s};
        QCOMPARE(explained(http), http);
    }
};

QTEST_GUILESS_MAIN(TestOauthUrl)
#include "tst_oauthurl.moc"
