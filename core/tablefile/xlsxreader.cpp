// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tablefile/xlsxreader_p.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;
using Token = QXmlStreamReader;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::TableReader)
};

constexpr qsizetype mostTextChars = 128 * 1024 * 1024;
constexpr qsizetype mostColumns = 16'384; // as spreadsheets have it

tl::unexpected<Error> damaged(const QString &part)
{
    return fail(Error{.kind = Error::Kind::Invalid,
                      .message = Texts::tr("The XLSX file is damaged: %1 cannot be read").arg(part),
                      .field = u"file"_s});
}

/// 0 for "A7", 27 for "AB7"; -1 when there are no letters.
qsizetype columnOf(const QString &place)
{
    qsizetype column = 0;
    for (const QChar c : place) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

/// Words in quotes and brackets are not part of a format, but [h] is.
QString bareFormat(const QString &code)
{
    QString bare;
    QChar closing;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (!closing.isNull()) {
            if (c == closing)
                closing = QChar();
        } else if (c == u'"') {
            closing = c;
        } else if (c == u'[' && i + 1 < code.size() && !u"hms"_s.contains(code.at(i + 1).toLower())) {
            closing = u']';
        } else if (c == u'\\') {
            ++i;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

} // namespace

Result<std::unique_ptr<TableReader>> XlsxReader::open(const QString &path)
{
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return fail(archive.error());
    std::unique_ptr<XlsxReader> reader(new XlsxReader(*archive));
    reader->readStyles();
    if (const Done read = reader->readWorkbook(); !read)
        return fail(read.error());
    if (const Done read = reader->readTexts(); !read)
        return fail(read.error());
    return std::unique_ptr<TableReader>(std::move(reader));
}

Done XlsxReader::readWorkbook()
{
    QString firstId;
    ZipPart workbook(m_archive, u"xl/workbook.xml"_s);
    if (!workbook.isThere())
        return invalid(u"file"_s, Texts::tr("The file is a ZIP archive, but no XLSX table"));
    for (auto token = workbook.next(); token != Token::EndDocument; token = workbook.next()) {
        if (token == Token::Invalid)
            return damaged(u"workbook.xml"_s);
        if (token != Token::StartElement)
            continue;
        const QXmlStreamAttributes attributes = workbook.xml().attributes();
        if (workbook.xml().name() == "workbookPr"_L1)
            m_isFrom1904 = attributes.value("date1904"_L1) == "1"_L1 || attributes.value("date1904"_L1) == "true"_L1;
        else if (workbook.xml().name() == "sheet"_L1 && firstId.isEmpty())
            firstId =
                attributes.value(u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s, u"id"_s)
                    .toString();
    }
    QString target = u"worksheets/sheet1.xml"_s;
    ZipPart relations(m_archive, u"xl/_rels/workbook.xml.rels"_s);
    for (auto token = relations.next(); token != Token::EndDocument && token != Token::Invalid;
         token = relations.next()) {
        const QXmlStreamAttributes attributes = relations.xml().attributes();
        if (token == Token::StartElement && attributes.value("Id"_L1) == firstId && !firstId.isEmpty())
            target = attributes.value("Target"_L1).toString();
    }
    m_sheet = std::make_unique<ZipPart>(m_archive, target.startsWith(u'/') ? target.mid(1) : QString(u"xl/" + target));
    if (!m_sheet->isThere())
        return damaged(target);
    return {};
}

Done XlsxReader::readTexts()
{
    ZipPart part(m_archive, u"xl/sharedStrings.xml"_s);
    if (!part.isThere())
        return {}; // a table of numbers has none
    qsizetype chars = 0;
    QString text;
    bool isText = false;
    int reading = 0; // depth in rPh, which says how Chinese is pronounced
    for (auto token = part.next(); token != Token::EndDocument; token = part.next()) {
        const QStringView name = part.xml().name();
        if (token == Token::Invalid)
            return damaged(u"sharedStrings.xml"_s);
        if (token == Token::StartElement) {
            isText = name == "t"_L1 && reading == 0;
            reading += name == "rPh"_L1 ? 1 : 0;
        } else if (token == Token::Characters && isText) {
            text += part.xml().text();
        } else if (token == Token::EndElement) {
            isText = false;
            reading -= name == "rPh"_L1 ? 1 : 0;
            if (name == "si"_L1) {
                chars += text.size();
                m_texts += std::exchange(text, {});
            }
        }
        if (chars > mostTextChars)
            return invalid(u"file"_s, Texts::tr("The XLSX file has too much text; save it as CSV"));
    }
    return {};
}

XlsxReader::Show XlsxReader::showOf(int numberFormat, const QHash<int, QString> &codes)
{
    const auto isIn = [numberFormat](int first, int last) { return numberFormat >= first && numberFormat <= last; };
    if (numberFormat == 22)
        return Show::Both;
    if (isIn(14, 17) || isIn(27, 31) || numberFormat == 36 || isIn(50, 54) || isIn(57, 58))
        return Show::Date;
    if (isIn(18, 21) || isIn(32, 35) || isIn(45, 47) || isIn(55, 56))
        return Show::Time;
    const QString code = bareFormat(codes.value(numberFormat));
    const bool hasTime = code.contains(u'h') || code.contains(u's');
    const bool hasDate = code.contains(u'y') || code.contains(u'd') || (code.contains(u'm') && !hasTime);
    if (hasTime)
        return hasDate ? Show::Both : Show::Time;
    return hasDate ? Show::Date : Show::Number;
}

void XlsxReader::readStyles()
{
    ZipPart part(m_archive, u"xl/styles.xml"_s);
    QHash<int, QString> codes;
    bool isCellFormat = false;
    for (auto token = part.next(); token != Token::EndDocument && token != Token::Invalid; token = part.next()) {
        const QStringView name = part.xml().name();
        if (name == "cellXfs"_L1)
            isCellFormat = token == Token::StartElement;
        if (token != Token::StartElement)
            continue;
        const QXmlStreamAttributes attributes = part.xml().attributes();
        const int format = attributes.value("numFmtId"_L1).toInt();
        if (name == "numFmt"_L1)
            codes.insert(format, attributes.value("formatCode"_L1).toString());
        else if (name == "xf"_L1 && isCellFormat)
            m_styles += showOf(format, codes);
    }
}

/// As spreadsheets show it: 15 digits. Days are counted from 1899-12-30, because 1900 is a leap year there.
QString XlsxReader::numberText(double number, Show show) const
{
    constexpr int digits = 15;
    constexpr double secondsOfDay = 24 * 3600;
    constexpr double lastDay = 2'958'466; // the end of 9999
    if (show == Show::Number || number < 0 || number >= lastDay) {
        const QString text = QString::number(number, 'g', digits);
        return text.contains(u'e') ? QString::number(number, 'f', std::abs(number) < 1 ? digits : 0) : text;
    }
    const QDate first = m_isFrom1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const auto seconds = static_cast<qint64>(std::llround(number * secondsOfDay));
    const QDateTime moment = QDateTime(first, QTime(0, 0), Qt::UTC).addSecs(seconds);
    const QString time = moment.toString(u"HH:mm"_s);
    const QString date =
        u"%1年%2月%3日"_s.arg(moment.date().year()).arg(moment.date().month()).arg(moment.date().day());
    if (show == Show::Time)
        return time;
    const bool hasTime = show == Show::Both || moment.time() != QTime(0, 0);
    return hasTime ? QString(date + u' ' + time) : date;
}

Result<QString> XlsxReader::textOf(const Cell &cell) const
{
    if (cell.isFormula && !cell.hasValue)
        return invalid(u"file"_s, Texts::tr("Cell %1 has a formula without its result").arg(cell.place),
                       Texts::tr("Open the file in a spreadsheet program and save it."));
    if (cell.type == "e"_L1)
        return invalid(u"file"_s, Texts::tr("Cell %1 shows the error %2").arg(cell.place, cell.value.left(20)));
    if (cell.type == "s"_L1) {
        bool isNumber = false;
        const qsizetype index = cell.value.toLongLong(&isNumber);
        if (!isNumber || index < 0 || index >= m_texts.size())
            return damaged(cell.place);
        return m_texts.at(index);
    }
    if (!cell.type.isEmpty() && cell.type != "n"_L1)
        return cell.value;
    bool isNumber = false;
    const double number = cell.value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return cell.value;
    return numberText(number, m_styles.value(cell.style, Show::Number));
}

/// The sheet stands at the cell's start.
Result<XlsxReader::Cell> XlsxReader::readCell()
{
    const QXmlStreamAttributes attributes = m_sheet->xml().attributes();
    Cell cell{.place = attributes.value("r"_L1).toString(),
              .type = attributes.value("t"_L1).toString(),
              .style = attributes.value("s"_L1).toInt()};
    bool isValue = false;
    for (auto token = m_sheet->next(); token != Token::EndDocument; token = m_sheet->next()) {
        const QStringView name = m_sheet->xml().name();
        if (token == Token::Invalid)
            return damaged(cell.place);
        if (token == Token::EndElement && name == "c"_L1)
            return cell;
        if (token == Token::StartElement) {
            isValue = name == "v"_L1 || name == "t"_L1;
            cell.hasValue = cell.hasValue || isValue;
            cell.isFormula = cell.isFormula || name == "f"_L1;
        } else if (token == Token::EndElement) {
            isValue = false;
        } else if (token == Token::Characters && isValue) {
            cell.value += m_sheet->xml().text();
        }
    }
    return damaged(cell.place);
}

/// The sheet stands at the row's start.
Result<QStringList> XlsxReader::readRow()
{
    QStringList cells;
    for (auto token = m_sheet->next(); token != Token::EndDocument; token = m_sheet->next()) {
        if (token == Token::Invalid)
            return damaged(u"sheet"_s);
        if (token == Token::EndElement && m_sheet->xml().name() == "row"_L1)
            return cells;
        if (token != Token::StartElement || m_sheet->xml().name() != "c"_L1)
            continue;
        const auto cell = readCell();
        if (!cell)
            return fail(cell.error());
        const auto text = textOf(*cell);
        if (!text)
            return fail(text.error());
        const qsizetype column = cell->place.isEmpty() ? cells.size() : columnOf(cell->place);
        if (column < 0 || column >= mostColumns)
            return damaged(cell->place);
        cells.resize(std::max(cells.size(), column + 1));
        cells[column] = *text;
    }
    return damaged(u"sheet"_s);
}

Result<std::optional<QStringList>> XlsxReader::next()
{
    for (auto token = m_sheet->next(); token != Token::EndDocument; token = m_sheet->next()) {
        if (token == Token::Invalid)
            return damaged(u"sheet"_s);
        if (token == Token::EndElement && m_sheet->xml().name() == "sheetData"_L1)
            return std::optional<QStringList>();
        if (token != Token::StartElement || m_sheet->xml().name() != "row"_L1)
            continue;
        const auto row = readRow();
        if (!row)
            return fail(row.error());
        if (std::ranges::any_of(*row, [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
            return std::optional(*row);
    }
    return std::optional<QStringList>();
}

} // namespace core
