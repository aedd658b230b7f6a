// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table whose rows somebody wants to send: CSV in any encoding, XLSX, and the sheet within it.
#include "core/tablefile/tablereader.h"
#include "tests/fuzz/target.h"

#include <QDir>
#include <QTemporaryFile>
#include <QtEndian>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace {

struct Table
{
    QList<QStringList> rows;
    QString format;
    std::optional<Error> error;
};

Table readTable(const QByteArray &bytes)
{
    QTemporaryFile file;
    require(file.open() && file.write(bytes) == bytes.size() && file.flush(), "a file is written");
    Table table;
    const auto reader = openTable(file.fileName());
    if (!reader) {
        table.error = reader.error();
        return table;
    }
    for (;;) {
        const auto row = (*reader)->next();
        if (!row) {
            table.error = row.error();
            break;
        }
        if (!*row)
            break;
        table.rows += **row;
    }
    table.format = (*reader)->format();
    return table;
}

QByteArray quoted(QString cell)
{
    return '"' + cell.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray csvOf(const QList<QStringList> &rows)
{
    QByteArray csv;
    for (const QStringList &row : rows) {
        QByteArrayList cells;
        for (const QString &cell : row)
            cells += quoted(cell);
        csv += cells.join(',') + '\n';
    }
    return csv;
}

void checkTable(const QByteArray &bytes)
{
    constexpr qsizetype mostCells = 100'000; // a row of an XLSX file may have 16 384 of them, nearly all empty
    const Table table = readTable(bytes);
    if (table.error)
        require(!table.error->message.isEmpty() && table.error->kind == Error::Kind::Invalid,
                "a table is refused as one");
    qsizetype cells = 0;
    for (const QStringList &row : table.rows) {
        cells += row.size();
        require(std::ranges::any_of(row, [](const QString &cell) { return !cell.trimmed().isEmpty(); }),
                "empty rows are left out");
        if (!std::ranges::all_of(row, [](const QString &cell) { return cell.isValidUtf16(); }))
            return; // UTF-8 has no halves of characters
    }
    if (cells > mostCells || table.rows.isEmpty())
        return;
    const Table again = readTable(csvOf(table.rows));
    require(!again.error, "what was read is written and read again",
            again.error ? describe(*again.error).toUtf8() : QByteArray());
    require(again.rows == table.rows && again.format == "UTF-8"_L1, "and is the same", csvOf(again.rows));
}

quint32 crcOf(const QByteArray &bytes)
{
    constexpr quint32 polynomial = 0xedb88320;
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? polynomial : 0);
    }
    return ~crc;
}

template <typename T>
QByteArray little(T number)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// A ZIP archive of files that are not compressed.
QByteArray archiveOf(const QList<std::pair<QByteArray, QByteArray>> &files)
{
    QByteArray archive;
    QByteArray directory;
    for (const auto &[name, content] : files) {
        const auto size = little(static_cast<quint32>(content.size()));
        const QByteArray described = little<quint16>(20) + QByteArray(8, '\0') + little(crcOf(content)) + size + size
            + little(static_cast<quint16>(name.size())) + little<quint16>(0);
        directory += "PK\x01\x02" + little<quint16>(20) + described + QByteArray(10, '\0')
            + little(static_cast<quint32>(archive.size())) + name;
        archive += "PK\x03\x04" + described + name + content;
    }
    const auto count = little(static_cast<quint16>(files.size()));
    return archive + directory + QByteArray("PK\x05\x06\0\0\0\0", 8) + count + count
        + little(static_cast<quint32>(directory.size())) + little(static_cast<quint32>(archive.size()))
        + little<quint16>(0);
}

QByteArray workbookOf(const QByteArray &sheet)
{
    return archiveOf({{"xl/workbook.xml", "<workbook><workbookPr date1904=\"1\"/><sheets><sheet/></sheets></workbook>"},
                      {"xl/sharedStrings.xml", "<sst><si><t>openid</t></si><si><t>o1</t></si></sst>"},
                      {"xl/styles.xml",
                       "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[h]:mm\"/></numFmts><cellXfs>"
                       "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/></cellXfs>"
                       "</styleSheet>"},
                      {"xl/worksheets/sheet1.xml", sheet}});
}

QByteArray fileOf(const QString &name)
{
    QFile file(QStringLiteral(MPDESK_TEST_DATA "/table/") + name);
    require(file.open(QIODevice::ReadOnly), "a sample can be read", name.toUtf8());
    return file.readAll();
}

} // namespace

void fuzz::run(const QByteArray &input)
{
    checkTable(input);
    if (input.startsWith('<'))
        checkTable(workbookOf(input));
}

QByteArrayList fuzz::seeds()
{
    QByteArrayList all;
    for (const QString &name : QDir(QStringLiteral(MPDESK_TEST_DATA "/table")).entryList(QDir::Files, QDir::Name))
        all += fileOf(name);
    const QByteArray sheet =
        "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>thing1"
        "</t></is></c></row><row><c t=\"s\"><v>1</v></c><c s=\"1\"><v>45000.5</v></c><c s=\"3\"><f>A1"
        "</f><v>0.25</v></c><c t=\"b\"><v>1</v></c></row></sheetData></worksheet>";
    require(readTable(workbookOf(sheet)).rows.size() == 2, "the seed of a sheet is a good one",
            csvOf(readTable(workbookOf(sheet)).rows));
    return all << sheet << "openid,thing1\no1,\"Boxes, \"\"big\"\"\"\r\no2,\"two\nlines\"\n"
               << "\xef\xbb\xbfopenid;\"a,b,c\";d\no1;x;y\n"
               << "openid\tthing1\no1\t1\n"
               << QByteArray("\xff\xfeo\0,\0-N\n\0", 10) << "openid,\xb1\xe0\xba\xc5\no1,NO-1\n";
}

QByteArrayList fuzz::words()
{
    return {"\"\"",       "\r\n",      ";",           "\t",           "\xef\xbb\xbf", "\xff\xfe", "PK\x03\x04",
            "<row>",      "</row>",    "<c r=\"A1\"", "<c t=\"s\">",  "<c s=\"1\">",  "<v>",      "</v></c>",
            "<v>nan</v>", "<v>-1</v>", "XFD1",        "<v>1e308</v>", "<f>",          "t=\"e\"",  "inlineStr"};
}
