// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "ui/widgets/badge.h"

#include <QFormLayout>
#include <QLabel>

namespace ui {

OverviewPage::OverviewPage(QWidget *parent)
    : Page(parent)
    , m_badge(new Badge(this))
    , m_appIdTitle(new QLabel(this))
    , m_appId(new QLabel(this))
{
    auto *layout = new QFormLayout(this);
    layout->addRow(m_badge);
    layout->addRow(m_appIdTitle, m_appId);
    retranslate();
}

void OverviewPage::setAccount(const std::optional<core::Account> &account)
{
    m_badge->setAccount(account);
    m_appId->setText(account ? account->appId.toString() : QString());
}

void OverviewPage::retranslate()
{
    m_appIdTitle->setText(tr("AppID"));
}

} // namespace ui
