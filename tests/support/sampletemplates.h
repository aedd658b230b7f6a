// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/template.h"
#include "core/template/templatemessage.h"

namespace test {

/// A template of a category with a field of several kinds; its fields are thing1, character_string2, amount3 and time4.
[[nodiscard]] core::templates::Template orderTemplate();
/// One of the old industries, with first and remark around keyword1 and keyword2.
[[nodiscard]] core::templates::Template oldTemplate();
/// A subscription notice with thing1, date2 and const3.
[[nodiscard]] core::templates::Template noticeTemplate();
/// Values that keep the rules of orderTemplate, to one follower.
[[nodiscard]] core::templates::TemplateMessage orderMessage();

} // namespace test
