// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/envelope.h"
#include "core/inspector/delivery.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace ui {

/// A delivery with what is needed to open it.
struct ShownDelivery
{
    core::Delivery delivery;
    std::optional<core::callback::Keys> keys; ///< nothing when those of its account are not known

    /// The message's own bytes; the body where it was never opened.
    [[nodiscard]] const QByteArray &message() const
    {
        return delivery.plain.isEmpty() ? delivery.body : delivery.plain;
    }
};

/// One side of a delivery. It is filled when it comes in sight, so that going through many rows costs one tab each.
class DetailTab : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Null: nothing is shown.
    void setDelivery(std::shared_ptr<const ShownDelivery> shown);
    [[nodiscard]] virtual QString title() const = 0;

protected:
    /// Shows what shown() has; called in sight only. Scroll positions stay.
    virtual void fill() = 0;
    virtual void retranslate() = 0;
    [[nodiscard]] const ShownDelivery *shown() const { return m_shown.get(); }

    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillIfSeen();

    std::shared_ptr<const ShownDelivery> m_shown;
    bool m_isStale = false;
};

} // namespace ui
