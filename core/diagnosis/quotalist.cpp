// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/quotalist.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace core::diagnosis {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> documentedFor(const Endpoint &endpoint, const Account &account)
{
    const QJsonValue ofTests = endpoint.row["test_account_daily_quota"_L1];
    if (account.type == AccountType::TestAccount && ofTests.isDouble())
        return ofTests.toInteger();
    const QJsonValue usual = endpoint.row["daily_quota"_L1];
    return usual.isDouble() ? std::optional(usual.toInteger()) : std::nullopt;
}

QuotaRow rowOf(const Endpoint &endpoint, const Account &account)
{
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    const QString english = endpoint.row["title_en"_L1].toString();
    return {.id = endpoint.id,
            .path = endpoint.path,
            .title = isChinese || english.isEmpty() ? endpoint.title : english,
            .documented = documentedFor(endpoint, account)};
}

/// quota/get tells nothing of /sns/, and retired calls are nobody's question.
bool isAsked(const Endpoint &endpoint)
{
    return endpoint.auth == Endpoint::Auth::AccessToken && endpoint.status == "current"_L1
        && !endpoint.path.startsWith("/sns/"_L1);
}

bool isIn(const QList<QuotaRow> &rows, const QString &path)
{
    return std::ranges::any_of(rows, [&path](const QuotaRow &row) { return row.path == path; });
}

} // namespace

void QuotaRow::take(const Result<api::ApiQuota> &answer)
{
    quota = answer ? std::optional(*answer) : std::nullopt;
    error = answer ? std::nullopt : std::optional(answer.error());
}

std::optional<double> QuotaRow::share() const
{
    if (!quota || !quota->day || quota->day->limit <= 0)
        return std::nullopt;
    return static_cast<double>(quota->day->used) / static_cast<double>(quota->day->limit);
}

bool QuotaRow::isNearlyUsedUp() const
{
    constexpr double much = 0.8;
    return share().value_or(0) > much;
}

QJsonObject QuotaRow::toJson() const
{
    QJsonObject json{{u"api"_s, path}, {u"id"_s, id}};
    if (documented)
        json.insert(u"documented"_s, *documented);
    if (error)
        json.insert(u"error"_s, QJsonObject{{u"code"_s, error->code}, {u"message"_s, error->message}});
    if (quota && quota->day) {
        json.insert(u"limit"_s, quota->day->limit);
        json.insert(u"used"_s, quota->day->used);
        json.insert(u"left"_s, quota->day->left);
    }
    if (quota && quota->rate) {
        json.insert(u"rateCalls"_s, quota->rate->calls);
        json.insert(u"rateSeconds"_s, quota->rate->seconds);
    }
    return json;
}

Result<QList<QuotaRow>> quotaRows(const Catalogue &catalogue, const Account &account, const QStringList &named)
{
    QList<QuotaRow> rows;
    for (const QString &name : named) {
        const Endpoint *endpoint = catalogue.endpointAt(name);
        if (!endpoint)
            endpoint = catalogue.endpoint(name);
        if (!endpoint)
            return fail(Error::Kind::NotFound,
                        QCoreApplication::translate("core::diagnosis", "The catalogue has no call \"%1\"").arg(name));
        if (!isIn(rows, endpoint->path))
            rows.append(rowOf(*endpoint, account));
    }
    if (!named.isEmpty())
        return rows;
    for (const QuotaRow &row : everyQuotaRow(catalogue, account)) {
        if (row.documented)
            rows.append(row);
    }
    return rows;
}

QList<QuotaRow> everyQuotaRow(const Catalogue &catalogue, const Account &account)
{
    QList<QuotaRow> rows;
    for (const Endpoint &endpoint : catalogue.endpoints()) {
        if (isAsked(endpoint) && !isIn(rows, endpoint.path))
            rows.append(rowOf(endpoint, account));
    }
    // clang 14 knows no partitions of ranges
    std::stable_partition(rows.begin(), rows.end(), [](const QuotaRow &row) { return row.documented.has_value(); });
    return rows;
}

} // namespace core::diagnosis
