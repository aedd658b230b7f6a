// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forwarding/forwardplan.h"
#include "core/inspector/delivery.h"

#include <QWidget>

namespace ui {

/// When what happened to a delivery, from its receipt to the answer, on a logarithmic scale: most stages take less than
/// a thousandth of the five seconds after which the platform gives up.
class StageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StageBar(QWidget *parent = nullptr);

    void setDelivery(const core::Delivery &delivery);
    void setForwards(const QList<core::forwarding::Forwarded> &forwards);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Moment
    {
        QString name;
        std::chrono::microseconds at{};
    };

    void describe();
    [[nodiscard]] QList<Moment> moments() const;
    [[nodiscard]] qreal xOf(std::chrono::microseconds at) const;
    void paintScale(QPainter &painter) const;
    void paintMoments(QPainter &painter) const;
    void paintForwards(QPainter &painter) const;

    bool m_isEmpty = true;
    std::optional<std::chrono::microseconds> m_verified;
    std::optional<core::Delivery::Stages> m_stages;
    QList<core::forwarding::Forwarded> m_forwards;
};

} // namespace ui
