// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/retrychoice.h"

#include "ui/pages/inspector/deliveryactions.h"

namespace ui {

RetryChoice::RetryChoice(core::Settings &settings, DeliveryActions &actions, QObject *parent)
    : QObject(parent)
    , m_each(actions.add({.text = {"ui::RetryChoice", QT_TRANSLATE_NOOP("ui::RetryChoice", "Show each retry")},
                          .needs = DeedNeeds::Nothing,
                          .group = DeedGroup::Look,
                          .run = [](const QList<core::DeliveryId> &) {}}))
{
    m_each->setCheckable(true);
    m_each->setChecked(settings.get(core::settings::inspectorEachRetry));
    connect(m_each, &QAction::toggled, this, [this, &settings](bool each) {
        settings.set(core::settings::inspectorEachRetry, each);
        Q_EMIT changed();
    });
}

core::Retries RetryChoice::retries() const
{
    return m_each->isChecked() ? core::Retries::Each : core::Retries::BehindTheFirst;
}

} // namespace ui
