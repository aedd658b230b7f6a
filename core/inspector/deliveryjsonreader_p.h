// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/inspector/delivery.h"

namespace core {

/// Reads an object of an export straight down and remembers the first fault.
class DeliveryJsonReader final
{
public:
    explicit DeliveryJsonReader(const QJsonObject &json) : m_json(json), m_reader(json) { }

    [[nodiscard]] JsonReader &plain() { return m_reader; }

    /// As putBytes() wrote them.
    [[nodiscard]] QByteArray bytes(QLatin1String key);
    [[nodiscard]] bool has(QLatin1String key) const;

    template <typename T>
    [[nodiscard]] T take(Result<T> parsed, QLatin1String key)
    {
        if (!parsed)
            blame(key, parsed.error().message);
        return parsed.value_or(T());
    }

    void blame(const QString &key, const QString &message);
    [[nodiscard]] std::optional<Error> fault() const { return m_reader.fault() ? m_reader.fault() : m_fault; }

private:
    QJsonObject m_json;
    JsonReader m_reader;
    std::optional<Error> m_fault;
};

/// Text as it is, what is none as Base64 under the name with "Base64" behind it.
void putBytes(QJsonObject &json, const QString &key, const QByteArray &bytes);
[[nodiscard]] QJsonArray toJson(const QList<HttpHeader> &headers);
/// From the key "headers".
[[nodiscard]] QList<HttpHeader> headersFrom(DeliveryJsonReader &reading);

/// What became of a delivery: "stages" (microseconds from its receipt) and "forwards", as far as they are known.
void putCourse(QJsonObject &json, const Delivery &delivery);
void readCourse(DeliveryJsonReader &reading, Delivery &delivery);

} // namespace core
