// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durationtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Micro = std::chrono::microseconds;

Q_DECLARE_METATYPE(Micro)

class TestDurationText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheDigitsThatMatter_data()
    {
        QTest::addColumn<Micro>("duration");
        QTest::addColumn<QString>("text");

        QTest::newRow("nothing") << Micro(0) << u"0 ms"_s;
        QTest::newRow("microseconds") << Micro(834) << u"0.83 ms"_s;
        QTest::newRow("milliseconds") << Micro(12'340) << u"12.3 ms"_s;
        QTest::newRow("many milliseconds") << Micro(999'400) << u"999 ms"_s;
        QTest::newRow("rounded up to a second") << Micro(999'600) << u"1 s"_s;
        QTest::newRow("seconds") << Micro(4'520'000) << u"4.52 s"_s;
        QTest::newRow("rounded up to a minute") << Micro(59'960ms) << u"1 min 0 s"_s;
        QTest::newRow("minutes") << Micro(423s) << u"7 min 3 s"_s;
        QTest::newRow("hours") << Micro(125min) << u"2 h 5 min"_s;
        QTest::newRow("days") << Micro(76h) << u"3 d 4 h"_s;
        QTest::newRow("without its sign") << Micro(-423s) << u"7 min 3 s"_s;
    }

    void tellsTheDigitsThatMatter()
    {
        QFETCH(const Micro, duration);
        QFETCH(const QString, text);
        QCOMPARE(core::durationText(duration), text);
    }
};

QTEST_GUILESS_MAIN(TestDurationText)
#include "tst_durationtext.moc"
