// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tablefile/tablereader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// All rows, cells with "|" and rows with "\n" between; or "error: …".
QString read(const QString &path, QString *format = nullptr)
{
    const auto table = openTable(path);
    if (!table)
        return u"error: "_s + table.error().message;
    QStringList rows;
    for (;;) {
        const auto row = (*table)->next();
        if (!row)
            return u"error: "_s + row.error().message;
        if (!*row)
            break;
        rows += (*row)->join(u'|');
    }
    if (format)
        *format = (*table)->format();
    return rows.join(u'\n');
}

QString dataFile(const char *name)
{
    return QStringLiteral(MPDESK_TEST_DATA "/table/") + QLatin1String(name);
}

} // namespace

class TestTableFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString readBytes(const QByteArray &bytes, QString *format = nullptr) const
    {
        QFile file(m_folder.filePath(u"table"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        return read(file.fileName(), format);
    }

private Q_SLOTS:
    void csvIsReadHoweverItIsWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("format");
        const auto add = [](const char *name, const QByteArray &bytes, const QString &rows,
                            const QString &format = u"UTF-8"_s) { QTest::newRow(name) << bytes << rows << format; };
        add("plain", "a,b\n1,2\n", u"a|b\n1|2"_s);
        add("no end of line", "a,b\r\n1,2", u"a|b\n1|2"_s);
        add("old Macintosh", "a,b\r1,2\r", u"a|b\n1|2"_s);
        add("quotes", "a,\"b,\"\"c\"\"\"\n\"x\ny\",\"\"\n", u"a|b,\"c\"\nx\ny|"_s);
        add("semicolons", "a;b\n\"1;2\";3,5\n", u"a|b\n1;2|3,5"_s);
        add("separators in the quotes of a header", "\"a;b;\"\"c\"\"\",d\n1,2\n", u"a;b;\"c\"|d\n1|2"_s);
        add("tabs", "a\tb,c\td\n1\t2\t3\n", u"a|b,c|d\n1|2|3"_s);
        add("empty lines", "\n\na,b\n\n , \n1,2\n\n", u"a|b\n1|2"_s);
        add("BOM",
            "\xef\xbb\xbf"
            "中,b\n",
            u"中|b"_s);
        add("UTF-16",
            QByteArray("\xff\xfe"
                       "a\0,\0-N\n\0",
                       10),
            u"a|中"_s, u"UTF-16LE"_s);
        add("GBK", "\xd6\xd0,b\n\xce\xc4,1\n", u"中|b\n文|1"_s, u"GB18030"_s);
        add("GB18030 of four bytes", "\xd6\xd0,\x95\x32\x82\x36\n", u"中|𠀀"_s, u"GB18030"_s);
        add("empty", "", {}, u""_s);
    }

    void csvIsReadHoweverItIsWritten()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, rows);
        QFETCH(const QString, format);
        QString found;
        QCOMPARE(readBytes(bytes, &found), rows);
        if (!bytes.isEmpty())
            QVERIFY2(found.startsWith(format.left(6)), qPrintable(found));
    }

    void rowsMayLieAcrossTheEdgesOfWhatIsReadAtOnce()
    {
        for (int shift = 0; shift < 8; ++shift) {
            const QByteArray head(256 * 1024 - 6 + shift, 'x');
            QCOMPARE(readBytes(head + "\n\"中\"\"文\",b\r\nc,d\r\n"),
                     QString(QString::fromLatin1(head) + u"\n中\"文|b\nc|d"));
        }
    }

    void whatIsNoTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("open quote") << QByteArray("a,b\n\"x,1\n") << u"Row 2"_s;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"NUL"_s;
        QTest::newRow("endless row") << QByteArray("\"" + QByteArray(1'200'000, 'x')) << u"quote"_s;
    }

    void whatIsNoTableIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, word);
        const QString said = readBytes(bytes);
        QVERIFY2(said.startsWith(u"error: "_s) && said.contains(word), qPrintable(said.left(200)));
    }

    void aWorkbookIsReadAsSpreadsheetsShowIt()
    {
        QString format;
        QCOMPARE(read(dataFile("typical.xlsx"), &format),
                 u"openid|商品||内联 & 好\n"
                 "富文 本|46023\n"
                 "2026年1月1日|15:01|2026年1月1日 15:01|2026年1月1日\n"
                 "2026年1月1日 12:00|1.5|13800138000|0.3\n"
                 "2|ab|1|123000000000000000"_s);
        QCOMPARE(format, u"XLSX"_s);
        QCOMPARE(read(dataFile("from1904.xlsx")), u"2026年1月1日"_s);
    }

    void aWorkbookThatCannotBeReadSaysWhy_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("formula.xlsx") << u"B2"_s;
        QTest::newRow("error.xlsx") << u"#DIV/0!"_s;
        QTest::newRow("damaged.xlsx") << u"damaged"_s;
        QTest::newRow("nosheet.xlsx") << u"damaged"_s;
        QTest::newRow("cut.xlsx") << u"damaged"_s;
        QTest::newRow("other.zip") << u"no XLSX"_s;
        QTest::newRow("nothing.csv") << u"nothing.csv"_s;
    }

    void aWorkbookThatCannotBeReadSaysWhy()
    {
        QFETCH(const QString, word);
        const QString said = read(dataFile(QTest::currentDataTag()));
        QVERIFY2(said.startsWith(u"error: "_s) && said.contains(word), qPrintable(said.left(200)));
    }
};

QTEST_GUILESS_MAIN(TestTableFile)

#include "tst_tablefile.moc"
