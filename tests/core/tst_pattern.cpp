// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/pattern.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace core::answering;
using namespace Qt::StringLiterals;
using Outcome = Pattern::Found::Outcome;

class TestPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatItSays_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("groups");

        const QString filler(3000, u'空');
        QTest::newRow("anywhere") << u"退款"_s << u"我要退款"_s << QStringList{u"退款"_s};
        QTest::newRow("far behind") << u"退(.)"_s << QString(filler + u"退款") << QStringList{u"退款"_s, u"款"_s};
        QTest::newRow("group that took no part") << u"(a)|(b)"_s << u"b"_s << QStringList{u"b"_s, {}, u"b"_s};
        QTest::newRow("at the beginning only") << u"^退款"_s << QString(filler + u"退款") << QStringList{};
        QTest::newRow("at the end") << u"退款$"_s << QString(filler + u"退款") << QStringList{u"退款"_s};
        QTest::newRow("what stands before") << u"(?<=空)退"_s << QString(filler + u"退") << QStringList{u"退"_s};
        QTest::newRow("words of any script") << u"^\\w+$"_s << u"退款abc"_s << QStringList{u"退款abc"_s};
        QTest::newRow("beyond the basic plane") << u"😀"_s << QString(filler + u"😀") << QStringList{u"😀"_s};
        QTest::newRow("whole long text") << u"^.*x$"_s << QString(filler + u'x') << QStringList{filler + u'x'};
        QTest::newRow("nothing") << u"a+"_s << u"bbb"_s << QStringList{};
        QTest::newRow("the empty text") << u"^$"_s << QString() << QStringList{QString()};
    }

    void findsWhatItSays()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, text);
        QFETCH(const QStringList, groups);
        const auto made = Pattern::from(pattern);
        QVERIFY_RESULT(made);

        const auto found = made->search(text, QDeadlineTimer::Forever);

        QVERIFY(found.outcome == (groups.isEmpty() ? Outcome::Absent : Outcome::Found));
        QCOMPARE(found.groups, groups);
    }

    void givesUpWhatExplodes_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");

        const QString many(2048, u'a');
        const QString textbook = QString(31, u'a');
        QTest::newRow("nested, long") << u"(a+)+$"_s << QString(many + u'!');
        QTest::newRow("nested, short") << u"(a+)+$"_s << QString(textbook + u'!');
        QTest::newRow("alternatives") << u"(a|a)*$"_s << QString(many + u'!');
        QTest::newRow("overlapping") << u"(a|aa)+$"_s << QString(many + u'!');
        QTest::newRow("three stars") << u"a*a*a*[bc]"_s << many;
        QTest::newRow("two stars") << u"a*a*[bc]"_s << many;
        QTest::newRow("possessive") << u"a*a*+[bc]"_s << many;
        QTest::newRow("look ahead") << u"(?=(a*))a*\\1[bc]"_s << many;
        QTest::newRow("back reference") << u"(a*)\\1\\1[bc]"_s << many;
        QTest::newRow("many look aheads") << QString(u"a*"_s + u"(?=a*+)"_s.repeated(60) + u"[bc]") << many;
        QTest::newRow("lazy") << u"(.*?a){20}x"_s << many;
        QTest::newRow("recursion") << u"(a?(?1)?a?)+[bc]"_s << many;
    }

    void givesUpWhatExplodes()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, text);
        const auto made = Pattern::from(pattern);
        QVERIFY_RESULT(made);

        const QDeadlineTimer deadline(30, Qt::PreciseTimer);

        // A quick machine may come to the end of some of them in time; that nothing is found is right then.
        const Outcome outcome = made->search(text, deadline).outcome;
        QVERIFY(outcome == Outcome::GivenUp || outcome == Outcome::Absent);
    }

    void givesUpWhatTheLimitStops()
    {
        const auto made = Pattern::from(u"(a+)+$"_s);
        QVERIFY_RESULT(made);
        QVERIFY(made->search(QString(31, u'a') + u'!', QDeadlineTimer(QDeadlineTimer::Forever)).outcome
                == Outcome::GivenUp);
    }

    void givesUpWhenTheTimeIsSpent()
    {
        const auto made = Pattern::from(u"b"_s);
        QVERIFY_RESULT(made);
        QVERIFY(made->search(u"b"_s, QDeadlineTimer(0)).outcome == Outcome::GivenUp);
    }

    void namesThePositionOfWhatIsWrong_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("position");

        QTest::newRow("no end of a group") << u"ab(c"_s << u"position 5"_s;
        QTest::newRow("nothing to repeat") << u"退款|*"_s << u"position 4"_s;
        QTest::newRow("no such group") << u"(a)\\2"_s << u"position 5"_s;
        QTest::newRow("a limit of its own") << u"(*LIMIT_MATCH=4000000000)(a+)+$"_s << u"position 1"_s;
        QTest::newRow("too long") << QString(513, u'a') << u"513"_s;
        QTest::newRow("too large") << u"((a{1,999}){1,999}){1,999}"_s << u"position"_s;
        QTest::newRow("empty") << QString() << u"empty"_s;
    }

    void namesThePositionOfWhatIsWrong()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, position);
        const auto made = Pattern::from(pattern);
        QCOMPARE_KIND(made, Invalid);
        QVERIFY2(made.error().message.contains(position), qPrintable(made.error().message));
    }
};

QTEST_GUILESS_MAIN(TestPattern)
#include "tst_pattern.moc"
