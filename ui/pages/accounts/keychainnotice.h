// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/vault.h"
#include "ui/widgets/section.h"

class QPushButton;

namespace ui {

/// Says what becomes of secrets while the keychain is locked or absent, and tries again on request. Hidden when nothing
/// is wrong.
class KeychainNotice final : public Section
{
    Q_OBJECT

public:
    explicit KeychainNotice(core::Vault &vault, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void retry();
    void moveToKeychain();
    void showState();

    core::Vault &m_vault;
    QString m_detail; ///< why the last try failed
    QLabel *m_text;
    QPushButton *m_retry;
};

} // namespace ui
