// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/answeringstore.h"

#include "core/storage/statement.h"

namespace core {

using namespace Qt::StringLiterals;

AnsweringStore::AnsweringStore(Database &database) : m_database(database) { }

namespace {
const QString answers = u"answering"_s;
const QString drafts = u"answering_drafts"_s;
} // namespace

Result<std::optional<AnsweringRow>> AnsweringStore::find(const AppId &appId) const
{
    return read(answers, appId);
}

Done AnsweringStore::save(const AppId &appId, const AnsweringRow &row)
{
    return write(answers, appId, row);
}

Result<std::optional<AnsweringRow>> AnsweringStore::draft(const AppId &appId) const
{
    return read(drafts, appId);
}

Done AnsweringStore::saveDraft(const AppId &appId, const AnsweringRow &row)
{
    return write(drafts, appId, row);
}

Done AnsweringStore::dropDraft(const AppId &appId)
{
    return change(m_database.connection(), u"DELETE FROM answering_drafts WHERE appid = ?"_s, {appId.toString()});
}

Result<std::optional<AnsweringRow>> AnsweringStore::read(const QString &table, const AppId &appId) const
{
    auto query =
        execute(m_database.connection(), u"SELECT policy, forward, strictness FROM %1 WHERE appid = ?"_s.arg(table),
                {appId.toString()});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return std::nullopt;
    return AnsweringRow{.policy = query->value(0).toString().toUtf8(),
                        .forward = query->value(1).toString().toUtf8(),
                        .strictness = query->value(2).toString()};
}

Done AnsweringStore::write(const QString &table, const AppId &appId, const AnsweringRow &row)
{
    return change(m_database.connection(),
                  u"INSERT INTO %1 (appid, policy, forward, strictness) VALUES (?, ?, ?, ?)"
                  " ON CONFLICT (appid) DO UPDATE SET policy = excluded.policy, forward = excluded.forward,"
                  " strictness = excluded.strictness"_s.arg(table),
                  {appId.toString(), QString::fromUtf8(row.policy), QString::fromUtf8(row.forward), row.strictness});
}

} // namespace core
