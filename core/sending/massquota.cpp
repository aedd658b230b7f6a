// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/beijing.h"
#include "core/sending/massquota_p.h"

#include <QCoreApplication>

namespace core::sending {

using namespace Qt::StringLiterals;
using State = MassJob::State;
using Period = MassQuota::Period;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::sending::MassQuota)
};

constexpr int noQuotaLeft = 45028;

bool isSame(const QDate &one, const QDate &other, Period period)
{
    if (period == Period::Day)
        return one == other;
    return one.year() == other.year() && one.month() == other.month();
}

bool counts(const MassJob &job)
{
    return !wasNotSent(job.state) && job.state != State::Prepared;
}

/// When it takes its part of the quota.
QDateTime momentOf(const MassJob &job)
{
    if (job.state == State::Scheduled)
        return job.scheduledFor;
    return job.requestedAt.isValid() ? job.requestedAt : job.createdAt;
}

/// A send to openids or a tag uses up the months of its followers only; the whole audience's is bounded by it all.
bool concerns(const MassJob &job, const MassOrder &order, Period period)
{
    return period == Period::Day || std::holds_alternative<message::Everyone>(job.target) || job.target == order.target;
}

MassQuota emptyQuota(const Account &account, const Catalogue &catalogue)
{
    if (account.type == AccountType::Subscription)
        return {.period = Period::Day,
                .limit = catalogue.limitValue(u"mass.subscription.perDay"),
                .source = Texts::tr("Counted in this computer's own journal, by Beijing's day; what the web console or "
                                    "other programs sent is not in it.")};
    return {.period = Period::Month,
            .limit = catalogue.limitValue(u"mass.service.perFollowerPerMonth"),
            .source = Texts::tr("Each follower receives so many a month, by Beijing's calendar. Counted in this "
                                "computer's own journal; what the web console or other programs sent is not in it.")};
}

/// "today", "on 2026-11-23", "in 2026-12".
QString periodText(const MassQuota &quota)
{
    if (quota.period == Period::Day)
        return quota.isNow ? Texts::tr("today") : Texts::tr("on %1").arg(quota.date.toString(u"yyyy-MM-dd"_s));
    return quota.isNow ? Texts::tr("this month") : Texts::tr("in %1").arg(quota.date.toString(u"yyyy-MM"_s));
}

} // namespace

MassQuota quotaAt(const QDateTime &at, const QDateTime &now, const MassOrder &order, const QList<MassJob> &jobs,
                  const Catalogue &catalogue)
{
    MassQuota quota = emptyQuota(order.account, catalogue);
    quota.date = inBeijing(at).date();
    quota.isNow = isSame(quota.date, inBeijing(now).date(), quota.period);
    for (const MassJob &job : jobs) {
        const bool isThen = isSame(inBeijing(momentOf(job)).date(), quota.date, quota.period);
        if (!isThen || !counts(job) || !concerns(job, order, quota.period))
            continue;
        ++quota.used;
        if (job.state == State::Scheduled)
            ++quota.planned;
    }
    return quota;
}

Problem usedUp(const MassQuota &quota, const MassOrder &order)
{
    const bool isCertain = quota.period == Period::Day || std::holds_alternative<message::Everyone>(order.target);
    const QString words = quota.planned == 0 ? Texts::tr("%1 of %2 mass sends were used %3")
                                             : Texts::tr("%1 of %2 mass sends are used or planned %3");
    return {.severity = isCertain ? Problem::Severity::Error : Problem::Severity::Warning,
            .path = u"quota"_s,
            .rule = quota.period == Period::Day ? u"mass.subscription.perDay"_s : u"mass.service.perFollowerPerMonth"_s,
            .limit = quota.limit,
            .found = quota.used,
            .unit = u"count"_s,
            .message = words.arg(quota.used).arg(quota.limit).arg(periodText(quota)),
            .code = noQuotaLeft,
            .advice = isCertain ? QString() : Texts::tr("Followers who have had theirs are filtered out.")};
}

QString describe(const MassQuota &quota)
{
    const QString left = Texts::tr("%1 of %2 left %3").arg(quota.left()).arg(quota.limit).arg(periodText(quota));
    if (quota.planned == 0)
        return left;
    return left + u" · "_s + Texts::tr("%n planned", nullptr, static_cast<int>(quota.planned));
}

} // namespace core::sending
