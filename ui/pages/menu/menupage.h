// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/menu/menusession.h"
#include "ui/shell/page.h"

class QActionGroup;
class QStackedWidget;

namespace ui {

class DesignView;
class HistoryView;
class JsonView;
class MenuCommands;
class MenuNotices;
class MenuTabs;

/// The menu workbench: design, JSON and history of one account's menus, and what publishes them.
class MenuPage final : public Page
{
    Q_OBJECT

public:
    explicit MenuPage(const MenuServices &services, QWidget *parent = nullptr);
    ~MenuPage() override;
    Q_DISABLE_COPY_MOVE(MenuPage)

    void setAccount(const std::optional<core::Account> &account) override;
    /// A path of a button ("button[0].sub_button[2].url"), or ConsoleMenuHint::subject(): fetches what is live.
    void open(const QVariant &subject) override;

protected:
    void retranslate() override;

private:
    enum View { Design, Json, History };

    void createViewActions();
    void connectParts();
    void connectSession();
    [[nodiscard]] QWidget *createHeader();
    [[nodiscard]] QWidget *createViewBar();
    void showView(View view);
    void showPlace(const core::menu::Place &place);
    void follow();
    void publish();
    [[nodiscard]] bool isReady();

    MenuSession m_session;
    MenuCommands *m_commands;
    QActionGroup *m_views = nullptr;
    MenuNotices *m_notices = nullptr;
    MenuTabs *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    DesignView *m_design = nullptr;
    JsonView *m_json = nullptr;
    HistoryView *m_history = nullptr;
};

} // namespace ui
