// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QIcon>

#include <functional>

class QLineEdit;
class QListWidget;

namespace ui {

/// Something that Ctrl+K can jump to or do.
struct Command
{
    QString title;
    QString otherName; ///< in the other language; found by the search, not shown
    QString kind; ///< "Page", "Account", "Action", translated
    QIcon icon;
    QString shortcut;
    std::function<void()> run;
};

/// Type a few letters, press Enter.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(QList<Command> commands, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void filter(const QString &needle);
    void runCurrent();

    QList<Command> m_commands;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace ui
