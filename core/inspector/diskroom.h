// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <atomic>
#include <filesystem>
#include <optional>

namespace core {

/// The room that is left where a database lies. Some of it is kept back, since deleting needs room too.
class DiskRoom final
{
public:
    static constexpr qint64 usualReserve = 16 * 1024 * 1024;

    explicit DiskRoom(const QString &file);

    /// From any thread.
    void setReserve(qint64 bytes) { m_reserve = bytes; }
    /// Why nothing more should be written, if so: Kind::Storage with the code of a full disk.
    [[nodiscard]] Done check() const;
    /// Bytes; -1 = unknown.
    [[nodiscard]] qint64 available() const;

private:
    QString m_file;
    std::filesystem::path m_folder;
    std::atomic<qint64> m_reserve = usualReserve;
};

/// Whether a write failed for want of something that may come back: room, the medium, a lock.
[[nodiscard]] bool isTemporary(const Error &error);
/// Whether that was room or the medium, which people have to see to.
[[nodiscard]] bool isOfDisk(const Error &error);
/// What a request is answered whose row could not be written; the platform sends it again after either: 503 where
/// that may help, else 500.
[[nodiscard]] int statusFor(const Error &error);
/// Such an error for people who look at the window, with what happens meanwhile and what to do.
[[nodiscard]] Error troubleWith(const Error &error, const DiskRoom &room);

} // namespace core
