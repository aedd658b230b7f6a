// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QtEndian>

namespace core::media {

/// So many bytes from there, fewer at the end of the file, none when it cannot be read there.
[[nodiscard]] inline QByteArray readAt(QIODevice &file, qint64 at, qint64 count)
{
    return at >= 0 && at <= file.size() && file.seek(at) ? file.read(count) : QByteArray();
}

/// A number at that place; 0 when it lies outside.
template <typename T>
[[nodiscard]] T bigEndianAt(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && bytes.size() - at >= qsizetype(sizeof(T)) ? qFromBigEndian<T>(bytes.data() + at) : T();
}

template <typename T>
[[nodiscard]] T littleEndianAt(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && bytes.size() - at >= qsizetype(sizeof(T)) ? qFromLittleEndian<T>(bytes.data() + at) : T();
}

} // namespace core::media
