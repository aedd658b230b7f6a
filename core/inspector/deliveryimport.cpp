// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryimport.h"

#include "core/base/json.h"
#include "core/inspector/deliveryjson.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QIODevice>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryImport)
};

constexpr qsizetype longestLine = 16 * 1024 * 1024;
constexpr qsizetype rowsAtOnce = 200;

/// Yields one line after the other and never holds more than the longest one that makes sense.
class Lines
{
public:
    explicit Lines(QIODevice &device) : m_device(device) { }

    [[nodiscard]] qint64 number() const { return m_number; }

    /// Nothing at the end. What is too long comes as an error and is passed over.
    std::optional<Result<QByteArray>> next()
    {
        QByteArray line;
        bool isTooLong = false;
        while (true) {
            const QByteArray piece = m_device.readLine(64 * 1024);
            if (piece.isEmpty())
                break;
            isTooLong = isTooLong || line.size() + piece.size() > longestLine;
            if (!isTooLong)
                line += piece;
            if (piece.endsWith('\n')) {
                ++m_number;
                return result(line, isTooLong);
            }
        }
        if (line.isEmpty() && !isTooLong)
            return {};
        ++m_number;
        return result(line, isTooLong);
    }

private:
    Result<QByteArray> result(const QByteArray &line, bool isTooLong) const
    {
        if (isTooLong)
            return fail(Error::Kind::Invalid, Words::tr("The line is longer than %1 bytes").arg(longestLine));
        const bool hasMark = m_number == 1 && line.startsWith("\xef\xbb\xbf");
        return (hasMark ? line.sliced(3) : line).trimmed();
    }

    QIODevice &m_device;
    qint64 m_number = 0;
};

/// What one import was told and how far it is.
struct Run
{
    ImportOrder order;
    ImportTally tally;
};

/// Reads deliveries from lines and counts the bad ones.
class Source
{
public:
    Source(QIODevice &device, Run &run) : m_lines(device), m_run(run) { }

    [[nodiscard]] qint64 line() const { return m_lines.number(); }

    /// At most so many; none at the end.
    QList<Delivery> some(qsizetype atMost)
    {
        QList<Delivery> deliveries;
        while (deliveries.size() < atMost) {
            const auto line = m_lines.next();
            if (!line)
                break;
            if (*line && (*line)->isEmpty())
                continue;
            auto delivery =
                line->and_then([](const QByteArray &text) { return parseObject(text); }).and_then(deliveryFromJson);
            if (delivery)
                deliveries.append(std::move(*delivery));
            else
                blame(delivery.error());
        }
        return deliveries;
    }

private:
    void blame(const Error &reason)
    {
        ++m_run.tally.bad;
        if (m_run.order.bad)
            m_run.order.bad(m_lines.number(), reason);
    }

    Lines m_lines;
    Run &m_run;
};

Error cancelled()
{
    return {.kind = Error::Kind::Cancelled, .message = Words::tr("Cancelled")};
}

/// Reads everything without storing anything.
Done rehearse(QIODevice &device, Run &run)
{
    if (device.isSequential())
        return invalid(u"file"_s, Words::tr("To refuse all for one bad line the file is read twice: not from a pipe"));
    const qint64 start = device.pos();
    Source source(device, run);
    while (!source.some(rowsAtOnce).isEmpty()) {
        if (run.order.progress && !run.order.progress(source.line()))
            return fail(cancelled());
    }
    if (!device.seek(start))
        return fail(Error::Kind::Storage, Words::tr("The file could not be read twice: %1").arg(device.errorString()));
    return {};
}

QFuture<Result<DeliveryId>> stored(DeliveryLog &log, Delivery delivery)
{
    const auto promise = std::make_shared<QPromise<Result<DeliveryId>>>();
    promise->start();
    log.append(std::move(delivery), [promise](const Result<DeliveryId> &id) {
        promise->addResult(id);
        promise->finish();
    });
    return promise->future();
}

/// Waits until all are on the disk, so that no more than these are ever under way.
Task<void> storeAll(DeliveryLog &log, QList<Delivery> deliveries, std::shared_ptr<Run> run)
{
    QList<QFuture<Result<DeliveryId>>> futures;
    for (Delivery &delivery : deliveries)
        futures.append(stored(log, std::move(delivery)));
    Done outcome;
    for (const auto &future : std::as_const(futures)) {
        const Result<DeliveryId> id = co_await future;
        if (id)
            ++run->tally.stored;
        else
            outcome = fail(id.error());
    }
    co_return outcome;
}

Task<void> importAll(DeliveryLog &log, QIODevice &device, std::shared_ptr<Run> run)
{
    const DeliveryFilter everything;
    const auto newest = co_await log.page(everything, DeliveryId(), 1);
    if (!newest)
        co_return fail(newest.error());
    const DeliveryId before = newest->isEmpty() ? DeliveryId() : newest->constFirst().id;
    Source source(device, *run);
    for (QList<Delivery> some = source.some(rowsAtOnce); !some.isEmpty(); some = source.some(rowsAtOnce)) {
        const qsizetype read = some.size();
        auto fresh = co_await log.absent(std::move(some), before);
        if (!fresh)
            co_return fail(fresh.error());
        run->tally.known += read - fresh->size();
        const Done done = co_await storeAll(log, std::move(*fresh), run);
        if (!done)
            co_return fail(done.error());
        if (run->order.progress && !run->order.progress(source.line()))
            co_return fail(cancelled());
    }
    co_return Done();
}

} // namespace

Task<ImportTally> importDeliveries(DeliveryLog &log, QIODevice &device, ImportOrder order)
{
    const auto run = std::make_shared<Run>();
    run->order = std::move(order);
    if (run->order.faults == ImportOrder::Faults::RefuseAll) {
        if (const Done rehearsed = rehearse(device, *run); !rehearsed)
            co_return fail(rehearsed.error());
        if (run->tally.bad > 0)
            co_return std::as_const(run->tally);
    }
    const Done done = co_await importAll(log, device, run);
    if (!done)
        run->tally.failure = done.error();
    co_return std::as_const(run->tally);
}

} // namespace core
