// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/tokencard.h"

#include "ui/support/actions.h"
#include "ui/support/confirm.h"
#include "ui/support/icons.h"
#include "ui/support/whendone.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::TokenSource;
using core::api::Token;

namespace {

QString localTime(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime().time(), u"HH:mm:ss"_s);
}

} // namespace

TokenCard::TokenCard(core::api::AccessTokens &tokens, const core::Clock &clock, QWidget *parent)
    : Section(parent)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_left(new Countdown(clock, this))
    , m_state(new ToneLabel(Tone::Muted, this))
    , m_rules(new ToneLabel(Tone::Muted, this))
    , m_warning(new ToneLabel(Tone::Warning, this))
    , m_fetch(new QPushButton(this))
    , m_force(new QPushButton(this))
    , m_copy(new CopyButton(
          [this] {
              const auto token = m_account ? m_tokens.known(m_account->appId) : std::optional<Token>();
              return token ? token->value : QString();
          },
          this))
{
    m_left->setObjectName(u"tokenLeft"_s);
    m_state->setObjectName(u"tokenCardState"_s);
    m_rules->setObjectName(u"tokenRules"_s);
    m_warning->setObjectName(u"foreignFetch"_s);
    m_fetch->setObjectName(u"fetchToken"_s);
    m_force->setObjectName(u"forceToken"_s);
    setFontScale(m_left, 1.7, QFont::DemiBold);
    m_fetch->setIcon(themedIcon(u"token"_s));
    m_force->setIcon(themedIcon(u"refresh"_s));
    addHeadingWidget(m_copy);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_fetch);
    buttons->addWidget(m_force);
    buttons->addStretch();
    body()->addWidget(m_left);
    body()->addWidget(m_state);
    body()->addWidget(m_warning);
    body()->addStretch();
    body()->addLayout(buttons);
    body()->addWidget(m_rules);

    connect(ui::addAction(this, {"ui::TokenCard", QT_TRANSLATE_NOOP("ui::TokenCard", "Fetch the access token")},
                          u"token"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F),
            &QAction::triggered, this, &TokenCard::fetch);
    connect(m_fetch, &QPushButton::clicked, this, &TokenCard::fetch);
    connect(m_force, &QPushButton::clicked, this, &TokenCard::askForForce);
    connect(&m_tokens, &core::api::AccessTokens::changed, this, &TokenCard::showState);
    connect(&m_tokens, &core::api::AccessTokens::foreignFetch, this, &TokenCard::showForeignFetch);
    connect(m_left, &Countdown::expired, this, &TokenCard::showState);
    retranslate();
}

void TokenCard::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    showState();
}

void TokenCard::fetch()
{
    if (!m_account || m_busy)
        return;
    m_busy = true;
    showState();
    whenDone(m_tokens.current(*m_account), this,
             [this](const core::Result<Token> &token) { finish(token, tr("The token is there.")); });
}

void TokenCard::askForForce()
{
    if (!m_account || m_busy)
        return;
    const auto budget = m_tokens.forceBudget(m_account->appId);
    confirm(this,
            {.title = tr("Force a new token for “%1”?").arg(m_account->name),
             .text = tr("WeChat issues a new token and the one in use stops working for every program that holds it. "
                        "It allows 20 forced refreshes a day, at least 30 seconds apart; %n are left today.",
                        nullptr, budget.left),
             .button = tr("Force refresh"),
             .danger = Question::Danger::Destructive},
            [this] { force(); });
}

void TokenCard::force()
{
    m_busy = true;
    showState();
    whenDone(m_tokens.force(*m_account), this,
             [this](const core::Result<Token> &token) { finish(token, tr("A new token has been issued.")); });
}

void TokenCard::finish(const core::Result<Token> &token, const QString &notice)
{
    m_busy = false;
    if (token)
        Q_EMIT noticed(notice);
    else
        Q_EMIT failed(token.error());
    showState();
}

void TokenCard::retranslate()
{
    setTitle(tr("Access token"));
    m_fetch->setText(tr("Fetch"));
    m_fetch->setToolTip(tr("Asks the keychain and WeChat for the token in force"));
    m_force->setText(tr("Force refresh…"));
    m_copy->setWhat(tr("the access token"));
    showState();
}

void TokenCard::showEvent(QShowEvent *event)
{
    showState();
    Section::showEvent(event);
}

void TokenCard::showState()
{
    const std::optional<Token> token = m_account ? m_tokens.known(m_account->appId) : std::optional<Token>();
    const bool alive = token && token->expiresAt > m_clock.now();
    m_left->setDeadline(token ? token->expiresAt : QDateTime());
    m_left->setVisible(token.has_value());
    m_copy->setVisible(alive);
    if (m_busy)
        m_state->setText(tr("Asking WeChat…"));
    else if (!token)
        m_state->setText(tr("Not fetched yet in this session."));
    else if (alive)
        m_state->setText(tr("left, until %1 · source: %2").arg(localTime(token->expiresAt), token->source));
    else
        m_state->setText(tr("The token has run out; the next call fetches a new one."));
    const QDateTime foreign = m_account ? m_foreign.value(m_account->appId) : QDateTime();
    m_warning->setVisible(foreign.isValid());
    if (foreign.isValid())
        m_warning->setText(
            tr("Another program fetched a token at %1: WeChat refused ours before its time. Let only one "
               "program use /cgi-bin/token, or use stable_token everywhere.")
                .arg(localTime(foreign)));
    showRules();
}

void TokenCard::showRules()
{
    const bool ours = m_account && m_account->tokenSource != TokenSource::External;
    const bool stable = m_account && m_account->tokenSource == TokenSource::Stable;
    m_fetch->setEnabled(ours && !m_busy);
    m_force->setVisible(stable || !m_account);
    m_rules->setVisible(m_account.has_value());
    if (!m_account)
        return;
    if (!ours) {
        m_rules->setText(tr("This account's token comes from another server. Give it to MpDesk with \"mpdeskctl token "
                            "import\"; MpDesk never fetches one."));
    } else if (!stable) {
        m_rules->setText(tr("Each fetch from /cgi-bin/token ends the token that other programs of this account hold."));
    } else {
        const auto budget = m_tokens.forceBudget(m_account->appId);
        const bool now = !budget.possibleAt.isValid() || budget.possibleAt <= m_clock.now();
        m_force->setEnabled(!m_busy && budget.left > 0 && now);
        m_rules->setText(now ? tr("Forced refresh: %n of 20 left today, 30 s apart.", nullptr, budget.left)
                             : tr("Forced refresh: %n of 20 left today, possible again at %1.", nullptr, budget.left)
                                   .arg(localTime(budget.possibleAt)));
    }
}

void TokenCard::showForeignFetch(const core::AppId &appId, const QDateTime &noticedAt)
{
    m_foreign.insert(appId, noticedAt);
    showState();
}

} // namespace ui
