// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cataloguerows.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace test {

namespace {

bool hasChinese(const QString &text)
{
    static const QRegularExpression han(uR"(\p{Han})"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(han);
}

/// What is wrong with a text that people read; empty if nothing is.
QString faultOf(const QJsonObject &row, const QString &key)
{
    const QString text = row[key].toString();
    const bool chinese = key.endsWith(u"zh"_s);
    if (!isTidy(text))
        return u"%1 is empty or untidy"_s.arg(key);
    if (chinese != hasChinese(text))
        return u"%1 is in the wrong language: %2"_s.arg(key, text);
    return {};
}

} // namespace

QString resourceFolder()
{
    return QDir::cleanPath(QStringLiteral(MPDESK_TEST_DATA "/../../resources"));
}

QJsonObject readCatalogue(const QString &name)
{
    QFile file(resourceFolder() + u"/catalogue/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

bool isTidy(const QString &text)
{
    return !text.isEmpty() && text == text.trimmed() && !text.contains(u"  "_s) && !text.contains(u'\n');
}

QString nameOf(const QJsonObject &row)
{
    for (const auto key : {"id"_L1, "name"_L1})
        if (row.contains(key))
            return row[key].toString();
    return QString::number(row["code"_L1].toInt());
}

QStringList namesOf(const QJsonArray &rows)
{
    QStringList names;
    for (const QJsonValue &row : rows)
        names.append(nameOf(row.toObject()));
    return names;
}

QStringList repeated(const QStringList &names)
{
    QStringList twice;
    QSet<QString> seen;
    for (const QString &name : names) {
        if (seen.contains(name))
            twice.append(name);
        seen.insert(name);
    }
    return twice;
}

QStringList faultsOf(const QJsonArray &rows, const QStringList &keys)
{
    QStringList faults;
    for (const QJsonValue &row : rows) {
        for (const QString &key : keys) {
            const QString fault = faultOf(row.toObject(), key);
            if (!fault.isEmpty())
                faults.append(nameOf(row.toObject()) + u": "_s + fault);
        }
    }
    return faults;
}

} // namespace test
