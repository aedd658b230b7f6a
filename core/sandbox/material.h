// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

namespace core::sandbox {

struct State;

/// "offset" and "count" of lists.
struct PageWanted
{
    qsizetype offset = 0;
    qsizetype count = 0;
};
/// 40097 for an offset below 0 or a count that is not 1 to 20, which the facts leave without a code.
[[nodiscard]] Result<PageWanted> pageWanted(const State &state, const QJsonObject &body);
/// The items of a page, and how many there are in all.
[[nodiscard]] QJsonObject pageOf(qsizetype total, const QJsonArray &items);

/// The material library. A video needs a part "description" with {"title", "introduction"}: 47001 when that is no JSON
/// object, 41011 without one of the two.
[[nodiscard]] Outcome addMaterial(State &state, const Call &call);
/// Permanent articles are gone since 2022; the real one refuses them with a code that the facts do not list, 45106.
[[nodiscard]] Outcome refuseNews(State &state, const Call &call);
[[nodiscard]] Result<ServerResponse> getMaterial(State &state, const Call &call);
/// 48005 while a menu of the API shows it.
[[nodiscard]] Outcome deleteMaterial(State &state, const Call &call);
[[nodiscard]] Outcome countMaterial(State &state, const Call &call);
/// The newest first; of the type "news" there are none any more.
[[nodiscard]] Outcome listMaterial(State &state, const Call &call);

} // namespace core::sandbox
