// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardcolumn.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace ui {

CardColumn::CardColumn(int maximumWidth, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QWidget;
    auto *column = new QWidget(outer);
    column->setMaximumWidth(maximumWidth);
    m_grid = new QGridLayout(column);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(16);
    auto *layout = new QHBoxLayout(outer);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(column, 1, Qt::AlignTop);
    setWidget(outer);
    // Cards paint their own background on the window's.
    viewport()->setAutoFillBackground(false);
    outer->setAutoFillBackground(false);
}

} // namespace ui
