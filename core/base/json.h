// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace core {

/// The bytes that go over the wire: compact raw UTF-8, no \uXXXX for printable characters, no "\/".
[[nodiscard]] QByteArray toWire(const QJsonObject &object);
/// The same, indented, for people.
[[nodiscard]] QByteArray toPretty(const QJsonObject &object);

/// Parses an object; the error names line and column.
[[nodiscard]] Result<QJsonObject> parseObject(const QByteArray &json);

/// Reads the members of an object and remembers the first fault, so that fromJson reads straight down.
class JsonReader
{
public:
    explicit JsonReader(QJsonObject object) : m_object(std::move(object)) { }

    [[nodiscard]] QString string(QLatin1String key);
    [[nodiscard]] QString stringOr(QLatin1String key, const QString &fallback = {});
    /// Accepts a number or, as some endpoints answer, a number in a string.
    [[nodiscard]] qint64 integer(QLatin1String key);
    [[nodiscard]] qint64 integerOr(QLatin1String key, qint64 fallback);
    [[nodiscard]] bool boolean(QLatin1String key);
    [[nodiscard]] bool booleanOr(QLatin1String key, bool fallback);
    [[nodiscard]] QJsonObject object(QLatin1String key);
    [[nodiscard]] QJsonObject objectOr(QLatin1String key);
    [[nodiscard]] QJsonArray array(QLatin1String key);
    [[nodiscard]] QJsonArray arrayOr(QLatin1String key);

    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

    template <typename T>
    [[nodiscard]] Result<T> finish(T value) const
    {
        if (m_fault)
            return fail(*m_fault);
        return value;
    }

private:
    QJsonValue take(QLatin1String key, QJsonValue::Type type);
    void blame(QLatin1String key, const QString &expected);

    QJsonObject m_object;
    std::optional<Error> m_fault;
};

} // namespace core
