// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace test {

/// Writes a HAR file as browsers do of pages with videos: so many of 20 MB each, after each a page of 3 MB, and at the
/// very end the answer with a signature. Nothing but one block of it is in memory at a time.
void writeLargeHar(const QString &path, int videos);

} // namespace test
