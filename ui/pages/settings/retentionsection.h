// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"
#include "core/settings/settings.h"
#include "ui/widgets/section.h"

class QPushButton;
class QSpinBox;

namespace ui {

class ToneLabel;

/// How long the inspector's log is kept.
class RetentionSection final : public Section
{
    Q_OBJECT

public:
    RetentionSection(core::Settings &settings, core::DeliveryLog &deliveries, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void keep();
    void count();
    void askToPrune();
    void prune();

    core::Settings &m_settings;
    core::DeliveryLog &m_deliveries;
    QLabel *m_daysLabel;
    QSpinBox *m_days;
    QLabel *m_rowsLabel;
    QSpinBox *m_rows;
    ToneLabel *m_stored;
    QPushButton *m_prune;
    std::optional<qint64> m_count;
};

} // namespace ui
