// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringView>

namespace core {

/// Writes JSON whose keys stay in the order in which they are given (QJsonObject sorts them). Raw UTF-8: only what JSON
/// demands is escaped, and a lone surrogate becomes U+FFFD.
class JsonWriter
{
public:
    enum class Layout { Compact, Indented };

    explicit JsonWriter(Layout layout) : m_layout(layout) { }

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void key(QStringView name);
    void text(QStringView text);
    void value(const QJsonValue &value);
    /// A number, true, false or null exactly as it is written.
    void literal(QStringView asWritten);

    /// What was written; complete when everything that began has ended.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void breakLine();
    void quote(QStringView text);

    Layout m_layout;
    QByteArray m_bytes;
    int m_depth = 0;
    bool m_isFirst = true; ///< in its array or object
    bool m_isAfterKey = false;
};

} // namespace core
