// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accounthead.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace ui {

AccountHead::AccountHead(const core::Account &account, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_badge(new Badge)
{
    setFontScale(m_text, 1.25, QFont::DemiBold);
    setFontScale(m_badge, 1.2);
    m_badge->setAccount(account);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_badge);
    layout->addStretch();
}

void AccountHead::setText(const QString &text)
{
    m_text->setText(text);
}

} // namespace ui
