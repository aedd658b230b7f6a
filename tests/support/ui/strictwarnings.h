// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace test {

/// From here to the end of the running test function any Qt warning is a failure. Call in init().
void failOnAnyWarning();

} // namespace test
