// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"
#include "core/settings/settings.h"
#include "ui/widgets/section.h"

class QFormLayout;
class QPushButton;
class QSpinBox;

namespace core {
class AccountBook;
}

namespace ui {

class ToneLabel;

/// How much of the inspector's log is kept, what it holds, and making it smaller.
class RetentionSection final : public Section
{
    Q_OBJECT

public:
    RetentionSection(core::Settings &settings, core::DeliveryLog &deliveries, const core::AccountBook &book,
                     QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    struct Bound
    {
        QLabel *label = nullptr;
        QSpinBox *box = nullptr;
        const core::Setting<int> &setting;
    };

    [[nodiscard]] Bound makeBound(const QString &name, const core::Setting<int> &setting, int step);
    void name(const Bound &bound, const QString &label, const QString &suffix, const QString &zero);
    void keep();
    void count();
    void askToPrune();
    void prune();
    void askToPurge();
    void vacuum();
    [[nodiscard]] QString useText() const;

    core::Settings &m_settings;
    core::DeliveryLog &m_deliveries;
    const core::AccountBook &m_book;
    Bound m_days;
    Bound m_rows;
    Bound m_size;
    Bound m_rejected;
    Bound m_rate;
    ToneLabel *m_use;
    QPushButton *m_prune;
    QPushButton *m_purge;
    QPushButton *m_vacuum;
    std::optional<core::LogUse> m_found;
    bool m_isVacuuming = false;
    bool m_isStopping = false;
};

} // namespace ui
