// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menujson.h"
#include "ui/pages/menu/menusession.h"
#include "ui/shell/page.h"

class QAction;
class QActionGroup;
class QStackedWidget;

namespace ui {

class DesignView;
class HistoryView;
class JsonView;
class MenuNotices;
class MenuRemoval;
class MenuTabs;

/// The menu workbench: design, JSON and history of one account's menus, and what publishes them.
class MenuPage final : public Page
{
    Q_OBJECT

public:
    explicit MenuPage(const MenuServices &services, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account) override;
    /// A path of a button ("button[0].sub_button[2].url"), or nothing.
    void open(const QVariant &subject) override;

protected:
    void retranslate() override;

private:
    enum View { Design, Json, History };

    void createActions();
    void createViewActions();
    void connectParts();
    [[nodiscard]] QWidget *createHeader();
    [[nodiscard]] QWidget *createViewBar();
    void showView(View view);
    void showPlace(const core::menu::Place &place);
    void follow();
    void publish();
    [[nodiscard]] bool isReady();
    void addConditional();
    void importFile();
    void take(const core::Result<core::menu::Reading> &reading);
    void saveFile();
    void takeOver();
    void copyWire();
    void tryMatch();

    MenuSession m_session;
    MenuRemoval *m_removal;
    QAction *m_fetch = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_publish = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_import = nullptr;
    QAction *m_save = nullptr;
    QAction *m_takeOver = nullptr;
    QAction *m_tryMatch = nullptr;
    QAction *m_copyWire = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_addConditional = nullptr;
    QActionGroup *m_views = nullptr;
    MenuNotices *m_notices = nullptr;
    MenuTabs *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    DesignView *m_design = nullptr;
    JsonView *m_json = nullptr;
    HistoryView *m_history = nullptr;
};

} // namespace ui
