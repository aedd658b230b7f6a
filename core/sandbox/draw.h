// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <random>

namespace core::sandbox {

/// Randomness that repeats: the same seed draws the same, on every machine.
class Draw
{
public:
    explicit Draw(quint64 seed) : m_engine(seed) { }

    [[nodiscard]] quint64 number(quint64 below) { return m_engine() % below; }
    [[nodiscard]] QString hex(int length) { return text(length, "0123456789abcdef"); }
    [[nodiscard]] QString digits(int length) { return text(length, "0123456789"); }
    [[nodiscard]] QString alphanumeric(int length)
    {
        return text(length, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    }
    /// The alphabet of access tokens and tickets.
    [[nodiscard]] QString urlSafe(int length)
    {
        return text(length, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_");
    }
    [[nodiscard]] QByteArray bytes(int length);

private:
    [[nodiscard]] QString text(int length, QByteArrayView alphabet);

    std::mt19937_64 m_engine;
};

} // namespace core::sandbox
