// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace app {

/// Runs `then` once, after the window has been painted for the first time: everything that start-up can do without.
void afterFirstPaint(QWidget *window, std::function<void()> then);

/// With MPDESK_STARTUP_TRACE=1 writes to stderr how many milliseconds this process has lived ("mpdesk: shown 142 ms").
void traceStartup(const char *milestone);

} // namespace app
