// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

class QToolButton;
class QUndoStack;
class QWidget;

namespace ui {

class Language;

/// A text of the source with its context, so that it can be shown in either language at any time.
struct ActionText
{
    const char *context;
    const char *source; ///< marked QT_TRANSLATE_NOOP(context, …)
};

/// An action of a page or of the window: in Ctrl+K, with its shortcut in every tool tip. The shortcut works while the
/// owner is in sight.
[[nodiscard]] QAction *addAction(QWidget *owner, ActionText text, const QString &iconName,
                                 const QKeySequence &shortcut = {});
enum class ButtonFace { IconAndText, Icon };
/// A button for an action in a bar of a page, reached by Tab.
[[nodiscard]] QToolButton *buttonFor(QAction *action, ButtonFace face = ButtonFace::IconAndText);
/// The two actions do what the stack can do.
void followStack(const QUndoStack *stack, QAction *undo, QAction *redo);
/// Gives the actions made by addAction() their texts anew; the shell does it for pages.
void retranslateActions(const QWidget *owner);
/// The name in the language that is not in use, for the search; empty for other actions.
[[nodiscard]] QString otherName(const QAction *action, const Language &language);

} // namespace ui
