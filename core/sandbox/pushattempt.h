// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/draw.h"
#include "core/sandbox/pushengine.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace core::sandbox {

/// What pushes and URL checks say.
struct PushWords
{
    Q_DECLARE_TR_FUNCTIONS(PushEngine)
};

[[nodiscard]] PushOutcome::Attempt attemptFrom(const Result<HttpReply> &reply, const QElapsedTimer &timer);
[[nodiscard]] Error statusError(int status);
/// Seed 0 is one that nobody knows.
[[nodiscard]] Draw drawFrom(quint64 seed);

} // namespace core::sandbox
