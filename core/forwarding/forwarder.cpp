// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forwarding/forwarder.h"

#include "core/forwarding/forwardworker_p.h"

#include <QCoreApplication>
#include <QThread>

namespace core::forwarding {

namespace {

Forwarded skipped(const QUrl &target)
{
    return {.target = target,
            .outcome = Forwarded::Outcome::Skipped,
            .reason = QCoreApplication::translate("Forwarding",
                                                  "Too many requests were still waiting for an answer of this server")};
}

} // namespace

struct Forwarder::Thread
{
    explicit Thread(const Limits &limits);
    ~Thread();
    Q_DISABLE_COPY_MOVE(Thread)

    Admission admission;
    QThread thread;
    ForwardWorker *worker; ///< goes with its thread
};

Forwarder::Thread::Thread(const Limits &limits)
    : admission(limits)
    , worker(new ForwardWorker(admission, limits.patience))
{
    worker->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    thread.setObjectName(QStringLiteral("forwarder"));
    thread.start();
}

Forwarder::Thread::~Thread()
{
    QMetaObject::invokeMethod(worker, &ForwardWorker::cancelAll, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
}

Forwarder::Forwarder(Limits limits) : m_thread(std::make_unique<Thread>(limits)) { }

Forwarder::Forwarder() : Forwarder(Limits{}) { }

Forwarder::~Forwarder() = default;

void Forwarder::forward(ForwardRequest request, Listener listener)
{
    auto errand = std::make_shared<Errand>();
    errand->request = std::move(request);
    errand->listener = std::move(listener);
    const QList<QUrl> &targets = errand->request.plan.targets;
    for (const QUrl &target : targets) {
        if (m_thread->admission.admit(target)) {
            errand->admitted.append(errand->results.size());
            errand->results.append(Forwarded{.target = target});
        } else {
            errand->results.append(skipped(target));
        }
    }
    if (errand->admitted.isEmpty()) {
        errand->decide(nullptr);
        errand->listener.finished(errand->results);
        return;
    }
    ForwardWorker *const worker = m_thread->worker;
    QMetaObject::invokeMethod(
        worker, [worker, errand] { worker->begin(errand); }, Qt::QueuedConnection);
}

} // namespace core::forwarding
