// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/composejourney.h"

class QTreeWidgetItem;

namespace test {

/// A person at the page Templates, with the platform behind it and the way back through the inspector. The account has
/// the templates of the sandbox: 订单支付成功通知 (thing1, character_string2, amount3, time4) is the first.
struct TemplatesBench : ComposeJourney
{
    TemplatesBench() : ComposeJourney(QStringLiteral("templates")) { }

    /// The list is read and the first template is chosen.
    void readLibrary();
    /// Titles in the list.
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QTreeWidgetItem *itemOf(const QString &title) const;
    /// Clicks at it.
    void chooseTemplate(const QString &title) const;
    /// Values that keep the rules, to a follower.
    void writeOrder() const;
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const;
    /// By its text in English.
    void trigger(const QString &action) const;
    /// Types JSON over what is there.
    void typeJson(const QString &text) const;
    [[nodiscard]] QString json() const;
    /// What a screen reader says of the card.
    [[nodiscard]] QString card() const;
    [[nodiscard]] QString fieldText(const QString &field) const;
    [[nodiscard]] qsizetype countOf(const QString &path) const;
    /// Titles that the platform has.
    [[nodiscard]] QStringList titlesOnPlatform();
};

} // namespace test
