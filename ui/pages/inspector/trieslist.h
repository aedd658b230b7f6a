// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/delivery.h"

#include <QTreeWidget>

namespace ui {

/// The tries of one message with the gaps between them: a row each, with a bar from its receipt to its answer beside
/// the five seconds that the platform waits.
class TriesList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit TriesList(QWidget *parent = nullptr);

    /// In the order in which they came; `current` is the one that is shown.
    void setTries(const QList<core::Delivery> &tries, core::DeliveryId current);

Q_SIGNALS:
    void chosen(core::DeliveryId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addTry(const core::Delivery &delivery, const core::Delivery *before);

    QList<core::Delivery> m_tries;
    core::DeliveryId m_current;
};

} // namespace ui
