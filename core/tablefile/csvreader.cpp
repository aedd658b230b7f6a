// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tablefile/csvreader_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::TableReader)
};

constexpr qint64 chunkBytes = 256 * 1024;
constexpr qsizetype mostCharsOfRow = 1024 * 1024;

bool isUtf8(const QByteArray &start)
{
    QStringDecoder decoder(QStringConverter::Utf8); // keeps half a character at the end for later
    static_cast<void>(QString(decoder(start)));
    return !decoder.hasError();
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<QFile> file) : m_file(std::move(file)) { }

void CsvReader::chooseDecoder(const QByteArray &start)
{
    if (const auto marked = QStringConverter::encodingForData(start)) {
        m_decoder = std::make_unique<QStringDecoder>(*marked);
        m_format = QString::fromLatin1(QStringConverter::nameForEncoding(*marked));
        return;
    }
    m_format = isUtf8(start) ? u"UTF-8"_s : u"GB18030"_s;
    m_decoder = std::make_unique<QStringDecoder>(m_format.toLatin1().constData());
}

/// Whichever stands most often in the first line, outside of quotes.
void CsvReader::chooseSeparator()
{
    constexpr QStringView separators = u",;\t";
    std::array<int, 3> counts{};
    bool isQuoted = false;
    QChar before = u',';
    for (const QChar c : std::as_const(m_text)) {
        if (c == u'"' && (isQuoted || before == u'"' || separators.contains(before)))
            isQuoted = !isQuoted;
        else if (!isQuoted && isLineEnd(c))
            break;
        else if (const qsizetype place = separators.indexOf(c); !isQuoted && place >= 0)
            ++counts.at(static_cast<std::size_t>(place));
        before = c;
    }
    m_separator = separators.at(std::ranges::max_element(counts) - counts.begin());
}

Done CsvReader::fill()
{
    const QByteArray bytes = m_file->read(chunkBytes);
    if (bytes.isEmpty() && !m_file->atEnd())
        return fail(Error::Kind::Storage, Texts::tr("%1: %2").arg(m_file->fileName(), m_file->errorString()));
    if (!m_decoder)
        chooseDecoder(bytes);
    if (!m_decoder->isValid())
        return invalid(u"file"_s, Texts::tr("The file is not UTF-8, and GB18030 cannot be read on this computer"),
                       Texts::tr("Save it as UTF-8."));
    m_text.remove(0, m_at);
    m_at = 0;
    m_text += m_decoder->decode(bytes);
    if (m_decoder->hasError())
        return invalid(u"file"_s, Texts::tr("Row %1 or one soon after it is not %2").arg(m_row).arg(m_format),
                       Texts::tr("Save the file as UTF-8."));
    if (m_text.contains(QChar(0)))
        return invalid(u"file"_s, Texts::tr("The file is neither CSV nor XLSX: it contains NUL bytes"));
    if (m_separator.isNull())
        chooseSeparator();
    return {};
}

Result<std::optional<QStringList>> CsvReader::takeRow()
{
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = m_at; i < m_text.size(); ++i) {
        const QChar c = m_text.at(i);
        if (i - m_at > mostCharsOfRow)
            return invalid(
                u"file"_s,
                Texts::tr("Row %1 is longer than %2 characters; is a quote left open?").arg(m_row).arg(mostCharsOfRow));
        if (isQuoted) {
            const bool isLast = i + 1 == m_text.size();
            if (c != u'"')
                cell += c;
            else if (isLast && !m_file->atEnd())
                return std::optional<QStringList>(); // whether it is doubled is in the next chunk
            else if (!isLast && m_text.at(i + 1) == u'"')
                cell += m_text.at(++i);
            else
                isQuoted = false;
        } else if (c == u'"' && cell.isEmpty()) {
            isQuoted = true;
        } else if (c == m_separator) {
            cells += std::exchange(cell, {});
        } else if (isLineEnd(c)) {
            if (c == u'\r' && i + 1 == m_text.size() && !m_file->atEnd())
                return std::optional<QStringList>();
            m_at = i + (c == u'\r' && i + 1 < m_text.size() && m_text.at(i + 1) == u'\n' ? 2 : 1);
            return std::optional(cells << cell);
        } else {
            cell += c;
        }
    }
    if (!m_file->atEnd())
        return std::optional<QStringList>();
    if (isQuoted)
        return invalid(u"file"_s, Texts::tr("Row %1 opens a quote that nothing closes").arg(m_row));
    m_at = m_text.size();
    return std::optional(cells << cell);
}

Result<std::optional<QStringList>> CsvReader::next()
{
    for (;;) {
        if (m_at >= m_text.size() && m_decoder && m_file->atEnd())
            return std::optional<QStringList>();
        if (m_at >= m_text.size() || !m_decoder) {
            if (const Done filled = fill(); !filled)
                return fail(filled.error());
            if (m_text.isEmpty() && m_file->atEnd())
                return std::optional<QStringList>();
        }
        auto row = takeRow();
        if (!row)
            return row;
        if (!*row) {
            if (const Done filled = fill(); !filled)
                return fail(filled.error());
            continue;
        }
        ++m_row;
        if (std::ranges::any_of(**row, [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
            return row;
    }
}

} // namespace core
