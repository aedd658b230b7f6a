// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section.h"

#include <QEvent>
#include <QVariant>

namespace ui {

void Section::setAccount(const std::optional<core::Account> & /*account*/) { }

void Section::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace ui
