// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/openapi.h"
#include "core/diagnosis/quotaclearing.h"
#include "core/diagnosis/quotalist.h"
#include "core/settings/settings.h"
#include "tests/support/apiworld.h"
#include "tests/support/folder.h"
#include "tests/support/sandboxtransport.h"
#include "tests/support/waitfor.h"

#include <QJsonDocument>

using namespace core;
using namespace core::api;
using namespace Qt::StringLiterals;

namespace {

/// A client over a simulated platform in this process.
struct Bench
{
    Bench()
    {
        account = test::someAccount();
        account.appId = AppId::parse(platform.identity().appId).value();
        account.type = AccountType::Sandbox;
        account.apiBase = QUrl(u"http://127.0.0.1:9"_s);
        const Credentials credentials{.appSecret = platform.identity().secret};
        const Done stored = test::waitFor(world.vault.storeCredentials(account.appId, credentials));
        if (!stored)
            qFatal("%s", qPrintable(describe(stored.error())));
    }
    /// Body and path of the last request.
    [[nodiscard]] QByteArray wire() const
    {
        const HttpRequest &request = world.transport.requests.last();
        return request.verb + ' ' + request.url.path().toUtf8() + ' ' + request.body;
    }
    [[nodiscard]] Result<ApiQuota> quota(const QString &path)
    {
        return test::waitFor(quotaOf(world.client, account, path));
    }

    test::MemoryStore keychain;
    test::ApiWorld world{keychain};
    sandbox::Platform platform{world.catalogue, world.clock, {}};
    test::SandboxTransport wires{world.transport, platform};
    Account account;
};

} // namespace

class TestOpenApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsQuotas_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<qint64>("left");
        QTest::newRow("documented") << QByteArray(
            R"({"errcode":0,"errmsg":"ok","quota":{"daily_limit":10,"used":3,"remain":7},)"
            R"("rate_limit":{"call_count":5000,"refresh_second":60},"component_rate_limit":{}})")
                                    << true << qint64(7);
        QTest::newRow("none") << QByteArray(R"({"errcode":0,"errmsg":"ok"})") << true << qint64(-1);
        QTest::newRow("nonsense") << QByteArray(R"({"errcode":0,"quota":{"daily_limit":"many"}})") << false
                                  << qint64(0);
    }

    void readsQuotas()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const bool, isRead);
        QFETCH(const qint64, left);
        const auto quota = ApiQuota::fromJson(QJsonDocument::fromJson(reply).object());
        QCOMPARE(quota.has_value(), isRead);
        if (quota)
            QCOMPARE(quota->day ? quota->day->left : qint64(-1), left);
        if (quota && left == 7)
            QCOMPARE(quota->rate.value(), (CallRate{.calls = 5000, .seconds = 60}));
    }

    void sendsExactlyWhatIsDocumented()
    {
        Bench bench;
        QVERIFY_RESULT(bench.quota(u"/cgi-bin/menu/get"_s));
        QCOMPARE(bench.wire(), QByteArray(R"(POST /cgi-bin/openapi/quota/get {"cgi_path":"/cgi-bin/menu/get"})"));
        QVERIFY_RESULT(test::waitFor(clearQuota(bench.world.client, bench.account)));
        QCOMPARE(bench.wire(),
                 "POST /cgi-bin/clear_quota {\"appid\":\"" + bench.account.appId.toString().toUtf8() + "\"}");
        QVERIFY_RESULT(test::waitFor(clearQuota(bench.world.client, bench.account, ClearBy::AppSecret)));
        QVERIFY(bench.wire().startsWith("POST /cgi-bin/clear_quota/v2 {\"appid\":"));
        QVERIFY(!bench.world.transport.requests.last().url.query().contains("access_token"_L1));
        QVERIFY_RESULT(test::waitFor(clearQuotaOf(bench.world.client, bench.account, u"/cgi-bin/menu/get"_s)));
        QCOMPARE(bench.wire(), QByteArray(R"(POST /cgi-bin/openapi/quota/clear {"cgi_path":"/cgi-bin/menu/get"})"));
    }

    void showsThatCallsAreCountedAndSetBack()
    {
        Bench bench;
        const QString path = u"/cgi-bin/menu/get"_s;
        QCOMPARE(bench.quota(path)->day->used, 0);
        static_cast<void>(test::waitFor(bench.world.client.call(bench.account, u"getMenu"_s, {})));
        QCOMPARE(bench.quota(path)->day->used, 1);
        QCOMPARE(bench.quota(path)->day->left, bench.quota(path)->day->limit - 1);
        QVERIFY_RESULT(test::waitFor(clearQuotaOf(bench.world.client, bench.account, path)));
        QCOMPARE(bench.quota(path)->day->used, 0);
    }

    void readsThePlatformsRecordOfAFailure()
    {
        Bench bench;
        Params params;
        params.json = {{u"button"_s, QJsonArray()}};
        const auto refused = test::waitFor(bench.world.client.call(bench.account, u"createCustomMenu"_s, params));
        QCOMPARE_KIND(refused, Api);
        const auto record = test::waitFor(ridRecord(bench.world.client, bench.account, refused.error().rid));
        QVERIFY_RESULT(record);
        QCOMPARE(record->requestBody, u"{\"button\":[]}"_s);
        QVERIFY(record->responseBody.contains(refused.error().rid));
        QCOMPARE(record->clientIp, u"127.0.0.1"_s);
        QCOMPARE(record->invokedAt, bench.world.clock.now());
        QVERIFY(record->costInMs > 0);
        QVERIFY(!record->url.isEmpty() && record->url.contains("access_token=***"_L1));
    }

    void saysWhatIsWrongWithARid_data()
    {
        QTest::addColumn<QString>("rid");
        QTest::addColumn<int>("code");
        QTest::newRow("no rid") << u"hello"_s << 76002;
        QTest::newRow("unknown") << u"69556880-0a1b2c3d-4e5f6a7b"_s << 76001;
        QTest::newRow("too old") << u"5fa26c60-1a0ebdd5-32fd1cd0"_s << 76004;
    }

    void saysWhatIsWrongWithARid()
    {
        QFETCH(const QString, rid);
        QFETCH(const int, code);
        Bench bench;
        const auto record = test::waitFor(ridRecord(bench.world.client, bench.account, rid));
        QCOMPARE_KIND(record, Api);
        QCOMPARE(record.error().code, code);
    }

    void findsARidInAnyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rid");
        const QString rid = u"5fa26c60-1a0ebdd5-32fd1cd0"_s;
        QTest::newRow("alone") << rid << rid;
        QTest::newRow("behind") << u"api unauthorized rid: 5fa26c60-1a0ebdd5-32fd1cd0\"}"_s << rid;
        QTest::newRow("a uuid") << u"5fa26c60-1a0e-bdd5-32fd-1cd05fa26c60"_s << QString();
        QTest::newRow("four parts") << u"5fa26c60-1a0ebdd5-32fd1cd0-32fd1cd0"_s << QString();
    }

    void findsARidInAnyText()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, rid);
        QCOMPARE(ridIn(text), rid);
    }

    void asksForTheWayToTheCallbackUrl()
    {
        Bench bench;
        const auto none = test::waitFor(checkCallback(bench.world.client, bench.account));
        QCOMPARE_KIND(none, Api);
        QCOMPARE(none.error().code, 40201);
        bench.platform.setCallback(QUrl(u"http://127.0.0.1:8080/"_s));
        const auto reach = test::waitFor(checkCallback(bench.world.client, bench.account));
        QVERIFY_RESULT(reach);
        QCOMPARE(reach->resolved.first().ip, u"127.0.0.1"_s);
        QCOMPARE(reach->pings.first().loss, u"0%"_s);
        QCOMPARE(test::waitFor(callbackAddresses(bench.world.client, bench.account))->first(), u"127.0.0.1"_s);
    }

    void keepsCountOfTheTenResets()
    {
        Bench bench;
        const test::Folder folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        diagnosis::QuotaClearing clearing(bench.world.client, settings, bench.world.clock);
        for (int left = 9; left >= 0; --left) {
            QVERIFY_RESULT(test::waitFor(clearing.clear(bench.account, ClearBy::AccessToken)));
            QCOMPARE(clearing.budget(bench.account.appId).left, left);
        }
        const auto asked = bench.world.transport.requests.size();
        QCOMPARE_KIND(test::waitFor(clearing.clear(bench.account, ClearBy::AccessToken)), Invalid);
        QCOMPARE(bench.world.transport.requests.size(), asked); // the platform was not troubled
        const diagnosis::QuotaClearing another(bench.world.client, settings, bench.world.clock);
        QCOMPARE(another.budget(bench.account.appId).left, 0);
        bench.world.clock.advance(std::chrono::hours(24 * 31));
        QCOMPARE(another.budget(bench.account.appId).left, 10);
    }

    void learnsThatOthersHaveUsedTheResets()
    {
        Bench bench;
        const test::Folder folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        diagnosis::QuotaClearing clearing(bench.world.client, settings, bench.world.clock);
        for (int i = 0; i < 10; ++i)
            QVERIFY_RESULT(test::waitFor(clearQuota(bench.world.client, bench.account)));
        QCOMPARE(clearing.budget(bench.account.appId).left, 10);
        const auto refused = test::waitFor(clearing.clear(bench.account, ClearBy::AppSecret));
        QCOMPARE_KIND(refused, Api);
        QCOMPARE(refused.error().code, 48006);
        QCOMPARE(clearing.budget(bench.account.appId).left, 0);
    }

    void countsAResetWhoseAnswerWasLost()
    {
        Bench bench;
        const test::Folder folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        diagnosis::QuotaClearing clearing(bench.world.client, settings, bench.world.clock);
        bench.wires.loseAnswerOf(u"/cgi-bin/clear_quota"_s);
        QVERIFY(!test::waitFor(clearing.clear(bench.account, ClearBy::AccessToken)));
        QCOMPARE(clearing.budget(bench.account.appId).left, 9);
        bench.wires.unplug(u"/cgi-bin/clear_quota"_s);
        QVERIFY(!test::waitFor(clearing.clear(bench.account, ClearBy::AccessToken)));
        QCOMPARE(clearing.budget(bench.account.appId).left, 9); // it never left
    }

    void listsTheCallsWithAQuota()
    {
        const Catalogue catalogue = Catalogue::load().value();
        const auto rows = diagnosis::quotaRows(catalogue, test::someAccount());
        QVERIFY_RESULT(rows);
        QVERIFY(rows->size() > 20);
        for (const diagnosis::QuotaRow &row : *rows)
            QVERIFY(row.documented.has_value() && row.path.startsWith(u'/'));
        QVERIFY(diagnosis::everyQuotaRow(catalogue, test::someAccount()).size() > rows->size());
        QCOMPARE(diagnosis::quotaRows(catalogue, test::someAccount(), {u"getMenu"_s, u"/cgi-bin/menu/get"_s})->size(),
                 1);
        QCOMPARE_KIND(diagnosis::quotaRows(catalogue, test::someAccount(), {u"/nowhere"_s}), NotFound);
    }

    void warnsFromEightyPercentOn_data()
    {
        QTest::addColumn<qint64>("used");
        QTest::addColumn<bool>("isWarned");
        QTest::newRow("none") << qint64(0) << false;
        QTest::newRow("80 of 100") << qint64(80) << false;
        QTest::newRow("81 of 100") << qint64(81) << true;
        QTest::newRow("all") << qint64(100) << true;
    }

    void warnsFromEightyPercentOn()
    {
        QFETCH(const qint64, used);
        QFETCH(const bool, isWarned);
        diagnosis::QuotaRow row;
        row.take(ApiQuota{.day = ApiQuota::Day{.limit = 100, .used = used, .left = 100 - used}});
        QCOMPARE(row.isNearlyUsedUp(), isWarned);
    }
};

QTEST_GUILESS_MAIN(TestOpenApi)
#include "tst_openapi.moc"
