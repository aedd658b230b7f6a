// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"
#include "ui/pages/inspector/detailtab.h"

class QPushButton;

namespace ui {

class StageBar;
class ToneLabel;
class TriesList;

/// When what happened to the delivery, and to all tries of its message.
class TimelineTab final : public DetailTab
{
    Q_OBJECT

public:
    explicit TimelineTab(core::DeliveryLog &log, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    void failed(const core::Error &error);
    void deliveryRequested(core::DeliveryId id);
    void comparisonRequested(core::DeliveryId one, core::DeliveryId other);

protected:
    void fill() override;
    void retranslate() override;

private:
    void readForwards();
    void readTries();
    void putTries(const QList<core::Delivery> &tries);
    [[nodiscard]] bool isStillShown(core::DeliveryId id) const;

    core::DeliveryLog &m_log;
    StageBar *m_stages;
    ToneLabel *m_note;
    TriesList *m_tries;
    QPushButton *m_compare;
    core::DeliveryId m_first;
};

} // namespace ui
