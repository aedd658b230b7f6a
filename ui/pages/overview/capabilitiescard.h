// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/section.h"

class QGridLayout;

namespace ui {

/// What this kind of account may do on the platform, and why not.
class CapabilitiesCard final : public Section
{
    Q_OBJECT

public:
    explicit CapabilitiesCard(QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account) override;

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void showCapabilities();

    std::optional<core::Account> m_account;
    QWidget *m_list;
};

} // namespace ui
