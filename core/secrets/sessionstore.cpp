// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/sessionstore.h"

namespace core {

Task<std::optional<QByteArray>> SessionStore::read(QString key)
{
    std::optional<QByteArray> found;
    if (const auto entry = m_entries.constFind(key); entry != m_entries.cend())
        found = *entry;
    co_return found;
}

Task<void> SessionStore::write(QString key, QByteArray value)
{
    m_entries.insert(key, value);
    co_return {};
}

Task<void> SessionStore::remove(QString key)
{
    m_entries.remove(key);
    co_return {};
}

QString SessionStore::backendName() const
{
    return tr("Memory of this session");
}

} // namespace core
