// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryspans_p.h"
#include "core/storage/database.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

SpanWriting::SpanWriting(const QSqlDatabase &database) : m_database(database), m_write(database)
{
    m_write.prepare(u"INSERT INTO spans (block, first_at, last_at) VALUES (?, ?, ?) ON CONFLICT (block) DO UPDATE SET "
                    "first_at = min(first_at, excluded.first_at), last_at = max(last_at, excluded.last_at)"_s);
}

Done SpanWriting::add(qint64 id, qint64 receivedAt)
{
    const qint64 block = id / 4096;
    if (block != m_block) {
        if (const Done written = write(); !written)
            return written;
        m_block = block;
        m_first = m_last = receivedAt;
    }
    m_first = std::min(m_first, receivedAt);
    m_last = std::max(m_last, receivedAt);
    return {};
}

Done SpanWriting::write()
{
    if (m_block < 0)
        return {};
    m_write.bindValue(0, std::exchange(m_block, -1));
    m_write.bindValue(1, m_first);
    m_write.bindValue(2, m_last);
    if (!m_write.exec())
        return fail(storageError(m_database, m_write.lastError()));
    return {};
}

void SpanWriting::forget()
{
    m_block = -1;
    m_write.finish();
}

} // namespace core
