// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QUndoStack;
class QWidget;

namespace ui {

/// Ctrl+Z and Ctrl+Shift+Z in text fields mean the form's undo stack: a field's own undo would know only itself, and
/// its steps would be steps of ours once more.
class UndoKeys final : public QObject
{
    Q_OBJECT

public:
    UndoKeys(QUndoStack *stack, QObject *parent) : QObject(parent), m_stack(stack) { }

    /// All lines and texts below `root` that are there now.
    void watch(const QWidget *root);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QUndoStack *m_stack;
};

} // namespace ui
