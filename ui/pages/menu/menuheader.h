// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace ui {

class MenuSession;
class ToneLabel;

/// What stands above the menu page: how the editor stands to the live menu, and what can be done about it.
class MenuHeader final : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *undo = nullptr;
        QAction *redo = nullptr;
        QAction *fetch = nullptr;
        QAction *stop = nullptr;
        QAction *publish = nullptr;
        QList<QAction *> more; ///< nullptr = a line between
    };

    MenuHeader(MenuSession &session, const Actions &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QToolButton *iconButton(QAction *action, const QString &name);
    void follow();
    [[nodiscard]] QString stateText() const;

    MenuSession &m_session;
    QLabel *m_icon;
    ToneLabel *m_state;
    QToolButton *m_stop;
    QPushButton *m_fetch;
    QPushButton *m_publish;
    QToolButton *m_more;
    QAction *m_fetchAction;
    QAction *m_publishAction;
};

} // namespace ui
