// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QTest>

#include <future>

namespace test {

/// A log of callbacks in a folder of its own, for tests to derive from: reopen() at first.
class LogTest : public QObject
{
protected:
    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<core::DeliveryLog> m_log;

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("callbacks.db")); }

    /// An empty log in a new folder.
    void openNew()
    {
        m_log.reset();
        m_folder = std::make_unique<Folder>();
        reopen();
    }

    void reopen()
    {
        m_log.reset();
        auto log = core::DeliveryLog::open(path());
        QVERIFY_RESULT(log);
        m_log = std::move(*log);
    }

    core::Result<core::DeliveryId> append(const core::Delivery &delivery)
    {
        std::promise<core::Result<core::DeliveryId>> stored;
        m_log->append(delivery, [&](const core::Result<core::DeliveryId> &id) { stored.set_value(id); });
        return stored.get_future().get();
    }

    void append(const QList<core::Delivery> &deliveries)
    {
        std::atomic<qsizetype> stored = 0;
        for (const core::Delivery &delivery : deliveries)
            m_log->append(delivery, [&](const core::Result<core::DeliveryId> &id) { stored += id ? 1 : 0; });
        QTRY_COMPARE_WITH_TIMEOUT(stored.load(), deliveries.size(), 60'000);
    }

    /// The rows that a filter finds, newest first, read in pages of that size.
    [[nodiscard]] QList<core::DeliverySummary> read(const core::DeliveryFilter &filter, int pageRows = 1000)
    {
        QList<core::DeliverySummary> all;
        core::DeliveryId before;
        while (true) {
            const auto page = waitFor(m_log->page(filter, before, pageRows));
            if (!page)
                qFatal("%s", qPrintable(page.error().message));
            all += *page;
            if (page->size() < pageRows)
                return all;
            before = page->last().id;
        }
    }

    /// The same in a word each, or why not.
    [[nodiscard]] QStringList summaries(const core::DeliveryFilter &filter, core::DeliveryId before = {},
                                        int limit = 100)
    {
        const auto page = waitFor(m_log->page(filter, before, limit));
        QStringList texts;
        if (!page)
            return {page.error().message};
        for (const core::DeliverySummary &row : *page)
            texts.append(row.event.isEmpty() ? row.summary : row.event);
        return texts;
    }

    /// -1 when it is not known exactly.
    [[nodiscard]] qint64 countOf(const core::DeliveryFilter &filter)
    {
        const auto count = waitFor(m_log->count(filter));
        return count && count->isExact ? count->rows : -1;
    }

    [[nodiscard]] static core::DeliveryFilter words(const QString &needle, const QString &more = {})
    {
        core::DeliveryFilter filter = core::DeliveryFilter::parse(more, {}).value();
        filter.addWords(needle);
        return filter;
    }
};

} // namespace test
