// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/batchstore.h"
#include "core/storage/statement.h"

#include <QScopeGuard>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;
using State = BatchRow::State;

qint64 OpenIdRepeats::count()
{
    const auto all = static_cast<qint64>(m_hashes.size());
    std::ranges::sort(m_hashes);
    const auto rest = std::unique(m_hashes.begin(), m_hashes.end()); // clang 14 knows no std::ranges::unique
    m_hashes.erase(rest, m_hashes.end());
    return all - static_cast<qint64>(m_hashes.size());
}

Result<BatchSurvey> BatchStore::survey(qint64 job, const std::function<bool(qint64 rows)> &goOn) const
{
    constexpr int stepRows = 5000;
    const QSqlDatabase database = m_database.connection();
    if (const Done begun = change(database, u"BEGIN"_s); !begun)
        return fail(begun.error());
    const auto letGo = qScopeGuard([&database] { static_cast<void>(change(database, u"ROLLBACK"_s)); });
    BatchSurvey survey;
    OpenIdRepeats openIds;
    auto query = execute(database, u"SELECT openid, state FROM template_rows WHERE job = ? ORDER BY number"_s, {job});
    if (!query)
        return fail(query.error());
    qint64 rows = 0;
    while (query->next()) {
        openIds.add(query->value(0).toString());
        const int state = query->value(1).toInt();
        if (state >= 0 && state < int(BatchRow::allStates.size())) // a later MpDesk may have more
            ++survey.counts.of(static_cast<State>(state));
        if (++rows % stepRows == 0 && !goOn(rows))
            return fail(Error::Kind::Cancelled, tr("Cancelled"));
    }
    query->finish();
    survey.repeatedOpenIds = openIds.count();
    const auto first = this->rows({.job = job, .states = {State::Queued}, .limit = 1});
    if (!first)
        return fail(first.error());
    if (!first->isEmpty())
        survey.first = first->first();
    return survey;
}

} // namespace core
