// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace test {

[[nodiscard]] inline QByteArray dataFile(const QString &path)
{
    QFile file(QStringLiteral(MPDESK_TEST_DATA "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The published known-answer vectors of one kind ("message", "card"…).
[[nodiscard]] inline QList<QJsonObject> vectors(const QString &kind)
{
    QList<QJsonObject> found;
    const QJsonObject all = QJsonDocument::fromJson(dataFile(QStringLiteral("wechat/vectors.json"))).object();
    for (const QJsonValue vector : all.value(QStringLiteral("vectors")).toArray()) {
        if (vector[QStringLiteral("kind")].toString() == kind)
            found += vector.toObject();
    }
    return found;
}

} // namespace test
