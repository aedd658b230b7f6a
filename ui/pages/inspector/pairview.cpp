// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/pairview.h"

#include "ui/support/plaintooltip.h"
#include "ui/support/tone.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::ValuePair;

namespace {

constexpr qsizetype mostShown = 600;

QString cell(const std::optional<QString> &text)
{
    if (!text)
        return u"–"_s;
    return text->size() <= mostShown ? *text : text->first(mostShown) + u'…';
}

Tone toneOf(const ValuePair &pair)
{
    if (!pair.left)
        return Tone::Good;
    return pair.right ? Tone::Warning : Tone::Bad;
}

} // namespace

PairView::PairView(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(3);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    header()->resizeSection(0, 200);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    header()->setSectionResizeMode(2, QHeaderView::Stretch);
    header()->setStretchLastSection(false);
    fill();
}

void PairView::setPairs(const QList<ValuePair> &pairs)
{
    m_pairs = pairs;
    fill();
}

void PairView::setShown(PairsShown shown)
{
    m_shown = shown;
    fill();
}

int PairView::differences() const
{
    return int(std::ranges::count_if(m_pairs, &ValuePair::differs));
}

void PairView::fill()
{
    clear();
    setHeaderLabels({tr("Name"), tr("Left"), tr("Right")});
    setAccessibleName(tr("Values of both"));
    for (const ValuePair &pair : std::as_const(m_pairs)) {
        if (m_shown == PairsShown::Differing && !pair.differs())
            continue;
        auto *item = new QTreeWidgetItem(this, {pair.name, cell(pair.left), cell(pair.right)});
        item->setToolTip(1, plainToolTip(item->text(1)));
        item->setToolTip(2, plainToolTip(item->text(2)));
        if (!pair.differs())
            continue;
        for (int column = 0; column < 3; ++column) {
            item->setBackground(column, toneBackground(toneOf(pair), palette()));
            item->setData(column, Qt::AccessibleDescriptionRole, tr("differs"));
        }
        QFont bold = font();
        bold.setBold(true);
        item->setFont(0, bold);
    }
}

void PairView::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace ui
