// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverydiff.h"

#include <QTreeWidget>

namespace ui {

enum class PairsShown { All, Differing };

/// Values of two deliveries beside each other; rows that differ are coloured.
class PairView final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PairView(QWidget *parent = nullptr);

    void setPairs(const QList<core::ValuePair> &pairs);
    void setShown(PairsShown shown);
    [[nodiscard]] int differences() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<core::ValuePair> m_pairs;
    PairsShown m_shown = PairsShown::All;
};

} // namespace ui
