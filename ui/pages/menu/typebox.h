// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace ui {

/// All types of buttons with icon, title and purpose. A type that menu/create does not take is shown while a button has
/// it, and cannot be chosen again.
class TypeBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit TypeBox(QWidget *parent = nullptr);

    void setType(const QString &type);
    void retranslate();

Q_SIGNALS:
    /// By the user only.
    void chosen(const QString &type);

protected:
    /// Scrolling a form must not change a button on the way.
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace ui
