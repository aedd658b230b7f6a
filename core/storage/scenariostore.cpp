// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scenariostore.h"

#include "core/storage/statement.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

SavedScenario scenarioOf(const QSqlQuery &row)
{
    return {
        .name = row.value(0).toString(), .json = row.value(1).toString().toUtf8(), .savedAt = momentOf(row.value(2))};
}

Done checkName(const QString &name)
{
    constexpr qsizetype longest = 64;
    if (name.trimmed().isEmpty())
        return invalid(u"name"_s, ScenarioStore::tr("A scenario needs a name."));
    if (name.size() > longest)
        return invalid(u"name"_s,
                       ScenarioStore::tr("The name has %1 characters, more than %2.").arg(name.size()).arg(longest));
    return {};
}

} // namespace

ScenarioStore::ScenarioStore(Database &database) : m_database(database) { }

Result<QList<SavedScenario>> ScenarioStore::all() const
{
    auto query = execute(m_database.connection(), u"SELECT name, json, saved_at FROM scenarios ORDER BY name"_s);
    if (!query)
        return fail(query.error());
    QList<SavedScenario> found;
    while (query->next())
        found.append(scenarioOf(*query));
    return found;
}

Result<SavedScenario> ScenarioStore::find(const QString &name) const
{
    auto query =
        execute(m_database.connection(), u"SELECT name, json, saved_at FROM scenarios WHERE name = ?"_s, {name});
    if (!query)
        return fail(query.error());
    if (query->next())
        return scenarioOf(*query);
    return fail({.kind = Error::Kind::NotFound,
                 .message = tr("There is no scenario \"%1\".").arg(name.left(64)),
                 .field = u"name"_s});
}

Done ScenarioStore::save(const SavedScenario &scenario)
{
    if (const Done good = checkName(scenario.name); !good)
        return good;
    return change(m_database.connection(),
                  u"INSERT INTO scenarios (name, json, saved_at) VALUES (?, ?, ?)"
                  " ON CONFLICT (name) DO UPDATE SET json = excluded.json, saved_at = excluded.saved_at"_s,
                  {scenario.name, QString::fromUtf8(scenario.json), scenario.savedAt.toMSecsSinceEpoch()});
}

Done ScenarioStore::rename(const QString &from, const QString &to)
{
    if (const Done good = checkName(to); !good)
        return good;
    if (const auto known = find(from); !known)
        return fail(known.error());
    if (from == to)
        return {};
    if (find(to))
        return invalid(u"name"_s, tr("There is a scenario \"%1\" already.").arg(to));
    return change(m_database.connection(), u"UPDATE scenarios SET name = ? WHERE name = ?"_s, {to, from});
}

Done ScenarioStore::remove(const QString &name)
{
    if (const auto known = find(name); !known)
        return fail(known.error());
    return change(m_database.connection(), u"DELETE FROM scenarios WHERE name = ?"_s, {name});
}

} // namespace core
