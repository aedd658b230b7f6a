// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/inspector/deliverywriter_p.h"
#include "core/storage/statement.h"

#include <QFileInfo>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

/// One bad row must not take the others with it: what fails together is tried again one by one.
void DeliveryWriter::write(DeliveryWriting &writing, Turn &turn)
{
    Done written = m_room.check();
    if (written)
        written = set(writing, turn.commit);
    if (written)
        written = writeTogether(writing, turn.rows, turn.completed);
    noteTrouble(written);
    if (written)
        return;
    if (isTemporary(written.error())) // the same would happen to each of them
        return refuse(std::move(turn.rows), written.error());
    std::vector<WaitingRow> none;
    for (CompletedDelivery &one : turn.completed) {
        const std::vector<CompletedDelivery> alone{std::move(one)};
        if (const Done done = writeTogether(writing, none, alone); !done)
            qCWarning(logInspector) << "what became of a delivery could not be stored:" << done.error().message;
    }
    writeAlone(writing, std::move(turn.rows));
}

void DeliveryWriter::writeAlone(DeliveryWriting &writing, std::vector<WaitingRow> rows)
{
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        std::vector<WaitingRow> alone;
        alone.push_back(std::move(*row));
        const Done done = writeTogether(writing, alone);
        if (done)
            continue;
        *row = std::move(alone.front());
        if (isTemporary(done.error()))
            return refuse({std::move_iterator(row), std::move_iterator(rows.end())}, done.error());
        qCWarning(logInspector) << "a delivery could not be stored:" << done.error().message;
        if (row->committed)
            row->committed(fail(done.error()));
        noteWritten(row->number);
    }
}

/// Those that are in the spool have been acknowledged and stay there.
void DeliveryWriter::refuse(std::vector<WaitingRow> rows, const Error &error)
{
    std::vector<WaitingRow> kept;
    for (WaitingRow &row : rows) {
        if (row.committed)
            row.committed(fail(error));
        else
            kept.push_back(std::move(row));
    }
    {
        const std::lock_guard lock(m_mutex);
        m_brought.putBack(std::move(kept), SteadyTime::clock::now());
    }
    m_settled.notify_all();
}

void DeliveryWriter::noteTrouble(const Done &written)
{
    if (written && m_isInTrouble && m_room.check()) {
        m_isInTrouble = false;
        qCInfo(logInspector) << "deliveries can be stored again";
        m_troubled({});
    } else if (!written && !m_isInTrouble && isOfDisk(written.error())) {
        m_isInTrouble = true;
        qCWarning(logInspector) << "no delivery can be stored:" << written.error().message;
        m_troubled(written.error());
    }
}

Done DeliveryWriter::writeTogether(DeliveryWriting &writing, std::vector<WaitingRow> &rows,
                                   const std::vector<CompletedDelivery> &completed)
{
    if (Done begun = writing.begin(); !begun)
        return begun;
    qint64 number = 0;
    std::vector<CompletedDelivery> known;
    for (WaitingRow &row : rows) {
        if (row.number == 0) // else it was made so before it was spooled
            row.delivery = storable(std::move(row.delivery));
        const auto id = writing.insert(row.delivery);
        if (!id) {
            writing.rollback();
            return fail(id.error());
        }
        row.delivery.id = *id;
        number = std::max(number, row.number);
        if (row.number > 0 && row.delivery.stages)
            known.push_back({.id = *id, .completion = {.stages = *row.delivery.stages}});
    }
    Done done = writing.complete(completed);
    if (done)
        done = writing.complete(known);
    if (done && number > 0)
        done = writeSpoolMark(writing.database(), number);
    if (done)
        done = writing.commit();
    if (!done) {
        writing.rollback();
        return done;
    }
    noteWritten(number);
    if (m_commit == Commit::Relaxed)
        m_writeback.start();
    m_pace.stored(static_cast<qint64>(rows.size()), SteadyTime::clock::now());
    tell(rows, completed);
    const std::lock_guard lock(m_mutex);
    if (m_spent.empty())
        m_spent.swap(rows);
    return {};
}

void DeliveryWriter::tell(std::vector<WaitingRow> &rows, const std::vector<CompletedDelivery> &completed)
{
    QList<DeliverySummary> summaries;
    summaries.reserve(static_cast<qsizetype>(rows.size()));
    for (WaitingRow &row : rows) {
        if (row.committed)
            std::exchange(row.committed, {})(row.delivery.id);
        summaries.append(summarize(row.delivery));
    }
    QList<DeliveryId> ids;
    ids.reserve(static_cast<qsizetype>(completed.size()));
    for (const CompletedDelivery &one : completed)
        ids.append(one.id);
    m_told(summaries, ids);
}

Done DeliveryWriter::set(DeliveryWriting &writing, Commit commit)
{
    if (commit == m_commit)
        return {};
    const Done done =
        core::change(writing.database(),
                     commit == Commit::Durable ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
    if (done)
        m_commit = commit;
    return done;
}

void DeliveryWriter::noteWritten(qint64 number)
{
    if (number == 0)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_brought.written(number);
        if (m_commit == Commit::Durable)
            m_durable = m_brought.lastWritten();
    }
    m_settled.notify_all();
}

/// A commit with synchronous = FULL takes all before it along.
Done DeliveryWriter::harden(DeliveryWriting &writing)
{
    qint64 number = 0;
    {
        const std::lock_guard lock(m_mutex);
        number = m_brought.lastWritten();
    }
    if (number <= m_durable)
        return {};
    if (Done durable = set(writing, Commit::Durable); !durable)
        return durable;
    const auto mark = [number](DeliveryWriting &its) { return writeSpoolMark(its.database(), number); };
    Done marked = writing.together<void>(mark);
    if (marked)
        m_durable = number;
    return marked;
}

QFuture<Done> DeliveryWriter::harden()
{
    const auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    enqueue([this, promise](DeliveryWriting &writing) {
        promise->addResult(harden(writing));
        promise->finish();
    });
    return promise->future();
}

Result<SpoolMark> DeliveryWriter::replay(DeliveryWriting &writing, const SpoolFile &file)
{
    if (const Done durable = set(writing, Commit::Durable); !durable)
        return fail(durable.error());
    const auto bring = [&file](DeliveryWriting &its) { return replaySpool(file, its); };
    auto mark = writing.together<SpoolMark>(bring);
    if (!mark)
        return mark;
    m_pace.stored(mark->brought, SteadyTime::clock::now());
    const std::lock_guard lock(m_mutex);
    m_brought.expect(mark->last);
    m_brought.written(mark->last);
    m_durable = mark->last;
    return mark;
}

QFuture<Result<SpoolMark>> DeliveryWriter::replay(const SpoolFile &file)
{
    const auto promise = std::make_shared<QPromise<Result<SpoolMark>>>();
    promise->start();
    enqueue([this, promise, &file](DeliveryWriting &writing) {
        promise->addResult(replay(writing, file));
        promise->finish();
    });
    return promise->future();
}

/// Where another process has the spool there is nothing to be done: its rows are its own.
void DeliveryWriter::replayLeft(DeliveryWriting &writing)
{
    if (QFileInfo(SpoolFile::pathFor(m_path)).size() == 0)
        return;
    const auto file = SpoolFile::open(SpoolFile::pathFor(m_path));
    if (!file)
        return;
    const auto mark = replay(writing, **file);
    const Done emptied = mark ? (*file)->empty() : Done(fail(mark.error()));
    if (!emptied)
        qCWarning(logInspector) << "callbacks.spool is kept:" << emptied.error().message;
}

} // namespace core
