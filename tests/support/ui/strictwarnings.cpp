// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/strictwarnings.h"

#include <QRegularExpression>
#include <QTest>

namespace test {

void failOnAnyWarning()
{
    // The offscreen platform says this of every window.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
}

} // namespace test
