// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/linediff.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// "=a", "~a/b", "-a", "+b", one per row.
QString notation(const QList<LinePair> &rows)
{
    QStringList words;
    for (const LinePair &row : rows) {
        switch (row.kind) {
        case LinePair::Kind::Same: words.append(u'=' + row.left); break;
        case LinePair::Kind::Changed: words.append(u'~' + row.left + u'/' + row.right); break;
        case LinePair::Kind::OnlyLeft: words.append(u'-' + row.left); break;
        case LinePair::Kind::OnlyRight: words.append(u'+' + row.right); break;
        }
    }
    return words.join(u' ');
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAsManyLinesTogetherAsThereAre_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("rows");

        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("the same") << u"a\nb\n"_s << u"a\nb"_s << u"=a =b"_s;
        QTest::newRow("one changed") << u"a\nb\nc"_s << u"a\nB\nc"_s << u"=a ~b/B =c"_s;
        QTest::newRow("one more") << u"a\nc"_s << u"a\nb\nc"_s << u"=a +b =c"_s;
        QTest::newRow("one less") << u"a\nb\nc"_s << u"a\nc"_s << u"=a -b =c"_s;
        QTest::newRow("only left") << u"a"_s << QString() << u"-a"_s;
        QTest::newRow("only right") << QString() << u"a"_s << u"+a"_s;
        QTest::newRow("moved") << u"a\nb\nc\nd"_s << u"c\na\nb\nd"_s << u"+c =a =b -c =d"_s;
        QTest::newRow("unequal stretches") << u"x\ny\nz\nend"_s << u"q\nend"_s << u"~x/q -y -z =end"_s;
        QTest::newRow("an empty line") << u"a\n\nb"_s << u"a\nb"_s << u"=a - =b"_s;
    }

    void keepsAsManyLinesTogetherAsThereAre()
    {
        QFETCH(const QString, left);
        QFETCH(const QString, right);
        QFETCH(const QString, rows);
        QCOMPARE(notation(diffLines(left, right)), rows);
    }

    void numbersTheLinesOfEachSide()
    {
        const QList<LinePair> rows = diffLines(u"a\nb"_s, u"a\nx\nb"_s);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1).leftNumber, 0);
        QCOMPARE(rows.at(1).rightNumber, 2);
        QCOMPARE(rows.at(2).leftNumber, 2);
        QCOMPARE(rows.at(2).rightNumber, 3);
    }

    void losesNoLineOfVeryLongTexts()
    {
        QString left;
        QString right;
        for (int i = 0; i < 5000; ++i) {
            left += u"left %1\n"_s.arg(i);
            right += i == 2500 ? u"left %1\n"_s.arg(i) : u"right %1\n"_s.arg(i);
        }
        const QList<LinePair> rows = diffLines(left, right);
        QCOMPARE(rows.size(), 5000);
        QCOMPARE(rows.at(2500).kind, LinePair::Kind::Same);
        QCOMPARE(rows.at(0).kind, LinePair::Kind::Changed);
        QCOMPARE(rows.at(4999).right, u"right 4999"_s);
    }
};

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
