// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/appid.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestAppId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trimsWhatWasPasted()
    {
        const auto id = AppId::parse(u" \twx0123456789abcdef\n"_s);
        QVERIFY_RESULT(id);
        QCOMPARE(id->toString(), u"wx0123456789abcdef"_s);
        QVERIFY(!id->isNull());
        QVERIFY(AppId().isNull());
    }

    void refusesWhatIsNoAppId_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("empty") << QString() << u"nothing (0)"_s;
        QTest::newRow("blanks") << u"   "_s << u"nothing (0)"_s;
        QTest::newRow("too short") << u"wx0123456789abcde"_s << u"\"wx0123456789abcde\" (17)"_s;
        QTest::newRow("too long") << u"wx0123456789abcdef0"_s << u"(19)"_s;
        QTest::newRow("not hex") << u"wx0123456789abcdeg"_s << u"\"wx0123456789abcdeg\" (18)"_s;
        QTest::newRow("upper case") << u"WX0123456789ABCDEF"_s << u"(18)"_s;
        QTest::newRow("wide digits") << u"wx０123456789abcdef"_s << u"(18)"_s;
        QTest::newRow("corp id") << u"ww0123456789abcdef"_s << u"(18)"_s;
        QTest::newRow("a whole page") << QString(100'000, u'x') << u"… (100000)"_s.replace(u"… "_s, u"…\" "_s);
    }

    void refusesWhatIsNoAppId()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, found);
        const auto id = AppId::parse(text);
        QVERIFY(!id);
        QVERIFY(id.error().kind == Error::Kind::Invalid);
        QCOMPARE(id.error().field, u"appid"_s);
        QVERIFY2(id.error().message.contains(found), qPrintable(id.error().message));
        QVERIFY(id.error().message.size() < 200);
    }

    void explainsAnOriginalId()
    {
        const auto id = AppId::parse(u"gh_0a1b2c3d4e5f"_s);
        QVERIFY(!id);
        QVERIFY(id.error().advice.contains(u"original id"_s));
    }
};

QTEST_GUILESS_MAIN(TestAppId)
#include "tst_appid.moc"
