// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/xmltree.h"
#include "core/callback/explain.h"

#include <QStringList>

namespace core::simulator {

/// One element of a message as a row of a form.
struct FormField
{
    enum class Type {
        Group, ///< has elements inside
        Text,
        Number,
        Time, ///< Unix seconds
        Id, ///< MsgId: digits that no other message has
        User, ///< an openid of a follower
        Choice, ///< one of `choices`, as far as they are documented
        Kind, ///< MsgType, Event: another value makes it another message
    };

    QList<int> place; ///< child by child, from the root
    QString path; ///< "PicList.item.PicMd5Sum", as in the catalogue
    QString name; ///< of the element; of repeated ones with a number, "item 2"
    Type type = Type::Text;
    QString value;
    QString explanation; ///< in the program's language; may be empty
    QStringList choices;
    bool isRepeatable = false; ///< one of a list

    friend bool operator==(const FormField &, const FormField &) = default;
};

/// What the explanations know a message by: its Event, or its MsgType.
[[nodiscard]] QString kindOf(const XmlNode &message);
/// All elements, in the order of the message; groups come before what is in them.
[[nodiscard]] QList<FormField> formFields(const XmlNode &message, const callback::Explanations &words);
/// Documented elements that the message has not, as paths for callback::setField.
[[nodiscard]] QStringList absentFields(const XmlNode &message, const callback::Explanations &words);

/// nullptr where the message has no such place.
[[nodiscard]] XmlNode *elementAt(XmlNode &message, const QList<int> &place);
/// Adds a copy behind an element, and counts it where the list says how many it has.
void repeatElement(XmlNode &message, const QList<int> &place);
/// Takes an element out, likewise.
void removeElement(XmlNode &message, const QList<int> &place);

/// The message once more: with a CreateTime of now and, where it has one, a new MsgId.
[[nodiscard]] Result<QByteArray> renewed(const QByteArray &message, const QDateTime &now);
/// 17 digits, as the platform's of today.
[[nodiscard]] QString freshMessageId();
/// An openid that nobody has.
[[nodiscard]] QString freshOpenId();

/// Where a message goes and whom it is from.
struct Parties
{
    QString follower; ///< FromUserName; empty = as in the message
    QString account; ///< ToUserName, likewise
};
[[nodiscard]] Result<QByteArray> addressed(const QByteArray &message, const Parties &parties);

} // namespace core::simulator
