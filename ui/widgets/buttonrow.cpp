// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttonrow.h"

#include <QHBoxLayout>

namespace ui {

QPushButton *dialogButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QWidget *buttonRow(std::initializer_list<QPushButton *> ending, std::initializer_list<QPushButton *> aside)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QPushButton *button : aside)
        layout->addWidget(button);
    layout->addStretch();
    for (QPushButton *button : ending)
        layout->addWidget(button);
    return row;
}

} // namespace ui
