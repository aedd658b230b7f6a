// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/answer.h"
#include "tests/support/inspectortest.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>

using namespace core;
using namespace test::inspecting;

class TestInspectorPipeline : public InspectorTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void countsTheTriesOfOneMessage()
    {
        startInspector({routeOf(), routeOf(other)});
        const QDateTime first = m_clock->now();
        exchange(seal(textOf(u"hello"_s)));
        QCOMPARE(newest().attempt, 1);
        QVERIFY(!newest().firstAt.isValid());
        m_clock->advance(5s);
        exchange(seal(textOf(u"hello"_s)));
        QCOMPARE(newest().attempt, 2);
        QCOMPARE(newest().firstAt, first);
        exchange(seal(textOf(u"hello"_s), other)); // the same number in another account is another message
        QCOMPARE(newest().attempt, 1);
        m_clock->advance(5s);
        exchange(seal(textOf(u"hello"_s)));
        QCOMPARE(newest().attempt, 3);
        QVERIFY(!newest().flags);
        QCOMPARE(test::waitFor(m_log->tries(newest().id))->size(), 3);
        exchange(seal(textOf(u"hello"_s, 2)));
        QCOMPARE(newest().attempt, 1);
        m_clock->advance(61s);
        exchange(seal(textOf(u"hello"_s)));
        QCOMPARE(newest().attempt, 1); // no try comes that late
    }

    void remembersTheTriesOfBeforeItStarted()
    {
        startInspector({routeOf()});
        const Sent sent = seal(textOf(u"hello"_s));
        exchange(sent);
        m_inspector.reset();
        m_clock->advance(5s);
        Inspector::Route changed = routeOf();
        changed.policy = fixedText(u"now I know"_s);
        startInspector({changed});
        exchange(sent);
        QCOMPARE(newest().attempt, 2);
        QCOMPARE(newest().flags, Delivery::SignatureSeen | Delivery::AnswersDiffer);
    }

    void flagsWhatIsOdd_data()
    {
        QTest::addColumn<int>("strictness");
        QTest::addColumn<bool>("again");
        QTest::addColumn<qint64>("timestamp");
        QTest::addColumn<int>("flags");
        QTest::addColumn<QByteArray>("status");
        const int flag = int(Inspector::Strictness::Flag);
        const int refuse = int(Inspector::Strictness::Refuse);
        QTest::newRow("nothing") << flag << false << start << 0 << QByteArray("200");
        QTest::newRow("five minutes are fine") << flag << false << start - 300 << 0 << QByteArray("200");
        QTest::newRow("too early") << flag << false << start - 301 << int(Delivery::ClockSkew) << QByteArray("200");
        QTest::newRow("too late") << flag << false << start + 301 << int(Delivery::ClockSkew) << QByteArray("200");
        QTest::newRow("seen") << flag << true << start << int(Delivery::SignatureSeen) << QByteArray("200");
        QTest::newRow("refused: nothing") << refuse << false << start << 0 << QByteArray("200");
        QTest::newRow("refused: seen") << refuse << true << start << int(Delivery::SignatureSeen) << QByteArray("403");
        QTest::newRow("refused: too early")
            << refuse << false << start - 301 << int(Delivery::ClockSkew) << QByteArray("403");
    }

    void flagsWhatIsOdd()
    {
        QFETCH(const int, strictness);
        QFETCH(const bool, again);
        QFETCH(const qint64, timestamp);
        QFETCH(const int, flags);
        QFETCH(const QByteArray, status);
        Inspector::Route route = routeOf();
        route.strictness = Inspector::Strictness(strictness);
        startInspector({route});
        const Sent sent = seal(textOf(u"hello"_s), shop, CallbackMode::Safe, timestamp);
        if (again)
            exchange(sent);
        const auto client = exchange(sent);
        QCOMPARE(client->status(), status);
        const Delivery row = newest();
        QCOMPARE(row.flags.toInt(), flags);
        QCOMPARE(row.summary, u"hello"_s); // all of it is kept
        QCOMPARE(row.body, sent.body);
        if (status == "403") {
            QVERIFY(row.state == Delivery::State::Rejected);
            QVERIFY(row.failedStep == callback::Step::None);
            QVERIFY(!row.reason.isEmpty());
            QCOMPARE(client->body(), QByteArray());
            QCOMPARE(exchange(seal(textOf(u"hello"_s)))->status(), QByteArray("200")); // a try signed anew
        }
    }

    void rejectedOnesGetNoMoreRowsThanTheirShare_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("status");
        const QByteArray large(100 * 1024, 'x');
        QTest::newRow("wrong signature") << QByteArray("POST") << false << large << QByteArray("403");
        QTest::newRow("another's signed URL") << QByteArray("POST") << true << large << QByteArray("403");
        QTest::newRow("in a weaker mode")
            << QByteArray("POST") << true << textOf(QString(100 * 1024, u'x')) << QByteArray("403");
        QTest::newRow("sent again") << QByteArray("POST") << true << QByteArray() << QByteArray("403");
        QTest::newRow("another method") << QByteArray("PUT") << true << large << QByteArray("405");
    }

    void rejectedOnesGetNoMoreRowsThanTheirShare()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const bool, isSigned);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, status);
        Inspector::Route route = routeOf();
        route.strictness = Inspector::Strictness::Refuse;
        startInspector({route});
        m_log->setStrangerLimits({.perSecond = 0, .burst = 3});
        Sent sent = seal(textOf(u"x"_s));
        QCOMPARE(exchange(sent)->status(), QByteArray("200"));
        if (!isSigned)
            sent.target = "/shop?signature=0&timestamp=1&nonce=2";
        for (int i = 0; i < 8; ++i) {
            Client client(m_inspector->baseUrl(), method, sent.target, body.isEmpty() ? sent.body : body);
            QTRY_VERIFY(client.isDone());
            QCOMPARE(client.status(), status); // every one is answered
        }
        const auto page = test::waitFor(m_log->page({}, {}, 100)).value();
        QCOMPARE(page.size(), 1 + 3);
        const Delivery last = test::waitFor(m_log->find(page.first().id)).value();
        QVERIFY(last.body.size() <= 64 * 1024 && last.plain.size() <= 64 * 1024);
    }

    void answersByItsPolicy_data()
    {
        QTest::addColumn<int>("mode");
        for (const auto mode : {CallbackMode::Plain, CallbackMode::Compat, CallbackMode::Safe})
            QTest::addRow("%s", qPrintable(toString(mode))) << int(mode);
    }

    void answersByItsPolicy()
    {
        QFETCH(const int, mode);
        const auto used = CallbackMode(mode);
        Inspector::Route route = routeOf(shop, used);
        route.policy = {.kind = answering::Policy::Kind::Rules,
                        .rules = {{.name = u"greet"_s,
                                   .when = {.type = u"text"_s},
                                   .reply = callback::TextReply{.content = u"你说：{{Content}}"_s}}}};
        startInspector({route});
        const Sent sent = seal(textOf(u"退款 & <1>"_s), shop, used);
        const auto client = exchange(sent);
        QCOMPARE(client->status(), QByteArray("200"));
        QVERIFY(client->all().contains("Content-Type: text/xml"));
        const Delivery row = newest();
        const auto judged =
            callback::judgeAnswer(keysOf(shop, used), used, parseXml(row.plain).value(), client->body());
        QVERIFY_RESULT(judged);
        QCOMPARE(callback::readable(*judged), u"你说：退款 & <1>"_s);
        QCOMPARE(row.reply, client->body());
        QCOMPARE(row.answeredBy, u"rule:greet"_s);
        QCOMPARE(client->body().contains("<Encrypt>"), used == CallbackMode::Safe);
    }

    void saysSuccessWhereItCannotAnswer_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QString>("by");
        QTest::addColumn<bool>("isFault");
        QTest::newRow("too long a reply") << textOf(QString(1024, u'字')) << u"rule:echo"_s << true;
        QTest::newRow("unsubscribe") << eventOf(u"unsubscribe"_s) << u"success"_s << false;
        QTest::newRow("a page was opened") << eventOf(u"VIEW"_s, u"https://a"_s) << u"success"_s << false;
        QTest::newRow("a job has ended") << eventOf(u"MASSSENDJOBFINISH"_s) << u"success"_s << false;
    }

    void saysSuccessWhereItCannotAnswer()
    {
        QFETCH(const QByteArray, plain);
        QFETCH(const QString, by);
        QFETCH(const bool, isFault);
        Inspector::Route route = routeOf();
        route.policy = {
            .kind = answering::Policy::Kind::Rules,
            .rules = {{.name = u"echo"_s, .reply = callback::TextReply{.content = u"{{Content}}{{Event}}"_s}}}};
        startInspector({route});
        const auto client = exchange(seal(plain));
        QCOMPARE(client->body(), QByteArray("success"));
        const Delivery row = newest();
        QVERIFY(row.state == Delivery::State::Accepted);
        QCOMPARE(row.answeredBy, by);
        QCOMPARE(row.reason.isEmpty(), !isFault);
        if (isFault)
            QVERIFY2(row.reason.contains(u"2048") && row.reason.contains(u"3072"), qPrintable(row.reason));
    }

    void answersNothingWhenToldTo()
    {
        Inspector::Route route = routeOf();
        route.policy.kind = answering::Policy::Kind::Empty;
        startInspector({route});
        const auto client = exchange(seal(textOf(u"a"_s)));
        QCOMPARE(client->status(), QByteArray("200"));
        QCOMPARE(client->body(), QByteArray());
        QCOMPARE(newest().answeredBy, u"empty"_s);
    }

    void seesWhenATryIsAnsweredOtherwise_data()
    {
        QTest::addColumn<QString>("then");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("differ");
        QTest::newRow("the same, encrypted anew") << u"a"_s << u"a"_s << false;
        QTest::newRow("another text") << u"a"_s << u"b"_s << true;
        QTest::newRow("nothing to say, then something") << u""_s << u"b"_s << true;
    }

    void seesWhenATryIsAnsweredOtherwise()
    {
        QFETCH(const QString, then);
        QFETCH(const QString, now);
        QFETCH(const bool, differ);
        Inspector::Route route = routeOf();
        if (!then.isEmpty())
            route.policy = fixedText(then);
        startInspector({route});
        const auto first = exchange(seal(textOf(u"x"_s)));
        m_clock->advance(5s);
        route.policy = fixedText(now);
        m_inspector->setRoutes({route});
        const auto second = exchange(seal(textOf(u"x"_s)));
        QVERIFY(first->body() != second->body());
        QCOMPARE(newest().flags.testFlag(Delivery::AnswersDiffer), differ);
    }

    void tellsHowLongEachStageTook()
    {
        startInspector({routeOf()});
        QSignalSpy completed(m_log.get(), &DeliveryLog::completed);
        exchange(seal(textOf(u"a"_s)));
        QTRY_COMPARE(completed.size(), 1);
        const Delivery row = newest();
        QVERIFY(row.stages);
        QVERIFY(row.duration <= row.stages->committed);
        QVERIFY(row.stages->committed <= row.stages->replied);
        QVERIFY(!row.stages->forwarded);
    }

    void isReachedBelowItsBasePath()
    {
        startInspector({routeOf()});
        m_inspector->setReach(Reach::from(u"/wx/微信"_s, {}).value());
        QCOMPARE(m_inspector->urlFor(shop).path(), u"/wx/微信/shop"_s);
        Sent sent = seal(textOf(u"a"_s));
        QCOMPARE(exchange(sent)->status(), QByteArray("403"));
        sent.target.prepend("/wx/%E5%BE%AE%E4%BF%A1");
        QCOMPARE(exchange(sent)->status(), QByteArray("200"));
        sent.target.replace("/shop", "shop");
        QCOMPARE(exchange(sent)->status(), QByteArray("403"));
    }

    void saysThatItLivesAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("rows");
        QTest::newRow("GET") << QByteArray("GET") << QByteArray("/wx/healthz") << QByteArray("200") << QByteArray("ok")
                             << 0;
        QTest::newRow("with a query") << QByteArray("GET") << QByteArray("/wx/healthz?a=b") << QByteArray("200")
                                      << QByteArray("ok") << 0;
        QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray("/wx/healthz") << QByteArray("200") << QByteArray()
                              << 0;
        QTest::newRow("POST") << QByteArray("POST") << QByteArray("/wx/healthz") << QByteArray("405") << QByteArray()
                              << 0;
        QTest::newRow("outside") << QByteArray("GET") << QByteArray("/healthz") << QByteArray("403") << QByteArray()
                                 << 1;
    }

    void saysThatItLivesAndNothingElse()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, body);
        QFETCH(const int, rows);
        startInspector({routeOf()});
        m_inspector->setReach(Reach::from(u"/wx"_s, {}).value());
        const Client client(m_inspector->baseUrl(), method, path);
        QTRY_VERIFY(client.isDone());
        QCOMPARE(client.status(), status);
        QCOMPARE(client.body(), body);
        QVERIFY2(!client.all().toLower().contains("mpdesk"), client.all().constData());
        QCOMPARE(test::waitFor(m_log->count({}))->rows, rows);
    }

    void knowsTheSenderBehindAProxyItTrusts()
    {
        startInspector({routeOf()});
        const QByteArray header = "X-Forwarded-For: 1.1.1.1, 192.0.2.1\r\n";
        const auto before = post(seal(textOf(u"a"_s)), header);
        QTRY_VERIFY(before->isDone());
        QCOMPARE(newest().remoteAddress, u"127.0.0.1"_s);
        m_inspector->setReach(Reach::from({}, u"127.0.0.0/8"_s).value());
        const auto after = post(seal(textOf(u"b"_s, 2)), header);
        QTRY_VERIFY(after->isDone());
        QCOMPARE(newest().remoteAddress, u"192.0.2.1"_s);
    }
};

QTEST_GUILESS_MAIN(TestInspectorPipeline)
#include "tst_inspectorpipeline.moc"
