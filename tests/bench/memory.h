// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bench {

/// Megabytes of this process that are in memory; 0 where the system does not say.
[[nodiscard]] double residentMegabytes();

} // namespace bench
