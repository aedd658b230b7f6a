// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/strangergate.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestStrangerGate final : public QObject
{
    Q_OBJECT

    const StrangerGate::Moment m_start{1h};

    int admitted(StrangerGate &gate, int requests, StrangerGate::Moment at, const QString &address = u"10.0.0.1"_s)
    {
        int count = 0;
        for (int i = 0; i < requests; ++i)
            count += gate.admits(address, at) ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void admitsABurstAndThenSoManyASecond()
    {
        StrangerGate gate;
        gate.setLimits({.perSecond = 20, .burst = 200});
        QCOMPARE(admitted(gate, 1000, m_start), 200);
        QCOMPARE(admitted(gate, 1000, m_start + 1s), 20);
        QCOMPARE(admitted(gate, 1000, m_start + 1500ms), 10);
        QCOMPARE(admitted(gate, 1000, m_start + 1h), 200); // never more than the burst
    }

    void manyAddressesGetNoMoreThanOne()
    {
        StrangerGate gate;
        int count = 0;
        for (int i = 0; i < 1000; ++i)
            count += gate.admits(u"10.0.%1.%2"_s.arg(i / 250).arg(i % 250), m_start) ? 1 : 0;
        QCOMPARE(count, 200);
        const StrangerTally tally = gate.take();
        QCOMPARE(tally.requests, 800);
        QCOMPARE(tally.senders.size(), 64); // however many there were
        QCOMPARE(gate.take().requests, 0);
    }

    void namesTheBusiestFirst()
    {
        StrangerGate gate;
        gate.setLimits({.perSecond = 0, .burst = 1});
        QVERIFY(gate.admits(u"10.0.0.9"_s, m_start));
        admitted(gate, 3, m_start, u"10.0.0.1"_s);
        admitted(gate, 30, m_start, u"::1"_s);
        const StrangerTally tally = gate.take();
        QCOMPARE(tally.requests, 33);
        QCOMPARE(tally.senders.first().address, u"::1"_s);
        QVERIFY2(tally.toString().contains(u"::1 (30), 10.0.0.1 (3)"), qPrintable(tally.toString()));
    }

    void newLimitsHoldAtOnce()
    {
        StrangerGate gate;
        QCOMPARE(admitted(gate, 1000, m_start), 200);
        gate.setLimits({.perSecond = 1, .burst = 5});
        QCOMPARE(admitted(gate, 1000, m_start), 5);
    }
};

QTEST_GUILESS_MAIN(TestStrangerGate)
#include "tst_strangergate.moc"
