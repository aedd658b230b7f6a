// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/menubench.h"

namespace test {

/// The page Compose over a simulated platform in this process, without sockets.
struct ComposeBench : MenuBench
{
    explicit ComposeBench(const QString &pageId = QStringLiteral("compose"));

    /// Chooses an entry of a box with mouse and keyboard.
    void choose(const QString &box, int index) const;
    /// Types into a field of the form or of the target, over what is there.
    void fill(const QString &field, const QString &text) const;
    /// What would go over the wire.
    [[nodiscard]] QString bytes() const;
    /// What a screen reader says of the phone.
    [[nodiscard]] QString onPhone() const;
};

} // namespace test
