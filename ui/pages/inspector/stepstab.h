// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/inspector/detailtab.h"

class QCheckBox;
class QTextBrowser;

namespace ui {

/// How the request was verified and opened, worked out step by step.
class StepsTab final : public DetailTab
{
    Q_OBJECT

public:
    explicit StepsTab(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void fill() override;
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;

private:
    QCheckBox *m_showSecrets;
    QTextBrowser *m_steps;
};

} // namespace ui
