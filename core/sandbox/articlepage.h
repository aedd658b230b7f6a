// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpserver.h"
#include "core/sandbox/articles.h"

namespace core::sandbox {

/// The article as its page shows it to a browser, which may run nothing of it.
[[nodiscard]] ServerResponse articlePage(const State &state, const Article &article);

} // namespace core::sandbox
