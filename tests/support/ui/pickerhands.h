// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media.h"
#include "tests/support/ui/menubench.h"

class QListWidget;

namespace test {

/// A person who chooses from the media library, or from the articles, over the page of a bench.
class PickerHands final
{
public:
    explicit PickerHands(MenuBench &bench) : m_bench(bench) { }

    /// In the library of the bench's account; with a moment of its end it is temporary.
    void keep(const QString &mediaId, core::media::Kind kind, const QString &name, const QDateTime &expiresAt = {});
    /// Presses the button beside that field.
    void open(const QString &field) const;
    [[nodiscard]] QListWidget *list() const;
    /// The titles.
    [[nodiscard]] QStringList listed() const;
    /// The second line of what has this title; ends the test program when there is none.
    [[nodiscard]] QString noteOf(const QString &title) const;
    /// The titles of what cannot be chosen.
    [[nodiscard]] QStringList refused() const;
    /// With the arrow keys and Enter.
    void take(int row) const;

private:
    MenuBench &m_bench;
};

} // namespace test
