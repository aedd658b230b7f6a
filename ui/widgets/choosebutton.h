// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace ui {

/// Beside a field whose id can be chosen from a list instead of being typed.
class ChooseButton final : public QToolButton
{
    Q_OBJECT

public:
    /// Its object name is "choose-FIELD".
    explicit ChooseButton(const QString &field, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace ui
