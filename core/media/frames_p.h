// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <chrono>
#include <optional>

class QIODevice;

namespace core::media {

/// Of formats without a duration in their header, by counting frames.
[[nodiscard]] std::optional<std::chrono::milliseconds> durationOfAmr(QIODevice &file);
[[nodiscard]] std::optional<std::chrono::milliseconds> durationOfMp3(QIODevice &file);

} // namespace core::media
