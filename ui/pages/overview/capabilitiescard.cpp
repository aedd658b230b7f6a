// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/capabilitiescard.h"

#include "core/account/capabilities.h"
#include "ui/support/icons.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

CapabilitiesCard::CapabilitiesCard(QWidget *parent) : Section(parent), m_list(new QWidget(this))
{
    body()->addWidget(m_list);
    body()->addStretch();
    retranslate();
}

void CapabilitiesCard::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    showCapabilities();
}

void CapabilitiesCard::retranslate()
{
    setTitle(tr("What this account may do"));
    showCapabilities();
}

void CapabilitiesCard::changeEvent(QEvent *event)
{
    Section::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showCapabilities();
}

void CapabilitiesCard::showCapabilities()
{
    auto *fresh = new QWidget(this);
    auto *grid = new QGridLayout(fresh);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    const QList<core::Capability> all = m_account ? core::capabilities(*m_account) : QList<core::Capability>();
    for (const core::Capability &capability : all) {
        const int row = grid->rowCount();
        auto *sign = new QLabel(fresh);
        sign->setPixmap(
            themedIcon(capability.allowed ? u"check"_s : u"close"_s, capability.allowed ? Tone::Good : Tone::Muted)
                .pixmap(16, 16));
        sign->setAccessibleName(capability.allowed ? tr("yes") : tr("no"));
        auto *title = new ToneLabel(capability.allowed ? Tone::Normal : Tone::Muted, fresh);
        title->setText(capability.title);
        title->setWordWrap(false);
        auto *reason = new ToneLabel(Tone::Muted, fresh);
        reason->setText(capability.reason);
        grid->addWidget(sign, row, 0, Qt::AlignTop);
        grid->addWidget(title, row, 1, Qt::AlignTop);
        grid->addWidget(reason, row, 2, Qt::AlignTop);
    }
    delete body()->replaceWidget(m_list, fresh);
    m_list->deleteLater();
    m_list = fresh;
    fresh->show();
}

} // namespace ui
