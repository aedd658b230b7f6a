// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/reply.h"

#include <QStringList>

namespace core::answering {

/// One text of a reply, by its name in JSON: "content", "articles[1].url".
struct ReplyField
{
    enum class Kind { Text, MediaId, Url, Account };
    enum class Presence { Required, Optional };

    QString name;
    QString *text;
    Kind kind = Kind::Text;
    Presence presence = Presence::Optional;
};

/// The texts of a reply in the order of its form; valid as long as the reply is.
[[nodiscard]] QList<ReplyField> fieldsOf(callback::Reply &reply);

/// The MsgTypes of replies, in the order in which they are offered.
[[nodiscard]] QStringList replyTypes();
[[nodiscard]] QString typeOf(const callback::Reply &reply);
/// An empty reply of that type; a text for what is none.
[[nodiscard]] callback::Reply replyOf(QStringView type);

} // namespace core::answering
