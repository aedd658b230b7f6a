// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/bytediff.h"

#include "ui/support/tone.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 512;
constexpr qsizetype perLine = 16;

QString textOf(char byte)
{
    const bool isPrintable = byte >= 0x20 && byte < 0x7f;
    return isPrintable ? QString(QLatin1Char(byte)).toHtmlEscaped() : u"·"_s;
}

} // namespace

ByteDifference compareBytes(const QByteArray &found, const QByteArray &wanted)
{
    const qsizetype inside = wanted.isEmpty() ? -1 : found.indexOf(wanted);
    if (inside >= 0)
        return {.before = inside, .same = wanted.size()};
    const auto end = std::ranges::mismatch(found, wanted);
    const auto same = qsizetype(end.in1 - found.begin());
    return {.same = same, .missing = wanted.size() - same};
}

QString bytesAsHtml(const QByteArray &found, const QByteArray &wanted, const QPalette &palette)
{
    if (found.isEmpty())
        return QCoreApplication::translate("ui::UrlCheckDialog", "No bytes at all").toHtmlEscaped();
    const ByteDifference difference = compareBytes(found, wanted);
    const QString good = toneColor(Tone::Good, palette).name();
    const QString wrong = u"<span style=\"background-color:%1; color:%2\">%3</span>"_s.arg(
        toneBackground(Tone::Bad, palette).name(), toneColor(Tone::Bad, palette).name());
    const auto marked = [&](qsizetype at, const QString &text) {
        const bool isRight = at >= difference.before && at < difference.before + difference.same;
        return isRight ? u"<span style=\"color:%1\">%2</span>"_s.arg(good, text)
                       : QString(wrong).replace("%3"_L1, text);
    };
    QString html = u"<pre>"_s;
    const qsizetype shown = std::min(found.size(), mostBytes);
    for (qsizetype start = 0; start < shown; start += perLine) {
        QString hex;
        QString text;
        for (qsizetype i = start; i < start + perLine; ++i) {
            if (i >= shown) {
                hex += u"   "_s;
                continue;
            }
            hex += marked(i, QString::fromLatin1(found.mid(i, 1).toHex())) + u' ';
            text += marked(i, textOf(found.at(i)));
        }
        html += u"%1  %2 %3\n"_s.arg(start, 4, 16, QChar(u'0')).arg(hex, text);
    }
    html += u"</pre>"_s;
    if (found.size() > shown)
        html += QCoreApplication::translate("ui::UrlCheckDialog", "… and %n more byte(s)", nullptr,
                                            int(found.size() - shown))
                    .toHtmlEscaped();
    if (difference.missing > 0)
        html += u"<p>"_s
            + QCoreApplication::translate("ui::UrlCheckDialog", "%n byte(s) of the echostr are missing.", nullptr,
                                          int(difference.missing))
                  .toHtmlEscaped()
            + u"</p>"_s;
    return html;
}

} // namespace ui
