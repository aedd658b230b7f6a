// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Has the disk take what was committed without waiting for it, a little after each commit, so that the commit which
/// waits for all of it finds little left; else everything that is synced meanwhile, the spool above all, stands behind
/// megabytes. Promises nothing: what is durable is the business of SQLite's own sync.
class JournalWriteback final
{
public:
    explicit JournalWriteback(const QString &database);
    ~JournalWriteback();
    Q_DISABLE_COPY_MOVE(JournalWriteback)

    /// Returns at once. Nothing happens on systems that know no such call.
    void start();

private:
    QString m_journal;
    int m_file = -1; ///< since the first start(), as the journal is made by the first commit
};

} // namespace core
