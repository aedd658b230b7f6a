// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/indexingpace_p.h"

#include <QTest>

using namespace core;
using namespace std::chrono_literals;

class TestIndexingPace final : public QObject
{
    Q_OBJECT

    const IndexingPace::SteadyTime m_now = std::chrono::steady_clock::now();

private Q_SLOTS:
    void hasNothingToDoAtFirst()
    {
        const IndexingPace pace;
        QVERIFY(!pace.next());
        QVERIFY(!pace.isUrgent(m_now));
    }

    void letsAFewRowsWaitForMore()
    {
        IndexingPace pace;
        pace.stored(1, m_now);
        pace.stored(1, m_now + 99ms);
        QVERIFY(pace.next() == m_now + 100ms);
        QVERIFY(!pace.isUrgent(m_now + 1h));
    }

    void indexesAFullStepAtOnce()
    {
        IndexingPace pace;
        for (int row = 0; row < IndexingPace::step; ++row)
            pace.stored(1, m_now);
        QVERIFY(pace.next() == m_now);
    }

    void letsAFloodPass()
    {
        IndexingPace pace;
        pace.stored(IndexingPace::step, m_now);
        QVERIFY(pace.next() == m_now + 50ms);
        pace.stored(64, m_now + 40ms);
        QVERIFY(pace.next() == m_now + 90ms);
        pace.stored(63, m_now + 80ms);
        QVERIFY(pace.next() == m_now + 90ms);
    }

    void doesNotFallBehindForEver()
    {
        IndexingPace pace;
        pace.stored(64 * 1024 - 1, m_now);
        QVERIFY(!pace.isUrgent(m_now));
        pace.stored(1, m_now);
        QVERIFY(pace.isUrgent(m_now));
        pace.indexed(IndexingPace::step, IndexingPace::step);
        QVERIFY(!pace.isUrgent(m_now));
        QVERIFY(pace.next());
    }

    void restsWhenNothingIsLeft()
    {
        IndexingPace pace;
        pace.stored(700, m_now);
        pace.indexed(IndexingPace::step, IndexingPace::step);
        QVERIFY(pace.next());
        pace.indexed(188, IndexingPace::step);
        QVERIFY(!pace.next());
    }

    void waitsAfterAFailure()
    {
        IndexingPace pace;
        pace.stored(80'000, m_now);
        pace.failed(m_now);
        QVERIFY(!pace.isUrgent(m_now + 999ms));
        QVERIFY(pace.next() == m_now + 1s);
        QVERIFY(pace.isUrgent(m_now + 1s));
    }
};

QTEST_GUILESS_MAIN(TestIndexingPace)
#include "tst_indexingpace.moc"
