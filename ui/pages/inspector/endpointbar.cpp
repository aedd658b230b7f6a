// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/endpointbar.h"

#include "core/inspector/deliverylog.h"
#include "ui/support/icons.h"
#include "ui/support/inspectorswitch.h"
#include "ui/widgets/consolemenuhint.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

EndpointBar::EndpointBar(InspectorSwitch &endpoint, const core::DeliveryLog &log, QWidget *parent)
    : QWidget(parent)
    , m_endpoint(endpoint)
    , m_log(log)
    , m_state(new ToneLabel(Tone::Muted))
    , m_url(new QLineEdit)
    , m_copyUrl(new CopyButton([this] { return m_url->text(); }))
    , m_reach(new QPushButton)
    , m_toggle(new QPushButton)
    , m_menuHint(new ConsoleMenuHint)
    , m_trouble(new ErrorCard)
{
    m_state->setObjectName(u"endpointState"_s);
    m_state->setWordWrap(false);
    m_url->setObjectName(u"endpointUrl"_s);
    m_url->setReadOnly(true);
    m_url->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copyUrl->setObjectName(u"copyUrl"_s);
    m_menuHint->hide();
    m_reach->setObjectName(u"reachFromOutside"_s);
    m_toggle->setObjectName(u"toggle"_s);
    m_toggle->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_state);
    line->addWidget(m_url, 1);
    line->addWidget(m_copyUrl);
    line->addWidget(m_reach);
    line->addWidget(m_toggle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_menuHint);
    layout->addWidget(m_trouble);

    connect(m_reach, &QPushButton::clicked, this, &EndpointBar::reachRequested);
    connect(m_toggle, &QPushButton::clicked, this, &EndpointBar::toggle);
    connect(m_copyUrl, &QToolButton::clicked, m_menuHint, &QWidget::show); // the last moment to say it
    connect(m_menuHint, &ConsoleMenuHint::menuRequested, this, &EndpointBar::menuRequested);
    connect(&m_log, &core::DeliveryLog::troubleChanged, this, &EndpointBar::showTrouble);
    connect(&m_endpoint, &InspectorSwitch::changed, this, &EndpointBar::showEndpoint);
    retranslate();
    showTrouble();
}

void EndpointBar::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    showEndpoint();
}

void EndpointBar::toggle()
{
    if (m_endpoint.isRunning())
        m_endpoint.stop();
    else
        m_endpoint.start();
}

void EndpointBar::showEndpoint()
{
    const bool running = m_endpoint.isRunning();
    m_state->setText(running ? tr("● Receiving") : m_endpoint.isStarting() ? tr("Starting…") : tr("○ Stopped"));
    m_state->setTone(running ? Tone::Good : Tone::Muted);
    const QUrl url = running && m_account ? m_endpoint.urlFor(m_account->appId) : QUrl();
    m_url->setText(url.toString());
    m_url->setPlaceholderText(running ? tr("The account in use has no callback Token.")
                                      : tr("The address to enter as server URL appears here."));
    m_copyUrl->setEnabled(!url.isEmpty());
    m_toggle->setText(running ? tr("Stop") : tr("Start"));
    m_toggle->setEnabled(!m_endpoint.isStarting());
}

void EndpointBar::showTrouble()
{
    if (const auto trouble = m_log.trouble())
        m_trouble->setError(*trouble);
    else
        m_trouble->clear();
}

void EndpointBar::retranslate()
{
    m_reach->setText(tr("From outside…"));
    m_reach->setIcon(themedIcon(u"globe"_s));
    m_reach->setToolTip(tr("How WeChat's servers can reach this computer: tunnels, reverse SSH, nginx"));
    m_toggle->setToolTip(
        tr("Start or stop the callback endpoint (%1)").arg(m_toggle->shortcut().toString(QKeySequence::NativeText)));
    m_url->setAccessibleName(tr("Server URL"));
    m_copyUrl->setWhat(tr("Server URL"));
    showEndpoint();
}

} // namespace ui
