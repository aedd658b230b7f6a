// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"

namespace test {

using core::Error;

core::Task<std::optional<QByteArray>> MemoryStore::read(QString key)
{
    ++reads;
    if (m_state != State::Working)
        co_return core::fail(Error::Kind::Secret, QStringLiteral("the fake keychain is closed"));
    if (!entries.contains(key))
        co_return std::optional<QByteArray>();
    co_return std::optional<QByteArray>(entries.value(key));
}

core::Task<void> MemoryStore::write(QString key, QByteArray value)
{
    ++writes;
    if (m_state != State::Working)
        co_return core::fail(Error::Kind::Secret, QStringLiteral("the fake keychain is closed"));
    entries.insert(key, value);
    co_return {};
}

core::Task<void> MemoryStore::remove(QString key)
{
    if (m_state != State::Working)
        co_return core::fail(Error::Kind::Secret, QStringLiteral("the fake keychain is closed"));
    entries.remove(key);
    co_return {};
}

void MemoryStore::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace test
