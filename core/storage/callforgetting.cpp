// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/callforgetting.h"

#include "core/storage/inparts.h"
#include "core/storage/statement.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// None when nothing is left to forget.
Result<qint64> forgetSome(const QSqlDatabase &database)
{
    constexpr int part = 200;
    while (true) {
        auto query = execute(database, u"SELECT appid, last FROM calls_to_forget LIMIT 1"_s);
        if (!query)
            return fail(query.error());
        if (!query->next())
            return 0;
        const QVariantList which{query->value(0), query->value(1)};
        query->finish();
        const auto deleted = execute(database,
                                     u"DELETE FROM calls WHERE id IN"
                                     " (SELECT id FROM calls WHERE appid = ? AND id <= ? ORDER BY id LIMIT ?)"_s,
                                     which + QVariantList{part});
        if (!deleted)
            return fail(deleted.error());
        if (deleted->numRowsAffected() > 0)
            return deleted->numRowsAffected();
        // Unless more is to go since.
        const Done through = change(database, u"DELETE FROM calls_to_forget WHERE appid = ? AND last = ?"_s, which);
        if (!through)
            return fail(through.error());
    }
}

} // namespace

Result<qint64> forgetCalls(Database &database, const std::function<bool()> &goOn)
{
    return inParts([&database] { return forgetSome(database.connection()); }, [&goOn](qint64) { return goOn(); });
}

} // namespace core
