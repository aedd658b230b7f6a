// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryreader_p.h"
#include "core/storage/database.h"

#include <QCoreApplication>

namespace core {

DeliveryReader::DeliveryReader(QString path, std::function<void()> before)
    : m_path(std::move(path))
    , m_before(std::move(before))
{ }

DeliveryReader::~DeliveryReader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wakeUp.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void DeliveryReader::start()
{
    m_thread = std::thread([this] { run(); });
}

void DeliveryReader::enqueue(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wakeUp.notify_one();
}

void DeliveryReader::run()
{
    const auto database = Database::open(m_path, callbackSchema(), Database::Access::ReadOnly);
    Result<QSqlDatabase> connection =
        database ? Result<QSqlDatabase>((*database)->connection()) : Result<QSqlDatabase>(fail(database.error()));
    for (bool ending = false; !ending;) {
        std::deque<Job> jobs;
        {
            std::unique_lock lock(m_mutex);
            m_wakeUp.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
            ending = m_ending;
            const auto end = ending ? m_jobs.end() : m_jobs.begin() + 1;
            jobs.assign(std::move_iterator(m_jobs.begin()), std::move_iterator(end));
            m_jobs.erase(m_jobs.begin(), end);
        }
        if (ending)
            connection = fail(Error::Kind::Cancelled,
                              QCoreApplication::translate("DeliveryLog", "The log of callbacks is being closed."));
        else
            m_before();
        for (const Job &job : jobs)
            job(connection);
    }
}

} // namespace core
