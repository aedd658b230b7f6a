// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/sightings.h"

#include "core/base/json.h"
#include "core/settings/settings.h"

namespace core::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kept = 10; ///< of each account

QJsonObject all(const Settings &settings)
{
    return parseObject(settings.get(settings::seenAddresses).toUtf8()).value_or(QJsonObject());
}

} // namespace

QList<Sighting> Sightings::of(const AppId &appId) const
{
    QList<Sighting> sightings;
    for (const QJsonValue row : all(m_settings)[appId.toString()].toArray())
        sightings.append({.address = row["address"_L1].toString(),
                          .at = QDateTime::fromSecsSinceEpoch(row["at"_L1].toInteger(), Qt::UTC)});
    return sightings;
}

std::optional<Sighting> Sightings::note(const AppId &appId, const QString &address, const QDateTime &at)
{
    QList<Sighting> sightings = of(appId);
    std::optional<Sighting> before;
    if (!sightings.isEmpty() && sightings.first().address != address)
        before = sightings.first();
    sightings.removeIf([&address](const Sighting &sighting) { return sighting.address == address; });
    sightings.prepend({.address = address, .at = at});
    if (sightings.size() > kept)
        sightings.resize(kept);
    QJsonArray rows;
    for (const Sighting &sighting : sightings)
        rows.append(QJsonObject{{u"address"_s, sighting.address}, {u"at"_s, sighting.at.toSecsSinceEpoch()}});
    QJsonObject accounts = all(m_settings);
    accounts.insert(appId.toString(), rows);
    m_settings.set(settings::seenAddresses, QString::fromUtf8(toWire(accounts)));
    return before;
}

} // namespace core::diagnosis
