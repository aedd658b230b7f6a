// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingspage.h"

#include "ui/widgets/cardcolumn.h"
#include "ui/widgets/section.h"

#include <QGridLayout>

namespace ui {

SettingsPage::SettingsPage(const QList<Section *> &sections, QWidget *parent) : Page(parent)
{
    auto *column = new CardColumn(760, this);
    for (Section *section : sections) {
        column->grid()->addWidget(section, column->grid()->rowCount(), 0);
        connect(section, &Section::failed, this, &Page::failed);
        connect(section, &Section::noticed, this, &Page::noticed);
        connect(section, &Section::openRequested, this, &Page::openRequested);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
}

} // namespace ui
