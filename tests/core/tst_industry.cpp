// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/industry.h"

#include <QSet>
#include <QTest>

using namespace core::templates;
using namespace Qt::StringLiterals;

class TestIndustry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreFortyOneEachFoundByItsWords()
    {
        QCOMPARE(allIndustries().size(), 41);
        for (int id = 1; id <= 41; ++id) {
            const auto industry = industryOf(id);
            QVERIFY(industry);
            QCOMPARE(industry->id, id);
            QVERIFY(!industry->firstClass.isEmpty() && !industry->secondClass.isEmpty());
            const auto found = industryOf(industry->firstClass, industry->secondClass);
            QVERIFY(found);
            QCOMPARE(found->id, id);
        }
        QVERIFY(!industryOf(0));
        QVERIFY(!industryOf(42));
    }

    void isKnownHoweverThePlatformSpellsIt_data()
    {
        QTest::addColumn<QString>("firstClass");
        QTest::addColumn<QString>("secondClass");
        QTest::addColumn<int>("id");
        QTest::newRow("get_industry") << u"IT科技"_s << u"互联网|电子商务"_s << 1;
        QTest::newRow("documentation") << u"IT科技"_s << u"互联网/电子商务"_s << 1;
        QTest::newRow("documentation, without separators") << u"金融业"_s << u"基金理财信托"_s << 8;
        QTest::newRow("with them") << u"金融业"_s << u"基金|理财|信托"_s << 8;
        QTest::newRow("an answer has one more") << u"金融业"_s << u"证券|基金|理财|信托"_s << 8;
        QTest::newRow("public") << u"政府与公共事业"_s << u"公共事业|非盈利机构"_s << 21;
        QTest::newRow("spaces") << u" 运输与仓储 "_s << u" 快递 "_s << 13;
        QTest::newRow("another first class") << u"餐饮"_s << u"快递"_s << 0;
        QTest::newRow("unknown") << u"金融业"_s << u"证券"_s << 0;
    }

    void isKnownHoweverThePlatformSpellsIt()
    {
        QFETCH(const QString, firstClass);
        QFETCH(const QString, secondClass);
        QTEST(industryOf(firstClass, secondClass).value_or(Industry()).id, "id");
    }
};

QTEST_GUILESS_MAIN(TestIndustry)
#include "tst_industry.moc"
