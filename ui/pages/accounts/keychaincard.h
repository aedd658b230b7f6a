// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace ui {

/// Says what becomes of secrets while the keychain does not answer. Hidden while it does.
class KeychainCard final : public Card
{
    Q_OBJECT

public:
    explicit KeychainCard(const core::SecretStore &keychain, QWidget *parent = nullptr);

    void adapt();
    void retranslate();

Q_SIGNALS:
    void retryRequested();

private:
    const core::SecretStore &m_keychain;
    QLabel *m_text;
    QPushButton *m_retry;
};

} // namespace ui
