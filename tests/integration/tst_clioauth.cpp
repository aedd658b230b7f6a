// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/mpdeskctl.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using test::Ran;

/// `mpdeskctl oauth` against `mpdeskctl sandbox serve`.
class TestCliOauth final : public QObject
{
    Q_OBJECT

    test::Mpdeskctl m_program;
    std::unique_ptr<test::SandboxAccount> m_sandbox;

    [[nodiscard]] Ran run(const QStringList &verb, const QByteArray &input = {}) const
    {
        return m_program.run(QStringList{u"oauth"_s} + verb, input);
    }

    /// Where the page sends a visitor who agrees.
    static QString visit(const QString &address)
    {
        QUrl url(address);
        url.setQuery(url.query(QUrl::FullyEncoded) + u"&mpdesk_answer=allow"_s);
        QNetworkAccessManager network;
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!finished.wait(test::patience))
            return {};
        return QString::fromLatin1(reply->rawHeader("Location"));
    }

    [[nodiscard]] QString askingAddress(const QStringList &more = {}) const
    {
        return QString::fromUtf8(run(QStringList{u"url"_s, u"--redirect"_s, u"https://www.example.com/cb?a=1"_s,
                                                 u"--state"_s, u"s1"_s}
                                     + more)
                                     .out)
            .trimmed();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox =
            std::make_unique<test::SandboxAccount>(m_program, QStringList{u"--oauth-domain"_s, u"www.example.com"_s});
        QCOMPARE(m_sandbox->add(m_program, u"茶馆"_s).exit, 0);
    }

    void aVisitorIsSignedIn()
    {
        const QString address = askingAddress({u"--scope"_s, u"userinfo"_s});
        QVERIFY(address.startsWith(m_sandbox->value("baseUrl") + u"/connect/oauth2/authorize?appid="_s
                                   + m_sandbox->appId()));
        const QString back = visit(address);
        QVERIFY(back.startsWith(u"https://www.example.com/cb?a=1&code="_s));

        const Ran grant = run({u"exchange"_s, u"--state"_s, u"s1"_s, u"--json"_s}, back.toUtf8());
        QVERIFY2(grant.exit == 0, grant.err.constData());
        QCOMPARE(grant.object()["scope"_L1].toString(), u"snsapi_userinfo"_s);
        QCOMPARE(grant.object()["expires_in"_L1].toInt(), 7200);

        const Ran profile = run({u"userinfo"_s, u"--json"_s}, grant.out);
        QCOMPARE(profile.object()["nickname"_L1].toString(), u"茶友1"_s);
        QCOMPARE(profile.object()["unionid"_L1], grant.object()["unionid"_L1]);
        QVERIFY(run({u"userinfo"_s}, grant.out).out.contains("茶友1"));
        QCOMPARE(run({u"check"_s}, grant.out).exit, 0);

        const Ran refreshed = run({u"refresh"_s, u"--json"_s}, grant.object()["refresh_token"_L1].toString().toUtf8());
        QCOMPARE(refreshed.object()["access_token"_L1], grant.object()["access_token"_L1]);

        const Ran again = run({u"exchange"_s, back});
        QCOMPARE(again.exit, 1);
        QVERIFY(again.err.contains("40163"));
        QVERIFY(again.err.contains("works once"));
        const QByteArray code = QUrlQuery(QUrl(back)).queryItemValue(u"code"_s).toUtf8();
        QVERIFY(!again.all().contains(code));

        static_cast<void>(m_sandbox->control(u"advance"_s, R"({"seconds":7200})"));
        const Ran late = run({u"check"_s, u"--json"_s}, grant.out);
        QCOMPARE(late.exit, 4);
        QCOMPARE(late.object()["code"_L1].toInt(), 42001);
    }

    void aForeignStateIsNotExchanged()
    {
        const QString back = visit(askingAddress());
        const Ran refused = run({u"exchange"_s, back, u"--state"_s, u"other"_s});
        QCOMPARE(refused.exit, 4);
        QVERIFY(refused.out.isEmpty());
        QVERIFY(refused.err.contains("do not trust"));
        QCOMPARE(run({u"exchange"_s, back, u"--state"_s, u"s1"_s}).exit, 0);
    }

    void tokensAreReadFromStandardInputOnly()
    {
        QCOMPARE(run({u"check"_s, u"a-token"_s}).exit, 2);
        const Ran alone = run({u"check"_s}, "a-token");
        QCOMPARE(alone.exit, 1);
        QVERIFY(alone.err.contains("--openid"));
        QCOMPARE(run({u"check"_s, u"--openid"_s, u"o1"_s}, "a-token").exit, 4);
    }

    void lintSaysWhatIsWrongAndHowItShouldBe()
    {
        const QString good = askingAddress();
        QCOMPARE(run({u"lint"_s, good}).exit, 0);
        const Ran found = run({u"lint"_s, QString(good).replace(u"snsapi_base"_s, u"snsapi_login"_s), u"--domain"_s,
                               u"https://example.com"_s, u"--json"_s});
        QCOMPARE(found.exit, 4);
        QStringList rules;
        for (const QJsonValue &finding : found.object()["findings"_L1].toArray())
            rules += finding["rule"_L1].toString();
        QCOMPARE(rules, (QStringList{u"oauth.domain"_s, u"oauth.scope"_s, u"oauth.domain.scheme"_s}));
        QCOMPARE(found.object()["findings"_L1][1]["code"_L1].toInt(), 10005);
        QVERIFY(found.object()["corrected"_L1].toString().contains(u"scope=snsapi_userinfo"_s));

        const Ran read = run({u"lint"_s, u"-"_s}, QByteArray(good.toUtf8()).replace('&', "&amp;"));
        QCOMPARE(read.exit, 4);
        QVERIFY(read.err.contains("&amp;"));
        QCOMPARE(read.out.trimmed(), good.toUtf8());
    }

    void urlRefusesWhatWeChatWould()
    {
        QCOMPARE(run({u"url"_s, u"--redirect"_s, u"javascript:alert(1)"_s}).exit, 1);
        const Ran other = run({u"url"_s, u"--redirect"_s, u"https://a.cn/"_s, u"--domain"_s, u"b.cn"_s, u"--json"_s});
        QCOMPARE(other.exit, 4);
        QCOMPARE(other.object()["problems"_L1][0]["code"_L1].toInt(), 10003);
        QCOMPARE(other.object()["state"_L1].toString().size(), 24);
    }

    void serveRefusesADomainThatIsNone()
    {
        const Ran refused =
            m_program.run({u"sandbox"_s, u"serve"_s, u"--port"_s, u"0"_s, u"--oauth-domain"_s, u"https://a.cn"_s});
        QCOMPARE(refused.exit, 1);
        QVERIFY(refused.err.contains("https://"));
    }
};

QTEST_GUILESS_MAIN(TestCliOauth)
#include "tst_clioauth.moc"
