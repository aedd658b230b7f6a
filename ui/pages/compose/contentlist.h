// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/message.h"

/// The list that some kinds have: pictures, links, choices.
namespace ui::contentlist {

[[nodiscard]] bool isList(const core::message::Content &content);
[[nodiscard]] qsizetype count(const core::message::Content &content);
[[nodiscard]] core::message::Content withOneMore(core::message::Content content);
[[nodiscard]] core::message::Content without(core::message::Content content, qsizetype index);

/// Whether a line of the list begins with this field, and gets a heading.
[[nodiscard]] bool startsItem(const QString &field);
/// 2 of "articles[2].title".
[[nodiscard]] qsizetype indexIn(const QString &field);
/// "Article 3".
[[nodiscard]] QString itemTitle(const QString &field);
/// "Add a choice".
[[nodiscard]] QString addText(const core::message::Content &content);

} // namespace ui::contentlist
