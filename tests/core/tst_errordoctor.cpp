// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/oauthapi.h"
#include "core/diagnosis/doctor.h"
#include "core/settings/settings.h"
#include "tests/support/apiworld.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QLocale>
#include <QSet>
#include <QSignalSpy>

using namespace core;
using namespace core::diagnosis;
using namespace Qt::StringLiterals;

namespace {

bool holds(const QStringList &texts, const QString &part)
{
    return std::ranges::any_of(texts, [&part](const QString &text) { return text.contains(part); });
}

QByteArray refusal(int code, const QByteArray &errmsg)
{
    return "{\"errcode\":" + QByteArray::number(code) + ",\"errmsg\":\"" + errmsg + "\"}";
}

} // namespace

class TestErrorDoctor : public QObject
{
    Q_OBJECT

    const Catalogue m_catalogue = Catalogue::load().value();
    const Knowledge m_knowledge = Knowledge::load().value();

    [[nodiscard]] Explanation explained(const QString &text, const Circumstances &circumstances = {}) const
    {
        return explain(m_catalogue, m_knowledge, readSymptom(m_catalogue, m_knowledge, text), circumstances);
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void readsTheCodeFromWhateverIsPasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QString &text, int code) { QTest::newRow(name) << text << code; };
        row("a number", u" 40001 "_s, 40001);
        row("a negative number", u"-1"_s, -1);
        row("an answer", u"{\"errcode\":48001,\"errmsg\":\"api unauthorized rid: 5fa26c60-1a0ebdd5-32fd1cd0\"}"_s,
            48001);
        row("with blanks", u"{ \"errcode\" : 45009 , \"errmsg\" : \"x\" }"_s, 45009);
        row("a string", u"{\"errcode\":\"40013\"}"_s, 40013);
        row("escaped in a log", u"2026-11-21 ERROR Error: {\\\"errcode\\\":40164,\\\"errmsg\\\":\\\"x\\\"}"_s, 40164);
        row("Python", u"{'errcode': 40125, 'errmsg': 'invalid appsecret'}"_s, 40125);
        row("WxJava", u"错误代码：40001, 错误信息：AppSecret错误，微信原始报文：{\"errcode\":40001}"_s, 40001);
        row("EasyWeChat", u"Request access_token fail: [40164] invalid ip 1.2.3.4, not in whitelist"_s, 40164);
        row("a URL", u"https://example.com/cb?errcode=40029&x=1"_s, 40029);
        row("errmsg in English", u"invalid credential, access_token is invalid or not latest"_s, 40001);
        row("errmsg, other stops", u"Invalid appsecret."_s, 40125);
        row("errmsg with rid", u"api unauthorized rid: 5fa26c60-1a0ebdd5-32fd1cd0"_s, 48001);
        row("errmsg in Chinese", u"接口日调用量超限"_s, 45009);
        row("an OAuth page", u"错误码：10003 redirect_uri域名与后台配置不一致"_s, 10003);
        row("crypto", u"WXBizMsgCrypt error -40001"_s, -40001);
        row("errcode 0 before another", u"{\"errcode\":0}\n{\"errcode\":40007}"_s, 40007);
        row("behind a code of HTTP", u"status code 200, body {\"errcode\":40007}"_s, 40007);
        row("among other numbers", u"took 12345678 ms at 20261121, errcode 45011"_s, 45011);
    }

    void readsTheCodeFromWhateverIsPasted()
    {
        QFETCH(const QString, text);
        QFETCH(const int, code);
        const Symptom symptom = readSymptom(m_catalogue, m_knowledge, text);
        QVERIFY2(symptom.code.has_value(), qPrintable(symptom.words + symptom.failure));
        QCOMPARE(*symptom.code, code);
        QVERIFY(explained(text).isKnown);
    }

    void tellsFailuresWithoutACodeByTheirWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("failure");
        QTest::addColumn<QString>("page");
        const auto row = [](const char *name, const QString &text, const QString &failure, const QString &page) {
            QTest::newRow(name) << text << failure << page;
        };
        row("JS-SDK", u"{\"errMsg\":\"config:invalid signature\"}"_s, u"jsSignature"_s, u"jssdk"_s);
        row("JS-SDK, older", u"config:fail,Error: invalid signature"_s, u"jsSignature"_s, u"jssdk"_s);
        row("JS-SDK domain", u"config:invalid url domain"_s, u"jsDomain"_s, u"jssdk"_s);
        row("OAuth page", u"redirect_uri 参数错误"_s, u"oauthRedirect"_s, u"oauth"_s);
        row("OAuth scope", u"Scope 参数错误或没有 Scope 权限"_s, u"oauthScope"_s, u"oauth"_s);
        row("callback URL", u"请求URL超时"_s, u"urlCheck"_s, u"diagnosis"_s);
        row("the chat", u"该公众号提供的服务出现故障，请稍后再试"_s, u"serviceTrouble"_s, u"inspector"_s);
        row("captive portal", u"<!DOCTYPE html><html><title>Login</title></html>"_s, u"html"_s, u"diagnosis"_s);
        row("no name", u"curl: (6) Could not resolve host: api.weixin.qq.com"_s, u"network"_s, u"diagnosis"_s);
        row("certificate", u"SSL certificate problem: self signed certificate in certificate chain"_s, u"tls"_s,
            u"diagnosis"_s);
        row("a mass send's result", u"MASSSENDJOBFINISH Status err(40001)"_s, u"massResult"_s, u"compose"_s);
        row("Base64", u"java.lang.IllegalArgumentException: Last encoded character (before the paddings if any) is"_s,
            u"cipherKey"_s, u"inspector"_s);
    }

    void tellsFailuresWithoutACodeByTheirWords()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, failure);
        QFETCH(const QString, page);
        const Symptom symptom = readSymptom(m_catalogue, m_knowledge, text);
        QVERIFY2(!symptom.code, qPrintable(QString::number(symptom.code.value_or(0))));
        QCOMPARE(symptom.failure, failure);
        const Explanation explanation = explained(text);
        QVERIFY(explanation.isKnown);
        QVERIFY(!explanation.title.isEmpty() && !explanation.causes.isEmpty() && !explanation.steps.isEmpty());
        QCOMPARE(explanation.page, page);
    }

    void makesNothingUp_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a sentence") << u"the printer is out of paper"_s;
        QTest::newRow("a number of nothing") << u"9876543"_s;
        QTest::newRow("success") << u"{\"errcode\":0,\"errmsg\":\"ok\"}"_s;
        QTest::newRow("a date") << u"2026-11-21 12:00:00 started"_s;
        QTest::newRow("emoji") << u"😀 ok"_s;
    }

    void makesNothingUp()
    {
        QFETCH(const QString, text);
        const Explanation explanation = explained(text);
        QVERIFY2(!explanation.isKnown, qPrintable(explanation.title));
        QVERIFY(!explanation.steps.isEmpty());
    }

    void explainsEveryCodeOfTheCatalogueInBothLanguages()
    {
        for (const QLocale::Language language : {QLocale::English, QLocale::Chinese}) {
            QLocale::setDefault(QLocale(language));
            for (const PlatformError &error : m_catalogue.errors()) {
                const Explanation explanation = explained(QString::number(error.code));
                QVERIFY2(explanation.isKnown && !explanation.title.isEmpty() && !explanation.steps.isEmpty(),
                         qPrintable(QString::number(error.code)));
            }
        }
    }

    void everyRowSpeaksBothLanguages()
    {
        QSet<int> codes;
        for (const KnownFailure &failure : m_knowledge.failures()) {
            QLocale::setDefault(QLocale(QLocale::Chinese));
            const auto zh = std::pair(failure.causes(), failure.steps());
            const QString title = failure.title();
            QLocale::setDefault(QLocale(QLocale::English));
            QCOMPARE(failure.causes().size(), zh.first.size());
            QCOMPARE(failure.steps().size(), zh.second.size());
            QVERIFY2(!zh.first.isEmpty() && failure.causes() != zh.first, qPrintable(failure.id));
            QCOMPARE(failure.title().isEmpty(), title.isEmpty());
            QCOMPARE(m_knowledge.links(failure.links()).size(), failure.links().size());
            for (const int code : failure.codes) {
                QVERIFY2(!codes.contains(code), qPrintable(failure.id));
                codes.insert(code);
                QVERIFY2(m_catalogue.error(code) || !title.isEmpty(), qPrintable(failure.id));
            }
        }
        for (const ConsoleLink &link : m_knowledge.links({u"allowList"_s, u"secret"_s, u"debugTool"_s}))
            QVERIFY(link.url.host() == "developers.weixin.qq.com"_L1); // no longer on mp.weixin.qq.com
    }

    void linksLeadToDifferentPages_data()
    {
        QTest::addColumn<bool>("hasAccount");
        QTest::newRow("of no account") << false;
        QTest::newRow("of an account") << true;
    }

    void linksLeadToDifferentPages()
    {
        QFETCH(const bool, hasAccount);
        Circumstances circumstances;
        if (hasAccount)
            circumstances.account = test::someAccount();
        for (const KnownFailure &failure : m_knowledge.failures()) {
            const Symptom symptom{.failure = failure.id};
            QSet<QUrl> pages;
            for (const ConsoleLink &link : explain(m_catalogue, m_knowledge, symptom, circumstances).links) {
                QVERIFY2(link.url.isValid() && link.url.scheme() == "https"_L1, qPrintable(link.id));
                QVERIFY2(!link.url.toString().contains(u"APPID"_s) && !link.title.isEmpty(), qPrintable(link.id));
                QVERIFY2(!pages.contains(link.url), qPrintable(failure.id + u' ' + link.id));
                pages.insert(link.url);
            }
            QCOMPARE(pages.size(), failure.links().size());
        }
    }

    void linksLeadToThePagesOfTheAccount_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<AccountType>("type");
        QTest::addColumn<QString>("url");
        const QString console = u"https://developers.weixin.qq.com/console/product/mp/wx0123456789abcdef"_s;
        const QString general = u"https://developers.weixin.qq.com/platform"_s;
        const auto row = [](const char *name, const QString &text, AccountType type, const QString &url) {
            QTest::newRow(name) << text << type << url;
        };
        row("allow-list", u"40164"_s, AccountType::Service, console + u"?tab1=basicInfo"_s);
        row("secret", u"40125"_s, AccountType::Subscription, console + u"?tab1=basicInfo"_s);
        row("quota", u"45009"_s, AccountType::Service, console + u"?tab1=apiManager&tab2=apiPermissionsAndQuota"_s);
        row("permission", u"48001"_s, AccountType::Service,
            console + u"?tab1=apiManager&tab2=apiPermissionsAndQuota"_s);
        row("test account", u"40164"_s, AccountType::TestAccount,
            u"https://mp.weixin.qq.com/debug/cgi-bin/sandbox?t=sandbox/login"_s);
        row("sandbox", u"40164"_s, AccountType::Sandbox, general);
    }

    void linksLeadToThePagesOfTheAccount()
    {
        QFETCH(const QString, text);
        QFETCH(const AccountType, type);
        QFETCH(const QString, url);
        Account account = test::someAccount();
        account.appId = AppId::parse(u"wx0123456789abcdef"_s).value();
        account.type = type;
        QCOMPARE(explained(text, {.account = account}).links.first().url.toString(), url);
        if (type == AccountType::Service)
            QVERIFY(!explained(text).links.first().url.toString().contains(u"wx"_s));
    }

    /// Words like "AppSecret: …" in the advice are no secrets.
    void saysItsAdviceWhole()
    {
        for (const QLocale::Language language : {QLocale::Chinese, QLocale::English}) {
            QLocale::setDefault(QLocale(language));
            for (const KnownFailure &failure : m_knowledge.failures()) {
                for (const int code : failure.codes) {
                    const Explanation explanation = explained(QString::number(code));
                    const QString text = explanation.toText();
                    for (const QString &advice : explanation.causes + explanation.steps)
                        QVERIFY2(text.contains(advice), qPrintable(advice));
                }
            }
        }
    }

    void namesTheAddressThatWeChatSaw()
    {
        const Explanation explanation = explained(
            u"{\"errcode\":40164,\"errmsg\":\"invalid ip 203.0.113.77 ipv6 ::ffff:203.0.113.77, not in whitelist rid: "
            "5fa26c60-1a0ebdd5-32fd1cd0\"}"_s);
        QCOMPARE(explanation.addresses,
                 (QList<SeenAddress>{{.address = u"203.0.113.77"_s, .network = u"203.0.113.0/24"_s}}));
        QCOMPARE(explanation.rid, u"5fa26c60-1a0ebdd5-32fd1cd0"_s);
        const Explanation six = explained(u"40164: invalid ip 2001:db8:1:2:3::7, not in whitelist"_s);
        QCOMPARE(six.addresses,
                 (QList<SeenAddress>{{.address = u"2001:db8:1:2:3::7"_s, .network = u"2001:db8:1:2::/64"_s}}));
        QVERIFY(explanation.toText().contains(u"203.0.113.0/24"_s));
    }

    void saysThatTheAddressChanges()
    {
        Circumstances circumstances{.account = test::someAccount()};
        circumstances.sightings = {{.address = u"203.0.113.77"_s, .at = QDateTime::fromSecsSinceEpoch(200)},
                                   {.address = u"198.51.100.4"_s, .at = QDateTime::fromSecsSinceEpoch(100)}};
        const QString text = u"40164 invalid ip 203.0.113.77, not in whitelist"_s;
        QVERIFY(holds(explained(text, circumstances).causes, u"198.51.100.4"_s));
        circumstances.sightings.removeLast();
        QVERIFY(!holds(explained(text, circumstances).causes, u"now from"_s));
    }

    void saysWhatTheAccountLacks_data()
    {
        QTest::addColumn<AccountType>("type");
        QTest::addColumn<bool>("verified");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("said");
        QTest::newRow("publishing") << AccountType::Subscription << false << u"/cgi-bin/freepublish/submit"_s
                                    << u"July 2025"_s;
        QTest::newRow("templates") << AccountType::Subscription << true << u"/cgi-bin/message/template/send"_s
                                   << u"Only service accounts"_s;
        QTest::newRow("openid list") << AccountType::Subscription << true << u"/cgi-bin/message/mass/send"_s
                                     << u"openids"_s;
        QTest::newRow("allowed") << AccountType::Service << true << u"/cgi-bin/menu/create"_s << u"is that still so"_s;
        QTest::newRow("unknown call") << AccountType::Subscription << false << QString() << u"cannot do"_s;
    }

    void saysWhatTheAccountLacks()
    {
        QFETCH(const AccountType, type);
        QFETCH(const bool, verified);
        QFETCH(const QString, path);
        QFETCH(const QString, said);
        Account account = test::someAccount();
        account.type = type;
        account.verified = verified;
        const QString text = u"POST https://api.weixin.qq.com%1?access_token=T → {\"errcode\":48001}"_s.arg(path);
        const Explanation explanation = explained(text, {.account = account});
        QVERIFY2(explanation.causes.first().contains(said), qPrintable(explanation.causes.first()));
    }

    void repeatsNoSecret()
    {
        const Explanation explanation =
            explained(u"GET /cgi-bin/menu/get?access_token=S3CRET&secret=S3CRET: unheard of"_s);
        QVERIFY(!explanation.toText().contains(u"S3CRET"_s));
        QVERIFY(!QJsonDocument(explanation.toJson()).toJson().contains("S3CRET"));
    }

    void remembersTheAddressesAndTellsOfAChange()
    {
        const test::Folder folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        test::MemoryStore keychain;
        test::storeSecrets(keychain);
        test::ApiWorld world(keychain);
        const Account account = test::someAccount();
        Doctor doctor(m_catalogue, world.tokens, world.log, settings, world.clock);
        QSignalSpy changed(&doctor, &Doctor::addressChanged);
        for (const QByteArray address : {"203.0.113.1", "203.0.113.1", "198.51.100.9"}) {
            world.transport.reply(
                refusal(40164, "invalid ip " + address + " ipv6 ::ffff:" + address + ", not in whitelist rid: 1-2-3"));
            QVERIFY(!test::waitFor(world.tokens.current(account)));
            world.clock.advance(std::chrono::hours(1));
        }
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(2).toString(), u"198.51.100.9"_s);
        const Doctor another(m_catalogue, world.tokens, world.log, settings, world.clock);
        const QList<Sighting> sightings = another.sightings(account.appId);
        QCOMPARE(sightings.size(), 2);
        QCOMPARE(sightings.first().address, u"198.51.100.9"_s);
        QCOMPARE(sightings.first().at.secsTo(world.clock.now()), 3600);
    }

    void saysThatAnotherProgramFetchedAToken()
    {
        const test::Folder folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        test::MemoryStore keychain;
        test::storeSecrets(keychain);
        test::ApiWorld world(keychain);
        const Account account = test::someAccount();
        const Doctor doctor(m_catalogue, world.tokens, world.log, settings, world.clock);
        world.replyWithToken("FIRST");
        world.transport.reply(refusal(40001, "invalid credential rid: 1-2-3"));
        world.replyWithToken("SECOND");
        world.transport.reply(refusal(40001, "invalid credential rid: 1-2-3"));
        const auto answer = test::waitFor(world.client.call(account, u"getMenu"_s, {}));
        QCOMPARE_KIND(answer, Api);
        const Explanation explanation = doctor.explain(answer.error(), account);
        QVERIFY2(explanation.causes.first().contains(u"another program fetched one"_s),
                 qPrintable(explanation.causes.join(u'\n')));
        QVERIFY(holds(explanation.causes, u"stable_token"_s));
        QVERIFY(!explanation.toText().contains(u"SECOND"_s));
    }

    void remembersWhereACodeWasUsedBefore_data()
    {
        QTest::addColumn<QByteArray>("firstAnswer");
        QTest::addColumn<bool>("isByHand");
        QTest::addColumn<bool>("isOtherAccount");
        QTest::addColumn<QStringList>("told");
        const QByteArray grant =
            R"({"access_token":"T","expires_in":7200,"refresh_token":"R","openid":"o","scope":"s"})";
        QTest::newRow("accepted") << grant << false << false << QStringList{u"the page OAuth: accepted"_s};
        QTest::newRow("in the console") << grant << true << false << QStringList{u"the API console: accepted"_s};
        QTest::newRow("refused") << refusal(40029, "invalid code") << false << false
                                 << QStringList{u"refused with 40029"_s};
        QTest::newRow("busy") << refusal(-1, "system error") << false << false << QStringList{u"no answer"_s};
        QTest::newRow("another account") << grant << false << true << QStringList{u"accepted"_s, u"another account"_s};
        QTest::newRow("elsewhere") << QByteArray() << false << false << QStringList{u"was not sent from this"_s};
    }

    void remembersWhereACodeWasUsedBefore()
    {
        QFETCH(const QByteArray, firstAnswer);
        QFETCH(const bool, isByHand);
        QFETCH(const bool, isOtherAccount);
        QFETCH(const QStringList, told);
        const QString code = u"021Abc_def-0123456789abcdef"_s;
        const test::Folder folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        test::MemoryStore keychain;
        test::storeSecrets(keychain);
        test::ApiWorld world(keychain);
        const Account account = test::someAccount();
        Account asking = account;
        if (isOtherAccount)
            asking.appId = AppId::parse(u"wx00000000000000aa"_s).value();
        {
            const Doctor earlier(m_catalogue, world.tokens, world.log, settings, world.clock);
            api::Params params{.whenBusy = api::WhenBusy::GiveUp};
            params.query = {{u"code"_s, code}, {u"grant_type"_s, u"authorization_code"_s}};
            if (isByHand)
                params.heard = std::make_shared<HttpReply>();
            if (!firstAnswer.isEmpty()) {
                world.transport.reply(firstAnswer);
                static_cast<void>(test::waitFor(world.client.call(account, u"snsAccessToken"_s, params)));
            }
        }
        const Doctor doctor(m_catalogue, world.tokens, world.log, settings, world.clock);
        world.transport.reply(refusal(40163, "code been used, rid: 1-2-3"));
        const auto again = test::waitFor(api::exchangeOauthCode(world.client, account, code));
        QCOMPARE_KIND(again, Api);
        const Explanation explanation = doctor.explain(again.error(), asking);
        for (const QString &part : told)
            QVERIFY2(holds(explanation.causes, part), qPrintable(explanation.causes.join(u'\n')));
        const Explanation pasted =
            doctor.explain(u"40163 at https://www.example.com/cb?code=%1&state=1"_s.arg(code), {});
        QVERIFY(holds(pasted.causes, u"sent from this computer before"_s)); // the second time at least
        QVERIFY_RESULT(settings.sync());
        QFile kept(folder.filePath(u"settings.ini"_s));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray all = kept.readAll();
        QVERIFY(all.contains("codeUses"));
        QVERIFY(!all.contains(code.toUtf8()) && !all.contains(oauthCodeDigest(code).toHex()));
    }

    void findsTheCallThatFailed()
    {
        const test::Folder folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        test::MemoryStore keychain;
        test::storeSecrets(keychain);
        test::ApiWorld world(keychain);
        Account account = test::someAccount();
        account.type = AccountType::Subscription;
        const Doctor doctor(m_catalogue, world.tokens, world.log, settings, world.clock);
        world.replyWithToken("T");
        world.transport.reply(refusal(48001, "api unauthorized rid: 1-2-3"));
        const auto answer = test::waitFor(world.client.call(account, u"freepublish_submit"_s, {}));
        QCOMPARE_KIND(answer, Api);
        QVERIFY(doctor.explain(answer.error(), account).causes.first().contains(u"July 2025"_s));
    }
};

QTEST_GUILESS_MAIN(TestErrorDoctor)
#include "tst_errordoctor.moc"
