// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/message.h"

namespace core::message {

/// One text of a message, by its name in a message file: "content", "articles[1].url". Pictures are
/// "mediaIds[0]"… even where a file has a single "mediaId".
struct Field
{
    enum class Role {
        Prose, ///< read by people: may have several lines
        Line, ///< read by people, one line
        Id,
        Url,
        Path, ///< a page of a mini-program
        Json,
    };

    QString name;
    QString *text;
    Role role = Role::Line;
};

/// The texts of a content in the order of its form, those of lists included; valid as long as the content is, and its
/// lists keep their length.
[[nodiscard]] QList<Field> fieldsOf(Content &content);

} // namespace core::message
