// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusstrip.h"

#include "ui/support/icons.h"
#include "ui/support/inspectorswitch.h"
#include "ui/widgets/countdown.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void showSign(QLabel *label, const QString &name, Tone tone)
{
    label->setPixmap(themedIcon(name, tone).pixmap(16, 16));
}

} // namespace

StatusStrip::StatusStrip(const StatusSources &sources, QWidget *parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_tokenSign(new QLabel(this))
    , m_tokenText(new QLabel(this))
    , m_tokenLeft(new Countdown(sources.clock, this))
    , m_inspectorSign(new QLabel(this))
    , m_inspectorText(new QLabel(this))
    , m_error(new QToolButton(this))
{
    setObjectName(u"statusStrip"_s);
    m_tokenText->setObjectName(u"tokenState"_s);
    m_inspectorText->setObjectName(u"inspectorState"_s);
    m_error->setObjectName(u"lastError"_s);
    m_error->setAutoRaise(true);
    m_error->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_error->setIconSize({16, 16});

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(m_tokenSign);
    layout->addWidget(m_tokenText);
    layout->addWidget(m_tokenLeft);
    layout->addSpacing(20);
    layout->addWidget(m_inspectorSign);
    layout->addWidget(m_inspectorText);
    layout->addStretch();
    layout->addWidget(m_error);
    setFixedHeight(32);

    connect(&m_sources.tokens, &core::api::AccessTokens::changed, this, &StatusStrip::showToken);
    connect(m_tokenLeft, &Countdown::expired, this, &StatusStrip::showToken);
    connect(&m_sources.exchanges, &core::ExchangeLog::recorded, this, &StatusStrip::showError);
    connect(&m_sources.inspector, &InspectorSwitch::changed, this, &StatusStrip::showInspector);
    connect(&m_sources.deliveries, &core::DeliveryLog::committed, this,
            [this](const QList<core::DeliverySummary> &deliveries) { countDeliveries(deliveries.size()); });
    connect(&m_sources.deliveries, &core::DeliveryLog::troubleChanged, this, &StatusStrip::showInspector);
    connect(m_error, &QToolButton::clicked, this, [this] {
        if (m_lastError && m_lastError->error)
            Q_EMIT errorClicked(*m_lastError->error);
    });
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &StatusStrip::showInspector);
    setAccount({});
}

void StatusStrip::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    showToken();
    showInspector();
    showError();
}

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        setAccount(m_account);
    QWidget::changeEvent(event);
}

void StatusStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, lineColor(palette()));
}

void StatusStrip::showToken()
{
    const std::optional<core::api::Token> token =
        m_account ? m_sources.tokens.known(m_account->appId) : std::optional<core::api::Token>();
    const bool alive = token && token->expiresAt > m_sources.clock.now();
    showSign(m_tokenSign, u"token"_s, !token ? Tone::Muted : alive ? Tone::Good : Tone::Bad);
    if (!m_account)
        m_tokenText->setText(tr("No account"));
    else if (!token)
        m_tokenText->setText(tr("Token: not fetched yet"));
    else
        m_tokenText->setText(alive ? tr("Token valid for") : tr("Token:"));
    m_tokenLeft->setVisible(token.has_value());
    m_tokenLeft->setDeadline(token ? token->expiresAt : QDateTime());
}

void StatusStrip::showInspector()
{
    const QDateTime minuteAgo = m_sources.clock.now().addSecs(-60);
    m_recent.removeIf([&minuteAgo](const QDateTime &at) { return at < minuteAgo; });
    const bool running = m_sources.inspector.isRunning();
    if (running && !m_tick.isActive())
        m_tick.start();
    if (!running)
        m_tick.stop();
    const std::optional<core::Error> trouble = m_sources.deliveries.trouble();
    showSign(m_inspectorSign, u"inspector"_s, trouble ? Tone::Bad : running ? Tone::Good : Tone::Muted);
    m_inspectorText->setToolTip(trouble ? trouble->message + u'\n' + trouble->advice : QString());
    if (trouble) {
        m_inspectorText->setText(tr("Callbacks cannot be stored: answered with 503"));
    } else if (m_sources.inspector.isStarting()) {
        m_inspectorText->setText(tr("Inspector is starting…"));
    } else if (running) {
        const QUrl url = m_sources.inspector.baseUrl();
        m_inspectorText->setText(
            tr("Inspector on %1:%2 · %n callback(s) in the last minute", nullptr, int(m_recent.size()))
                .arg(url.host(), QString::number(url.port())));
    } else {
        m_inspectorText->setText(tr("Inspector off"));
    }
}

void StatusStrip::showError()
{
    const QList<core::Exchange> errors =
        m_account ? m_sources.exchanges.recentErrors(m_account->appId, 1) : QList<core::Exchange>();
    m_lastError = errors.isEmpty() ? std::optional<core::Exchange>() : errors.constFirst();
    m_error->setVisible(m_lastError.has_value());
    if (!m_lastError || !m_lastError->error)
        return;
    const QString time = QLocale().toString(m_lastError->at.toLocalTime().time(), u"HH:mm:ss"_s);
    const QString text = tr("Last error %1: %2").arg(time, m_lastError->error->message);
    m_error->setIcon(themedIcon(u"warning"_s, Tone::Bad));
    m_error->setText(m_error->fontMetrics().elidedText(text, Qt::ElideRight, 420).replace(u'&', u"&&"_s));
    m_error->setToolTip(tr("Show what happened and what to do"));
    m_error->setAccessibleName(text);
}

void StatusStrip::countDeliveries(qsizetype count)
{
    m_recent.append(QList<QDateTime>(std::min<qsizetype>(count, 10000), m_sources.clock.now()));
    showInspector();
}

} // namespace ui
