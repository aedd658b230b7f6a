// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/capabilities.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The column of the table that an account stands in.
QLatin1String columnOf(const Account &account)
{
    if (account.type == AccountType::TestAccount)
        return "test"_L1;
    if (!account.verified)
        return "unverified"_L1;
    return account.type == AccountType::Subscription ? "subscription"_L1 : "service"_L1;
}

QString inLanguage(const QJsonObject &row, QLatin1String zh, QLatin1String en)
{
    return row[QLocale().language() == QLocale::Chinese ? zh : en].toString();
}

QString whatIsMissing(const Account &account, const QJsonObject &feature)
{
    if (account.type == AccountType::Subscription && !feature["subscription"_L1].toBool())
        return account.verified ? QCoreApplication::translate("Account", "Only service accounts can do this.")
                                : QCoreApplication::translate("Account", "Only verified service accounts can do this.");
    return QCoreApplication::translate("Account", "Needs a verified account.");
}

} // namespace

QList<Capability> capabilities(const Account &account)
{
    QFile file(u":/catalogue/capabilities.json"_s);
    const auto table = parseObject(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    Q_ASSERT_X(table, "capabilities", "the embedded table is damaged");
    QList<Capability> all;
    const QJsonArray features = table.value_or(QJsonObject())["features"_L1].toArray();
    all.reserve(features.size());
    for (const auto &row : features) {
        const QJsonObject feature = row.toObject();
        Capability capability{.id = feature["id"_L1].toString(),
                              .title = inLanguage(feature, "zh"_L1, "en"_L1),
                              .allowed = feature[columnOf(account)].toBool()};
        const QString note = inLanguage(feature, "note_zh"_L1, "note_en"_L1);
        if (capability.allowed)
            capability.note = note;
        else
            capability.reason = QString(whatIsMissing(account, feature) + u' ' + note).trimmed();
        all += capability;
    }
    return all;
}

} // namespace core
