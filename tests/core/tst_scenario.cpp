// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/samples.h"
#include "core/simulator/scenariorun.h"
#include "core/storage/scenariostore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>

using namespace core;
using namespace core::simulator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Target target()
{
    Target target{.url = QUrl(u"http://127.0.0.1:8080/wx"_s), .mode = CallbackMode::Plain};
    target.keys.token = u"token123"_s;
    target.keys.appId = u"wx0123456789abcdef"_s;
    target.keys.mode = CallbackMode::Plain;
    return target;
}

XmlNode sent(const test::FakeTransport &network, qsizetype which)
{
    return parseXml(network.requests.at(which).body).value();
}

} // namespace

class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenReadsBackTheSame()
    {
        const Scenario scenario{
            .name = u"退款 \"流程\""_s,
            .steps = {{.sample = u"subscribe"_s},
                      {.sample = u"text"_s, .fields = {{u"Content"_s, u"你好\n😀"_s}}, .wait = 500ms},
                      {.xml = "<xml><MsgType>new</MsgType><A>]]&gt;</A></xml>"}}};
        const auto again = readScenario(writeScenario(scenario));
        QVERIFY_RESULT(again);
        QCOMPARE(*again, scenario);
        QVERIFY2(writeScenario(scenario).contains("你好"), "raw UTF-8");
    }

    void theShippedOnesAreSound()
    {
        const QList<ShippedScenario> shipped = shippedScenarios();
        QCOMPARE(shipped.size(), 5);
        QCOMPARE(shipped.first().id, u"first-visit"_s);
        QStringList kinds;
        for (const ScenarioStep &step : shipped.first().scenario.steps)
            kinds += kindOf(step);
        QCOMPARE(kinds, (QStringList{u"subscribe"_s, u"CLICK"_s, u"text"_s, u"SCAN"_s}));
    }

    void refusesBadFilesWithLineAndPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QByteArray &json, const QStringList &words) {
            QTest::newRow(name) << json << words;
        };
        row("no JSON", "{\n\"name\": oops}", {u"line 2"_s});
        row("no object", "[]", {u"Line 1"_s, u"a list"_s});
        row("no steps", "{}", {u"steps"_s});
        row("empty steps", R"({"steps":[]})", {u"no steps"_s});
        row("steps no list", R"({"steps":{}})", {u"steps"_s, u"an object"_s});
        row("step no object", R"({"steps":[1]})", {u"steps[0]"_s, u"a number"_s});
        row("unknown member", "{\n\"steps\":[\n{\"sample\":\"text\",\n\"wait\":1}]}",
            {u"Line 4"_s, u"steps[0].wait"_s});
        row("unknown at the top", R"({"stepz":[]})", {u"stepz"_s});
        row("twice", R"({"steps":[{"sample":"text","sample":"text"}]})", {u"twice"_s});
        row("unknown sample", "{\"steps\":[{\"sample\":\"text\"},\n{\"sample\":\"texxt\"}]}",
            {u"Line 2"_s, u"steps[1].sample"_s, u"texxt"_s});
        row("both", R"({"steps":[{"sample":"text","xml":"<xml/>"}]})", {u"either"_s});
        row("neither", R"({"steps":[{}]})", {u"either"_s});
        row("bad xml", R"({"steps":[{"xml":"<xml>"}]})", {u"steps[0].xml"_s});
        row("bad field", R"({"steps":[{"sample":"text","fields":{"a b":"1"}}]})", {u"steps[0].fields.a b"_s});
        row("field no text", R"({"steps":[{"sample":"text","fields":{"Content":[]}}]})",
            {u"fields.Content"_s, u"a list"_s});
        row("fields without end",
            R"({"steps":[{"sample":"text","fields":{"A":"1")" + QByteArray(R"(,"A":"1")").repeated(20'000) + "}}]}",
            {u"steps[0].fields"_s, u"100"_s});
        row("wait below", R"({"steps":[{"sample":"text","waitMs":-1}]})", {u"-1"_s, u"3600000"_s});
        row("wait above", R"({"steps":[{"sample":"text","waitMs":3600001}]})", {u"3600001"_s});
        row("wait in parts", R"({"steps":[{"sample":"text","waitMs":1.5}]})", {u"1.5"_s});
        row("long name", "{\"name\":\"" + QByteArray(65, 'x') + "\",\"steps\":[{\"sample\":\"text\"}]}",
            {u"65"_s, u"64"_s});
        row("many steps",
            "{\"steps\":[" + QByteArray("{\"sample\":\"text\"},").repeated(500) + "{\"sample\":\"text\"}]}",
            {u"501"_s, u"500"_s});
    }

    void refusesBadFilesWithLineAndPlace()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QStringList, words);
        const auto read = readScenario(json);
        QCOMPARE_KIND(read, Invalid);
        for (const QString &word : words)
            QVERIFY2(describe(read.error()).contains(word), qPrintable(describe(read.error())));
    }

    void aStepIsTheSmallestThatYieldsTheMessage()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QByteArray text = callback::sample(u"text"_s, {{u"Content"_s, u"退款"_s}}, now, 7).value();
        QCOMPARE(stepFrom(u"text"_s, text), (ScenarioStep{.sample = u"text"_s, .fields = {{u"Content"_s, u"退款"_s}}}));
        const QByteArray click = callback::sample(u"click"_s, {}, now, 7).value();
        QCOMPARE(stepFrom(u"click"_s, click), ScenarioStep{.sample = u"click"_s});
        const QByteArray less = "<xml><MsgType>text</MsgType></xml>";
        QCOMPARE(stepFrom(u"text"_s, less), ScenarioStep{.xml = less});
    }

    void runsAllStepsAsOneFollower()
    {
        test::FakeTransport network;
        const test::FakeClock clock;
        network.answerBy([](const HttpRequest &) { return HttpReply{.status = 200, .body = "success"}; });
        ScenarioRun run(network, clock);
        QList<StepResult> results;
        connect(&run, &ScenarioRun::stepDone, this, [&](const StepResult &result) { results += result; });
        const auto tally = test::waitFor(run.run(shippedScenarios().first().scenario, target()));
        QVERIFY_RESULT(tally);
        QCOMPARE(tally->accepted, 4);
        QCOMPARE(network.requests.size(), 4);
        QCOMPARE(results.size(), 4);
        QCOMPARE(results.at(2).kind, u"text"_s);
        QCOMPARE(toString(results.at(2).answer), u"success"_s);
        const QString follower = sent(network, 0).textOf(u"FromUserName");
        QCOMPARE(follower.size(), 28);
        for (int i = 1; i < 4; ++i)
            QCOMPARE(sent(network, i).textOf(u"FromUserName"), follower);
        QCOMPARE(sent(network, 1).textOf(u"EventKey"), u"V1001_TODAY"_s);
        std::chrono::milliseconds waited{};
        for (const auto pause : network.pauses)
            waited += pause;
        QCOMPARE(waited, 1500ms);
    }

    void goesOnAfterAStepThatFailed()
    {
        test::FakeTransport network;
        const test::FakeClock clock;
        network.answerBy(
            [&](const HttpRequest &) { return HttpReply{.status = network.requests.size() == 1 ? 500 : 200}; });
        ScenarioRun run(network, clock);
        const Scenario scenario{.steps = {{.sample = u"text"_s}, {.sample = u"text"_s}}};
        const auto tally = test::waitFor(run.run(scenario, target()));
        QVERIFY_RESULT(tally);
        QCOMPARE(tally->accepted, 1);
        QCOMPARE(tally->failed, 1);
    }

    void sendsNothingMoreWhenStopped()
    {
        test::FakeTransport network;
        const test::FakeClock clock;
        network.answerBy([](const HttpRequest &) { return HttpReply{.status = 200}; });
        ScenarioRun run(network, clock);
        connect(&run, &ScenarioRun::stepDone, &run, &ScenarioRun::stop);
        const Scenario scenario{.steps = {{.sample = u"text"_s}, {.sample = u"text"_s}, {.sample = u"text"_s}}};
        const auto tally = test::waitFor(run.run(scenario, target()));
        QVERIFY_RESULT(tally);
        QCOMPARE(tally->left, 2);
        QCOMPARE(network.requests.size(), 1);
    }

    void fieldsOfAStepOutdoTheFollower()
    {
        test::FakeTransport network;
        const test::FakeClock clock;
        network.answerBy([](const HttpRequest &) { return HttpReply{.status = 200}; });
        ScenarioRun run(network, clock);
        Target to = target();
        to.parties = {.follower = u"oFollower"_s, .account = u"gh_mine"_s};
        const Scenario scenario{
            .steps = {{.sample = u"text"_s}, {.sample = u"text"_s, .fields = {{u"FromUserName"_s, u"oOther"_s}}}}};
        QVERIFY_RESULT(test::waitFor(run.run(scenario, to)));
        QCOMPARE(sent(network, 0).textOf(u"FromUserName"), u"oFollower"_s);
        QCOMPARE(sent(network, 0).textOf(u"ToUserName"), u"gh_mine"_s);
        QCOMPARE(sent(network, 1).textOf(u"FromUserName"), u"oOther"_s);
    }

    void keepsScenariosByName()
    {
        const test::Folder folder;
        auto database = Database::open(folder.filePath(u"mpdesk.db"_s), bookSchema());
        QVERIFY_RESULT(database);
        ScenarioStore store(**database);
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC);
        QVERIFY_RESULT(store.save({.name = u"退款"_s, .json = "{}", .savedAt = now}));
        QVERIFY_RESULT(store.save({.name = u"b'; DROP TABLE scenarios"_s, .json = "{1}", .savedAt = now}));
        QVERIFY_RESULT(store.save({.name = u"退款"_s, .json = "{\"你\":2}", .savedAt = now}));
        QCOMPARE(store.all()->size(), 2);
        QCOMPARE(store.find(u"退款"_s)->json, QByteArray("{\"你\":2}"));
        QCOMPARE(store.find(u"退款"_s)->savedAt, now);

        QCOMPARE_KIND(store.rename(u"退款"_s, u"b'; DROP TABLE scenarios"_s), Invalid);
        QCOMPARE_KIND(store.rename(u"absent"_s, u"c"_s), NotFound);
        QCOMPARE_KIND(store.rename(u"退款"_s, u" "_s), Invalid);
        QVERIFY_RESULT(store.rename(u"退款"_s, u"c"_s));
        QCOMPARE_KIND(store.find(u"退款"_s), NotFound);
        QVERIFY_RESULT(store.remove(u"c"_s));
        QCOMPARE_KIND(store.remove(u"c"_s), NotFound);
        QCOMPARE_KIND(store.save({.name = QString(65, u'x'), .json = "{}", .savedAt = now}), Invalid);
        QCOMPARE(store.all()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
