// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliverykeeping.h"

#include "core/inspector/deliverylog_p.h"
#include "core/inspector/keepingqueries_p.h"

#include <QCoroFuture>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// What is deleted between two commits; a delivery may have to wait for it.
constexpr qsizetype rowsAtOnce = 250;
/// Ids that are looked up at once.
constexpr int idsAtOnce = 20'000;
/// Pages that are given back between two commits; a millisecond or two.
constexpr int pagesAtOnce = 200;

Error closing()
{
    return {.kind = Error::Kind::Cancelled,
            .message = QCoreApplication::translate("DeliveryLog", "The log of callbacks is being closed.")};
}

DeliveryFilter unmarked(DeliveryFilter filter, Purge::Marked marked)
{
    if (marked == Purge::Marked::Keep) {
        for (const Trait trait : {Trait::Starred, Trait::Noted})
            filter.terms.append({.field = FilterField::Is, .isNegated = true, .value = trait});
    }
    return filter;
}

} // namespace

Task<Purged> DeliveryLog::countForPurge(DeliveryFilter filter, Purge::Marked marked)
{
    const auto count = [filter = std::move(filter), marked](const QSqlDatabase &database) {
        return core::countForPurge(database, filter, QDateTime::currentDateTimeUtc(), marked);
    };
    co_return co_await m_threads->reader.ask<Purged>(count);
}

/// In steps, each of which stands alone: what was deleted when it is stopped stays so.
Task<qint64> DeliveryLog::removeAll(QList<DeliveryId> ids, Purge::Marked marked, std::function<bool(qint64)> progress)
{
    const QPointer<DeliveryLog> self(this);
    qint64 removed = 0;
    for (qsizetype from = 0; from < ids.size(); from += rowsAtOnce) {
        const auto remove = [some = ids.mid(from, rowsAtOnce), marked](DeliveryWriting &writing) {
            return writing.removeAll(some, marked);
        };
        const QFuture<Result<qint64>> step = m_threads->writer.change<qint64>(remove);
        const Result<qint64> gone = co_await step;
        if (!gone)
            co_return fail(gone.error());
        if (!self)
            co_return fail(closing());
        removed += *gone;
        if (progress && !progress(removed))
            co_return fail(Error{.kind = Error::Kind::Cancelled});
    }
    co_return removed;
}

Task<Purged> DeliveryLog::purge(Purge order)
{
    const QPointer<DeliveryLog> self(this);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<Purged> expected = co_await countForPurge(order.filter, order.marked);
    if (!expected)
        co_return fail(expected.error());
    Purged purged{.kept = expected->kept};
    const DeliveryFilter filter = unmarked(order.filter, order.marked);
    const auto soFar = std::make_shared<qint64>(0);
    const auto progress = [soFar, &order, base = qint64(0)](qint64 removed) mutable {
        *soFar += removed - std::exchange(base, removed);
        return !order.progress || order.progress(*soFar);
    };
    DeliveryId before;
    while (self) {
        const auto read = [filter, now, before](const QSqlDatabase &database) {
            return readIds(database, filter, now, before, idsAtOnce);
        };
        const Result<QList<DeliveryId>> ids = co_await m_threads->reader.ask<QList<DeliveryId>>(read);
        if (!ids)
            co_return fail(ids.error());
        if (ids->isEmpty())
            break;
        before = ids->constLast();
        const Result<qint64> removed = co_await removeAll(*ids, order.marked, progress);
        purged.removed = *soFar;
        if (!removed && removed.error().kind == Error::Kind::Cancelled && self)
            break;
        if (!removed)
            co_return fail(removed.error());
    }
    co_return purged;
}

/// Rejected ones first, then the oldest.
Task<qint64> DeliveryLog::removeOldest(qint64 rows)
{
    const QPointer<DeliveryLog> self(this);
    qint64 removed = 0;
    for (const Which which : {Which::Rejected, Which::Any}) {
        while (self && removed < rows) {
            const qint64 wanted = std::min<qint64>(rows - removed, idsAtOnce);
            const Result<qint64> gone = co_await removeOldestOf(which, wanted);
            if (!gone)
                co_return fail(gone.error());
            removed += *gone;
            if (*gone < wanted)
                break; // no more of these
        }
    }
    co_return removed;
}

Task<qint64> DeliveryLog::removeOldestOf(Which which, qint64 rows)
{
    const QPointer<DeliveryLog> self(this);
    const auto read = [which, rows](const QSqlDatabase &database) { return readOldest(database, which, rows); };
    const Result<QList<DeliveryId>> ids = co_await m_threads->reader.ask<QList<DeliveryId>>(read);
    if (!ids)
        co_return fail(ids.error());
    if (!self)
        co_return fail(closing());
    const std::function<bool(qint64)> untold;
    co_return co_await removeAll(*ids, Purge::Marked::Keep, untold);
}

Task<qint64> DeliveryLog::keepWithin(LogBounds bounds)
{
    const QPointer<DeliveryLog> self(this);
    qint64 removed = 0;
    if (bounds.days > 0) {
        Purge old;
        old.filter.terms.append(
            {.field = FilterField::Until, .value = FilterAgo{std::chrono::hours(24) * bounds.days}});
        const Result<Purged> purged = co_await purge(old);
        if (!purged)
            co_return fail(purged.error());
        removed += purged->removed;
    }
    for (const Which which : {Which::Rejected, Which::Any}) {
        const qint64 bound = which == Which::Rejected ? bounds.rejectedRows : bounds.rows;
        if (bound <= 0 || !self)
            continue;
        const auto read = [which](const QSqlDatabase &database) { return countRows(database, which); };
        const Result<qint64> rows = co_await m_threads->reader.ask<qint64>(read);
        if (!rows)
            co_return fail(rows.error());
        if (*rows <= bound || !self)
            continue;
        const qint64 excess = *rows - bound;
        const Result<qint64> gone =
            which == Which::Rejected ? co_await removeOldestOf(which, excess) : co_await removeOldest(excess);
        if (!gone)
            co_return fail(gone.error());
        removed += *gone;
    }
    if (bounds.bytes > 0 && self) {
        const Result<qint64> gone = co_await shrinkTo(bounds.bytes);
        if (!gone)
            co_return fail(gone.error());
        removed += *gone;
    }
    co_return removed;
}

/// How many rows a byte needs is known only roughly (the full-text index gives its pages back late), so it is measured
/// again and again.
Task<qint64> DeliveryLog::shrinkTo(qint64 bytes)
{
    const QPointer<DeliveryLog> self(this);
    const auto count = [](const QSqlDatabase &database) { return countRows(database, Which::Any); };
    const Result<qint64> rows = co_await m_threads->reader.ask<qint64>(count);
    if (!rows)
        co_return fail(rows.error());
    qint64 removed = 0;
    while (self && removed < *rows) {
        const Result<LogPages> pages = co_await m_threads->reader.ask<LogPages>(readPages);
        if (!pages)
            co_return fail(pages.error());
        const qint64 excess = pages->usedBytes() - bytes;
        if (excess <= 0 || !self)
            break;
        const qint64 rowBytes = std::max<qint64>(pages->usedBytes() / (*rows - removed), 1);
        const qint64 some = std::clamp<qint64>(excess / rowBytes, 100, 5'000);
        const Result<qint64> gone = co_await removeOldest(some);
        if (!gone)
            co_return fail(gone.error());
        removed += *gone;
        if (*gone == 0)
            break; // the rest is marked
    }
    co_return removed;
}

Task<LogUse> DeliveryLog::use()
{
    const QString path = m_threads->path;
    Result<LogUse> use = co_await m_threads->reader.ask<LogUse>(readUse);
    if (use)
        use->fileBytes = QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
    co_return use;
}

Task<Vacuumed> DeliveryLog::vacuum(std::function<bool(qint64 leftBytes)> progress)
{
    const QPointer<DeliveryLog> self(this);
    const Result<LogPages> start = co_await m_threads->reader.ask<LogPages>(readPages);
    if (!start)
        co_return fail(start.error());
    if (!start->isIncremental)
        co_return fail(Error{
            .kind = Error::Kind::Unsupported,
            .message = QCoreApplication::translate("DeliveryLog",
                                                   "This log was made by an older version and cannot give room back in "
                                                   "small steps."),
            .advice = QCoreApplication::translate("DeliveryLog",
                                                  "What is free in it is used again by itself. To make a smaller file, "
                                                  "export it and import it into a new data folder.")});
    qint64 left = start->unused;
    bool isComplete = true;
    while (self && left > 0 && isComplete) {
        const auto give = [](DeliveryWriting &writing) { return giveBack(writing.database(), pagesAtOnce); };
        const QFuture<Result<qint64>> step = m_threads->writer.change<qint64>(give);
        const Result<qint64> rest = co_await step;
        if (!rest)
            co_return fail(rest.error());
        if (*rest >= left)
            break; // as much came in between
        left = *rest;
        isComplete = !progress || progress(left * start->size);
    }
    if (self) {
        const QFuture<Done> worked = m_threads->writer.checkpoint();
        const Done done = co_await worked;
        if (!done)
            co_return fail(done.error());
    }
    co_return Vacuumed{.gainedBytes = (start->unused - left) * start->size, .isComplete = isComplete};
}

} // namespace core
