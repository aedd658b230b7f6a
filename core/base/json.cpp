// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace core {

using namespace Qt::StringLiterals;

QByteArray toWire(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray toPretty(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<QJsonObject> parseObject(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const QByteArray before = json.left(fault.offset);
        const auto line = before.count('\n') + 1;
        const auto column = before.size() - before.lastIndexOf('\n');
        return fail(Error::Kind::Protocol,
                    QCoreApplication::translate("core", "Not valid JSON at line %1, column %2: %3")
                        .arg(line)
                        .arg(column)
                        .arg(fault.errorString()));
    }
    if (!document.isObject())
        return fail(Error::Kind::Protocol, QCoreApplication::translate("core", "Expected a JSON object"));
    return document.object();
}

void JsonReader::blame(QLatin1String key, const QString &expected)
{
    if (m_fault)
        return;
    const bool missing = !m_object.contains(key);
    const QString text = missing ? QCoreApplication::translate("core", "The key \"%1\" is missing").arg(key)
                                 : QCoreApplication::translate("core", "The key \"%1\" is not %2").arg(key, expected);
    m_fault = Error{.kind = Error::Kind::Protocol, .message = text, .field = key};
}

QJsonValue JsonReader::take(QLatin1String key, QJsonValue::Type type)
{
    const QJsonValue value = m_object.value(key);
    if (value.type() == type)
        return value;
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("core", "null"),     QT_TRANSLATE_NOOP("core", "a boolean"),
        QT_TRANSLATE_NOOP("core", "a number"), QT_TRANSLATE_NOOP("core", "a string"),
        QT_TRANSLATE_NOOP("core", "an array"), QT_TRANSLATE_NOOP("core", "an object"),
    };
    blame(key, QCoreApplication::translate("core", names[type]));
    return {};
}

QString JsonReader::string(QLatin1String key)
{
    return take(key, QJsonValue::String).toString();
}

QString JsonReader::stringOr(QLatin1String key, const QString &fallback)
{
    return m_object.contains(key) ? string(key) : fallback;
}

qint64 JsonReader::integer(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (value.isDouble() && static_cast<double>(value.toInteger()) == value.toDouble())
        return value.toInteger();
    bool isNumber = false;
    const qint64 number = value.toString().toLongLong(&isNumber);
    if (!isNumber)
        blame(key, QCoreApplication::translate("core", "a whole number"));
    return number;
}

qint64 JsonReader::integerOr(QLatin1String key, qint64 fallback)
{
    return m_object.contains(key) ? integer(key) : fallback;
}

bool JsonReader::boolean(QLatin1String key)
{
    return take(key, QJsonValue::Bool).toBool();
}

bool JsonReader::booleanOr(QLatin1String key, bool fallback)
{
    return m_object.contains(key) ? boolean(key) : fallback;
}

QJsonObject JsonReader::object(QLatin1String key)
{
    return take(key, QJsonValue::Object).toObject();
}

QJsonObject JsonReader::objectOr(QLatin1String key)
{
    return m_object.contains(key) ? object(key) : QJsonObject();
}

QJsonArray JsonReader::array(QLatin1String key)
{
    return take(key, QJsonValue::Array).toArray();
}

QJsonArray JsonReader::arrayOr(QLatin1String key)
{
    return m_object.contains(key) ? array(key) : QJsonArray();
}

} // namespace core
