// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/accountspage.h"

#include "ui/pages/accounts/accounteditor.h"
#include "ui/pages/accounts/keychainnotice.h"
#include "ui/pages/accounts/probeverdict.h"
#include "ui/pages/accounts/tokenpaste.h"
#include "ui/support/confirm.h"
#include "ui/support/icons.h"
#include "ui/support/whendone.h"
#include "ui/widgets/badge.h"
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

/// A button takes its shortcut from each new text (from its '&'), so the two are set together.
void setCaption(QPushButton *button, const QString &text, QKeySequence::StandardKey key)
{
    const QKeySequence shortcut(key);
    button->setText(text);
    button->setShortcut(shortcut);
    button->setToolTip(u"%1 (%2)"_s.arg(text, shortcut.toString(QKeySequence::NativeText)));
}

} // namespace

AccountsPage::AccountsPage(core::AccountBook &book, core::Vault &vault, Probe probe, TokenPaste *tokenPaste,
                           QWidget *parent)
    : Page(parent)
    , m_book(book)
    , m_vault(vault)
    , m_probe(std::move(probe))
    , m_tokenPaste(tokenPaste)
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
    for (const Section *section : {static_cast<Section *>(m_tokenPaste), static_cast<Section *>(m_keychain)}) {
        connect(section, &Section::noticed, this, &Page::noticed);
        connect(section, &Section::failed, this, &Page::failed);
    }
    connect(m_verdict, &ProbeVerdict::saveAnywayRequested, this, [this] { save(Ask::Nobody); });
    retranslate();
    showCurrent();
}

QWidget *AccountsPage::createList()
{
    m_list = new QListWidget;
    m_list->setObjectName(u"accounts"_s);
    m_list->setIconSize({24, 24});
    m_list->setSpacing(2);
    m_add = new QPushButton(themedIcon(u"add"_s), {});
    m_add->setObjectName(u"add"_s);
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

    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsPage::followSelection);
    connect(m_list, &QListWidget::itemActivated, this, &AccountsPage::useSelected);
    connect(m_add, &QPushButton::clicked, this, [this] { open(u"new"_s); });
    connect(m_remove, &QPushButton::clicked, this, &AccountsPage::askRemove);
    return pane;
}

QWidget *AccountsPage::createForm()
{
    m_keychain = new KeychainNotice(m_vault, this); // without a parent it would flash up as a window
    m_verdict = new ProbeVerdict;
    m_editor = new AccountEditor;
    auto *scroll = new QScrollArea;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(16);
    column->addWidget(m_tokenPaste);
    column->addWidget(m_editor);
    column->addStretch();
    scroll->setWidget(content);
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
    layout->addWidget(m_verdict);
    layout->addLayout(buttons);

    const auto scrollTo = [scroll](QWidget *fault) { scroll->ensureWidgetVisible(fault); };
    // Not before the form has made room for the text.
    connect(m_editor, &AccountEditor::faultShown, scroll, scrollTo, Qt::QueuedConnection);
    connect(m_use, &QPushButton::clicked, this, &AccountsPage::useSelected);
    connect(m_test, &QPushButton::clicked, this, &AccountsPage::test);
    connect(m_save, &QPushButton::clicked, this, [this] { save(Ask::Platform); });
    return pane;
}

void AccountsPage::setAccount(const std::optional<Account> &account)
{
    if (account && !m_editor->isModified() && !m_busy)
        showAccount(account->appId);
}

void AccountsPage::open(const QVariant &subject)
{
    if (m_busy)
        return;
    const auto appId = AppId::parse(subject.toString());
    if (!appId)
        afterLeaving([this] { startNew(); });
    else if (*appId != m_shown)
        afterLeaving([this, id = *appId] { showAccount(id); });
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
    }
    markShown();
}

void AccountsPage::markShown()
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == m_shown.toString())
            m_list->setCurrentRow(i);
    }
    showButtons();
}

void AccountsPage::followSelection(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    const auto appId = AppId::parse(item ? item->data(Qt::UserRole).toString() : QString());
    if (!appId || *appId == m_shown)
        return;
    // The view selects once more after this: the mark goes back to the account whose form it is when that is over.
    QMetaObject::invokeMethod(this, &AccountsPage::markShown, Qt::QueuedConnection);
    open(appId->toString());
}

void AccountsPage::afterLeaving(std::function<void()> next)
{
    if (!m_editor->isModified()) {
        next();
        return;
    }
    const auto account = m_book.find(m_shown);
    confirm(this,
            {.title = account ? tr("Discard the changes to “%1”?").arg(account->name) : tr("Discard the new account?"),
             .text = tr("What you have typed has not been saved."),
             .button = tr("Discard"),
             .danger = Question::Danger::Destructive},
            std::move(next));
}

void AccountsPage::showAccount(const AppId &appId)
{
    const auto account = m_book.find(appId);
    if (!account)
        return;
    m_shown = appId;
    m_error->clear();
    m_verdict->clear();
    m_editor->edit(*account, AccountEditor::Stored::Yes);
    m_tokenPaste->setAccount(account);
    markShown();
}

void AccountsPage::showCurrent()
{
    m_editor->clear();
    if (const auto current = m_book.current())
        showAccount(current->appId);
    else
        startNew();
}

void AccountsPage::startNew()
{
    m_shown = {};
    m_error->clear();
    m_verdict->clear();
    m_editor->clear();
    m_tokenPaste->setAccount({});
    markShown();
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
    confirm(this,
            {.title = tr("Remove the account “%1”?").arg(account->name),
             .text = tr("Its secrets, tokens and tickets are deleted from the keychain. Callbacks that were received "
                        "stay in the log. Nothing changes on WeChat's side."),
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
        showCurrent();
        Q_EMIT noticed(tr("The account was removed."));
    });
}

std::optional<AccountsPage::Typed> AccountsPage::readForm()
{
    m_error->clear();
    m_verdict->clear();
    m_editor->clearFaults();
    const auto account = m_editor->account();
    const auto credentials = m_editor->credentials();
    if (account && credentials)
        return Typed{.account = *account, .credentials = *credentials};
    showFault(account ? credentials.error() : account.error());
    return {};
}

void AccountsPage::test()
{
    const auto typed = readForm();
    if (!typed)
        return;
    setBusy(tr("Asking WeChat…"));
    const auto judged = [this](const Result<ProbeResult> &result) {
        setBusy({});
        if (result)
            m_verdict->setResult(*result, ProbeVerdict::Offer::Nothing);
        else
            showFault(result.error());
    };
    const auto &[account, credentials] = *typed;
    if (!credentials.appSecret.isEmpty()) {
        whenDone(m_probe(account, credentials.appSecret), this, judged);
        return;
    }
    whenDone(m_vault.credentials(account.appId), this,
             [this, account = account, judged](const Result<Credentials> &stored) {
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
    const auto typed = readForm();
    if (!typed)
        return;
    if (ask == Ask::Nobody || typed->credentials.appSecret.isEmpty()) {
        write(typed->account, typed->credentials, tr("Saved."));
        return;
    }
    setBusy(tr("Asking WeChat whether AppID and AppSecret fit…"));
    whenDone(m_probe(typed->account, typed->credentials.appSecret), this,
             [this, typed = *typed](const Result<ProbeResult> &result) {
                 if (result) {
                     judge(*result, typed.account, typed.credentials);
                     return;
                 }
                 setBusy({});
                 showFault(result.error());
             });
}

void AccountsPage::judge(const ProbeResult &result, const Account &account, const Credentials &credentials)
{
    if (!ProbeVerdict::isRefusal(result)) {
        m_verdict->setResult(result, ProbeVerdict::Offer::Nothing);
        write(account, credentials,
              result.verdict == Verdict::Good ? tr("Saved: AppID and AppSecret fit.") : tr("Saved without proof."));
        return;
    }
    setBusy({});
    m_verdict->setResult(result, ProbeVerdict::Offer::SaveAnyway);
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
        if (!saved) {
            showFault(saved.error());
            return;
        }
        m_shown = saved->appId;
        m_editor->edit(*saved, AccountEditor::Stored::Yes);
        m_tokenPaste->setAccount(*saved);
        fillList();
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
    m_busy = !text.isEmpty();
    m_progress->setText(text);
    m_editor->setEnabled(!m_busy);
    m_list->setEnabled(!m_busy);
    showButtons();
}

void AccountsPage::showButtons()
{
    const auto current = m_book.current();
    const bool isStored = !m_shown.isNull();
    for (QPushButton *button : {m_add, m_save, m_test})
        button->setEnabled(!m_busy);
    m_remove->setEnabled(!m_busy && isStored);
    m_use->setEnabled(!m_busy && isStored && !(current && current->appId == m_shown));
}

void AccountsPage::retranslate()
{
    m_list->setAccessibleName(tr("Accounts"));
    setCaption(m_add, tr("New account"), QKeySequence::New);
    m_remove->setToolTip(tr("Remove this account…"));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_use->setText(tr("Use this account"));
    m_test->setText(tr("Test"));
    m_test->setToolTip(tr("Ask WeChat whether AppID and AppSecret fit; nothing is saved"));
    setCaption(m_save, tr("Save"), QKeySequence::Save);
    m_editor->retranslate();
    fillList();
}

} // namespace ui
