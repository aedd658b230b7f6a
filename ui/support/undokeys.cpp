// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/undokeys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUndoStack>

namespace ui {

void UndoKeys::watch(const QWidget *root)
{
    const auto widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isSource = widget->inherits("QsciScintilla");
        if (isSource || qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget))
            widget->installEventFilter(this);
    }
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo))
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        undo ? m_stack->undo() : m_stack->redo();
    else
        event->ignore(); // so that the window's shortcut gets it, where there is one
    return true;
}

} // namespace ui
