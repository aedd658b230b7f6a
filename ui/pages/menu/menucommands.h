// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menujson.h"
#include "ui/pages/menu/menusession.h"

class QAction;
class QWidget;

namespace ui {

class MenuRemoval;

/// What can be done on the menu page, beside what is done to single buttons: each with its shortcut, and enabled when
/// it makes sense.
class MenuCommands final : public QObject
{
    Q_OBJECT

public:
    /// The actions belong to `page`, and dialogs stand above it.
    MenuCommands(MenuSession &session, QWidget *page);

    QAction *fetch;
    QAction *stop;
    QAction *publish;
    QAction *undo;
    QAction *redo;
    QAction *addConditional;
    QAction *importFile;
    QAction *save;
    QAction *copyWire;
    QAction *takeOver;
    QAction *tryMatch;
    QAction *remove;

Q_SIGNALS:
    /// Something begins: whoever holds back what was typed gives it up now, and old errors go.
    void started();
    void publishRequested();
    /// The editor holds something new that wants to be seen.
    void designRequested();
    void failed(const core::Error &error);
    void noticed(const QString &text);

private:
    template <typename Deed>
    [[nodiscard]] QAction *make(const char *source, const QString &icon, const QKeySequence &shortcut, Deed deed);
    void adapt();
    void doAddConditional();
    void doImport();
    void take(const core::Result<core::menu::Reading> &reading);
    void doSave();
    void doTakeOver();
    void doCopyWire();
    void doTryMatch();

    MenuSession &m_session;
    QWidget *m_page;
    MenuRemoval *m_removal;
};

} // namespace ui
