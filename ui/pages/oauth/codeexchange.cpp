// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/oauth/codeexchange.h"

#include "core/base/json.h"
#include "core/oauth/redirect.h"
#include "ui/pages/oauth/grantview.h"
#include "ui/pages/oauth/oauthsession.h"
#include "ui/support/whendone.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::api::OauthGrant;
using core::oauth::StateCheck;

CodeExchange::CodeExchange(OauthSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    m_error = new ErrorCard;
    m_error->setObjectName(u"exchangeError"_s);
    m_notice = new ToneLabel(Tone::Good);
    m_notice->setObjectName(u"exchangeNotice"_s);
    m_notice->hide();
    m_granted = new GrantView(session.services().clock);
    m_granted->hide();
    m_profile = new CodeView;
    m_profile->setObjectName(u"visitorProfile"_s);
    m_profile->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(createQuestion());
    layout->addWidget(m_error);
    layout->addWidget(m_notice);
    layout->addWidget(m_granted);
    layout->addWidget(m_profile, 1);
    layout->addStretch();

    connect(m_address, &QLineEdit::textChanged, this, &CodeExchange::read);
    connect(m_address, &QLineEdit::returnPressed, this, &CodeExchange::exchange);
    connect(m_state, &QLineEdit::textChanged, this, &CodeExchange::showStateCheck);
    connect(m_exchange, &QPushButton::clicked, this, &CodeExchange::exchange);
    connect(m_granted, &GrantView::refreshRequested, this, &CodeExchange::refresh);
    connect(m_granted, &GrantView::profileRequested, this, &CodeExchange::askForProfile);
    connect(m_granted, &GrantView::checkRequested, this, &CodeExchange::check);
    connect(&m_session, &OauthSession::accountChanged, this, &CodeExchange::takeAccount);
    connect(&m_session, &OauthSession::sentStateChanged, this, [this] { m_state->setText(m_session.sentState()); });
}

QWidget *CodeExchange::createQuestion()
{
    m_address = new QLineEdit;
    m_address->setObjectName(u"cameBack"_s);
    m_address->setPlaceholderText(u"https://www.example.com/signin?code=…&state=…"_s);
    m_addressLabel = new QLabel;
    m_addressLabel->setBuddy(m_address);
    m_state = new QLineEdit;
    m_state->setObjectName(u"sentState"_s);
    m_stateLabel = new QLabel;
    m_stateLabel->setBuddy(m_state);
    m_verdict = new ToneLabel(Tone::Muted);
    m_verdict->setObjectName(u"stateVerdict"_s);
    m_exchange = new QPushButton;
    m_exchange->setObjectName(u"exchangeCode"_s);
    m_exchange->setDefault(true);
    m_lifeLabel = new QLabel;
    m_life = new Countdown(m_session.services().clock);
    m_life->setObjectName(u"codeLife"_s);
    m_rule = new ToneLabel(Tone::Muted);
    auto *deed = new QHBoxLayout;
    deed->setSpacing(8);
    deed->addWidget(m_exchange);
    deed->addWidget(m_lifeLabel);
    deed->addWidget(m_life);
    deed->addStretch();
    auto *question = new QWidget;
    auto *layout = new QFormLayout(question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(8);
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    layout->addRow(m_addressLabel, m_address);
    layout->addRow(m_stateLabel, m_state);
    layout->addRow(m_verdict);
    layout->addRow(deed);
    layout->addRow(m_rule);
    return question;
}

void CodeExchange::setAddress(const QString &address)
{
    m_address->setText(address);
    m_exchange->setFocus();
}

void CodeExchange::takeAccount()
{
    // What a visitor granted to one account is nothing to the next.
    m_grant.reset();
    m_granted->clear();
    m_granted->hide();
    m_profile->setText({}, CodeView::Syntax::Json);
    m_profile->hide();
    m_notice->hide();
    m_error->clear();
    m_address->clear();
    read();
}

void CodeExchange::read()
{
    m_error->clear();
    m_notice->hide();
    const QString text = m_address->text();
    const auto redirect = core::oauth::readRedirect(text);
    const QString code = redirect ? redirect->code : QString();
    if (code != m_code) {
        m_code = code;
        constexpr int codeSeconds = 5 * 60;
        m_life->setDeadline(code.isEmpty() ? QDateTime() : m_session.services().clock.now().addSecs(codeSeconds));
    }
    if (!redirect && !text.trimmed().isEmpty())
        m_error->setError(redirect.error());
    m_lifeLabel->setVisible(!m_code.isEmpty());
    m_exchange->setEnabled(!m_code.isEmpty() && m_session.account().has_value());
    showStateCheck();
}

void CodeExchange::showStateCheck()
{
    const auto redirect = core::oauth::readRedirect(m_address->text());
    m_verdict->setVisible(redirect && !redirect->page.isEmpty());
    if (!redirect)
        return;
    const StateCheck check = core::oauth::compareState(m_state->text().trimmed(), redirect->state);
    const bool isWrong = check == StateCheck::Missing || check == StateCheck::Different;
    m_verdict->setTone(check == StateCheck::Same ? Tone::Good : isWrong ? Tone::Bad : Tone::Muted);
    m_verdict->setText(core::oauth::describe(check));
}

bool CodeExchange::isSameAccount(const core::AppId &asked) const
{
    return m_session.account() && m_session.account()->appId == asked;
}

void CodeExchange::setBusy(QPushButton *button)
{
    m_error->clear();
    m_notice->hide();
    button->setEnabled(false);
}

void CodeExchange::setReady()
{
    for (QPushButton *button : m_granted->buttons())
        button->setEnabled(true);
}

void CodeExchange::exchange()
{
    if (!m_exchange->isEnabled())
        return;
    setBusy(m_exchange); // a code works once; another one makes the button work again
    const core::Account account = *m_session.account();
    whenDone(core::api::exchangeOauthCode(m_session.services().client, account, m_code), this,
             [this, appId = account.appId](const core::Result<OauthGrant> &grant) {
                 if (!isSameAccount(appId))
                     return;
                 m_life->setDeadline({});
                 m_lifeLabel->hide();
                 m_profile->hide();
                 m_granted->clear();
                 m_granted->hide();
                 m_grant.reset();
                 takeGrant(grant);
             });
}

void CodeExchange::takeGrant(const core::Result<OauthGrant> &grant)
{
    setReady();
    if (!grant) {
        showFault(grant.error());
        return;
    }
    m_grant = *grant;
    m_granted->setGrant(*grant);
    m_granted->show();
    m_notice->setTone(grant->isSnapshotUser ? Tone::Warning : Tone::Good);
    m_notice->setText(grant->isSnapshotUser ? tr("This is a virtual account: the page was opened as a snapshot.")
                                            : tr("Done. The code is used up now."));
    m_notice->show();
}

void CodeExchange::refresh()
{
    if (!m_grant)
        return;
    setBusy(m_granted->buttons().at(0));
    const core::Account account = *m_session.account();
    whenDone(core::api::refreshOauthGrant(m_session.services().client, account, m_grant->refreshToken), this,
             [this, appId = account.appId, before = m_grant->accessToken](const core::Result<OauthGrant> &grant) {
                 if (!isSameAccount(appId))
                     return;
                 takeGrant(grant);
                 if (grant)
                     m_notice->setText(grant->accessToken == before
                                           ? tr("The token stayed the same and lives longer now.")
                                           : tr("The token was over; this is a new one."));
             });
}

void CodeExchange::askForProfile()
{
    if (!m_grant)
        return;
    setBusy(m_granted->buttons().at(1));
    const core::Account account = *m_session.account();
    const core::api::OauthIdentity identity{.accessToken = m_grant->accessToken, .openid = m_grant->openid};
    whenDone(core::api::oauthProfile(m_session.services().client, account, identity), this,
             [this, appId = account.appId](const core::Result<core::api::OauthProfile> &profile) {
                 if (!isSameAccount(appId))
                     return;
                 setReady();
                 if (!profile) {
                     showFault(profile.error());
                     return;
                 }
                 m_profile->setText(QString::fromUtf8(core::toPretty(profile->json)), CodeView::Syntax::Json);
                 m_profile->show();
             });
}

void CodeExchange::check()
{
    if (!m_grant)
        return;
    setBusy(m_granted->buttons().at(2));
    const core::Account account = *m_session.account();
    const core::api::OauthIdentity identity{.accessToken = m_grant->accessToken, .openid = m_grant->openid};
    whenDone(core::api::checkOauthToken(m_session.services().client, account, identity), this,
             [this, appId = account.appId](const core::Done &lives) {
                 if (!isSameAccount(appId))
                     return;
                 setReady();
                 if (!lives) {
                     showFault(lives.error());
                     return;
                 }
                 m_notice->setTone(Tone::Good);
                 m_notice->setText(tr("The token lives."));
                 m_notice->show();
             });
}

void CodeExchange::showFault(const core::Error &error)
{
    m_notice->hide();
    m_error->setError(error);
}

void CodeExchange::retranslate()
{
    m_addressLabel->setText(tr("&Address that came back, or the code alone"));
    m_stateLabel->setText(tr("&state that was sent"));
    m_exchange->setText(tr("Exchange the code"));
    m_lifeLabel->setText(tr("at most"));
    m_rule->setText(tr("A code works once and lives 5 minutes (40163, 42003). Exchange it on your server only, because "
                       "it takes the AppSecret."));
    m_granted->retranslate();
    read();
}

} // namespace ui
