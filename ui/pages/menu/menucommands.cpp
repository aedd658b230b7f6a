// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menucommands.h"

#include "ui/pages/menu/menufile.h"
#include "ui/pages/menu/menuremoval.h"
#include "ui/pages/menu/menuwords.h"
#include "ui/pages/menu/trymatchdialog.h"
#include "ui/support/actions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::menu;

template <typename Deed>
QAction *MenuCommands::make(const char *source, const QString &icon, const QKeySequence &shortcut, Deed deed)
{
    QAction *action = ui::addAction(m_page, {"ui::MenuCommands", source}, icon, shortcut);
    connect(action, &QAction::triggered, this, [this, deed] {
        Q_EMIT started();
        deed();
    });
    return action;
}

MenuCommands::MenuCommands(MenuSession &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
    , m_removal(new MenuRemoval(session, page))
{
    QUndoStack *stack = session.editing().undoStack();
    fetch = make(QT_TR_NOOP("Fetch"), u"refresh"_s, Qt::Key_F5, [this] { m_session.fetch(); });
    stop = make(QT_TR_NOOP("Stop waiting"), u"stop"_s, Qt::SHIFT | Qt::Key_F5, [this] { m_session.stopFetching(); });
    publish =
        make(QT_TR_NOOP("Publish…"), u"publish"_s, Qt::CTRL | Qt::Key_Return, [this] { Q_EMIT publishRequested(); });
    undo = make(QT_TR_NOOP("Undo"), u"undo"_s, QKeySequence::Undo, [stack] { stack->undo(); });
    redo = make(QT_TR_NOOP("Redo"), u"redo"_s, QKeySequence::Redo, [stack] { stack->redo(); });
    addConditional = make(QT_TR_NOOP("Add a conditional menu"), u"add"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N,
                          [this] { doAddConditional(); });
    importFile = make(QT_TR_NOOP("Import file…"), u"open"_s, QKeySequence::Open, [this] { doImport(); });
    save = make(QT_TR_NOOP("Save as file…"), u"folder"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { doSave(); });
    copyWire =
        make(QT_TR_NOOP("Copy wire bytes"), u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { doCopyWire(); });
    takeOver = make(QT_TR_NOOP("Take over the live menu"), u"phone"_s, Qt::CTRL | Qt::Key_L, [this] { doTakeOver(); });
    tryMatch = make(QT_TR_NOOP("Try match…"), u"search"_s, Qt::CTRL | Qt::Key_T, [this] { doTryMatch(); });
    remove = make(QT_TR_NOOP("Delete the live menu…"), u"remove"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Delete,
                  [this] { m_removal->start(); });

    connect(stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    undo->setEnabled(stack->canUndo());
    redo->setEnabled(stack->canRedo());
    connect(&session, &MenuSession::changed, this, &MenuCommands::adapt);
    connect(m_removal, &MenuRemoval::changed, this, &MenuCommands::adapt);
    connect(m_removal, &MenuRemoval::failed, this, &MenuCommands::failed);
    connect(m_removal, &MenuRemoval::done, this, &MenuCommands::noticed);
    adapt();
}

void MenuCommands::adapt()
{
    const bool hasAccount = m_session.account().has_value();
    const bool mayWrite = hasAccount && m_session.mayPublish();
    const bool isEmpty = m_session.editing().menus().isEmpty();
    fetch->setEnabled(hasAccount && !m_session.isFetching());
    stop->setEnabled(m_session.isFetching());
    publish->setEnabled(mayWrite && !isEmpty);
    save->setEnabled(!isEmpty);
    copyWire->setEnabled(!isEmpty);
    takeOver->setEnabled(m_session.known() && !m_session.known()->menus.isEmpty());
    tryMatch->setEnabled(mayWrite);
    remove->setEnabled(mayWrite && !m_removal->isBusy());
}

void MenuCommands::doAddConditional()
{
    MenuEditing &editing = m_session.editing();
    ConditionalMenu menu{.menu = editing.menus().base, .rule = {}};
    menu.menu.menuId.clear();
    editing.addConditional(menu);
    Q_EMIT designRequested();
}

void MenuCommands::doImport()
{
    openMenuFile(m_page, [this](const core::Result<Reading> &reading) { take(reading); });
}

void MenuCommands::take(const core::Result<Reading> &reading)
{
    if (!reading) {
        Q_EMIT failed(reading.error());
        return;
    }
    const auto first = std::ranges::find(reading->problems, Problem::Severity::Error, &Problem::severity);
    if (first != reading->problems.cend()) {
        const QString fault = first->line > 0
            ? tr("This file is not a menu: line %1: %2").arg(QString::number(first->line), first->message)
            : tr("This file is not a menu: %1").arg(first->message);
        Q_EMIT failed({.kind = core::Error::Kind::Invalid,
                       .message = fault,
                       .advice = tr("Nothing was changed."),
                       .field = first->place.toString()});
        return;
    }
    m_session.editing().replace(reading->menus, tr("Import"));
    Q_EMIT noticed(tr("Imported: %1.").arg(words::summary(reading->menus)));
}

void MenuCommands::doSave()
{
    const QString name = m_session.account() ? m_session.account()->appId.toString() : u"menu"_s;
    saveMenuFile(m_page, write(m_session.editing().menus()), u"menu-%1.json"_s.arg(name),
                 [this](const core::Result<QString> &path) {
                     if (path)
                         Q_EMIT noticed(tr("Saved as %1.").arg(*path));
                     else
                         Q_EMIT failed(path.error());
                 });
}

void MenuCommands::doTakeOver()
{
    if (!m_session.known())
        return;
    if (m_session.known()->isConsoleMade)
        m_session.editing().replace(apiEquivalent(m_session.known()->menus), tr("Take over the console's menu"));
    else
        m_session.takeTheirs();
    Q_EMIT designRequested();
}

void MenuCommands::doCopyWire()
{
    const MenuEditing &editing = m_session.editing();
    const int current = editing.current();
    const QByteArray body =
        current < 0 ? createBody(editing.menus().base) : addConditionalBody(editing.menus().conditional.at(current));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(body));
    Q_EMIT noticed(current < 0 ? tr("Copied the body of menu/create: %n byte(s).", nullptr, int(body.size()))
                               : tr("Copied the body of menu/addconditional: %n byte(s).", nullptr, int(body.size())));
}

void MenuCommands::doTryMatch()
{
    (new TryMatchDialog(m_session, m_page))->open();
}

} // namespace ui
