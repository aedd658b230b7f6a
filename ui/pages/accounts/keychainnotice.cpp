// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/keychainnotice.h"

#include "ui/support/whendone.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::SecretStore;

KeychainNotice::KeychainNotice(core::Vault &vault, QWidget *parent)
    : Section(parent)
    , m_vault(vault)
    , m_text(new QLabel(this))
    , m_retry(new QPushButton(this))
{
    setTone(Tone::Warning);
    m_text->setObjectName(u"keychainNotice"_s);
    m_text->setWordWrap(true);
    m_retry->setObjectName(u"retryKeychain"_s);
    body()->addWidget(m_text);
    body()->addWidget(m_retry, 0, Qt::AlignLeft);
    connect(m_retry, &QPushButton::clicked, this, &KeychainNotice::retry);
    connect(&m_vault.keychain(), &SecretStore::stateChanged, this, &KeychainNotice::showState);
    retranslate();
}

void KeychainNotice::retry()
{
    m_retry->setEnabled(false);
    whenDone(m_vault.probe(), this, [this](const core::Result<core::Vault::Probe> &probe) {
        m_retry->setEnabled(true);
        m_detail = probe ? probe->detail : QString();
        showState();
        if (!probe)
            Q_EMIT failed(probe.error());
        else if (probe->ok)
            moveToKeychain();
    });
}

void KeychainNotice::moveToKeychain()
{
    whenDone(m_vault.moveSessionToKeychain(), this, [this](const core::Result<int> &moved) {
        if (!moved)
            Q_EMIT failed(moved.error());
        else if (*moved > 0)
            Q_EMIT noticed(tr("The secrets of %n account(s) are in the keychain now.", nullptr, *moved));
        else
            Q_EMIT noticed(tr("The keychain works."));
    });
}

void KeychainNotice::showState()
{
    const SecretStore::State state = m_vault.keychain().state();
    setVisible(state == SecretStore::State::Locked || state == SecretStore::State::Absent);
    QString text = state == SecretStore::State::Locked
        ? tr("The keychain is locked. Unlock it and try again; until then secrets that you type are kept for this "
             "session only.")
        : tr("No keychain answers on this system. Secrets that you type are kept in memory for this session and "
             "are never written to a file; you will be asked for them again after the next start.");
    if (!m_detail.isEmpty())
        text += u'\n' + m_detail;
    m_text->setText(text);
}

void KeychainNotice::retranslate()
{
    m_retry->setText(tr("Try again"));
    showState();
}

} // namespace ui
