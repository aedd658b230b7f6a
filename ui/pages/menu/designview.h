// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QWidget>

#include <optional>

class QAction;
class QPushButton;
class QStackedWidget;

namespace ui {

class EmptyView;
class MenuPreview;
class MenuSession;
class MenuTree;

/// Tree, properties and phone side by side; while there is no menu, what to do first.
class DesignView final : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *fetch = nullptr;
        QAction *import = nullptr;
    };

    DesignView(MenuSession &session, const Actions &actions, QWidget *parent = nullptr);

    /// What can be done to the selected button, for the page to offer in Ctrl+K.
    [[nodiscard]] QList<QAction *> buttonActions() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *createParts();
    void follow();
    void retranslate();

    MenuSession &m_session;
    std::optional<core::Account> m_account; ///< whose chat the phone shows
    QStackedWidget *m_stack;
    EmptyView *m_empty;
    QPushButton *m_fetch;
    QPushButton *m_start;
    QPushButton *m_import;
    QWidget *m_parts;
    MenuTree *m_tree = nullptr;
    MenuPreview *m_preview = nullptr;
};

} // namespace ui
