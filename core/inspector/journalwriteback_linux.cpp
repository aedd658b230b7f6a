// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/journalwriteback_p.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace core {

using namespace Qt::StringLiterals;

JournalWriteback::JournalWriteback(const QString &database) : m_journal(database + "-wal"_L1) { }

JournalWriteback::~JournalWriteback()
{
    if (m_file >= 0)
        ::close(m_file);
}

/// The journal stays the same file while the log is open: SQLite begins it again from its start.
void JournalWriteback::start()
{
    if (m_file < 0)
        m_file = ::open(QFile::encodeName(m_journal).constData(), O_RDWR | O_CLOEXEC);
    if (m_file >= 0)
        ::sync_file_range(m_file, 0, 0, SYNC_FILE_RANGE_WRITE);
}

} // namespace core
