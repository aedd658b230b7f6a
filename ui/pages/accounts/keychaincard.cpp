// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/keychaincard.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using core::SecretStore;

KeychainCard::KeychainCard(const SecretStore &keychain, QWidget *parent)
    : Card(parent)
    , m_keychain(keychain)
    , m_text(new QLabel)
    , m_retry(new QPushButton)
{
    setTone(Tone::Warning);
    m_text->setWordWrap(true);
    body()->addWidget(m_text);
    body()->addWidget(m_retry, 0, Qt::AlignLeft);
    hide();
    connect(&m_keychain, &SecretStore::stateChanged, this, &KeychainCard::adapt);
    connect(m_retry, &QPushButton::clicked, this, &KeychainCard::retryRequested);
}

void KeychainCard::adapt()
{
    const SecretStore::State state = m_keychain.state();
    setVisible(state == SecretStore::State::Locked || state == SecretStore::State::Absent);
    m_text->setText(
        state == SecretStore::State::Locked
            ? tr("The keychain is locked. Unlock it and try again; until then secrets that you type are kept for this "
                 "session only.")
            : tr("No keychain answers on this system. Secrets that you type are kept in memory for this session and "
                 "are never written to a file; you will be asked for them again after the next start."));
}

void KeychainCard::retranslate()
{
    m_retry->setText(tr("Try again"));
    adapt();
}

} // namespace ui
