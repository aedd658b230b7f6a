// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/filterlanguage.h"
#include "core/settings/settings.h"

#include <QObject>

class QAction;

namespace ui {

class DeliveryActions;

/// Whether each retry has a row, which is remembered, or stands behind its first try.
class RetryChoice final : public QObject
{
    Q_OBJECT

public:
    RetryChoice(core::Settings &settings, DeliveryActions &actions, QObject *parent);

    [[nodiscard]] core::Retries retries() const;

Q_SIGNALS:
    void changed();

private:
    QAction *m_each;
};

} // namespace ui
