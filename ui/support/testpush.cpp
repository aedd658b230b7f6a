// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/testpush.h"

#include "ui/support/inspectorswitch.h"
#include "ui/support/whendone.h"

namespace ui {

using core::sandbox::PushOutcome;

TestPush::TestPush(core::Transport &transport, const core::Clock &clock, core::Vault &vault, InspectorSwitch &inspector,
                   QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
    , m_vault(vault)
    , m_inspector(inspector)
{
    connect(&m_inspector, &InspectorSwitch::changed, this, &TestPush::changed);
}

bool TestPush::isPossible(const core::AppId &account) const
{
    return !m_busy && m_inspector.isRunning() && !m_inspector.urlFor(account).isEmpty();
}

void TestPush::push(const core::Account &account, const QString &sample)
{
    if (!isPossible(account.appId))
        return;
    m_busy = true;
    Q_EMIT changed();
    whenDone(m_vault.credentials(account.appId), this,
             [this, account, sample](const core::Result<core::Credentials> &credentials) {
                 if (credentials)
                     post(account, sample, *credentials);
                 else
                     giveUp(credentials.error());
             });
}

void TestPush::post(const core::Account &account, const QString &sample, const core::Credentials &credentials)
{
    const auto keys = core::callback::Keys::from(account, credentials);
    if (!keys) {
        giveUp(keys.error());
        return;
    }
    core::sandbox::Push wanted{
        .url = m_inspector.urlFor(account.appId), .keys = *keys, .mode = account.callbackMode, .sample = sample};
    whenDone(core::sandbox::push(m_transport, m_clock, std::move(wanted)), this,
             [this](const core::Result<PushOutcome> &outcome) {
                 if (!outcome) {
                     giveUp(outcome.error());
                     return;
                 }
                 m_busy = false;
                 Q_EMIT changed();
                 Q_EMIT done(*outcome);
             });
}

void TestPush::giveUp(const core::Error &error)
{
    m_busy = false;
    Q_EMIT changed();
    Q_EMIT failed(error);
}

} // namespace ui
