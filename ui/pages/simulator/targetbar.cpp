// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/targetbar.h"

#include "core/http/plainway.h"
#include "core/http/transport.h"
#include "core/sandbox/pushengine.h"
#include "ui/support/inspectorswitch.h"
#include "ui/support/whendone.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/urlbox.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace ui {

using namespace Qt::StringLiterals;
using core::CallbackMode;

TargetBar::TargetBar(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_vault(services.vault)
    , m_inspector(services.inspector)
    , m_urlLabel(new QLabel)
    , m_url(new UrlBox(services.settings))
    , m_modeLabel(new QLabel)
    , m_mode(new QComboBox)
    , m_followerLabel(new QLabel)
    , m_follower(new FollowerBox(services.log, services.client, services.clock))
    , m_triesLabel(new QLabel)
    , m_tries(new QSpinBox)
    , m_hint(new ToneLabel(Tone::Muted))
{
    m_url->setObjectName(u"targetUrl"_s);
    m_mode->setObjectName(u"targetMode"_s);
    m_follower->setObjectName(u"follower"_s);
    m_tries->setObjectName(u"tries"_s);
    m_hint->setObjectName(u"targetHint"_s);
    m_urlLabel->setBuddy(m_url);
    m_modeLabel->setBuddy(m_mode);
    m_followerLabel->setBuddy(m_follower);
    m_triesLabel->setBuddy(m_tries);
    m_tries->setRange(1, 3);
    m_tries->setValue(3);
    m_mode->setMinimumContentsLength(18);
    m_mode->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mode->addItem({});
    for (const CallbackMode mode : {CallbackMode::Plain, CallbackMode::Compat, CallbackMode::Safe})
        m_mode->addItem({}, int(mode));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_urlLabel, 0, 0);
    grid->addWidget(m_url, 0, 1);
    grid->addWidget(m_modeLabel, 0, 2);
    grid->addWidget(m_mode, 0, 3);
    grid->addWidget(m_followerLabel, 1, 0);
    grid->addWidget(m_follower, 1, 1);
    grid->addWidget(m_triesLabel, 1, 2);
    grid->addWidget(m_tries, 1, 3);
    grid->addWidget(m_hint, 2, 1, 1, 3);
    grid->setColumnStretch(1, 1);

    connect(m_url, &UrlBox::urlChanged, this, &TargetBar::showHint);
    connect(m_url, &UrlBox::urlChanged, this, &TargetBar::changed);
    connect(m_follower, &FollowerBox::followerChanged, this, &TargetBar::followerChanged);
    connect(&m_inspector, &InspectorSwitch::changed, this, &TargetBar::showOwnUrl);
}

void TargetBar::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    m_follower->setAccount(account);
    showOwnUrl();
    retranslate();
    Q_EMIT changed();
}

void TargetBar::showOwnUrl()
{
    m_url->setOwn(m_account && m_inspector.isRunning() ? m_inspector.urlFor(m_account->appId) : QUrl());
    showHint();
    Q_EMIT changed();
}

bool TargetBar::isReady() const
{
    return m_account && m_url->url().isValid() && !m_url->url().host().isEmpty();
}

QString TargetBar::realServer() const
{
    const QUrl url = m_url->url();
    return m_account && !m_account->isSandbox() && !core::isLoopback(url) ? url.host() : QString();
}

CallbackMode TargetBar::mode() const
{
    const QVariant chosen = m_mode->currentData();
    return chosen.isNull() ? m_account->callbackMode : CallbackMode(chosen.toInt());
}

void TargetBar::withTarget(const std::function<void(core::simulator::Target)> &use)
{
    if (!isReady())
        return;
    core::simulator::Target target{.url = m_url->url(),
                                   .mode = mode(),
                                   .parties = {.follower = follower(), .account = m_follower->originalId()},
                                   .attempts = m_tries->value(),
                                   .platform = core::sandbox::platformOf(*m_account)};
    m_url->remember();
    whenDone(m_vault.credentials(m_account->appId), this,
             [this, use, target, account = *m_account](const core::Result<core::Credentials> &credentials) mutable {
                 const auto keys = credentials ? core::callback::Keys::from(account, *credentials)
                                               : core::Result<core::callback::Keys>(core::fail(credentials.error()));
                 if (!keys) {
                     Q_EMIT failed(keys.error());
                     return;
                 }
                 target.keys = *keys;
                 use(std::move(target));
             });
}

void TargetBar::showHint()
{
    const QUrl url = m_url->url();
    const bool isOwn = m_account && m_inspector.isRunning() && url == m_inspector.urlFor(m_account->appId);
    if (!m_account) {
        m_hint->setTone(Tone::Warning);
        m_hint->setText(tr("Messages are signed for an account: add or choose one first."));
    } else if (url.host().isEmpty()) {
        m_hint->setTone(Tone::Muted);
        m_hint->setText(tr("Type the URL of your server, or start the inspector (Ctrl+Shift+I) to send to it."));
    } else if (isOwn) {
        m_hint->setTone(Tone::Muted);
        m_hint->setText(tr("This is the inspector itself: what you send appears there."));
    } else if (!core::isLoopback(url) && !m_account->isSandbox()) {
        m_hint->setTone(Tone::Warning);
        m_hint->setText(tr("Signed with the real Token of \"%1\" (%2): the server %3 cannot tell these messages from "
                           "the platform's.")
                            .arg(m_account->name, environmentName(*m_account), url.host()));
    } else {
        m_hint->setTone(Tone::Muted);
        m_hint->setText(tr("Signed for \"%1\" (%2).").arg(m_account->name, environmentName(*m_account)));
    }
    if (const QString plain = m_account ? core::plainWayWarning(url) : QString(); !plain.isEmpty()) {
        m_hint->setTone(Tone::Warning);
        m_hint->setText(m_hint->text() + u'\n' + plain);
    }
}

void TargetBar::retranslate()
{
    m_urlLabel->setText(tr("&URL"));
    m_modeLabel->setText(tr("&Mode"));
    m_followerLabel->setText(tr("&From"));
    m_triesLabel->setText(tr("&Tries"));
    m_tries->setToolTip(tr("The platform waits 5 s and tries three times when nothing comes back"));
    const QString own = m_account ? core::toString(m_account->callbackMode) : QString();
    m_mode->setItemText(0, own.isEmpty() ? tr("The account's") : tr("The account's (%1)").arg(own));
    m_mode->setItemText(1, tr("Plain"));
    m_mode->setItemText(2, tr("Compatible"));
    m_mode->setItemText(3, tr("Safe"));
    m_url->lineEdit()->setAccessibleName(tr("URL"));
    m_follower->lineEdit()->setAccessibleName(tr("Follower"));
    m_follower->retranslate();
    showHint();
}

} // namespace ui
