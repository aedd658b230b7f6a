// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ui {

/// A button for a dialog. Enter in a field does not press it by chance.
[[nodiscard]] QPushButton *dialogButton(const QString &name);

/// The last row of a dialog, in the order of Tab: what is said `aside` on the left, what ends it on the right.
[[nodiscard]] QWidget *buttonRow(std::initializer_list<QPushButton *> ending,
                                 std::initializer_list<QPushButton *> aside = {});

} // namespace ui
