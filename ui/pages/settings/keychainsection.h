// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/vault.h"
#include "ui/widgets/section.h"

class QPushButton;

namespace ui {

class ToneLabel;

/// Is the keychain working? Tries it for real: write, read, compare, delete.
class KeychainSection final : public Section
{
    Q_OBJECT

public:
    explicit KeychainSection(core::Vault &vault, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void probe();
    void moveToKeychain();
    void showState();
    [[nodiscard]] QString stateText() const;

    core::Vault &m_vault;
    ToneLabel *m_state;
    ToneLabel *m_details;
    ToneLabel *m_volatile;
    QPushButton *m_probe;
    QPushButton *m_move;
    std::optional<core::Vault::Probe> m_last;
    bool m_busy = false;
};

} // namespace ui
