// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menupage.h"

#include "ui/pages/menu/designview.h"
#include "ui/pages/menu/historyview.h"
#include "ui/pages/menu/jsonview.h"
#include "ui/pages/menu/menufile.h"
#include "ui/pages/menu/menuheader.h"
#include "ui/pages/menu/menunotices.h"
#include "ui/pages/menu/menuremoval.h"
#include "ui/pages/menu/menutabs.h"
#include "ui/pages/menu/menuwords.h"
#include "ui/pages/menu/publishdialog.h"
#include "ui/pages/menu/trymatchdialog.h"
#include "ui/support/actions.h"
#include "ui/support/icons.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::menu;

MenuPage::MenuPage(const MenuServices &services, QWidget *parent)
    : Page(parent)
    , m_session(services)
    , m_removal(new MenuRemoval(m_session, this))
{
    createActions();
    createViewActions();
    m_notices = new MenuNotices(m_session);
    m_design = new DesignView(m_session, {.fetch = m_fetch, .import = m_import});
    addActions(m_design->buttonActions());
    m_json = new JsonView(m_session);
    m_history = new HistoryView(m_session);
    m_stack = new QStackedWidget;
    for (QWidget *view :
         {static_cast<QWidget *>(m_design), static_cast<QWidget *>(m_json), static_cast<QWidget *>(m_history)})
        m_stack->addWidget(view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(createHeader());
    layout->addWidget(m_notices);
    layout->addWidget(createViewBar());
    layout->addWidget(m_stack, 1);
    connectParts();
    retranslate();
}

void MenuPage::createActions()
{
    const auto make = [this](const char *source, const QString &icon, const QKeySequence &shortcut, auto deed) {
        QAction *action = ui::addAction(this, {"ui::MenuPage", source}, icon, shortcut);
        connect(action, &QAction::triggered, this, deed);
        return action;
    };
    QUndoStack *undo = m_session.editing().undoStack();
    m_fetch = make(QT_TR_NOOP("Fetch"), u"refresh"_s, Qt::Key_F5, [this] {
        m_notices->clearError();
        m_session.fetch();
    });
    m_stop = make(QT_TR_NOOP("Stop waiting"), u"stop"_s, Qt::SHIFT | Qt::Key_F5, [this] { m_session.stopFetching(); });
    m_publish = make(QT_TR_NOOP("Publish…"), u"publish"_s, Qt::CTRL | Qt::Key_Return, [this] { publish(); });
    m_undo = make(QT_TR_NOOP("Undo"), u"undo"_s, QKeySequence::Undo, [undo] { undo->undo(); });
    m_redo = make(QT_TR_NOOP("Redo"), u"redo"_s, QKeySequence::Redo, [undo] { undo->redo(); });
    m_addConditional = make(QT_TR_NOOP("Add a conditional menu"), u"add"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N,
                            [this] { addConditional(); });
    m_import = make(QT_TR_NOOP("Import file…"), u"open"_s, QKeySequence::Open, [this] { importFile(); });
    m_save = make(QT_TR_NOOP("Save as file…"), u"folder"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { saveFile(); });
    m_takeOver = make(QT_TR_NOOP("Take over the live menu"), u"phone"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_L,
                      [this] { takeOver(); });
    m_tryMatch = make(QT_TR_NOOP("Try match…"), u"search"_s, Qt::CTRL | Qt::Key_T, [this] { tryMatch(); });
    m_copyWire =
        make(QT_TR_NOOP("Copy wire bytes"), u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copyWire(); });
    m_delete = make(QT_TR_NOOP("Delete the live menu…"), u"remove"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Delete,
                    [this] { m_removal->start(); });
}

void MenuPage::createViewActions()
{
    m_views = new QActionGroup(this);
    struct Entry
    {
        const char *source;
        Qt::Key key;
    };
    constexpr Entry entries[]{
        {QT_TR_NOOP("Design"), Qt::Key_1}, {QT_TR_NOOP("JSON"), Qt::Key_2}, {QT_TR_NOOP("History"), Qt::Key_3}};
    for (const Entry &entry : entries) {
        QAction *action = ui::addAction(this, {"ui::MenuPage", entry.source}, {}, Qt::ALT | entry.key);
        action->setCheckable(true);
        m_views->addAction(action);
        const auto view = static_cast<View>(m_views->actions().size() - 1);
        connect(action, &QAction::triggered, this, [this, view] { showView(view); });
    }
    m_views->actions().constFirst()->setChecked(true);
}

QWidget *MenuPage::createHeader()
{
    return new MenuHeader(
        m_session,
        {.undo = m_undo,
         .redo = m_redo,
         .fetch = m_fetch,
         .stop = m_stop,
         .publish = m_publish,
         .more = {m_import, m_save, m_copyWire, nullptr, m_takeOver, m_addConditional, m_tryMatch, nullptr, m_delete}});
}

QWidget *MenuPage::createViewBar()
{
    m_tabs = new MenuTabs(m_session.editing(), m_addConditional);
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_tabs, 1);
    for (QAction *action : m_views->actions()) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    // Tabs mean nothing beside JSON and history, but nothing shall jump when they go.
    QSizePolicy policy = m_tabs->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_tabs->setSizePolicy(policy);
    return bar;
}

void MenuPage::connectParts()
{
    QUndoStack *undo = m_session.editing().undoStack();
    connect(undo, &QUndoStack::canUndoChanged, m_undo, &QAction::setEnabled);
    connect(undo, &QUndoStack::canRedoChanged, m_redo, &QAction::setEnabled);
    m_undo->setEnabled(undo->canUndo());
    m_redo->setEnabled(undo->canRedo());
    connect(&m_session, &MenuSession::changed, this, &MenuPage::follow);
    connect(&m_session, &MenuSession::fetchFailed, m_notices, &MenuNotices::setError);
    connect(&m_session, &MenuSession::storeFailed, this, &Page::failed);
    connect(&m_session, &MenuSession::othersChanged, this,
            [this] { Q_EMIT noticed(tr("The live menu was changed elsewhere; the editor shows it as it is now.")); });
    connect(&m_session, &MenuSession::problemsFound, this, [this](const QList<Problem> &problems) {
        m_notices->setError(
            {.kind = core::Error::Kind::Protocol,
             .message = tr("A part of the live menu could not be read: %1").arg(problems.constFirst().message)});
    });
    connect(&m_session, &MenuSession::accountSwitched, this, [this] {
        m_notices->clearError();
        if (!m_session.faultyText().isEmpty())
            showView(Json);
    });
    connect(m_notices, &MenuNotices::takeOverRequested, this, &MenuPage::takeOver);
    connect(m_notices, &MenuNotices::lookAtOthersRequested, this, &MenuPage::publish);
    connect(m_removal, &MenuRemoval::changed, this, &MenuPage::follow);
    connect(m_removal, &MenuRemoval::failed, m_notices, &MenuNotices::setError);
    connect(m_removal, &MenuRemoval::done, this, &Page::noticed);
    connect(m_history, &HistoryView::failed, this, &Page::failed);
    connect(m_history, &HistoryView::noticed, this, &Page::noticed);
    connect(m_history, &HistoryView::restored, this, [this] { showView(Design); });
    connect(m_history, &HistoryView::publishRequested, this, [this] {
        showView(Design);
        publish();
    });
}

void MenuPage::setAccount(const std::optional<core::Account> &account)
{
    m_session.setAccount(account);
}

void MenuPage::open(const QVariant &subject)
{
    if (const auto place = Place::parse(subject.toString()))
        showPlace(*place);
}

void MenuPage::showView(View view)
{
    m_views->actions().at(view)->setChecked(true);
    m_tabs->setVisible(view == Design);
    m_stack->setCurrentIndex(view);
}

void MenuPage::showPlace(const Place &place)
{
    showView(Design);
    m_session.editing().select(place);
}

void MenuPage::follow()
{
    const bool hasAccount = m_session.account().has_value();
    const bool isEmpty = m_session.editing().menus().isEmpty();
    m_fetch->setEnabled(hasAccount && !m_session.isFetching());
    m_stop->setEnabled(m_session.isFetching());
    m_publish->setEnabled(hasAccount && m_session.mayPublish() && !isEmpty);
    m_save->setEnabled(!isEmpty);
    m_copyWire->setEnabled(!isEmpty);
    m_takeOver->setEnabled(m_session.known() && !m_session.known()->menus.isEmpty());
    m_tryMatch->setEnabled(hasAccount && m_session.mayPublish());
    m_delete->setEnabled(hasAccount && m_session.mayPublish() && !m_removal->isBusy());
    const bool faulty = !m_session.faultyText().isEmpty();
    m_views->actions().at(Json)->setIcon(faulty ? themedIcon(u"warning"_s, Tone::Bad) : QIcon());
}

bool MenuPage::isReady()
{
    m_json->flush();
    if (m_json->isFaulty()) {
        showView(Json);
        m_notices->setError({.kind = core::Error::Kind::Invalid,
                             .message = tr("The JSON text cannot be read yet, so it is not clear what to publish."),
                             .advice = tr("Correct it or discard it, then publish.")});
        return false;
    }
    const QList<Problem> &problems = m_session.editing().problems();
    const auto isError = [](const Problem &problem) { return problem.severity == Problem::Severity::Error; };
    const auto first = std::ranges::find_if(problems, isError);
    if (first == problems.cend())
        return true;
    const auto count = int(std::ranges::count_if(problems, isError));
    m_notices->setError(
        {.kind = core::Error::Kind::Invalid,
         .message = tr("The platform would refuse this menu: %n error(s). %1", nullptr, count).arg(first->message),
         .advice = tr("Correct what is marked, then publish."),
         .field = first->place.toString()});
    showPlace(first->place);
    return false;
}

void MenuPage::publish()
{
    m_notices->clearError();
    if (!m_publish->isEnabled() || !isReady())
        return;
    auto *dialog = new PublishDialog(m_session, this);
    connect(dialog, &PublishDialog::placeChosen, this, &MenuPage::showPlace);
    dialog->open();
}

void MenuPage::addConditional()
{
    MenuEditing &editing = m_session.editing();
    ConditionalMenu menu{.menu = editing.menus().base, .rule = {}};
    menu.menu.menuId.clear();
    editing.addConditional(menu);
    showView(Design);
}

void MenuPage::importFile()
{
    m_json->flush();
    openMenuFile(this, [this](const core::Result<Reading> &reading) { take(reading); });
}

void MenuPage::take(const core::Result<Reading> &reading)
{
    m_notices->clearError();
    if (!reading) {
        m_notices->setError(reading.error());
        return;
    }
    if (hasErrors(reading->problems)) {
        const auto first = std::ranges::find(reading->problems, Problem::Severity::Error, &Problem::severity);
        m_notices->setError(
            {.kind = core::Error::Kind::Invalid,
             .message = first->line > 0
                 ? tr("This file is not a menu: line %1: %2").arg(QString::number(first->line), first->message)
                 : tr("This file is not a menu: %1").arg(first->message),
             .advice = tr("Nothing was changed."),
             .field = first->place.toString()});
        return;
    }
    m_session.editing().replace(reading->menus, tr("Import"));
    Q_EMIT noticed(tr("Imported: %1.").arg(words::summary(reading->menus)));
}

void MenuPage::saveFile()
{
    const QString name = m_session.account() ? m_session.account()->appId.toString() : u"menu"_s;
    saveMenuFile(this, write(m_session.editing().menus()), u"menu-%1.json"_s.arg(name),
                 [this](const core::Result<QString> &path) {
                     if (path)
                         Q_EMIT noticed(tr("Saved as %1.").arg(*path));
                     else
                         m_notices->setError(path.error());
                 });
}

void MenuPage::takeOver()
{
    if (!m_session.known())
        return;
    if (m_session.known()->isConsoleMade)
        m_session.editing().replace(apiEquivalent(m_session.known()->menus), tr("Take over the console's menu"));
    else
        m_session.takeTheirs();
    showView(Design);
}

void MenuPage::copyWire()
{
    const MenuEditing &editing = m_session.editing();
    const int current = editing.current();
    const QByteArray body =
        current < 0 ? createBody(editing.menus().base) : addConditionalBody(editing.menus().conditional.at(current));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(body));
    Q_EMIT noticed(current < 0 ? tr("Copied the body of menu/create: %n byte(s).", nullptr, int(body.size()))
                               : tr("Copied the body of menu/addconditional: %n byte(s).", nullptr, int(body.size())));
}

void MenuPage::tryMatch()
{
    (new TryMatchDialog(m_session, this))->open();
}

void MenuPage::retranslate()
{
    follow();
}

} // namespace ui
