// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/accountspage.h"

#include "ui/pages/accounts/accounteditor.h"
#include "ui/support/confirm.h"
#include "ui/support/icons.h"
#include "ui/support/whendone.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/errorcard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
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
using core::SecretStore;
using Verdict = core::ProbeResult::Verdict;

namespace {

QIcon colorDot(const QColor &color)
{
    QPixmap pixmap(24, 24);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(5, 5, 14, 14));
    return {pixmap};
}

/// What only the platform can know, and what it says for certain: such an account would not work.
bool isRefusal(Verdict verdict)
{
    return verdict == Verdict::WrongSecret || verdict == Verdict::FrozenSecret || verdict == Verdict::WrongAppId;
}

} // namespace

AccountsPage::AccountsPage(core::AccountBook &book, core::Vault &vault, Probe probe, QWidget *parent)
    : Page(parent)
    , m_book(book)
    , m_vault(vault)
    , m_probe(std::move(probe))
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"accountsSplitter"_s);
    splitter->addWidget(createList());
    splitter->addWidget(createForm());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 640});
    splitter->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addWidget(splitter);

    connect(&m_book, &core::AccountBook::accountsChanged, this, &AccountsPage::fillList);
    connect(&m_book, &core::AccountBook::currentChanged, this, &AccountsPage::fillList);
    connect(&m_vault.keychain(), &SecretStore::stateChanged, this, &AccountsPage::showKeychain);
    retranslate();
    fillList();
    if (const auto current = m_book.current())
        select(current->appId);
    else
        startNew();
}

QWidget *AccountsPage::createList()
{
    m_list = new QListWidget;
    m_list->setObjectName(u"accounts"_s);
    m_list->setIconSize({24, 24});
    m_list->setSpacing(2);
    m_add = new QPushButton(themedIcon(u"add"_s), {});
    m_add->setObjectName(u"add"_s);
    m_add->setShortcut(QKeySequence::New);
    m_remove = new QPushButton(themedIcon(u"remove"_s), {});
    m_remove->setObjectName(u"remove"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add, 1);
    buttons->addWidget(m_remove);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsPage::showSelected);
    connect(m_list, &QListWidget::itemActivated, this, &AccountsPage::useSelected);
    connect(m_add, &QPushButton::clicked, this, &AccountsPage::startNew);
    connect(m_remove, &QPushButton::clicked, this, &AccountsPage::askRemove);
    return pane;
}

QWidget *AccountsPage::createForm()
{
    m_keychain = new Card;
    m_keychain->setTone(Tone::Warning);
    m_keychainText = new QLabel;
    m_keychainText->setWordWrap(true);
    m_keychainRetry = new QPushButton;
    m_keychain->body()->addWidget(m_keychainText);
    m_keychain->body()->addWidget(m_keychainRetry, 0, Qt::AlignLeft);
    m_keychain->hide();

    m_editor = new AccountEditor;
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_editor);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_error = new ErrorCard;
    m_error->setObjectName(u"error"_s);
    m_progress = new QLabel;
    m_progress->setObjectName(u"progress"_s);
    m_use = new QPushButton;
    m_use->setObjectName(u"use"_s);
    m_test = new QPushButton;
    m_test->setObjectName(u"test"_s);
    m_save = new QPushButton;
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    m_save->setShortcut(QKeySequence::Save);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_use);
    buttons->addWidget(m_test);
    buttons->addWidget(m_save);

    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_keychain);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_error);
    layout->addWidget(createVerdict());
    layout->addLayout(buttons);

    connect(m_keychainRetry, &QPushButton::clicked, this, &AccountsPage::test);
    connect(m_use, &QPushButton::clicked, this, &AccountsPage::useSelected);
    connect(m_test, &QPushButton::clicked, this, &AccountsPage::test);
    connect(m_save, &QPushButton::clicked, this, [this] { save(Ask::Platform); });
    return pane;
}

QWidget *AccountsPage::createVerdict()
{
    m_verdict = new Card;
    m_verdict->setObjectName(u"verdict"_s);
    m_verdictText = new QLabel;
    m_verdictText->setObjectName(u"verdictText"_s);
    m_verdictText->setWordWrap(true);
    m_verdictText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copyIp = new CopyButton([this] { return m_seenIp; });
    m_copyIp->setObjectName(u"copyIp"_s);
    m_saveAnyway = new QPushButton;
    m_saveAnyway->setObjectName(u"saveAnyway"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_verdictText, 1);
    line->addWidget(m_copyIp);
    line->addWidget(m_saveAnyway);
    m_verdict->body()->addLayout(line);
    m_verdict->hide();
    connect(m_saveAnyway, &QPushButton::clicked, this, [this] { save(Ask::Nobody); });
    return m_verdict;
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

void AccountsPage::fillList()
{
    const QSignalBlocker quiet(m_list);
    const auto current = m_book.current();
    m_list->clear();
    for (const Account &account : m_book.accounts()) {
        const bool inUse = current && current->appId == account.appId;
        const QString kind = inUse ? tr("%1 · in use").arg(environmentName(account)) : environmentName(account);
        auto *item = new QListWidgetItem(colorDot(badgeColor(account)), account.name + u'\n' + kind, m_list);
        item->setData(Qt::UserRole, account.appId.toString());
        item->setToolTip(account.appId.toString());
        if (account.appId == m_shown)
            m_list->setCurrentItem(item);
    }
    m_remove->setEnabled(!m_shown.isNull());
    m_use->setEnabled(!m_shown.isNull() && !(current && current->appId == m_shown));
}

void AccountsPage::select(const AppId &appId)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == appId.toString()) {
            m_list->setCurrentRow(i);
            if (m_shown != appId)
                showSelected();
            return;
        }
    }
}

void AccountsPage::showSelected()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const auto appId = AppId::parse(item->data(Qt::UserRole).toString());
    const auto account = appId ? m_book.find(*appId) : std::nullopt;
    if (!account)
        return;
    m_shown = account->appId;
    m_error->clear();
    m_verdict->hide();
    m_editor->edit(*account, AccountEditor::Stored::Yes);
    fillList();
}

void AccountsPage::startNew()
{
    m_shown = {};
    m_list->setCurrentRow(-1);
    m_error->clear();
    m_verdict->hide();
    m_editor->clear();
    fillList();
    m_editor->setFocus();
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
         .text = tr("Its secrets, tokens and tickets are deleted from the keychain, and so is the history of its menus "
                    "here. Callbacks that were received stay in the log. Nothing changes on WeChat's side."),
         .button = tr("Remove"),
         .danger = Question::Danger::Destructive},
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
            showVerdict(*result);
        else
            showFault(result.error());
    };
    if (!typed->appSecret.isEmpty()) {
        whenDone(m_probe(*account, typed->appSecret), this, judged);
        return;
    }
    whenDone(m_vault.credentials(account->appId), this,
             [this, account = *account, judged](const Result<Credentials> &stored) {
                 showKeychain();
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
        showVerdict(result);
        write(account, credentials,
              result.verdict == Verdict::Good ? tr("Saved: AppID and AppSecret fit.") : tr("Saved without proof."));
        return;
    }
    setBusy({});
    showVerdict(result);
    m_saveAnyway->show();
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
        showKeychain();
        if (!saved) {
            showFault(saved.error());
            return;
        }
        m_shown = saved->appId;
        m_editor->edit(*saved, AccountEditor::Stored::Yes);
        m_saveAnyway->hide();
        fillList();
        Q_EMIT noticed(m_vault.isVolatile(saved->appId)
                           ? notice + u' ' + tr("Without a keychain its secrets are kept for this session only.")
                           : notice);
    });
}

void AccountsPage::showVerdict(const ProbeResult &result)
{
    m_seenIp = result.seenIp;
    m_saveAnyway->hide();
    m_copyIp->setVisible(!m_seenIp.isEmpty());
    m_verdict->setTone(result.verdict == Verdict::Good ? Tone::Good
                           : isRefusal(result.verdict) ? Tone::Bad
                                                       : Tone::Warning);
    QString text = result.error ? core::describe(*result.error) : QString();
    switch (result.verdict) {
    case Verdict::Good: text = tr("AppID and AppSecret fit."); break;
    case Verdict::NoSecret: text = tr("Nothing to test: no AppSecret is known, or tokens come from elsewhere."); break;
    case Verdict::IpNotAllowed:
        text =
            tr("WeChat saw this computer as %1, which is not on the account's IP allow-list. Add it at the developer "
               "platform; it takes effect after some minutes.")
                .arg(m_seenIp);
        break;
    default: break;
    }
    m_verdictText->setText(text);
    m_verdict->show();
}

void AccountsPage::showFault(const core::Error &error)
{
    if (!m_editor->showFault(error))
        m_error->setError(error);
}

void AccountsPage::setBusy(const QString &text)
{
    m_progress->setText(text);
    for (QWidget *widget : {static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_test),
                            static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_editor)})
        widget->setEnabled(text.isEmpty());
    m_list->setEnabled(text.isEmpty());
}

void AccountsPage::showKeychain()
{
    const SecretStore::State state = m_vault.keychain().state();
    m_keychain->setVisible(state == SecretStore::State::Locked || state == SecretStore::State::Absent);
    m_keychainText->setText(
        state == SecretStore::State::Locked
            ? tr("The keychain is locked. Unlock it and try again; until then secrets that you type are kept for this "
                 "session only.")
            : tr("No keychain answers on this system. Secrets that you type are kept in memory for this session and "
                 "are never written to a file; you will be asked for them again after the next start."));
}

void AccountsPage::retranslate()
{
    m_list->setAccessibleName(tr("Accounts"));
    m_add->setText(tr("New account"));
    m_remove->setToolTip(tr("Remove this account…"));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_keychainRetry->setText(tr("Try again"));
    m_copyIp->setWhat(tr("IP address"));
    m_saveAnyway->setText(tr("Save all the same"));
    m_use->setText(tr("Use this account"));
    m_test->setText(tr("Test"));
    m_test->setToolTip(tr("Ask WeChat whether AppID and AppSecret fit; nothing is saved"));
    m_save->setText(tr("Save"));
    m_editor->retranslate();
    showKeychain();
    fillList();
}

} // namespace ui
