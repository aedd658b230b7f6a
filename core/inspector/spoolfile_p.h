// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <deque>
#include <memory>

namespace core {

/// Rows that were written together. They are numbered, without a gap, in the order in which they came.
struct SpoolFrame
{
    qint64 first = 0;
    qint64 count = 0;
    QByteArray rows;

    [[nodiscard]] qint64 last() const { return first + count - 1; }
};

/// A file of one size for what has to be on the disk at once, written round and round: its blocks are there from the
/// start, so that the disk has nothing to note but the bytes. Frames begin at pages, so that none is touched when
/// another is written. One process at a time has it.
class SpoolFile final
{
public:
    static constexpr qint64 capacity = 16 * 1024 * 1024;
    /// What append() needs free at the beginning of the bytes.
    static constexpr qsizetype headerSize = 48;

    /// Beside a database: callbacks.spool of callbacks.db.
    [[nodiscard]] static QString pathFor(const QString &database);
    /// An empty one is made where there is none. Kind::Storage when another process has it, or there are no such files
    /// on this system.
    [[nodiscard]] static Result<std::unique_ptr<SpoolFile>> open(const QString &path);
    ~SpoolFile();
    Q_DISABLE_COPY_MOVE(SpoolFile)

    /// What is there and whole of this log's, by number.
    [[nodiscard]] Result<QList<SpoolFrame>> read(qint64 log) const;
    /// Takes the room, with nothing in it.
    [[nodiscard]] Done prepare();
    /// Gives it back.
    [[nodiscard]] Done empty();
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    /// After prepare(). They are on the disk when it returns; Kind::Storage, too, when they would touch what is still
    /// needed. `bytes` is headerSize bytes for the header, then the rows.
    [[nodiscard]] Done append(qint64 log, qint64 first, qint64 count, QByteArray &bytes);
    /// Rows up to this number are not needed any more.
    void release(qint64 number);

private:
    struct Place
    {
        qint64 begin = 0;
        qint64 last = 0; ///< number of a row
    };

    explicit SpoolFile(int file, qint64 size);
    [[nodiscard]] qint64 placeFor(qint64 bytes) const; ///< -1: none

    int m_file;
    qint64 m_size;
    qint64 m_next = 0;
    std::deque<Place> m_places; ///< in use, oldest first
};

} // namespace core
