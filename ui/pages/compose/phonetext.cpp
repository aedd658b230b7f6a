// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/phonetext.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QColor linkColor(0x57, 0x6b, 0x95);

struct Run
{
    QString text;
    bool isLink = false;
};

/// Anchors, and addresses that stand in the text as they are.
QList<Run> runsOf(const QString &text)
{
    static const QRegularExpression links(
        uR"(<a\s[^>]*href\s*=\s*(?:"[^"]*"|'[^']*')[^>]*>(.*?)</a>|(https?://[!-;=?-~]+))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QList<Run> runs;
    qsizetype done = 0;
    for (auto found = links.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedStart() > done)
            runs.append({.text = text.mid(done, match.capturedStart() - done)});
        const QString shown = match.captured(2).isEmpty() ? match.captured(1) : match.captured(2);
        runs.append({.text = shown, .isLink = true});
        done = match.capturedEnd();
    }
    if (done < text.size())
        runs.append({.text = text.mid(done)});
    return runs;
}

} // namespace

PhoneText::PhoneText(const QString &text, const QFont &font, double width, int mostLines)
{
    QString shown;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runsOf(text)) {
        if (run.isLink) {
            QTextLayout::FormatRange range{.start = int(shown.size()), .length = int(run.text.size()), .format = {}};
            range.format.setForeground(linkColor);
            formats.append(range);
        }
        shown += run.text;
    }
    shown.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', QChar(QChar::LineSeparator));
    m_layout.setText(shown);
    m_layout.setFont(font);
    m_layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    double y = 0;
    for (int lines = 0; mostLines == 0 || lines < mostLines; ++lines) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * 1.18;
        m_size.setWidth(std::max(m_size.width(), line.naturalTextWidth()));
    }
    m_layout.endLayout();
    m_size.setHeight(y);
}

void PhoneText::draw(QPainter &painter, const QPointF &at, const QColor &ink) const
{
    painter.setPen(ink);
    m_layout.draw(&painter, at);
}

QString phonePlainText(const QString &text)
{
    QString shown;
    for (const Run &run : runsOf(text))
        shown += run.text;
    return shown;
}

} // namespace ui
