// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include "app/cli/output.h"

#include <algorithm>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

/// The pieces that a line must not break: words with the blank after them, and single Chinese characters.
QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    bool joins = false;
    const auto points = text.toUcs4();
    for (const auto point : points) {
        const char32_t unit = point;
        const QString character = QString::fromUcs4(&unit, 1);
        if (joins && !isWide(point))
            pieces.last() += character;
        else
            pieces += character;
        joins = point != U' ' && !isWide(point);
    }
    return pieces;
}

QString onOneLine(QString text)
{
    text.replace(u'\n', u' ').replace(u'\t', u' ');
    return printable(text);
}

QList<qsizetype> widthsOf(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths += 0;
            widths[i] = std::max(widths.at(i), cells(row.at(i)));
        }
    }
    return widths;
}

void printRows(const QList<QStringList> &rows)
{
    const QList<qsizetype> widths = widthsOf(rows);
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += row.at(i);
            if (i + 1 < row.size())
                line += QString(widths.at(i) - cells(row.at(i)) + 2, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        writeLine(line.toUtf8());
    }
}

} // namespace

QString minuteText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

qsizetype cells(const QString &text)
{
    qsizetype width = 0;
    const auto points = text.toUcs4();
    for (const auto point : points)
        width += isWide(point) ? 2 : 1;
    return width;
}

QString wrapped(const QString &text, qsizetype width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        lines += QString();
        for (const QString &piece : piecesOf(paragraph)) {
            if (cells(lines.last() + piece.trimmed()) > width)
                lines += QString();
            lines.last() += piece;
        }
    }
    for (QString &line : lines)
        line = line.trimmed();
    return lines.join(u'\n');
}

Table::Table(QStringList titles) : m_titles(std::move(titles)) { }

void Table::add(QStringList row)
{
    for (QString &cell : row)
        cell = onOneLine(cell);
    m_rows += std::move(row);
}

void Table::print() const
{
    printRows(QList<QStringList>{m_titles} + m_rows);
}

void Sheet::add(const QString &name, const QString &value)
{
    m_lines += {name + u':', onOneLine(value)};
}

void Sheet::print() const
{
    printRows(m_lines);
}

} // namespace app::cli
