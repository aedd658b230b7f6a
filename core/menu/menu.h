// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/buttontype.h"

#include <QJsonObject>
#include <QList>

namespace core::menu {

/// One button. With children it opens a pop-up, and its type and fields mean nothing to the platform.
struct Button
{
    QString name;
    QString type; ///< on the wire; empty for a button that opens a pop-up. May be one that we do not know.
    QString key;
    QString url;
    QString mediaId;
    QString articleId;
    QString appId;
    QString pagePath;
    QList<Button> children;
    /// Every other key as it came, also a known key whose value is not text ({"name": 5}). Written back unchanged.
    QJsonObject extra;

    [[nodiscard]] QString value(Field field) const;
    void setValue(Field field, const QString &text);
    /// Takes the type and empties the fields that do not belong to it.
    void setType(const QString &newType);

    /// Not defaulted: QList<Button> has no == as long as Button is incomplete.
    friend bool operator==(const Button &a, const Button &b);
};

struct Menu
{
    QList<Button> buttons;
    QString menuId; ///< as the platform numbered it, or empty
    QJsonObject extra; ///< unknown keys beside "button", kept

    friend bool operator==(const Menu &, const Menu &) = default;
};

/// Which followers see a conditional menu.
struct MatchRule
{
    QString tagId;
    QString clientPlatform; ///< "1" iOS, "2" Android, "3" others, empty = any
    QJsonObject extra; ///< retired (sex, country…) and unknown keys, kept; the platform refuses the retired ones

    friend bool operator==(const MatchRule &, const MatchRule &) = default;
};

struct ConditionalMenu
{
    Menu menu;
    MatchRule rule;

    friend bool operator==(const ConditionalMenu &, const ConditionalMenu &) = default;
};

/// Everything that one account shows: the default menu, and the conditional ones from the oldest to the newest (the
/// newest that matches wins).
struct MenuSet
{
    Menu base; ///< no buttons = no menu
    QList<ConditionalMenu> conditional;

    [[nodiscard]] bool isEmpty() const { return base.buttons.isEmpty() && conditional.isEmpty(); }

    friend bool operator==(const MenuSet &, const MenuSet &) = default;
};

/// What the platform keeps of a menu when it is published: no type on a button that opens a pop-up, no field that the
/// type does not have, nothing that it does not know, no menuid. Two menus are the same to a follower when these are.
/// Buttons of other types than the API's keep all that does not change by itself.
[[nodiscard]] Menu asPublished(const Menu &menu);
[[nodiscard]] MenuSet asPublished(const MenuSet &menus);

/// SHA-256 in hex over asPublished(); tells whether somebody changed the live menu.
[[nodiscard]] QByteArray fingerprint(const MenuSet &menus);

/// What the API can publish in place of a button made in the web console: news → view of its first article, img, voice
/// and video → media_id, text → click with the text as key. Others come back as they are. The media ids are temporary
/// ones: the platform gives a new one with each answer, and it expires after three days.
[[nodiscard]] Button apiEquivalent(const Button &consoleMade);
[[nodiscard]] MenuSet apiEquivalent(const MenuSet &consoleMade);

} // namespace core::menu
