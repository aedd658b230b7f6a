// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hexdump.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestHexDump : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheCharacterThatBeginsAtAByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("cells"); // '_' a rest, '.' a control character, '?' no UTF-8

        QTest::newRow("ASCII") << QByteArray("a b") << u"a b"_s;
        QTest::newRow("control characters") << QByteArray("a\n\x7f", 3) << u"a.."_s;
        QTest::newRow("NUL") << QByteArray("\0x", 2) << u".x"_s;
        QTest::newRow("Chinese") << u"退款"_s.toUtf8() << u"退__款__"_s;
        QTest::newRow("beyond the BMP") << u"😀"_s.toUtf8() << u"😀___"_s;
        QTest::newRow("cut at the end") << QByteArray("a\xe9\x80") << u"a??"_s;
        QTest::newRow("cut at the beginning") << QByteArray("\x80\x80z") << u"??z"_s;
        QTest::newRow("too long a form") << QByteArray("\xc0\xaf") << u"??"_s;
        QTest::newRow("a surrogate") << QByteArray("\xed\xa0\x80") << u"???"_s;
        QTest::newRow("the replacement character itself") << QByteArray("\xef\xbf\xbd") << u"\ufffd__"_s;
    }

    void showsTheCharacterThatBeginsAtAByte()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, cells);
        QString found;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const HexCell cell = hexCell(bytes, i);
            switch (cell.kind) {
            case HexCell::Kind::Character: found += cell.text; break;
            case HexCell::Kind::Rest: found += u'_'; break;
            case HexCell::Kind::Control: found += u'.'; break;
            case HexCell::Kind::Broken: found += u'?'; break;
            }
        }
        QCOMPARE(found, cells);
    }

    void writesRowsLikeHexdump()
    {
        const QByteArray bytes = "0123456789abcdef<xml>";
        QCOMPARE(hexDump(bytes, 0, bytes.size()),
                 u"00000000  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  |0123456789abcdef|\n"
                 "00000010  3c 78 6d 6c 3e                                    |<xml>|\n"_s);
        QCOMPARE(hexDump(bytes, 16, 1000).size(), hexDump(bytes, 16, 5).size());
        QCOMPARE(hexDump(bytes, 99, 5), QString());
    }
};

QTEST_GUILESS_MAIN(TestHexDump)
#include "tst_hexdump.moc"
