// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/phonetext.h"

#include "core/message/textruns.h"

#include <QFontDatabase>
#include <QPainter>

#include <algorithm>

namespace ui {

using core::message::TextRun;

namespace {

const QColor linkColor(0x57, 0x6b, 0x95);

/// The picture, or its name where this computer has no font with pictures.
QString shownOf(const TextRun &run)
{
    static const bool hasPictures = [] {
        const QStringList families = QFontDatabase::families();
        const auto isOfPictures = [](const QString &family) -> bool { return family.contains(QLatin1String("Emoji")); };
        return std::any_of(families.cbegin(), families.cend(), isOfPictures);
    }();
    return run.kind == TextRun::Kind::Emoji && !hasPictures ? QString(u'[' + run.target + u']') : run.shown;
}

bool isLink(const TextRun &run)
{
    return run.kind == TextRun::Kind::Link || run.kind == TextRun::Kind::MenuLink;
}

} // namespace

PhoneText::PhoneText(const QString &text, const QFont &font, double width, int mostLines)
{
    QString shown;
    QList<QTextLayout::FormatRange> formats;
    const QList<TextRun> runs = core::message::textRuns(text);
    for (const TextRun &run : runs) {
        if (isLink(run)) {
            QTextLayout::FormatRange range{.start = int(shown.size()), .length = int(run.shown.size()), .format = {}};
            range.format.setForeground(linkColor);
            formats.append(range);
        }
        shown += shownOf(run);
    }
    shown.replace(u'\n', QChar(QChar::LineSeparator)); // as long as before, for the ranges
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
    const QList<TextRun> runs = core::message::textRuns(text);
    for (const TextRun &run : runs)
        shown += shownOf(run);
    return shown;
}

} // namespace ui
