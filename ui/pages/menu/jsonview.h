// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/problem.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace ui {

class CodeView;
class MenuSession;
class ToneLabel;

/// The menus as JSON, to read and to edit. What can be read goes into the editor after a short pause; what cannot
/// stays here, with its faults, and is never thrown away.
class JsonView final : public QWidget
{
    Q_OBJECT

public:
    explicit JsonView(MenuSession &session, QWidget *parent = nullptr);

    [[nodiscard]] bool isFaulty() const;
    /// Reads what was typed just now without waiting for the pause.
    void flush();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void parse();
    void follow();
    void showAccount();
    void showMenus();
    void discard();
    void showProblems(const QList<core::menu::Problem> &problems);
    void goTo(const QListWidgetItem *item);
    void retranslate();

    MenuSession &m_session;
    CodeView *m_code;
    ToneLabel *m_state;
    QPushButton *m_discard;
    QPushButton *m_format;
    QListWidget *m_problems;
    QTimer m_pause;
    bool m_applying = false;
    bool m_outdated = true; ///< the text is to be written anew at the next show
    bool m_overtaken = false; ///< the menus were changed elsewhere while the text was faulty
};

} // namespace ui
