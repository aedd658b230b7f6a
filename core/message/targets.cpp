// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/targets.h"

#include "core/message/texts.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace core::message {

using namespace Qt::StringLiterals;
using Reason = OpenIdList::Reason;

namespace {

constexpr qsizetype openIdLength = 28;
constexpr qsizetype commonLength = 5;
constexpr qsizetype fewestForMajority = 3;

struct Found
{
    QString id;
    int line = 1;
};

bool isOpenId(QStringView text)
{
    return text.size() == openIdLength && text.front() == u'o' && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_'
                   || c == u'-';
           });
}

/// What people put between openids.
constexpr QStringView anySeparator = u",;\t|，；、";

/// The one that a header shows: a name in the same table may hold the others.
QString separatorOf(QStringView header)
{
    for (const QChar c : u",\t;|"_s) {
        if (header.contains(c))
            return c;
    }
    return anySeparator.toString();
}

QStringView stripped(QStringView cell, bool (*isOuter)(QChar))
{
    while (!cell.isEmpty() && isOuter(cell.front()))
        cell = cell.mid(1);
    while (!cell.isEmpty() && isOuter(cell.back()))
        cell.chop(1);
    return cell;
}

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format; // a BOM, too
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'“' || c == u'”';
}

/// Without blanks and quotes round it; some programs write ="o…" so that a spreadsheet does not compute it.
QStringView bare(QStringView cell)
{
    cell = stripped(cell, isInvisible);
    if (cell.startsWith(u'='))
        cell = cell.mid(1);
    return stripped(stripped(cell, isQuote), isInvisible);
}

/// A separator inside "…" is part of the cell.
QList<QStringView> cellsOf(QStringView line, QStringView separators)
{
    QList<QStringView> cells;
    qsizetype from = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"')
            isQuoted = !isQuoted;
        if (isQuoted || !separators.contains(line[i]))
            continue;
        cells += bare(line.mid(from, i - from));
        from = i + 1;
    }
    cells += bare(line.mid(from));
    return cells;
}

/// "openid", "OpenID", "open_id", "用户 openid"
bool namesOpenIds(QStringView cell)
{
    QString name = cell.toString().toLower();
    name.remove(u'_').remove(u' ');
    return name.endsWith("openid"_L1) || name.startsWith("openid"_L1);
}

class Parsing final
{
public:
    void readLine(QStringView line, int number);
    [[nodiscard]] OpenIdList finish(const QString &known);

private:
    void readCells(const QList<QStringView> &cells, QStringView line);
    void take(QStringView cell);
    void reject(QStringView text);
    [[nodiscard]] QString commonStart(OpenIdList &list, const QString &known) const;

    int m_number = 0;
    bool m_isFirst = true;
    QString m_separators = anySeparator.toString();
    qsizetype m_column = -1; ///< the only one that counts, or any
    QList<Found> m_found;
    QHash<QString, int> m_lineOf;
    QList<OpenIdList::Rejected> m_rejected;
};

void Parsing::readLine(QStringView line, int number)
{
    m_number = number;
    if (line.trimmed().isEmpty())
        return;
    const QList<QStringView> cells = cellsOf(line, m_separators);
    const bool mayBeHeader = m_isFirst && std::ranges::none_of(cells, isOpenId);
    m_isFirst = false;
    const auto column = std::ranges::find_if(cells, namesOpenIds);
    if (mayBeHeader && column != cells.end()) {
        m_separators = separatorOf(line);
        const auto again = cellsOf(line, m_separators);
        m_column = again.size() > 1 ? std::ranges::find_if(again, namesOpenIds) - again.begin() : -1;
        return;
    }
    readCells(cells, line);
}

void Parsing::readCells(const QList<QStringView> &cells, QStringView line)
{
    if (m_column >= 0) {
        if (m_column < cells.size() && isOpenId(cells.at(m_column)))
            return take(cells.at(m_column));
        return reject(m_column < cells.size() ? cells.at(m_column) : line.trimmed());
    }
    bool isAny = false;
    for (const QStringView cell : cells) {
        for (const QStringView word : cell.split(u' ', Qt::SkipEmptyParts)) {
            if (!isOpenId(word))
                continue;
            take(word);
            isAny = true;
        }
    }
    if (!isAny)
        reject(line.trimmed());
}

void Parsing::take(QStringView cell)
{
    const QString id = cell.toString();
    const auto before = m_lineOf.constFind(id);
    if (before != m_lineOf.cend()) {
        m_rejected += {.line = m_number, .text = id, .reason = Reason::Duplicate, .firstLine = *before};
        return;
    }
    m_lineOf.insert(id, m_number);
    m_found += {.id = id, .line = m_number};
}

void Parsing::reject(QStringView text)
{
    m_rejected += {.line = m_number, .text = text.left(64).toString()};
}

/// Empty where nothing decides.
QString Parsing::commonStart(OpenIdList &list, const QString &known) const
{
    if (isOpenId(known))
        return known.left(commonLength);
    QHash<QString, qsizetype> counts;
    for (const Found &found : m_found)
        ++counts[found.id.left(commonLength)];
    if (counts.size() < 2)
        return {};
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    if (m_found.size() >= fewestForMajority && *most * 2 > m_found.size())
        return most.key();
    list.isMixed = true;
    return {};
}

OpenIdList Parsing::finish(const QString &known)
{
    OpenIdList list{.rejected = m_rejected};
    const QString start = commonStart(list, known);
    list.ids.reserve(m_found.size());
    for (const Found &found : m_found) {
        if (start.isEmpty() || found.id.startsWith(start))
            list.ids += found.id;
        else
            list.rejected += {.line = found.line, .text = found.id, .reason = Reason::OtherAccount};
    }
    std::ranges::stable_sort(list.rejected, {}, &OpenIdList::Rejected::line);
    return list;
}

/// Where no decoder is at hand: openids are ASCII, so that the other characters need not be known, only skipped. The
/// second byte of a pair may look like a letter.
QString skipGb(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    const auto at = [&bytes](qsizetype i) { return static_cast<unsigned char>(bytes.at(i)); };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (at(i) < 0x80) {
            text += QLatin1Char(bytes.at(i));
            continue;
        }
        text += QChar::ReplacementCharacter;
        const bool isOfFour = i + 1 < bytes.size() && at(i + 1) >= '0' && at(i + 1) <= '9';
        i += isOfFour ? 3 : (i + 1 < bytes.size() && at(i + 1) >= 0x40 ? 1 : 0);
    }
    return text;
}

QString decode(const QByteArray &bytes, QString &encoding)
{
    if (const auto unicode = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*unicode);
        encoding = QString::fromLatin1(QStringConverter::nameForEncoding(*unicode)).left(6); // without LE or BE
        return decoder(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError()) {
        encoding = u"UTF-8"_s;
        return text;
    }
    encoding = u"GB18030"_s;
    QStringDecoder chinese("GB18030");
    return chinese.isValid() ? QString(chinese(bytes)) : skipGb(bytes);
}

} // namespace

QString describe(const OpenIdList::Rejected &rejected)
{
    switch (rejected.reason) {
    case Reason::Malformed:
        return Texts::tr("Line %1: \"%2\" is no openid; it has 28 letters, digits, - and _, the first an o")
            .arg(rejected.line)
            .arg(rejected.text);
    case Reason::Duplicate:
        return Texts::tr("Line %1: %2 stands in line %3 already")
            .arg(rejected.line)
            .arg(rejected.text)
            .arg(rejected.firstLine);
    case Reason::OtherAccount:
        return Texts::tr("Line %1: %2 begins differently from the openids of this account, so it is another one's")
            .arg(rejected.line)
            .arg(rejected.text);
    }
    Q_UNREACHABLE();
}

QString typicalOpenId(const QStringList &seen)
{
    QHash<QString, QStringList> byStart;
    qsizetype all = 0;
    for (const QString &id : seen) {
        if (!isOpenId(id))
            continue;
        byStart[id.left(commonLength)].append(id);
        ++all;
    }
    for (const QStringList &alike : std::as_const(byStart)) {
        if (alike.size() * 2 > all)
            return alike.constFirst();
    }
    return {};
}

OpenIdList parseOpenIds(const QString &text, const QString &known)
{
    Parsing parsing;
    int number = 0;
    const QStringView all = text;
    for (qsizetype from = 0; from < all.size();) {
        qsizetype end = from;
        while (end < all.size() && all[end] != u'\n' && all[end] != u'\r')
            ++end;
        parsing.readLine(all.mid(from, end - from), ++number);
        const bool isPair = end + 1 < all.size() && all[end] == u'\r' && all[end + 1] == u'\n';
        from = end + (isPair ? 2 : 1);
    }
    return parsing.finish(known);
}

OpenIdList parseOpenIds(const QByteArray &bytes, const QString &known)
{
    QString encoding;
    const QString text = decode(bytes, encoding);
    OpenIdList list = parseOpenIds(text, known);
    list.encoding = encoding;
    return list;
}

} // namespace core::message
