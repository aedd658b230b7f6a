// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/accountspage.h"

#include "ui/pages/accounts/accounteditor.h"
#include "ui/pages/accounts/accountlist.h"
#include "ui/pages/accounts/keychaincard.h"
#include "ui/pages/accounts/verdictcard.h"
#include "ui/support/confirm.h"
#include "ui/support/whendone.h"
#include "ui/widgets/errorcard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::Account;
using core::AppId;
using core::Credentials;
using core::ProbeResult;
using core::Result;
using Verdict = core::ProbeResult::Verdict;

AccountsPage::AccountsPage(core::AccountBook &book, core::Vault &vault, Probe probe, QWidget *parent)
    : Page(parent)
    , m_book(book)
    , m_vault(vault)
    , m_probe(std::move(probe))
    , m_list(new AccountList(book))
    , m_keychain(new KeychainCard(vault.keychain()))
    , m_editor(new AccountEditor)
    , m_error(new ErrorCard)
    , m_verdict(new VerdictCard)
    , m_progress(new QLabel)
    , m_use(new QPushButton)
    , m_test(new QPushButton)
    , m_save(new QPushButton)
{
    auto *pane = new QWidget;
    createForm(pane);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"accountsSplitter"_s);
    splitter->addWidget(m_list);
    splitter->addWidget(pane);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 640});
    splitter->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addWidget(splitter);

    connectParts();
    retranslate();
    if (const auto current = m_book.current())
        select(current->appId);
    else
        startNew();
}

void AccountsPage::createForm(QWidget *pane)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_editor);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_error->setObjectName(u"error"_s);
    m_progress->setObjectName(u"progress"_s);
    m_use->setObjectName(u"use"_s);
    m_test->setObjectName(u"test"_s);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    m_save->setShortcut(QKeySequence::Save);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_use);
    buttons->addWidget(m_test);
    buttons->addWidget(m_save);

    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_keychain);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_error);
    layout->addWidget(m_verdict);
    layout->addLayout(buttons);
}

void AccountsPage::connectParts()
{
    connect(&m_book, &core::AccountBook::accountsChanged, this, &AccountsPage::adaptUse);
    connect(&m_book, &core::AccountBook::currentChanged, this, &AccountsPage::adaptUse);
    connect(m_list, &AccountList::picked, this, &AccountsPage::showAccount);
    connect(m_list, &AccountList::useRequested, this, &AccountsPage::useSelected);
    connect(m_list, &AccountList::newRequested, this, &AccountsPage::startNew);
    connect(m_list, &AccountList::removeRequested, this, &AccountsPage::askRemove);
    connect(m_keychain, &KeychainCard::retryRequested, this, &AccountsPage::test);
    connect(m_verdict, &VerdictCard::saveRequested, this, [this] { save(Ask::Nobody); });
    connect(m_use, &QPushButton::clicked, this, &AccountsPage::useSelected);
    connect(m_test, &QPushButton::clicked, this, &AccountsPage::test);
    connect(m_save, &QPushButton::clicked, this, [this] { save(Ask::Platform); });
}

void AccountsPage::setAccount(const std::optional<Account> &account)
{
    if (account && !m_editor->isModified())
        select(account->appId);
}

void AccountsPage::open(const QVariant &subject)
{
    if (const auto appId = AppId::parse(subject.toString()))
        select(*appId);
    else
        startNew();
}

void AccountsPage::select(const AppId &appId)
{
    if (appId != m_shown)
        showAccount(appId);
}

void AccountsPage::showAccount(const AppId &appId)
{
    const auto account = m_book.find(appId);
    if (!account)
        return;
    m_shown = account->appId;
    m_error->clear();
    m_verdict->hide();
    m_editor->edit(*account, AccountEditor::Stored::Yes);
    m_list->setShown(m_shown);
    adaptUse();
}

void AccountsPage::startNew()
{
    m_shown = {};
    m_error->clear();
    m_verdict->hide();
    m_editor->clear();
    m_list->setShown({});
    adaptUse();
    m_editor->setFocus();
}

void AccountsPage::adaptUse()
{
    const auto current = m_book.current();
    m_use->setEnabled(!m_shown.isNull() && !(current && current->appId == m_shown));
}

void AccountsPage::useSelected()
{
    if (m_shown.isNull())
        return;
    if (const auto done = m_book.setCurrent(m_shown); !done)
        Q_EMIT failed(done.error());
}

void AccountsPage::askRemove()
{
    const auto account = m_book.find(m_shown);
    if (!account)
        return;
    confirm(
        this,
        {.title = tr("Remove the account “%1”?").arg(account->name),
         .text =
             tr("Its secrets, tokens and tickets are deleted from the keychain, and so are its journals, drafts and "
                "menus here. What was not sent will not be. Callbacks that were received stay in the log. Nothing "
                "changes on WeChat's side."),
         .button = tr("Remove"),
         .danger = Question::Danger::Destructive,
         .typed = account->isSandbox() || account->type == core::AccountType::TestAccount ? QString() : account->name},
        [this, appId = m_shown] { remove(appId); });
}

void AccountsPage::remove(const AppId &appId)
{
    setBusy(tr("Removing…"));
    whenDone(m_book.remove(appId), this, [this](const core::Done &done) {
        setBusy({});
        if (!done) {
            showFault(done.error());
            return;
        }
        if (const auto current = m_book.current())
            select(current->appId);
        else
            startNew();
        Q_EMIT noticed(tr("The account was removed."));
    });
}

void AccountsPage::test()
{
    const auto account = m_editor->account();
    const auto typed = m_editor->credentials();
    if (!account || !typed) {
        showFault(account ? typed.error() : account.error());
        return;
    }
    m_error->clear();
    setBusy(tr("Asking WeChat…"));
    const auto judged = [this](const Result<ProbeResult> &result) {
        setBusy({});
        if (result)
            m_verdict->setVerdict(*result);
        else
            showFault(result.error());
    };
    if (!typed->appSecret.isEmpty()) {
        whenDone(m_probe(*account, typed->appSecret), this, judged);
        return;
    }
    whenDone(m_vault.credentials(account->appId), this,
             [this, account = *account, judged](const Result<Credentials> &stored) {
                 m_keychain->adapt();
                 if (stored) {
                     whenDone(m_probe(account, stored->appSecret), this, judged);
                     return;
                 }
                 setBusy({});
                 showFault(stored.error());
             });
}

void AccountsPage::save(Ask ask)
{
    m_error->clear();
    m_verdict->hide();
    m_editor->clearFaults();
    const auto account = m_editor->account();
    if (!account) {
        showFault(account.error());
        return;
    }
    const auto credentials = m_editor->credentials();
    if (!credentials) {
        showFault(credentials.error());
        return;
    }
    if (ask == Ask::Nobody || credentials->appSecret.isEmpty()) {
        write(*account, *credentials, tr("Saved."));
        return;
    }
    setBusy(tr("Asking WeChat whether AppID and AppSecret fit…"));
    whenDone(m_probe(*account, credentials->appSecret), this,
             [this, account = *account, credentials = *credentials](const Result<ProbeResult> &result) {
                 if (result) {
                     judge(*result, account, credentials);
                     return;
                 }
                 setBusy({});
                 showFault(result.error());
             });
}

void AccountsPage::judge(const ProbeResult &result, const Account &account, const Credentials &credentials)
{
    if (!isRefusal(result.verdict)) {
        m_verdict->setVerdict(result);
        write(account, credentials,
              result.verdict == Verdict::Good ? tr("Saved: AppID and AppSecret fit.") : tr("Saved without proof."));
        return;
    }
    setBusy({});
    m_verdict->setVerdict(result);
    m_verdict->offerSaving();
    core::Error fault = result.error.value_or(core::Error{});
    fault.field = result.verdict == Verdict::WrongAppId ? u"appid"_s : u"secret"_s;
    (void)m_editor->showFault(fault);
}

void AccountsPage::write(const Account &account, const Credentials &credentials, const QString &notice)
{
    setBusy(tr("Saving…"));
    const auto mode = m_shown.isNull() ? core::AccountBook::SaveMode::Add : core::AccountBook::SaveMode::Update;
    whenDone(m_book.save(account, credentials, mode), this, [this, notice](const Result<Account> &saved) {
        setBusy({});
        m_keychain->adapt();
        if (!saved) {
            showFault(saved.error());
            return;
        }
        m_shown = saved->appId;
        m_editor->edit(*saved, AccountEditor::Stored::Yes);
        m_verdict->withdrawSaving();
        m_list->setShown(m_shown);
        adaptUse();
        Q_EMIT noticed(m_vault.isVolatile(saved->appId)
                           ? notice + u' ' + tr("Without a keychain its secrets are kept for this session only.")
                           : notice);
    });
}

void AccountsPage::showFault(const core::Error &error)
{
    if (!m_editor->showFault(error))
        m_error->setError(error);
}

void AccountsPage::setBusy(const QString &text)
{
    m_progress->setText(text);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_test), static_cast<QWidget *>(m_editor)})
        widget->setEnabled(text.isEmpty());
    m_list->setBusy(text);
}

void AccountsPage::retranslate()
{
    m_use->setText(tr("Use this account"));
    m_test->setText(tr("Test"));
    m_test->setToolTip(tr("Ask WeChat whether AppID and AppSecret fit; nothing is saved"));
    m_save->setText(tr("Save"));
    m_editor->retranslate();
    m_verdict->retranslate();
    m_keychain->retranslate();
    m_list->retranslate();
}

} // namespace ui
