// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sendstore.h"

namespace core {

// The parts of a job that no query asks for, as JSON columns.

[[nodiscard]] QByteArray targetToJson(const message::Target &target);
[[nodiscard]] Result<message::Target> targetFromJson(const QByteArray &json);

/// What became of it: moments, counts, the platform's words.
[[nodiscard]] QByteArray courseToJson(const MassJob &job);
[[nodiscard]] Done readCourse(const QByteArray &json, MassJob &job);

} // namespace core
