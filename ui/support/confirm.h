// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ui {

/// What is asked before something that cannot be undone.
struct Question
{
    enum class Danger { None, Destructive };

    QString title; ///< "Remove the account “Shop”?"
    QString text; ///< what will happen, and to which account
    QString button; ///< the deed itself: "Remove"
    Danger danger = Danger::None; ///< Destructive: red button
    /// Not empty: has to be typed before the button works (the account's name, before a mass send).
    QString typed;
};

/// Asks in a window-modal dialog whose default is always Cancel, and returns at once; `yes` runs if the user agrees and
/// `parent` still exists.
void confirm(QWidget *parent, const Question &question, std::function<void()> yes);

} // namespace ui
