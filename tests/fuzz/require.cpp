// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include <cstdio>
#include <cstdlib>

void fuzz::require(bool holds, const char *promise, const QByteArray &seen)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n%s\n", promise, seen.constData());
    std::abort();
}
