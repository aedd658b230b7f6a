// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWidget;

namespace ui {

/// Shows two answers side by side, laid out, as far as their first megabyte goes.
void compareAnswers(QWidget *parent, const QByteArray &earlier, const QByteArray &shown);

} // namespace ui
