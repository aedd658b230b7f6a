// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/diskroom.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>

namespace core {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DiskRoom)
};

// Result codes of SQLite.
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int noMemory = 7;
constexpr int readOnly = 8;
constexpr int ioError = 10;
constexpr int full = 13;
constexpr int cannotOpen = 14;

} // namespace

DiskRoom::DiskRoom(const QString &file) : m_file(file), m_folder(QFileInfo(file).absolutePath().toStdU16String()) { }

qint64 DiskRoom::available() const
{
    std::error_code fault;
    const auto space = std::filesystem::space(m_folder, fault);
    return fault ? -1 : static_cast<qint64>(std::min<std::uintmax_t>(space.available, std::uintmax_t(1) << 62));
}

Done DiskRoom::check() const
{
    const qint64 reserve = m_reserve;
    const qint64 found = reserve > 0 ? available() : -1;
    if (found < 0 || found >= reserve)
        return {};
    return fail(
        Error{.kind = Error::Kind::Storage,
              .message = Words::tr("Only %1 are free on the disk of %2; the last %3 are kept for cleaning up.")
                             .arg(QLocale().formattedDataSize(found), m_file, QLocale().formattedDataSize(reserve)),
              .code = full});
}

bool isTemporary(const Error &error)
{
    constexpr std::array codes{busy, locked, noMemory, readOnly, ioError, full, cannotOpen};
    return error.kind == Error::Kind::Storage && std::ranges::find(codes, error.code) != codes.end();
}

bool isOfDisk(const Error &error)
{
    constexpr std::array codes{readOnly, ioError, full, cannotOpen};
    return error.kind == Error::Kind::Storage && std::ranges::find(codes, error.code) != codes.end();
}

int statusFor(const Error &error)
{
    return isTemporary(error) ? 503 : 500;
}

Error troubleWith(const Error &error, const DiskRoom &room)
{
    const qint64 found = room.available();
    const QString what = error.code == full
        ? Words::tr("The disk is full: callbacks are answered with 503, so that WeChat sends them again.")
        : Words::tr("Callbacks cannot be stored: they are answered with 503, so that WeChat sends them again.");
    const QString advice = found < 0
        ? Words::tr("Look after the disk; recording goes on by itself.")
        : Words::tr("%1 are free. Make room on that disk or delete old callbacks in the settings; recording goes on "
                    "by itself.")
              .arg(QLocale().formattedDataSize(found));
    return {.kind = Error::Kind::Storage,
            .message = what + QChar(u' ') + error.message,
            .code = error.code,
            .advice = advice};
}

} // namespace core
