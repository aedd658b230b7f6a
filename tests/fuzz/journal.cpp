// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/journal.h"

#include "tests/fuzz/target.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <cstdlib>
#include <future>
#include <utility>

namespace fuzz {

using namespace core;

namespace {

Journal *theJournal = nullptr;

void forget()
{
    delete std::exchange(theJournal, nullptr);
}

} // namespace

DeliveryLog &Journal::log(qint64 expected)
{
    constexpr qint64 mostRows = 500;
    if (!m_log || m_rows + expected > mostRows) {
        m_log.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = DeliveryLog::open(m_folder->filePath(QStringLiteral("callbacks.db")));
        require(opened.has_value(), "the log opens", opened ? QByteArray() : describe(opened.error()).toUtf8());
        m_log = std::move(*opened);
        // libFuzzer leaves by exit(): the log's threads have to end before Qt's own statics, which came first.
        [[maybe_unused]] static const int isAsked = std::atexit(forget);
        m_rows = 0;
    }
    m_rows += expected;
    return *m_log;
}

DeliveryId Journal::append(const Delivery &delivery)
{
    std::promise<Result<DeliveryId>> written;
    log(1).append(delivery, [&written](const Result<DeliveryId> &id) { written.set_value(id); });
    const Result<DeliveryId> id = written.get_future().get();
    require(id.has_value(), "whatever came can be stored", id ? QByteArray() : describe(id.error()).toUtf8());
    return *id;
}

Delivery Journal::find(DeliveryId id)
{
    const Result<Delivery> found = QCoro::waitFor(m_log->find(id));
    require(found.has_value(), "what was stored is found", found ? QByteArray() : describe(found.error()).toUtf8());
    return *found;
}

Journal &journal()
{
    if (!theJournal) {
        theJournal = new Journal;
        qAddPostRoutine(forget);
    }
    return *theJournal;
}

bool isForDisk(const QByteArray &input)
{
    return qChecksum(input) % 32 == 0;
}

} // namespace fuzz
