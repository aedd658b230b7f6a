// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QPromise>
#include <QSqlDatabase>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace core {

/// A thread that answers questions about callbacks.db over a read-only connection, one after the other.
class DeliveryReader final
{
public:
    /// `before` runs on its thread before each question.
    DeliveryReader(QString path, std::function<void()> before);
    ~DeliveryReader(); ///< questions not yet begun get Kind::Cancelled
    Q_DISABLE_COPY_MOVE(DeliveryReader)

    void start();

    template <typename T>
    [[nodiscard]] QFuture<Result<T>> ask(std::function<Result<T>(const QSqlDatabase &)> question)
    {
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        enqueue([promise, question = std::move(question)](const Result<QSqlDatabase> &database) {
            promise->addResult(database ? question(*database) : Result<T>(fail(database.error())));
            promise->finish();
        });
        return promise->future();
    }

    using Job = std::function<void(const Result<QSqlDatabase> &)>;
    void enqueue(Job job);

private:
    void run();

    QString m_path;
    std::function<void()> m_before;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::deque<Job> m_jobs;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace core
