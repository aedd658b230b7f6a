// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome.h"

#include "ui/support/icons.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

void fill(Card *card, QLabel *text, QPushButton *button)
{
    card->setMinimumWidth(320);
    card->body()->addWidget(text, 1);
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

} // namespace

Welcome::Welcome(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_intro(wrapped(this))
    , m_sandbox(new Card(this))
    , m_sandboxText(wrapped(m_sandbox))
    , m_trySandbox(new QPushButton(m_sandbox))
    , m_account(new Card(this))
    , m_accountText(wrapped(m_account))
    , m_addAccount(new QPushButton(m_account))
{
    setObjectName(u"welcome"_s);
    m_trySandbox->setObjectName(u"trySandbox"_s);
    m_addAccount->setObjectName(u"addAccount"_s);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.7);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    m_trySandbox->setIcon(themedIcon(u"sandbox"_s));
    m_trySandbox->setDefault(true);
    m_addAccount->setIcon(themedIcon(u"add"_s));
    fill(m_sandbox, m_sandboxText, m_trySandbox);
    fill(m_account, m_accountText, m_addAccount);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addWidget(m_sandbox, 1);
    cards->addWidget(m_account, 1);
    auto *column = new QWidget(this);
    column->setMaximumWidth(760);
    auto *inner = new QVBoxLayout(column);
    inner->setSpacing(12);
    inner->addWidget(m_title);
    inner->addWidget(m_intro);
    inner->addSpacing(12);
    inner->addLayout(cards);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(column, 10);
    centred->addStretch();
    layout->addStretch(2);
    layout->addLayout(centred);
    layout->addStretch(3);

    connect(m_trySandbox, &QPushButton::clicked, this, &Welcome::sandboxRequested);
    connect(m_addAccount, &QPushButton::clicked, this, &Welcome::accountRequested);
    retranslate();
}

void Welcome::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Welcome::retranslate()
{
    m_title->setText(tr("Welcome to MpDesk"));
    m_intro->setText(
        tr("Tokens, menus, JS-SDK signatures and callbacks of WeChat Official Accounts, on your own machine. "
           "Secrets stay in the system's keychain; nothing is sent anywhere but to WeChat."));
    m_sandbox->setTitle(tr("Look around first"));
    m_sandboxText->setText(
        tr("A simulated WeChat platform runs inside MpDesk. It issues tokens, keeps menus and pushes "
           "encrypted callbacks as the real one does, and nothing you do there reaches a real account."));
    m_trySandbox->setText(tr("Try the sandbox account"));
    m_account->setTitle(tr("Use your own account"));
    m_accountText->setText(
        tr("You need its AppID and AppSecret from the WeChat developer platform, and for callbacks the Token and "
           "EncodingAESKey of the server configuration. This computer's IP address has to be on the account's "
           "allow-list; a test tells you which address that is."));
    m_addAccount->setText(tr("Add an account…"));
}

} // namespace ui
