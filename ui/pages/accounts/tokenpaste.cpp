// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/tokenpaste.h"

#include "ui/support/whendone.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/secretedit.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int tokenLifetime = 7200; ///< WeChat gives no token a longer life
}

TokenPaste::TokenPaste(core::api::AccessTokens &tokens, const core::Clock &clock, QWidget *parent)
    : Section(parent)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_tokenLabel(new QLabel(this))
    , m_token(new SecretEdit(this))
    , m_secondsLabel(new QLabel(this))
    , m_seconds(new QSpinBox(this))
    , m_keep(new QPushButton(this))
    , m_fault(new ToneLabel(Tone::Bad, this))
    , m_state(new ToneLabel(Tone::Muted, this))
{
    m_token->setObjectName(u"pastedToken"_s);
    m_seconds->setObjectName(u"pastedSeconds"_s);
    m_keep->setObjectName(u"keepToken"_s);
    m_fault->setObjectName(u"pastedTokenFault"_s);
    m_state->setObjectName(u"pastedTokenState"_s);
    m_seconds->setRange(1, tokenLifetime);
    m_seconds->setValue(tokenLifetime);
    m_tokenLabel->setBuddy(m_token);
    m_secondsLabel->setBuddy(m_seconds);
    m_fault->hide();

    auto *time = new QHBoxLayout;
    time->setSpacing(8);
    time->addWidget(m_seconds);
    time->addStretch();
    time->addWidget(m_keep);
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addWidget(m_tokenLabel, 0, 0);
    form->addWidget(m_token, 0, 1);
    form->addWidget(m_fault, 1, 1);
    form->addWidget(m_secondsLabel, 2, 0);
    form->addLayout(time, 2, 1);
    body()->addLayout(form);
    body()->addWidget(m_state);

    connect(m_token, &QLineEdit::textChanged, this, [this] {
        m_fault->hide();
        m_keep->setEnabled(!m_token->text().isEmpty());
    });
    connect(m_token, &QLineEdit::returnPressed, this, &TokenPaste::keep);
    connect(m_keep, &QPushButton::clicked, this, &TokenPaste::keep);
    connect(&m_tokens, &core::api::AccessTokens::changed, this, &TokenPaste::showState);
    m_keep->setEnabled(false);
    hide();
    retranslate();
}

void TokenPaste::setAccount(const std::optional<core::Account> &account)
{
    if (!m_account || !account || m_account->appId != account->appId)
        m_token->clear(); // another account's token must not be kept for this one
    m_account = account;
    setVisible(account && account->tokenSource == core::TokenSource::External);
    showState();
}

void TokenPaste::keep()
{
    if (!m_account || m_token->text().isEmpty())
        return;
    const QDateTime expiresAt = m_clock.now().addSecs(m_seconds->value());
    m_keep->setEnabled(false);
    whenDone(m_tokens.import(*m_account, m_token->text(), expiresAt), this,
             [this, appId = m_account->appId](const core::Done &kept) {
                 if (!m_account || m_account->appId != appId)
                     return;
                 m_keep->setEnabled(true);
                 if (kept) {
                     m_token->clear();
                     Q_EMIT noticed(tr("The token is kept and used until it runs out."));
                 } else if (kept.error().field.isEmpty()) {
                     Q_EMIT failed(kept.error());
                 } else {
                     m_fault->setText(kept.error().message);
                     m_fault->show();
                     m_token->setFocus();
                 }
             });
}

void TokenPaste::showState()
{
    const auto token = m_account ? m_tokens.known(m_account->appId) : std::nullopt;
    if (!token)
        m_state->setText(tr("No token has been pasted in this session."));
    else if (token->expiresAt <= m_clock.now())
        m_state->setText(tr("The token has run out: paste the one that your server holds now."));
    else
        m_state->setText(
            tr("In use until %1.").arg(QLocale().toString(token->expiresAt.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s)));
}

void TokenPaste::retranslate()
{
    setTitle(tr("Access token from elsewhere"));
    m_tokenLabel->setText(tr("&Access token"));
    m_token->setPlaceholderText(tr("Paste it here"));
    m_secondsLabel->setText(tr("Va&lid for"));
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setToolTip(tr("Its expires_in, less the time that has gone since"));
    m_keep->setText(tr("Use this token"));
    showState();
}

} // namespace ui
