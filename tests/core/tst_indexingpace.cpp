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
        pace.stored(IndexingPace::step, m_now);
        QVERIFY(pace.next() == m_now);
    }

    void doesNotFallBehindForEver()
    {
        IndexingPace pace;
        pace.stored(16 * 1024 - 1, m_now);
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
        pace.stored(20'000, m_now);
        pace.failed(m_now);
        QVERIFY(!pace.isUrgent(m_now + 999ms));
        QVERIFY(pace.next() == m_now + 1s);
        QVERIFY(pace.isUrgent(m_now + 1s));
    }
};

QTEST_GUILESS_MAIN(TestIndexingPace)
#include "tst_indexingpace.moc"
