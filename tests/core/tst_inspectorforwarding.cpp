// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/answer.h"
#include "tests/support/heldserver.h"
#include "tests/support/inspectortest.h"
#include "tests/support/waitfor.h"

using namespace core;
using namespace test::inspecting;

class TestInspectorForwarding : public InspectorTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void relaysWhatTheTargetSays_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("isFine");
        const QByteArray sealed = callback::sealReply(keysOf(shop), replyXml(u"hi"_s), u"1"_s, u"2"_s).value();
        QTest::newRow("a reply") << sealed << QByteArray("200 OK") << true;
        QTest::newRow("success") << QByteArray("success") << QByteArray("200 OK") << true;
        QTest::newRow("nothing") << QByteArray() << QByteArray("200 OK") << true;
        QTest::newRow("a plain reply in safe mode") << replyXml(u"hi"_s) << QByteArray("200 OK") << false;
        QTest::newRow("a page") << QByteArray("<html>oops") << QByteArray("200 OK") << false;
        QTest::newRow("an error") << QByteArray("oops") << QByteArray("500 Internal Server Error") << false;
    }

    void relaysWhatTheTargetSays()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QByteArray, status);
        QFETCH(const bool, isFine);
        test::HeldServer target;
        startInspector({forwardingTo({target.url()})});
        const Sent sent = seal(textOf(u"a"_s));
        const auto client = post(sent);
        QTRY_COMPARE(target.waiting(), 1);
        QVERIFY(target.requests.first().endsWith(sent.body));
        QVERIFY(newest().state == Delivery::State::Accepted); // on the disk before anybody else has it
        QVERIFY(!client->isDone());
        target.answer(http(answer, status));
        QTRY_VERIFY(client->isDone());

        QCOMPARE(client->status(), status.left(3));
        QCOMPARE(client->body(), answer);
        QTRY_COMPARE(outcomes(), u"relayed"_s);
        const Delivery row = newest();
        QCOMPARE(row.reply, answer);
        QCOMPARE(row.replyStatus, status.left(3).toInt());
        QCOMPARE(row.answeredBy, u"forward"_s);
        QVERIFY(row.stages && row.stages->forwarded && *row.stages->forwarded <= row.stages->replied);
        QVERIFY(row.duration == row.stages->replied);
        QVERIFY(verifiedAfter(row) && *verifiedAfter(row) > 0us && *verifiedAfter(row) <= row.stages->committed);
        QCOMPARE(row.flags.testFlag(Delivery::ForwardFailed), !isFine);
        QCOMPARE(forwards().first().reason.isEmpty(), isFine);
        QCOMPARE(forwards().first().body, answer);
    }

    void saysSuccessInTimeWhenTheTargetIsLate()
    {
        test::HeldServer target;
        startInspector({forwardingTo({target.url()}, ForwardPlan::Use::Relay, 150ms)});
        const auto client = exchange(seal(textOf(u"a"_s)));
        QCOMPARE(client->status(), QByteArray("200"));
        QCOMPARE(client->body(), QByteArray("success"));
        QTRY_COMPARE(newest().answeredBy, u"success"_s);
        QVERIFY(newest().flags.testFlag(Delivery::ForwardFailed));
        QVERIFY(forwards().isEmpty());
        QTRY_COMPARE(target.waiting(), 1);
        target.answer(http("too late"));
        QTRY_COMPARE(outcomes(), u"late"_s);
        QCOMPARE(forwards().first().body, QByteArray("too late"));
        QCOMPARE(newest().reply, QByteArray("success"));
    }

    void saysSuccessWhenTheTargetCannotBeReached()
    {
        startInspector({forwardingTo({QUrl(u"http://127.0.0.1:1/"_s)})});
        QCOMPARE(exchange(seal(textOf(u"a"_s)))->body(), QByteArray("success"));
        QTRY_COMPARE(outcomes(), u"failed"_s);
        QVERIFY(newest().flags.testFlag(Delivery::ForwardFailed));
    }

    void answersAtOnceWhereForwardingIsForTheLogOnly()
    {
        test::HeldServer target;
        Inspector::Route route = forwardingTo({target.url()}, ForwardPlan::Use::LogOnly);
        route.policy = fixedText(u"mine"_s);
        startInspector({route});
        const auto client = exchange(seal(textOf(u"a"_s)));
        QCOMPARE(said(client->body()), u"mine"_s);
        QTRY_COMPARE(target.waiting(), 1);
        target.answer(http("theirs"));
        QTRY_COMPARE(outcomes(), u"logged"_s);
        QCOMPARE(newest().answeredBy, u"fixed"_s);
        QVERIFY(newest().stages && !newest().stages->forwarded);
        QVERIFY(verifiedAfter(newest()) == newest().duration && newest().duration <= newest().stages->committed);
    }

    void comparesWhatTwoTargetsSay_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("differ");
        const auto sealed = [](const QString &content, int time) {
            return callback::sealReply(keysOf(shop), replyXml(content, time), QString::number(time), u"n"_s).value();
        };
        QTest::newRow("the same a second later") << sealed(u"hi"_s, 2) << false;
        QTest::newRow("another text") << sealed(u"bye"_s, 1) << true;
        QTest::newRow("nothing") << QByteArray("success") << true;
        QTest::newRow("rubbish") << QByteArray("<p>") << true;
    }

    void comparesWhatTwoTargetsSay()
    {
        QFETCH(const QByteArray, second);
        QFETCH(const bool, differ);
        test::HeldServer one;
        test::HeldServer two;
        startInspector({forwardingTo({one.url(), two.url()}, ForwardPlan::Use::Compare)});
        const auto client = post(seal(textOf(u"a"_s)));
        QTRY_COMPARE(one.waiting(), 1);
        QTRY_COMPARE(two.waiting(), 1);
        one.answer(http(callback::sealReply(keysOf(shop), replyXml(u"hi"_s), u"1"_s, u"2"_s).value()));
        QTRY_VERIFY(client->isDone()); // it does not wait for the second
        QCOMPARE(said(client->body()), u"hi"_s);
        two.answer(http(second));
        QTRY_COMPARE(outcomes(), u"relayed logged"_s);
        QTRY_COMPARE(newest().flags.testFlag(Delivery::TargetsDiffer), differ);
        QVERIFY(!newest().flags.testFlag(Delivery::AnswersDiffer)); // it came only once
    }

    void holdsNobodyUpForATargetThatHangs()
    {
        test::HeldServer target;
        startInspector({forwardingTo({target.url()}, ForwardPlan::Use::Relay, 4900ms), routeOf(other)});
        std::vector<std::unique_ptr<Client>> stuck;
        for (int i = 0; i < 30; ++i)
            stuck.push_back(post(seal(textOf(u"a"_s, i + 1))));
        QTRY_COMPARE(target.waiting(), qsizetype(30));
        QCOMPARE(exchange(seal(textOf(u"b"_s), other))->body(), QByteArray("success"));
        QVERIFY(std::ranges::none_of(stuck, &Client::isDone));
        target.answer(http("success"));
        QTRY_VERIFY(std::ranges::all_of(stuck, &Client::isDone));
    }

    void forwardsNothingInCircles_data()
    {
        QTest::addColumn<bool>("isMarked");
        QTest::newRow("it came from a forwarder") << true;
        QTest::newRow("the target is the inspector itself") << false;
    }

    void forwardsNothingInCircles()
    {
        QFETCH(const bool, isMarked);
        test::HeldServer target;
        startInspector({forwardingTo({target.url()})});
        if (!isMarked)
            m_inspector->setRoutes({forwardingTo({m_inspector->urlFor(shop)})});
        const auto client = post(seal(textOf(u"a"_s)), isMarked ? "x-mpdesk-forwarded: 1\r\n" : QByteArray());
        QTRY_VERIFY(client->isDone());
        QCOMPARE(client->body(), QByteArray("success"));
        QTRY_COMPARE(outcomes(), u"skipped"_s);
        QVERIFY(!forwards().first().reason.isEmpty());
        QVERIFY(newest().flags.testFlag(Delivery::ForwardFailed));
        QVERIFY(target.requests.isEmpty());
        QCOMPARE(test::waitFor(m_log->count({}))->rows, 1);
    }
};

QTEST_GUILESS_MAIN(TestInspectorForwarding)
#include "tst_inspectorforwarding.moc"
