// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/quotaclearing.h"

#include "core/base/beijing.h"
#include "core/base/json.h"
#include "core/settings/settings.h"

#include <QLocale>

#include <algorithm>

namespace core::diagnosis {

using namespace Qt::StringLiterals;

namespace {

QDate monthInBeijing(const QDateTime &moment)
{
    const QDate day = inBeijing(moment).date();
    return QDate(day.year(), day.month(), 1);
}

QJsonObject all(const Settings &settings)
{
    return parseObject(settings.get(settings::quotaClears).toUtf8()).value_or(QJsonObject());
}

QList<QDateTime> clearsOf(const Settings &settings, const AppId &appId)
{
    QList<QDateTime> clears;
    for (const QJsonValue at : all(settings)[appId.toString()].toArray())
        clears.append(QDateTime::fromSecsSinceEpoch(at.toInteger(), Qt::UTC));
    return clears;
}

} // namespace

ClearBudget clearBudget(int perMonth, const QList<QDateTime> &clears, const QDateTime &now)
{
    const QDate month = monthInBeijing(now);
    const auto used = std::ranges::count(clears, month, monthInBeijing);
    QDateTime next = inBeijing(now);
    next.setDate(month.addMonths(1));
    next.setTime(QTime(0, 0));
    return {.left = std::max(0, perMonth - static_cast<int>(used)), .perMonth = perMonth, .renewedAt = next.toUTC()};
}

ClearBudget clearBudgetOf(const Catalogue &catalogue, const Settings &settings, const AppId &appId,
                          const QDateTime &now)
{
    const qint64 perMonth = catalogue.limitValue(u"clearQuota.perMonth");
    return clearBudget(static_cast<int>(perMonth), clearsOf(settings, appId), now);
}

QuotaClearing::QuotaClearing(api::ApiClient &client, Settings &settings, const Clock &clock)
    : m_client(client)
    , m_settings(settings)
    , m_clock(clock)
{ }

ClearBudget QuotaClearing::budget(const AppId &appId) const
{
    return clearBudgetOf(m_client.catalogue(), m_settings, appId, m_clock.now());
}

Task<void> QuotaClearing::clear(Account account, api::ClearBy by)
{
    const ClearBudget before = budget(account.appId);
    if (before.left == 0) {
        const QString when = QLocale().toString(before.renewedAt.toLocalTime(), u"yyyy-MM-dd HH:mm"_s);
        co_return invalid(u"quota"_s, tr("All %1 resets of this month are used").arg(before.perMonth),
                          tr("There are new ones at %1.").arg(when));
    }
    const QDateTime at = m_clock.now();
    const Done cleared = co_await api::clearQuota(m_client, account, by);
    constexpr int usedUp = 48006;
    QList<QDateTime> clears = clearsOf(m_settings, account.appId);
    if (cleared || cleared.error().isOutcomeUnknown)
        clears.append(at);
    while (!cleared && cleared.error().code == usedUp && clearBudget(before.perMonth, clears, at).left > 0)
        clears.append(at);
    keep(account.appId, clears);
    co_return cleared;
}

void QuotaClearing::keep(const AppId &appId, const QList<QDateTime> &clears)
{
    const QDate month = monthInBeijing(m_clock.now());
    QJsonArray moments;
    for (const QDateTime &at : clears) {
        if (monthInBeijing(at) == month)
            moments.append(at.toSecsSinceEpoch());
    }
    QJsonObject accounts = all(m_settings);
    accounts.insert(appId.toString(), moments);
    m_settings.set(settings::quotaClears, QString::fromUtf8(toWire(accounts)));
}

} // namespace core::diagnosis
