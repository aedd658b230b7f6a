// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forwarding/forwarder.h"
#include "tests/support/heldserver.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTest>

#include <mutex>

using namespace core;
using namespace core::forwarding;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray body = "<xml><Encrypt><![CDATA[a+b/c==]]></Encrypt>\n \xe9\xff</xml>";

QByteArray http(const QByteArray &answer, const QByteArray &status = "200 OK", const QByteArray &more = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/xml\r\n" + more
        + "Content-Length: " + QByteArray::number(answer.size()) + "\r\n\r\n" + answer;
}

/// What a listener heard.
class Ear
{
public:
    struct Heard
    {
        int decisions = 0;
        std::optional<Forwarded> inTime;
        int ends = 0;
        QList<Forwarded> all;
    };

    [[nodiscard]] Heard heard() const
    {
        const std::lock_guard lock(m_shared->mutex);
        return m_shared->heard;
    }
    [[nodiscard]] bool isDecided() const { return heard().decisions > 0; }
    [[nodiscard]] bool isFinished() const { return heard().ends > 0; }

    [[nodiscard]] Forwarder::Listener listener() const
    {
        return {.decided =
                    [shared = m_shared](const Forwarded *inTime) {
                        const std::lock_guard lock(shared->mutex);
                        ++shared->heard.decisions;
                        if (inTime)
                            shared->heard.inTime = *inTime;
                    },
                .finished =
                    [shared = m_shared](const QList<Forwarded> &all) {
                        const std::lock_guard lock(shared->mutex);
                        ++shared->heard.ends;
                        shared->heard.all = all;
                    }};
    }

private:
    struct Shared
    {
        std::mutex mutex;
        Heard heard;
    };
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

ForwardRequest requestTo(const QList<QUrl> &targets, ForwardPlan::Use use = ForwardPlan::Use::Relay,
                         std::chrono::milliseconds budget = 4500ms)
{
    return {.plan = {.use = use, .targets = targets, .budget = budget},
            .method = "POST",
            .query = "signature=abc&timestamp=1&nonce=%2B+%2F~&openid=o6_x&encrypt_type=aes&msg_signature=d",
            .headers = {{"Host", "shop.example.com"},
                        {"User-Agent", "Mozilla/4.0"},
                        {"Accept", "*/*"},
                        {"Connection", "keep-alive"},
                        {"Content-Type", "text/xml"},
                        {"Content-Length", "1"},
                        {"Pragma", "no-cache"}},
            .body = body,
            .receivedAt = std::chrono::steady_clock::now()};
}

QString outcomes(const QList<Forwarded> &all)
{
    QStringList names;
    for (const Forwarded &one : all)
        names += toString(one.outcome);
    return names.join(u' ');
}

/// Most memory that this process ever used, in bytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

} // namespace

class TestForwarder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheRequestAsItCame()
    {
        test::HeldServer target;
        Forwarder forwarder;
        const Ear ear;
        forwarder.forward(requestTo({target.url(u"/wx/接收?own=1"_s)}), ear.listener());
        QTRY_COMPARE(target.waiting(), 1);
        QTRY_VERIFY(target.requests.first().endsWith(body));

        const QByteArray request = target.requests.first();
        QVERIFY2(request.startsWith("POST /wx/%E6%8E%A5%E6%94%B6?own=1&signature=abc&timestamp=1&nonce=%2B+%2F~&openid="
                                    "o6_x&encrypt_type=aes&msg_signature=d HTTP/1.1\r\n"),
                 request.constData());
        const QByteArray head = request.left(request.indexOf("\r\n\r\n") + 2);
        for (const char *header : {"\r\nUser-Agent: Mozilla/4.0\r\n", "\r\nAccept: */*\r\n", "\r\nPragma: no-cache\r\n",
                                   "\r\nContent-Type: text/xml\r\n", "\r\nX-MpDesk-Forwarded: 1\r\n"})
            QVERIFY2(head.contains(header), head.constData());
        QVERIFY(!head.contains("shop.example.com")); // the target has a name of its own
        QVERIFY(head.contains(QByteArray("\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n")));
        target.cut();
    }

    void relaysTheAnswerByteForByte_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<int>("status");
        const QByteArray odd("\xef\xbb\xbf<xml>\0\xff", 10);
        QTest::newRow("text") << QByteArray("success") << http("success") << 200;
        QTest::newRow("nothing") << QByteArray() << http("") << 200;
        QTest::newRow("bytes that are no text") << odd << http(odd) << 200;
        QTest::newRow("packed, as it is")
            << QByteArray("\x1f\x8b\x08xyz") << http("\x1f\x8b\x08xyz", "200 OK", "Content-Encoding: gzip\r\n") << 200;
        QTest::newRow("an error of the server") << QByteArray("oops") << http("oops", "502 Bad Gateway") << 502;
        QTest::newRow("a redirect, not followed")
            << QByteArray() << http("", "302 Found", "Location: http://127.0.0.1:1/\r\n") << 302;
    }

    void relaysTheAnswerByteForByte()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QByteArray, wire);
        QFETCH(const int, status);
        test::HeldServer target;
        Forwarder forwarder;
        const Ear ear;
        forwarder.forward(requestTo({target.url()}), ear.listener());
        QTRY_COMPARE(target.waiting(), 1);
        QVERIFY(!ear.isDecided());
        target.answer(wire);
        QTRY_VERIFY(ear.isFinished());

        const Ear::Heard heard = ear.heard();
        QCOMPARE(heard.decisions, 1);
        QVERIFY(heard.inTime);
        QCOMPARE(heard.inTime->body, answer);
        QCOMPARE(heard.inTime->status, status);
        QCOMPARE(outcomes(heard.all), u"relayed"_s);
        QVERIFY(heard.all.first().elapsed.count() > 0);
        QVERIFY(heard.all.first().headers.contains(HttpHeader{"Content-Type", "text/xml"}));
        QCOMPARE(target.requests.size(), 1);
    }

    void givesUpWaitingAtTheBudgetAndStillTakesTheAnswer()
    {
        test::HeldServer target;
        Forwarder forwarder;
        const Ear ear;
        forwarder.forward(requestTo({target.url()}, ForwardPlan::Use::Relay, 150ms), ear.listener());
        QTRY_COMPARE(target.waiting(), 1);
        QTRY_VERIFY(ear.isDecided());
        QVERIFY(!ear.heard().inTime);
        QVERIFY(!ear.isFinished());
        target.answer(http("late"));
        QTRY_VERIFY(ear.isFinished());
        QCOMPARE(outcomes(ear.heard().all), u"late"_s);
        QCOMPARE(ear.heard().all.first().body, QByteArray("late"));
        QCOMPARE(ear.heard().decisions, 1);
    }

    void countsTheBudgetFromTheReceipt()
    {
        test::HeldServer target;
        Forwarder forwarder;
        const Ear ear;
        ForwardRequest request = requestTo({target.url()});
        request.receivedAt -= 10s; // it had to wait for its commit
        forwarder.forward(request, ear.listener());
        QTRY_VERIFY(ear.isDecided());
        QVERIFY(!ear.heard().inTime);
        QTRY_COMPARE(target.waiting(), 1);
        target.answer(http("late"));
        QTRY_COMPARE(outcomes(ear.heard().all), u"late"_s);
    }

    void saysWhyThereIsNoAnswer_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("the connection is cut") << u"cut"_s;
        QTest::newRow("nobody listens") << u"refused"_s;
        QTest::newRow("an answer that is no HTTP") << u"noise"_s;
        QTest::newRow("it ends in the middle") << u"half"_s;
        QTest::newRow("a certificate that nobody trusts, or none") << u"tls"_s;
    }

    void saysWhyThereIsNoAnswer()
    {
        QFETCH(const QString, what);
        test::HeldServer target;
        QUrl url = target.url();
        if (what == "refused"_L1)
            url.setPort(1);
        else if (what == "tls"_L1)
            url.setScheme(u"https"_s);
        Forwarder forwarder;
        const Ear ear;
        forwarder.forward(requestTo({url}), ear.listener());
        if (what != "refused"_L1)
            QTRY_COMPARE(target.waiting(), 1);
        if (what == "cut"_L1)
            target.cut();
        else if (what == "half"_L1)
            target.answer(http("12345").chopped(2));
        else if (what != "refused"_L1)
            target.answer("hello\r\n\r\n");
        QTRY_VERIFY(ear.isFinished());
        QCOMPARE(ear.heard().decisions, 1);
        QVERIFY(!ear.heard().inTime);
        QCOMPARE(outcomes(ear.heard().all), u"failed"_s);
        QVERIFY(!ear.heard().all.first().reason.isEmpty());
        QVERIFY(target.requests.size() <= 1); // never sent twice
    }

    void onlyListensToWhatIsLoggedOnly()
    {
        test::HeldServer target;
        Forwarder forwarder;
        const Ear ear;
        forwarder.forward(requestTo({target.url()}, ForwardPlan::Use::LogOnly, 100ms), ear.listener());
        QTRY_COMPARE(target.waiting(), 1);
        target.answer(http("x"));
        QTRY_VERIFY(ear.isFinished());
        QCOMPARE(ear.heard().decisions, 0);
        QCOMPARE(outcomes(ear.heard().all), u"logged"_s);
    }

    void asksTwoTargetsAtOnce()
    {
        test::HeldServer first;
        test::HeldServer second;
        Forwarder forwarder;
        const Ear ear;
        forwarder.forward(requestTo({first.url(), second.url()}, ForwardPlan::Use::Compare), ear.listener());
        QTRY_COMPARE(first.waiting(), 1);
        QTRY_COMPARE(second.waiting(), 1);
        first.answer(http("one"));
        QTRY_VERIFY(ear.isDecided());
        QCOMPARE(ear.heard().inTime->body, QByteArray("one"));
        QVERIFY(!ear.isFinished());
        second.answer(http("two"));
        QTRY_VERIFY(ear.isFinished());
        QCOMPARE(outcomes(ear.heard().all), u"relayed logged"_s);
        QCOMPARE(ear.heard().all.at(1).body, QByteArray("two"));
    }

    void holdsNobodyUpForATargetThatHangs()
    {
        test::HeldServer hanging;
        test::HeldServer good;
        Forwarder forwarder;
        QList<Ear> stuck(60); // ten times what one access manager does at once
        for (const Ear &ear : stuck)
            forwarder.forward(requestTo({hanging.url()}), ear.listener());
        QTRY_COMPARE(hanging.waiting(), stuck.size());
        const Ear ear;
        forwarder.forward(requestTo({good.url()}), ear.listener());
        QTRY_COMPARE(good.waiting(), 1);
        good.answer(http("hello"));
        QTRY_VERIFY(ear.isFinished());
        QCOMPARE(ear.heard().inTime->body, QByteArray("hello"));
        QVERIFY(std::ranges::none_of(stuck, &Ear::isDecided));
        hanging.cut();
        QTRY_VERIFY(std::ranges::all_of(stuck, &Ear::isFinished));
    }

    void sendsNoMoreThanItsLimits()
    {
        test::HeldServer hanging;
        test::HeldServer other;
        Forwarder forwarder({.perTarget = 2, .inAll = 3});
        QList<Ear> ears(5);
        for (qsizetype i = 0; i < 3; ++i)
            forwarder.forward(requestTo({hanging.url()}), ears.at(i).listener());
        QVERIFY(ears.at(2).isDecided()); // at once, since it is not even tried
        QVERIFY(ears.at(2).isFinished());
        QCOMPARE(outcomes(ears.at(2).heard().all), u"skipped"_s);
        QVERIFY(!ears.at(2).heard().all.first().reason.isEmpty());
        for (qsizetype i = 3; i < 5; ++i)
            forwarder.forward(requestTo({other.url()}), ears.at(i).listener());
        QCOMPARE(outcomes(ears.at(4).heard().all), u"skipped"_s);
        QTRY_COMPARE(hanging.waiting(), 2);
        QTRY_COMPARE(other.waiting(), 1);

        hanging.answer(http("x")); // and then there is room again
        QTRY_VERIFY(ears.at(0).isFinished() && ears.at(1).isFinished());
        const Ear again;
        forwarder.forward(requestTo({hanging.url()}), again.listener());
        QTRY_COMPARE(hanging.waiting(), 1);
        hanging.answer(http("again"));
        QTRY_COMPARE(outcomes(again.heard().all), u"relayed"_s);
        other.cut();
    }

    void stopsAFloodEarly()
    {
        constexpr qint64 flood = 100 * 1024 * 1024;
        test::HeldServer target;
        Forwarder forwarder;
        const Ear ear;
        forwarder.forward(requestTo({target.url()}), ear.listener());
        QTRY_COMPARE(target.waiting(), 1);
        const qint64 before = peakMemory();
        target.flood(flood);
        QTRY_VERIFY(ear.isFinished());
        QVERIFY(!ear.heard().inTime);
        QCOMPARE(outcomes(ear.heard().all), u"failed"_s);
        QVERIFY2(ear.heard().all.first().reason.contains(u"65536"), qPrintable(ear.heard().all.first().reason));
        const qint64 grown = peakMemory() - before;
        QVERIFY2(grown < 16 * 1024 * 1024, qPrintable(QString::number(grown)));
        QVERIFY2(target.poured < flood / 4, qPrintable(QString::number(target.poured)));
    }

    void givesUpATargetThatNeverAnswers()
    {
        test::HeldServer target;
        Forwarder forwarder({.patience = 200ms});
        const Ear ear;
        forwarder.forward(requestTo({target.url()}, ForwardPlan::Use::Relay, 100ms), ear.listener());
        QTRY_VERIFY(ear.isFinished());
        QCOMPARE(outcomes(ear.heard().all), u"failed"_s);
        QTRY_COMPARE(target.waiting(), 0);
    }

    void tellsEverybodyWhenItEnds()
    {
        test::HeldServer target;
        auto forwarder = std::make_unique<Forwarder>();
        const Ear ear;
        forwarder->forward(requestTo({target.url()}), ear.listener());
        QTRY_COMPARE(target.waiting(), 1);
        forwarder.reset();
        QVERIFY(ear.isFinished());
        QCOMPARE(ear.heard().decisions, 1);
    }
};

QTEST_GUILESS_MAIN(TestForwarder)
#include "tst_forwarder.moc"
