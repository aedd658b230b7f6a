// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace core::menu {

/// Points at a menu, a button or a field of a MenuSet.
struct Place
{
    int conditional = -1; ///< index in MenuSet::conditional; -1 = the default menu
    int button = -1; ///< top level; -1 = the menu itself
    int sub = -1; ///< in the pop-up; -1 = the top-level button itself
    QString field; ///< wire name ("url", "matchrule.tag_id"), or what else stands there; may be empty

    [[nodiscard]] bool isButton() const { return button >= 0; }
    [[nodiscard]] bool isSub() const { return sub >= 0; }
    /// The button (or menu) of a field.
    [[nodiscard]] Place owner() const { return {conditional, button, sub, {}}; }
    [[nodiscard]] Place at(const QString &fieldName) const { return {conditional, button, sub, fieldName}; }

    /// "button[0].sub_button[2].url", "conditionalmenu[1].matchrule.tag_id", "" for the whole default menu.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] static std::optional<Place> parse(QStringView path);

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace core::menu

Q_DECLARE_METATYPE(core::menu::Place)
