// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/codetext_p.h"

namespace core::console {

using namespace Qt::StringLiterals;

QString quoted(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"': out += u"\\\""_s; break;
        case u'\\': out += u"\\\\"_s; break;
        case u'\n': out += u"\\n"_s; break;
        case u'\r': out += u"\\r"_s; break;
        case u'\t': out += u"\\t"_s; break;
        default:
            // \uXXXX is read by all of them; Java reads it before everything else, but these are no line breaks.
            if (c.unicode() < 0x20 || c.unicode() == 0x7f || c.unicode() == 0x2028 || c.unicode() == 0x2029)
                out += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
            else
                out += c;
        }
    }
    return out + u'"';
}

QString joined(const CodeText &text, QLatin1String plus, QString (*quote)(const QString &), QLatin1String variableSign)
{
    QStringList parts;
    for (const CodePiece &piece : text)
        parts += piece.kind == CodePiece::Kind::Literal ? quote(piece.text) : variableSign + piece.text;
    return parts.isEmpty() ? quote({}) : parts.join(plus);
}

} // namespace core::console
