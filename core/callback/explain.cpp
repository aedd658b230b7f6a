// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/explain.h"

#include "core/base/json.h"

#include <QFile>
#include <QLocale>

namespace core::callback {

using namespace Qt::StringLiterals;

namespace {

QString inLanguage(const QJsonObject &row)
{
    return row[QLocale().language() == QLocale::Chinese ? "zh"_L1 : "en"_L1].toString();
}

QJsonObject named(const QJsonArray &rows, QStringView name)
{
    for (const auto &row : rows) {
        if (row["name"_L1].toString() == name)
            return row.toObject();
    }
    return {};
}

/// The first row whose path ends in that name.
QJsonObject endingIn(const QJsonArray &rows, QStringView name)
{
    const QString tail = u'.' + name.toString();
    for (const auto &row : rows) {
        if (row["name"_L1].toString().endsWith(tail))
            return row.toObject();
    }
    return {};
}

} // namespace

Explanations Explanations::load()
{
    QFile file(u":/catalogue/callbacks.json"_s);
    const auto table = parseObject(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    Q_ASSERT_X(table, "Explanations", "the embedded table is damaged");
    return Explanations(table.value_or(QJsonObject()));
}

QStringList Explanations::types(Kind kind) const
{
    const QLatin1String wanted = kind == Kind::Event ? "event"_L1 : "message"_L1;
    QStringList names;
    const QJsonArray rows = m_table["types"_L1].toArray();
    for (const auto &row : rows) {
        if (row["kind"_L1].toString() == wanted)
            names += row["name"_L1].toString();
    }
    return names;
}

QString Explanations::type(QStringView eventOrType) const
{
    return inLanguage(named(m_table["types"_L1].toArray(), eventOrType));
}

QJsonObject Explanations::row(QStringView eventOrType, QStringView element) const
{
    const QJsonArray own = named(m_table["types"_L1].toArray(), eventOrType)["elements"_L1].toArray();
    QJsonObject row = named(own, element);
    if (row.isEmpty())
        row = endingIn(own, element);
    if (row.isEmpty())
        row = named(m_table["common"_L1].toArray(), element);
    return row;
}

QString Explanations::field(QStringView eventOrType, QStringView element) const
{
    return inLanguage(row(eventOrType, element));
}

QStringList Explanations::values(QStringView eventOrType, QStringView element) const
{
    QStringList values;
    const QJsonArray documented = row(eventOrType, element)["values"_L1].toArray();
    for (const auto &value : documented)
        values += value.toString();
    return values;
}

QStringList Explanations::elements(QStringView eventOrType) const
{
    QStringList paths;
    const QJsonArray own = named(m_table["types"_L1].toArray(), eventOrType)["elements"_L1].toArray();
    for (const auto &element : own)
        paths += element["name"_L1].toString();
    return paths;
}

QString explainField(QStringView eventOrType, QStringView element)
{
    return Explanations::load().field(eventOrType, element);
}

} // namespace core::callback
