// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/keychainsection.h"

#include "ui/support/icons.h"
#include "ui/support/whendone.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using State = core::SecretStore::State;

namespace {

Tone toneOf(State state)
{
    switch (state) {
    case State::Unknown: return Tone::Muted;
    case State::Working: return Tone::Good;
    case State::Locked:
    case State::Absent: return Tone::Bad;
    }
    return Tone::Muted;
}

} // namespace

KeychainSection::KeychainSection(core::Vault &vault, QWidget *parent)
    : Section(parent)
    , m_vault(vault)
    , m_state(new ToneLabel(Tone::Muted, this))
    , m_details(new ToneLabel(Tone::Muted, this))
    , m_volatile(new ToneLabel(Tone::Warning, this))
    , m_probe(new QPushButton(this))
    , m_move(new QPushButton(this))
{
    m_state->setObjectName(u"keychainState"_s);
    m_details->setObjectName(u"keychainDetails"_s);
    m_volatile->setObjectName(u"keychainVolatile"_s);
    m_probe->setObjectName(u"probeKeychain"_s);
    m_move->setObjectName(u"moveToKeychain"_s);
    setFontScale(m_state, 1.1, QFont::DemiBold);
    m_probe->setIcon(themedIcon(u"key"_s));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_probe);
    buttons->addWidget(m_move);
    buttons->addStretch();
    body()->addWidget(m_state);
    body()->addWidget(m_details);
    body()->addWidget(m_volatile);
    body()->addLayout(buttons);
    connect(m_probe, &QPushButton::clicked, this, &KeychainSection::probe);
    connect(m_move, &QPushButton::clicked, this, &KeychainSection::moveToKeychain);
    connect(&m_vault.keychain(), &core::SecretStore::stateChanged, this, &KeychainSection::showState);
    connect(&m_vault, &core::Vault::credentialsChanged, this, &KeychainSection::showState);
    retranslate();
}

void KeychainSection::showEvent(QShowEvent *event)
{
    showState();
    Section::showEvent(event);
}

void KeychainSection::probe()
{
    m_busy = true;
    showState();
    whenDone(m_vault.probe(), this, [this](const core::Result<core::Vault::Probe> &probe) {
        m_busy = false;
        m_last.reset();
        if (probe)
            m_last = *probe;
        else
            Q_EMIT failed(probe.error());
        showState();
    });
}

void KeychainSection::moveToKeychain()
{
    m_busy = true;
    showState();
    whenDone(m_vault.moveSessionToKeychain(), this, [this](const core::Result<int> &moved) {
        m_busy = false;
        if (moved)
            Q_EMIT noticed(tr("The secrets of %n account(s) are in the keychain now.", nullptr, *moved));
        else
            Q_EMIT failed(moved.error());
        showState();
    });
}

QString KeychainSection::stateText() const
{
    switch (m_vault.keychain().state()) {
    case State::Unknown: return tr("Not asked yet");
    case State::Working: return tr("Working");
    case State::Locked: return tr("Locked");
    case State::Absent: return tr("There is no keychain");
    }
    return {};
}

void KeychainSection::showState()
{
    const State state = m_vault.keychain().state();
    m_state->setTone(m_busy ? Tone::Muted : toneOf(state));
    m_state->setText(m_busy ? tr("Asking the keychain…") : stateText());
    QStringList lines;
    if (state == State::Working)
        lines.append(tr("Kept by: %1").arg(m_vault.keychain().backendName()));
    if (m_last && m_last->ok)
        lines.append(tr("An entry was written, read back, compared and deleted in %1 ms.")
                         .arg(QString::number(m_last->latency.count())));
    else if (m_last)
        lines.append(m_last->detail);
    else if (state == State::Unknown)
        lines.append(
            tr("The keychain is asked when a secret is needed, never at start-up. The test writes an entry, reads "
               "it back, compares it and deletes it."));
    else if (state == State::Locked)
        lines.append(tr("Unlock it with your desktop's password manager, then try again."));
    else if (state == State::Absent)
        lines.append(tr("Install and start one (gnome-keyring, KWallet), then try again."));
    m_details->setText(lines.join(u'\n'));

    const qsizetype sessionOnly = m_vault.volatileAccounts().size();
    m_volatile->setVisible(sessionOnly > 0);
    m_volatile->setText(tr("The secrets of %n account(s) live only in this session: they are gone when MpDesk ends.",
                           nullptr, int(sessionOnly)));
    m_move->setVisible(sessionOnly > 0);
    m_move->setEnabled(!m_busy);
    m_probe->setEnabled(!m_busy);
    m_probe->setText(state == State::Locked || state == State::Absent ? tr("Try again") : tr("Test"));
}

void KeychainSection::retranslate()
{
    setTitle(tr("Keychain"));
    m_move->setText(tr("Move them to the keychain"));
    showState();
}

} // namespace ui
