// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/inspectorcard.h"

#include "core/inspector/deliverylog.h"
#include "ui/support/icons.h"
#include "ui/support/inspectorswitch.h"
#include "ui/widgets/consolemenuhint.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

namespace ui {

using namespace Qt::StringLiterals;

InspectorCard::InspectorCard(InspectorSwitch &inspector, const core::DeliveryLog &deliveries, QWidget *parent)
    : Section(parent)
    , m_inspector(inspector)
    , m_deliveries(deliveries)
    , m_state(new ToneLabel(Tone::Normal, this))
    , m_url(new QLabel(this))
    , m_copy(new CopyButton([this] { return m_url->text(); }, this))
    , m_menuHint(new ConsoleMenuHint(this))
    , m_hint(new ToneLabel(Tone::Muted, this))
    , m_toggle(new QPushButton(this))
    , m_show(new QPushButton(this))
{
    m_state->setObjectName(u"inspectorCardState"_s);
    m_url->setObjectName(u"callbackUrl"_s);
    m_toggle->setObjectName(u"toggleInspector"_s);
    m_url->setTextFormat(Qt::PlainText);
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_url->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *address = new QHBoxLayout;
    address->addWidget(m_url);
    address->addWidget(m_copy);
    address->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_toggle);
    buttons->addWidget(m_show);
    buttons->addStretch();
    body()->addWidget(m_state);
    body()->addLayout(address);
    body()->addWidget(m_menuHint);
    body()->addWidget(m_hint);
    body()->addStretch();
    body()->addLayout(buttons);
    connect(m_toggle, &QPushButton::clicked, this, &InspectorCard::toggle);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(u"inspector"_s, {}); });
    connect(m_menuHint, &ConsoleMenuHint::menuRequested, this,
            [this] { Q_EMIT openRequested(u"menu"_s, ConsoleMenuHint::subject()); });
    connect(&m_inspector, &InspectorSwitch::changed, this, &InspectorCard::showState);
    connect(&m_deliveries, &core::DeliveryLog::troubleChanged, this, &InspectorCard::showState);
    retranslate();
}

void InspectorCard::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    showState();
}

void InspectorCard::toggle()
{
    if (m_inspector.isRunning())
        m_inspector.stop();
    else
        m_inspector.start();
}

void InspectorCard::retranslate()
{
    setTitle(tr("Callback inspector"));
    m_copy->setWhat(tr("the callback URL"));
    m_show->setText(tr("Show callbacks"));
    showState();
}

void InspectorCard::showState()
{
    const bool running = m_inspector.isRunning();
    const bool starting = m_inspector.isStarting();
    const std::optional<core::Error> trouble = m_deliveries.trouble();
    m_state->setTone(trouble ? Tone::Bad : running ? Tone::Good : Tone::Normal);
    m_state->setText(trouble        ? trouble->message + u'\n' + trouble->advice
                         : running  ? tr("Listening")
                         : starting ? tr("Starting…")
                                    : tr("Off"));
    m_toggle->setText(running ? tr("Stop") : tr("Start"));
    m_toggle->setIcon(themedIcon(running ? u"stop"_s : u"play"_s));
    m_toggle->setEnabled(!starting);

    const bool routed = running && m_account;
    m_url->setVisible(routed);
    m_copy->setVisible(routed);
    m_menuHint->setVisible(routed);
    if (routed)
        m_url->setText(m_inspector.urlFor(m_account->appId).toString());
    QStringList hints;
    for (const core::Error &error : m_inspector.leftOut())
        hints.append(error.message);
    if (running)
        hints.append(tr("WeChat reaches only public addresses on ports 80 and 443: put a tunnel or a reverse proxy in "
                        "front."));
    else
        hints.append(tr("Receives, verifies and decrypts what WeChat pushes, and keeps it."));
    m_hint->setText(hints.join(u'\n'));
}

} // namespace ui
