// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/spoolfile_p.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core {

namespace {

constexpr qint64 page = 4096;
constexpr quint64 magic = 0x4d70'4465'736b'5331; // "MpDeskS1"

/// As it is in the file, which never leaves the machine.
struct Header
{
    quint64 begin = magic;
    qint64 log = 0;
    qint64 first = 0;
    qint64 count = 0;
    qint64 size = 0; ///< of the rows
    quint64 checksum = 0; ///< of all before, and of the rows
};
static_assert(sizeof(Header) == SpoolFile::headerSize);

quint64 mixed(quint64 sum, quint64 word)
{
    sum = (sum ^ word) * 0x9e37'79b9'7f4a'7c15;
    return sum ^ (sum >> 32);
}

/// Tells a frame that was written as a whole from one that was not.
quint64 checksumOf(const Header &header, const char *rows)
{
    quint64 sum = mixed(mixed(header.begin, quint64(header.log)), quint64(header.first));
    sum = mixed(mixed(sum, quint64(header.count)), quint64(header.size));
    qint64 done = 0;
    quint64 word = 0;
    for (; done + qint64(sizeof word) <= header.size; done += qint64(sizeof word)) {
        std::memcpy(&word, rows + done, sizeof word);
        sum = mixed(sum, word);
    }
    word = 0;
    if (done < header.size)
        std::memcpy(&word, rows + done, std::size_t(header.size - done));
    return mixed(sum, word);
}

Error faultOf(int number)
{
    constexpr int full = 13; // as SQLite numbers them
    constexpr int ioError = 10;
    return {.kind = Error::Kind::Storage,
            .message = QCoreApplication::translate("SpoolFile", "callbacks.spool could not be written: %1")
                           .arg(qt_error_string(number)),
            .code = number == ENOSPC || number == EDQUOT || number == EFBIG ? full : ioError};
}

Done writeAll(int file, const char *bytes, qint64 size, qint64 position)
{
    while (size > 0) {
        const auto written = ::pwrite(file, bytes, std::size_t(size), position);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return fail(faultOf(written < 0 ? errno : EIO));
        bytes += written;
        size -= written;
        position += written;
    }
    return {};
}

} // namespace

SpoolFile::SpoolFile(int file, qint64 size) : m_file(file), m_size(size) { }

SpoolFile::~SpoolFile()
{
    ::close(m_file);
}

Result<std::unique_ptr<SpoolFile>> SpoolFile::open(const QString &path)
{
    constexpr mode_t ownerOnly = 0600;
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, ownerOnly);
    if (file < 0)
        return fail(faultOf(errno));
    struct stat state = {};
    if (::flock(file, LOCK_EX | LOCK_NB) != 0 || ::fstat(file, &state) != 0) {
        const Error fault = faultOf(errno);
        ::close(file);
        return fail(fault);
    }
    return std::unique_ptr<SpoolFile>(new SpoolFile(file, state.st_size));
}

Result<QList<SpoolFrame>> SpoolFile::read(qint64 log) const
{
    QByteArray all(qsizetype(std::min(m_size, capacity)), Qt::Uninitialized);
    qint64 there = 0;
    while (there < all.size()) {
        const auto got = ::pread(m_file, all.data() + there, std::size_t(all.size() - there), there);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(faultOf(errno));
        if (got == 0)
            break;
        there += got;
    }
    QList<SpoolFrame> frames;
    for (qint64 at = 0; at + headerSize <= there; at += page) {
        Header header;
        std::memcpy(&header, all.constData() + at, sizeof header);
        const char *const rows = all.constData() + at + headerSize;
        if (header.begin == magic && header.log == log && header.size >= 0 && header.size <= there - at - headerSize
            && header.count > 0 && checksumOf(header, rows) == header.checksum)
            frames.append({header.first, header.count, QByteArray(rows, header.size)});
    }
    std::ranges::sort(frames, {}, &SpoolFrame::first);
    return frames;
}

Done SpoolFile::prepare()
{
    static constexpr std::array<char, 64 * 1024> nothing{};
    for (qint64 at = 0; at < capacity; at += qint64(nothing.size())) {
        if (Done written = writeAll(m_file, nothing.data(), qint64(nothing.size()), at); !written)
            return written;
    }
    if (::fsync(m_file) != 0)
        return fail(faultOf(errno));
    m_size = capacity;
    m_places.clear();
    m_next = 0;
    return {};
}

Done SpoolFile::empty()
{
    if (m_size > 0 && ::ftruncate(m_file, 0) != 0)
        return fail(faultOf(errno));
    m_size = 0;
    m_places.clear();
    m_next = 0;
    return {};
}

qint64 SpoolFile::placeFor(qint64 bytes) const
{
    if (bytes > capacity)
        return -1;
    if (m_places.empty())
        return 0;
    const qint64 oldest = m_places.front().begin;
    if (m_next <= oldest)
        return bytes <= oldest - m_next ? m_next : -1;
    if (bytes <= capacity - m_next)
        return m_next;
    return bytes <= oldest ? 0 : -1;
}

Done SpoolFile::append(qint64 log, qint64 first, qint64 count, QByteArray &bytes)
{
    Header header{.log = log, .first = first, .count = count, .size = bytes.size() - headerSize};
    header.checksum = checksumOf(header, bytes.constData() + headerSize);
    std::memcpy(bytes.data(), &header, sizeof header);
    bytes.append((page - bytes.size() % page) % page, '\0');
    const qint64 at = placeFor(bytes.size());
    if (at < 0 || m_size != capacity)
        return fail(faultOf(ENOSPC));
    Done written = writeAll(m_file, bytes.constData(), bytes.size(), at);
    if (written && ::fdatasync(m_file) != 0)
        written = fail(faultOf(errno));
    if (!written) { // its rows go elsewhere: they must not be found here too
        static constexpr std::array<char, headerSize> nothing{};
        static_cast<void>(writeAll(m_file, nothing.data(), headerSize, at));
        return written;
    }
    m_next = at + bytes.size();
    m_places.push_back({.begin = at, .last = first + count - 1});
    return {};
}

void SpoolFile::release(qint64 number)
{
    while (!m_places.empty() && m_places.front().last <= number)
        m_places.pop_front();
}

} // namespace core
