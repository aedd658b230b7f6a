// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/detailtab.h"

#include <QEvent>

namespace ui {

void DetailTab::setDelivery(std::shared_ptr<const ShownDelivery> shown)
{
    m_shown = std::move(shown);
    m_isStale = true;
    fillIfSeen();
}

void DetailTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillIfSeen();
}

void DetailTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        m_isStale = true;
        fillIfSeen();
    }
}

void DetailTab::fillIfSeen()
{
    if (m_isStale && isVisible()) {
        m_isStale = false;
        fill();
    }
}

} // namespace ui
