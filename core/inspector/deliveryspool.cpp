// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/inspector/deliveryspool_p.h"
#include "core/inspector/spoolrecord_p.h"

namespace core {

namespace {

using namespace std::chrono_literals;

/// So many that wait at once are a flood.
constexpr std::size_t flood = 4;
constexpr auto pauseAfterFailure = 1s;
/// A row waits that long for others, unless so many are there.
constexpr auto patience = 400us;
constexpr std::size_t company = 24;

} // namespace

DeliverySpool::DeliverySpool(const QString &database, DeliveryWriter &writer, const DiskRoom &room, Direct direct,
                             std::chrono::milliseconds ebb)
    : m_path(SpoolFile::pathFor(database))
    , m_writer(writer)
    , m_room(room)
    , m_direct(std::move(direct))
    , m_ebb(ebb)
{ }

DeliverySpool::~DeliverySpool()
{
    finish();
    if (m_file && m_writer.durable() >= m_last)
        static_cast<void>(m_file->empty()); // else its rows are brought in at the next opening
}

void DeliverySpool::start()
{
    m_thread = std::thread([this] { run(); });
}

void DeliverySpool::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wakeUp.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void DeliverySpool::noteQueue(std::size_t waiting)
{
    if (waiting < flood || m_isOpen)
        return;
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_isWanted, true))
            return;
    }
    m_wakeUp.notify_one();
}

void DeliverySpool::append(ReceivedRow row)
{
    bool isEnough = false;
    {
        const std::lock_guard lock(m_mutex);
        m_rows.push_back(std::move(row));
        isEnough = m_rows.size() == m_wantedRows;
    }
    if (isEnough)
        m_wakeUp.notify_one();
}

void DeliverySpool::run()
{
    while (true) {
        std::vector<ReceivedRow> rows;
        bool isWanted = false;
        {
            std::unique_lock lock(m_mutex);
            waitForRows(lock);
            if (m_ending && m_rows.empty())
                break;
            rows.swap(m_rows);
            isWanted = std::exchange(m_isWanted, false);
        }
        const auto now = SteadyTime::clock::now();
        if (isWanted && m_file)
            m_isOpen = true;
        else if (isWanted && now >= m_notBefore)
            openFile();
        if (!rows.empty())
            write(std::move(rows));
        else if (m_file && now >= m_floodUntil)
            closeFile();
    }
    m_isOpen = false;
}

void DeliverySpool::waitForRows(std::unique_lock<std::mutex> &lock)
{
    const auto isEnough = [this] { return m_ending || !m_rows.empty() || m_isWanted; };
    if (m_file)
        m_wakeUp.wait_until(lock, m_floodUntil, isEnough);
    else
        m_wakeUp.wait(lock, isEnough);
    if (m_rows.empty() || m_rows.size() >= company || m_lastGroup < 2)
        return;
    m_wantedRows = company;
    m_wakeUp.wait_for(lock, patience, [this] { return m_ending || m_rows.size() >= company; });
    m_wantedRows = 1;
}

/// Rows go on to the log itself until it is done.
void DeliverySpool::openFile()
{
    m_notBefore = SteadyTime::clock::now() + pauseAfterFailure;
    auto file = SpoolFile::open(m_path);
    if (!file)
        return; // another process has it, say
    const Result<SpoolMark> mark = m_writer.replay(**file).result();
    const Done prepared = mark ? (*file)->prepare() : Done(fail(mark.error()));
    if (!prepared) {
        qCWarning(logInspector) << "deliveries are not spooled:" << prepared.error().message;
        return;
    }
    m_log = mark->log;
    m_last = mark->last;
    m_file = std::move(*file);
    m_notBefore = {};
    m_floodUntil = SteadyTime::clock::now() + m_ebb;
    m_isOpen = true;
}

void DeliverySpool::closeFile()
{
    m_isOpen = false;
    const Done hardened = m_writer.harden().result();
    const bool isDone = hardened && m_writer.durable() >= m_last;
    if (isDone && m_file->empty())
        m_file.reset();
    else
        m_floodUntil = SteadyTime::clock::now() + m_ebb; // the log cannot take them yet
}

void DeliverySpool::write(std::vector<ReceivedRow> rows)
{
    const auto now = SteadyTime::clock::now();
    if (rows.size() > 1)
        m_floodUntil = now + m_ebb;
    m_lastGroup = rows.size();
    for (ReceivedRow &row : rows)
        row.delivery = storable(std::move(row.delivery));
    if (const Done spooled = spool(rows); spooled)
        return acknowledge(std::move(rows));
    for (ReceivedRow &row : rows)
        m_direct(std::move(row));
}

Done DeliverySpool::spool(const std::vector<ReceivedRow> &rows)
{
    if (!m_file || m_writer.isInTrouble())
        return fail(Error());
    if (const Done room = m_room.check(); !room)
        return room;
    m_bytes.resize(SpoolFile::headerSize);
    for (const ReceivedRow &row : rows)
        appendRecord(m_bytes, row.delivery);
    m_file->release(m_writer.durable());
    return m_file->append(m_log, m_last + 1, static_cast<qint64>(rows.size()), m_bytes);
}

void DeliverySpool::acknowledge(std::vector<ReceivedRow> rows)
{
    m_last += static_cast<qint64>(rows.size());
    m_writer.expect(m_last); // whoever asks after the answer waits for its row
    std::vector<Delivery> deliveries;
    deliveries.reserve(rows.size());
    for (ReceivedRow &row : rows) {
        row.delivery.stages = row.answer({});
        deliveries.push_back(std::move(row.delivery));
    }
    m_writer.bring(std::move(deliveries), m_last);
}

} // namespace core
