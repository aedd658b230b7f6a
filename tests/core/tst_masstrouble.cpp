// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sendingworld.h"

#include <QRandomGenerator>

using namespace core;
using namespace core::sending;
using namespace Qt::StringLiterals;
using State = MassJob::State;

namespace {

const QString sendAll = u"/cgi-bin/message/mass/sendall"_s;

/// What a person finds in the journal once everything has come to rest.
bool isUnderstandable(const MassJob &job, const QDateTime &now)
{
    const bool isOpen = job.state == State::Requested || job.state == State::Prepared;
    return !isOpen && !explain(job, now).isEmpty();
}

/// Trouble with one request.
enum class Trouble { None, LostBefore, LostAfter, Busy, BusyDone, AskedTooSoon, BusyToken, TokenDies, QuotaSaid };
constexpr int troubles = 9;

void arrange(test::SendingWorld &world, Trouble trouble)
{
    switch (trouble) {
    case Trouble::None: return;
    case Trouble::LostBefore: return world.network.loseRequestFor(sendAll);
    case Trouble::LostAfter: return world.network.loseAnswerOf(sendAll);
    case Trouble::Busy: return world.platform.injectError(sendAll, -1, 1);
    case Trouble::BusyDone: return world.platform.injectError(sendAll, -1, 1, sandbox::Fault::Deed::Done);
    case Trouble::AskedTooSoon: return world.platform.injectError(sendAll, 45066, 1);
    case Trouble::BusyToken: return world.platform.injectError(u"/cgi-bin/stable_token"_s, -1, 3);
    case Trouble::TokenDies: return world.platform.forceStableTokenAsAnotherProgram();
    case Trouble::QuotaSaid: return world.platform.injectError(sendAll, 45028, 1, sandbox::Fault::Deed::Done);
    }
}

} // namespace

/// One attempt is one send, whatever happens on the way, five hundred times.
class TestMassTrouble final : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random{20261121};

    [[nodiscard]] Trouble anyTrouble() { return Trouble(m_random.bounded(troubles)); }

    void sendInTrouble(test::SendingWorld &world, const MassOrder &order)
    {
        for (int more = m_random.bounded(3); more >= 0; --more)
            arrange(world, anyTrouble());
        if (m_random.bounded(4) == 0) { // dies with its request on the way, and the next one takes over
            world.api.transport.hold();
            static_cast<void>(world.sender().send(order));
            world.start();
            world.api.transport.release();
            world.letTimePass(std::chrono::seconds(160));
        }
        const auto sent = world.send(order);
        if (sent && m_random.bounded(3) == 0) {
            arrange(world, anyTrouble());
            static_cast<void>(test::waitFor(world.sender().askAgain(sent->id)));
        }
        world.letTimePass(std::chrono::minutes(13));
        world.network.calm();
    }

    /// What is wrong, or nothing.
    [[nodiscard]] QString wrongWith(test::SendingWorld &world, const QString &text)
    {
        QHash<QString, int> counted;
        const QJsonArray sends = world.sends();
        for (const QJsonValue send : sends)
            ++counted[send["clientmsgid"_L1].toString()];
        const QList<MassJob> jobs = world.sender().jobs({.words = text}).value();
        if (jobs.isEmpty())
            return u"no row"_s;
        for (const MassJob &job : jobs) {
            const int times = counted.value(job.clientMsgId);
            const QString what =
                u"%1, sent %2 times: %3"_s.arg(toString(job.state)).arg(times).arg(explain(job, world.api.clock.now()));
            const bool isWrong = times > 1 || !isUnderstandable(job, world.api.clock.now())
                || (job.state == State::Succeeded && times != 1);
            // the platform lied in QuotaSaid: it refused what it had done
            const bool isLiedTo = job.error && job.error->code == 45028;
            if (isWrong || (wasNotSent(job.state) && job.msgId == 0 && times > 0 && !isLiedTo))
                return what;
        }
        return {};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsNothingTwice()
    {
        constexpr int runs = 500;
        constexpr int runsOfAWorld = 4; // a month's quota
        std::unique_ptr<test::SendingWorld> world;
        QHash<State, int> ends;
        for (int run = 0; run < runs; ++run) {
            if (run % runsOfAWorld == 0)
                world = std::make_unique<test::SendingWorld>();
            const QString text = u"run-%1-"_s.arg(run);
            sendInTrouble(*world, world->order(text));
            const QString wrong = wrongWith(*world, text);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"run %1: %2"_s.arg(run).arg(wrong)));
            ++ends[world->sender().jobs({.words = text})->first().state];
        }
        QVERIFY2(ends.value(State::Succeeded) > runs / 2, "most of them get through");
        for (auto end = ends.cbegin(); end != ends.cend(); ++end)
            qInfo("%s: %d", qPrintable(toString(end.key())), end.value());
    }
};

QTEST_GUILESS_MAIN(TestMassTrouble)
#include "tst_masstrouble.moc"
