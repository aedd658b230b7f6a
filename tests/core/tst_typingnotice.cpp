// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/typingnotice.h"
#include "tests/support/apiworld.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace core::sending;
using namespace Qt::StringLiterals;

namespace {

const QByteArray starts = R"({"command":"Typing","touser":"oA"})";
const QByteArray cancels = R"({"command":"CancelTyping","touser":"oA"})";

/// Somebody who answers a follower that has just written.
struct Desk
{
    Desk()
    {
        test::storeSecrets(keychain);
        world.replyWithToken("T");
        answer(R"({"errcode":0,"errmsg":"ok"})");
        notice.setFollower(test::someAccount(), u"oA"_s);
        notice.setLastExchange(world.clock.now());
    }
    ~Desk()
    {
        settle();
        world.transport.cancelAll();
    }
    Q_DISABLE_COPY_MOVE(Desk)

    void answer(const QByteArray &body)
    {
        world.transport.answerBy([this, body](const HttpRequest &) -> Result<HttpReply> {
            ++answered;
            return HttpReply{.status = 200, .body = body};
        });
    }
    /// Until every request has its answer.
    void settle()
    {
        QTRY_COMPARE(answered,
                     std::max<qsizetype>(world.transport.requests.size() - 1, 0)); // the first is for the token
        QCoreApplication::processEvents();
    }
    /// What went over the wire to custom/typing.
    [[nodiscard]] QByteArrayList told() const
    {
        QByteArrayList bodies;
        for (const HttpRequest &request : world.transport.requests) {
            if (request.url.path() == u"/cgi-bin/message/custom/typing"_s)
                bodies.append(request.body);
        }
        return bodies;
    }
    void pass(int seconds) { world.clock.advance(std::chrono::seconds(seconds)); }

    qsizetype answered = 0;
    test::MemoryStore keychain;
    test::ApiWorld world{keychain};
    TypingNotice notice{world.client, world.clock};
};

} // namespace

class TestTypingNotice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsOnceWhileItShows()
    {
        Desk desk;
        desk.notice.type();
        desk.notice.type();
        QTRY_COMPARE(desk.told(), QByteArrayList{starts});
        desk.settle();
        desk.pass(14);
        desk.notice.type();
        desk.settle();
        QCOMPARE(desk.told().size(), 1);
        desk.pass(2);
        desk.notice.type();
        QTRY_COMPARE(desk.told(), QByteArrayList({starts, starts}));
    }

    void goesWhenTheTextGoes()
    {
        Desk desk;
        desk.notice.type();
        QTRY_COMPARE(desk.told().size(), 1);
        desk.settle();
        desk.notice.stop();
        QTRY_COMPARE(desk.told(), QByteArrayList({starts, cancels}));
        desk.notice.stop();
        desk.settle();
        QCOMPARE(desk.told().size(), 2);
    }

    void goesByItselfWithTheMessage()
    {
        Desk desk;
        desk.notice.type();
        QTRY_COMPARE(desk.told().size(), 1);
        desk.settle();
        desk.notice.end();
        desk.notice.stop();
        desk.settle();
        QCOMPARE(desk.told(), QByteArrayList{starts});
    }

    void isTakenAwayWhenItComesTooLate()
    {
        Desk desk;
        desk.world.transport.hold();
        desk.notice.type();
        desk.notice.stop(); // while the platform has not answered
        desk.world.transport.release();
        QTRY_COMPARE(desk.told(), QByteArrayList({starts, cancels}));
    }

    void isTakenAwayFromTheOneBefore()
    {
        Desk desk;
        desk.notice.type();
        QTRY_COMPARE(desk.told().size(), 1);
        desk.settle();
        desk.notice.setFollower(test::someAccount(), u"oB"_s);
        QTRY_COMPARE(desk.told(), QByteArrayList({starts, cancels}));
    }

    void asksNothingThatThePlatformWouldRefuse_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("requests");
        QTest::newRow("just now") << 0 << 1;
        QTest::newRow("30 seconds ago") << 30 << 1;
        QTest::newRow("31 seconds ago") << 31 << 0;
    }

    void asksNothingThatThePlatformWouldRefuse()
    {
        QFETCH(const int, seconds);
        QFETCH(const int, requests);
        Desk desk;
        QSignalSpy noted(&desk.notice, &TypingNotice::noted);
        desk.pass(seconds);
        desk.notice.type();
        QTRY_COMPARE(desk.told().size(), requests);
        QCOMPARE(noted.size(), requests == 0 ? 1 : 0);
    }

    void failsQuietlyWithANote_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isNoted");
        QTest::newRow("no exchange, says the platform") << QByteArray(R"({"errcode":45080,"errmsg":"x"})") << true;
        QTest::newRow("it shows already") << QByteArray(R"({"errcode":45081,"errmsg":"x"})") << false;
        QTest::newRow("no permission") << QByteArray(R"({"errcode":48001,"errmsg":"x"})") << true;
    }

    void failsQuietlyWithANote()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const bool, isNoted);
        Desk desk;
        desk.answer(answer);
        QSignalSpy noted(&desk.notice, &TypingNotice::noted);
        desk.notice.type();
        QTRY_COMPARE(desk.told().size(), 1);
        QTRY_COMPARE(noted.size(), isNoted ? 1 : 0);
        for (int i = 0; i < 5; ++i)
            desk.notice.type();
        desk.settle();
        QCOMPARE(desk.told().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTypingNotice)
#include "tst_typingnotice.moc"
