// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/accountswitcher.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/toast.h"
#include "ui/shell/welcome.h"
#include "ui/shell/windowcommands.h"
#include "ui/support/actions.h"
#include "ui/support/icons.h"
#include "ui/support/windowstate.h"
#include "ui/widgets/explainevent.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QFrame *line(QFrame::Shape shape, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(shape);
    frame->setFrameShadow(QFrame::Plain);
    frame->setForegroundRole(QPalette::Mid);
    frame->setFixedSize(shape == QFrame::HLine ? QSize(QWIDGETSIZE_MAX, 1) : QSize(1, QWIDGETSIZE_MAX));
    return frame;
}

} // namespace

MainWindow::MainWindow(QList<PageSpec> pages, core::AccountBook &book, core::Settings &settings,
                       const Language &language)
    : m_pages(std::move(pages))
    , m_book(book)
    , m_settings(settings)
    , m_language(language)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(960, 640);
    resize(1280, 800);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTopBar());
    layout->addWidget(line(QFrame::HLine, this));
    layout->addWidget(makeMiddle(), 1);
    m_toast = new Toast(this);
    makeShortcuts();
    rememberGeometry(m_settings, this);

    connect(&m_book, &core::AccountBook::accountsChanged, this, &MainWindow::showAccounts);
    connect(&m_book, &core::AccountBook::currentChanged, this, &MainWindow::showAccounts);
    retranslate();
    showAccounts();
    m_navigation->setFocus();
}

QWidget *MainWindow::makeTopBar()
{
    auto *bar = new QWidget(this);
    m_switcher = new AccountSwitcher(bar);
    m_goTo = new QToolButton(bar);
    m_goTo->setObjectName(u"goTo"_s);
    m_goTo->setAutoRaise(true);
    m_goTo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_goTo->setIcon(themedIcon(u"search"_s, Tone::Muted));
    m_goTo->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 6, 12, 6);
    layout->addWidget(m_switcher);
    layout->addStretch();
    layout->addWidget(m_goTo);
    connect(m_switcher, &AccountSwitcher::chosen, this, &MainWindow::useAccount);
    connect(m_switcher, &AccountSwitcher::manageRequested, this, [this] { showPage(m_accountsPage); });
    connect(m_goTo, &QToolButton::clicked, this, &MainWindow::openPalette);
    return bar;
}

QWidget *MainWindow::makeMiddle()
{
    auto *middle = new QWidget(this);
    m_navigation = new Navigation(m_pages, middle);
    m_messages = new MessageBar(middle);
    m_stack = new QStackedWidget(middle);
    m_welcome = new Welcome(m_stack);
    m_stack->addWidget(m_welcome);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(line(QFrame::VLine, middle));
    layout->addLayout(column, 1);
    connect(m_navigation, &Navigation::chosen, this, [this](const QString &pageId) { showPage(pageId); });
    connect(m_welcome, &Welcome::sandboxRequested, this, &MainWindow::sandboxRequested);
    connect(m_welcome, &Welcome::accountRequested, this, [this] { showPage(m_accountsPage); });
    return middle;
}

void MainWindow::makeShortcuts()
{
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this), &QShortcut::activated, this,
            &MainWindow::openPalette);
    for (int i = 0; i < std::min(9, int(m_pages.size())); ++i) {
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this), &QShortcut::activated, this,
                [this, id = m_pages.at(i).id] { showPage(id); });
    }
}

void MainWindow::setStatusStrip(StatusStrip *strip)
{
    m_strip = strip;
    layout()->addWidget(strip);
    strip->setAccount(m_account);
    connect(strip, &StatusStrip::errorClicked, this, &MainWindow::showError);
}

void MainWindow::showPage(const QString &pageId, const QVariant &subject)
{
    if (m_pages.isEmpty())
        return;
    const PageSpec &spec = specOf(pageId);
    m_current = spec.id;
    m_settings.set(core::settings::page, m_current);
    m_navigation->select(m_current);
    if (spec.needs == PageNeeds::Account && m_book.accounts().isEmpty()) {
        m_stack->setCurrentWidget(m_welcome);
    } else {
        Page *page = m_made.contains(m_current) ? m_made.value(m_current) : make(spec);
        m_stack->setCurrentWidget(page);
        if (subject.isValid())
            page->open(subject);
    }
    showTitle();
}

Page *MainWindow::make(const PageSpec &spec)
{
    Page *page = spec.create(m_stack);
    page->setObjectName(spec.id);
    m_made.insert(spec.id, page);
    connect(page, &Page::failed, this, &MainWindow::showError);
    connect(page, &Page::noticed, this, &MainWindow::showNotice);
    connect(page, &Page::openRequested, this, &MainWindow::showPage);
    page->setAccount(m_account);
    m_stack->addWidget(page);
    rememberParts(m_settings, spec.id, page);
    return page;
}

const PageSpec &MainWindow::specOf(const QString &pageId) const
{
    const auto found = std::ranges::find(m_pages, pageId, &PageSpec::id);
    return found == m_pages.end() ? m_pages.constFirst() : *found;
}

void MainWindow::showError(const core::Error &error)
{
    m_messages->showError(error);
}

void MainWindow::showNotice(const QString &text)
{
    m_toast->showText(text);
}

void MainWindow::openPalette()
{
    QList<Command> commands = pageCommands(m_pages, m_language, [this](const QString &id) { showPage(id); });
    commands += accountCommands(m_book.accounts(), [this](const core::AppId &id) { useAccount(id); });
    if (const Page *shown = m_made.value(m_current))
        commands += actionCommands(shown->actions(), m_language);
    commands += actionCommands(actions(), m_language);
    (new CommandPalette(std::move(commands), this))->show();
}

void MainWindow::raiseWindow()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() != ExplainEvent::kind())
        return QWidget::event(event);
    event->accept();
    Q_EMIT explanationRequested(static_cast<ExplainEvent *>(event)->error());
    return true;
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::showAccounts()
{
    const std::optional<core::Account> account = m_book.current();
    m_switcher->setAccounts(m_book.accounts(), account);
    if (account != m_account) {
        m_account = account;
        for (Page *page : std::as_const(m_made))
            page->setAccount(account);
        if (m_strip)
            m_strip->setAccount(account);
    }
    // The welcome view comes and goes with the first and the last account.
    if (!m_current.isEmpty() && specOf(m_current).needs == PageNeeds::Account
        && (m_stack->currentWidget() == m_welcome) != m_book.accounts().isEmpty())
        showPage(m_current);
    showTitle();
}

void MainWindow::showTitle()
{
    const QString page = m_current.isEmpty() ? QString() : specOf(m_current).translatedTitle() + u" – "_s;
    if (!m_account) {
        setWindowTitle(page + u"MpDesk"_s);
        return;
    }
    const QString mark = m_account->isSandbox() ? u"[SANDBOX] "_s : QString();
    setWindowTitle(mark + m_account->name + u" – "_s + page + u"MpDesk"_s);
}

void MainWindow::useAccount(const core::AppId &appId)
{
    if (const core::Done done = m_book.setCurrent(appId); !done)
        showError(done.error());
}

void MainWindow::retranslate()
{
    const QString shortcut = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    m_goTo->setText(tr("Go to…  %1").arg(shortcut));
    m_goTo->setToolTip(tr("Jump to a page, an account or an action (%1)").arg(shortcut));
    retranslateActions(this);
    showTitle();
}

} // namespace ui
