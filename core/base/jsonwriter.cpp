// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwriter.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QVariant>

#include <cmath>

namespace core {

namespace {

QByteArray numberText(const QJsonValue &number)
{
    // The only way to learn whether a whole number is meant, which a double could not hold.
    const QVariant variant = number.toVariant();
    if (variant.typeId() == QMetaType::LongLong)
        return QByteArray::number(variant.toLongLong());
    const double value = variant.toDouble();
    return std::isfinite(value) ? QByteArray::number(value, 'g', QLocale::FloatingPointShortest) : "null";
}

/// QString::toUtf8() makes a question mark of half a character.
QByteArray utf8Of(QStringView text)
{
    if (text.isValidUtf16())
        return text.toUtf8();
    QString whole = text.toString();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (!whole.at(i).isSurrogate())
            continue;
        if (whole.at(i).isHighSurrogate() && i + 1 < whole.size() && whole.at(i + 1).isLowSurrogate())
            ++i;
        else
            whole[i] = QChar::ReplacementCharacter;
    }
    return whole.toUtf8();
}

} // namespace

void JsonWriter::key(QStringView name)
{
    separate();
    quote(name);
    m_bytes += m_layout == Layout::Indented ? ": " : ":";
    m_isAfterKey = true;
}

void JsonWriter::text(QStringView text)
{
    separate();
    quote(text);
}

void JsonWriter::value(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return text(value.toString());
    case QJsonValue::Object: {
        beginObject();
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            key(it.key());
            this->value(it.value());
        }
        return endObject();
    }
    case QJsonValue::Array: {
        beginArray();
        const QJsonArray array = value.toArray();
        for (const QJsonValue item : array)
            this->value(item);
        return endArray();
    }
    case QJsonValue::Bool:
        separate();
        m_bytes += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        separate();
        m_bytes += numberText(value);
        return;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        separate();
        m_bytes += "null";
        return;
    }
}

void JsonWriter::literal(QStringView asWritten)
{
    separate();
    m_bytes += asWritten.toLatin1();
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_bytes += bracket;
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    if (!m_isFirst)
        breakLine();
    m_bytes += bracket;
    m_isFirst = false;
}

void JsonWriter::separate()
{
    if (m_isAfterKey) {
        m_isAfterKey = false;
        return;
    }
    if (!m_isFirst)
        m_bytes += ',';
    if (m_depth > 0)
        breakLine();
    m_isFirst = false;
}

void JsonWriter::breakLine()
{
    if (m_layout == Layout::Indented)
        m_bytes += '\n' + QByteArray(m_depth * 4, ' ');
}

void JsonWriter::quote(QStringView text)
{
    m_bytes += '"';
    const QByteArray utf8 = utf8Of(text);
    for (const char c : utf8) {
        switch (c) {
        case '"': m_bytes += "\\\""; break;
        case '\\': m_bytes += "\\\\"; break;
        case '\b': m_bytes += "\\b"; break;
        case '\f': m_bytes += "\\f"; break;
        case '\n': m_bytes += "\\n"; break;
        case '\r': m_bytes += "\\r"; break;
        case '\t': m_bytes += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                m_bytes += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
            else
                m_bytes += c;
        }
    }
    m_bytes += '"';
}

} // namespace core
