// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hexdump.h"

#include <QChar>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCharacter = 4;

quint8 byteAt(const QByteArray &bytes, qsizetype index)
{
    return static_cast<quint8>(bytes.at(index));
}

/// How many bytes the UTF-8 character has that begins there; 0 when none does.
qsizetype characterLength(const QByteArray &bytes, qsizetype index)
{
    const quint8 lead = byteAt(bytes, index);
    if (lead < 0x80)
        return 1;
    const qsizetype length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (length == 0 || lead > 0xf4 || index + length > bytes.size())
        return 0;
    const QString decoded = QString::fromUtf8(bytes.sliced(index, length));
    return decoded.contains(QChar::ReplacementCharacter) && bytes.sliced(index, length) != "\xef\xbf\xbd" ? 0 : length;
}

bool isInsideCharacter(const QByteArray &bytes, qsizetype index)
{
    if ((byteAt(bytes, index) & 0xc0) != 0x80)
        return false;
    for (qsizetype start = index - 1; start >= std::max<qsizetype>(0, index - longestCharacter + 1); --start) {
        if ((byteAt(bytes, start) & 0xc0) != 0x80)
            return start + characterLength(bytes, start) > index;
    }
    return false;
}

} // namespace

HexCell hexCell(const QByteArray &bytes, qsizetype index)
{
    if (isInsideCharacter(bytes, index))
        return {.kind = HexCell::Kind::Rest};
    const qsizetype length = characterLength(bytes, index);
    if (length == 0)
        return {.kind = HexCell::Kind::Broken, .text = u"."_s};
    const QString text = QString::fromUtf8(bytes.sliced(index, length));
    const auto ucs4 = text.toUcs4();
    if (!QChar::isPrint(ucs4.constFirst()))
        return {.kind = HexCell::Kind::Control, .text = u"."_s};
    return {.kind = HexCell::Kind::Character, .text = text};
}

QString hexOffset(qsizetype offset)
{
    return u"%1"_s.arg(offset, 8, 16, QChar(u'0'));
}

QString hexDump(const QByteArray &bytes, qsizetype first, qsizetype count)
{
    QString dump;
    const qsizetype end = std::min(bytes.size(), first + count);
    for (qsizetype row = first; row < end; row += hexRowBytes) {
        dump += hexOffset(row) + u"  "_s;
        QString text;
        for (qsizetype i = row; i < row + hexRowBytes; ++i) {
            dump += i < end ? QString::fromLatin1(bytes.sliced(i, 1).toHex()) : u"  "_s;
            dump += i == row + hexRowBytes / 2 - 1 ? u"  "_s : u" "_s;
            if (i < end)
                text += hexCell(bytes, i).text;
        }
        dump += u" |"_s + text + u"|\n"_s;
    }
    return dump;
}

} // namespace core
