// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryexport.h"

#include "core/base/json.h"
#include "core/inspector/deliveryjson.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryExport)
};

constexpr int idsAtOnce = 2000;
constexpr qsizetype rowsAtOnce = 100;

/// Puts the rows of one format behind each other.
class Rows
{
public:
    explicit Rows(ExportFormat format) : m_format(format) { }

    [[nodiscard]] QByteArray start() const
    {
        switch (m_format) {
        case ExportFormat::JsonLines: return {};
        case ExportFormat::Csv: return csvTitles();
        case ExportFormat::Har:
            return R"({"log":{"version":"1.2","creator":{"name":"MpDesk","version":")"
                + QCoreApplication::applicationVersion().toUtf8() + R"("},"entries":[)";
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QByteArray row(const Delivery &delivery)
    {
        const bool isFirst = std::exchange(m_isFirst, false);
        switch (m_format) {
        case ExportFormat::JsonLines: return toWire(exportedJson(delivery)) + '\n';
        case ExportFormat::Csv: return csvRow(delivery);
        case ExportFormat::Har: return (isFirst ? "\n" : ",\n") + toWire(harEntry(delivery));
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QByteArray end() const { return m_format == ExportFormat::Har ? "\n]}}\n" : QByteArray(); }

private:
    ExportFormat m_format;
    bool m_isFirst = true;
};

Done write(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return fail(Error::Kind::Storage, Words::tr("The export could not be written: %1").arg(device.errorString()));
    return {};
}

/// Oldest first. Told of each step that looks for them, since there may be many and few that fit.
Task<QList<DeliveryId>> idsOf(DeliveryLog &log, DeliveryFilter filter, std::optional<QList<DeliveryId>> chosen,
                              std::function<bool(qint64, qint64)> progress)
{
    if (chosen) {
        std::ranges::sort(*chosen);
        co_return std::move(*chosen);
    }
    QList<DeliveryId> ids;
    DeliveryId before;
    do {
        const auto found = co_await log.search(filter, before, idsAtOnce);
        if (!found)
            co_return fail(found.error());
        for (const DeliverySummary &summary : found->rows)
            ids.append(summary.id);
        before = found->reached;
        if (progress && !progress(0, ids.size()))
            co_return fail(Error::Kind::Cancelled, Words::tr("Cancelled"));
    } while (before.isValid());
    std::ranges::reverse(ids);
    co_return ids;
}

} // namespace

Task<qint64> exportDeliveries(DeliveryLog &log, QIODevice &device, ExportOrder order)
{
    const auto ids = co_await idsOf(log, order.filter, order.ids, order.progress);
    if (!ids)
        co_return fail(ids.error());
    Rows rows(order.format);
    if (const Done started = write(device, rows.start()); !started)
        co_return fail(started.error());
    qint64 written = 0;
    for (qsizetype from = 0; from < ids->size(); from += rowsAtOnce) {
        const QList<DeliveryId> some = ids->mid(from, rowsAtOnce);
        const auto deliveries = co_await log.findAll(some);
        if (!deliveries)
            co_return fail(deliveries.error());
        for (const Delivery &delivery : *deliveries) {
            if (const Done done = write(device, rows.row(order.mask ? order.mask->masked(delivery) : delivery)); !done)
                co_return fail(done.error());
        }
        written += deliveries->size();
        if (order.progress && !order.progress(written, ids->size()))
            co_return fail(Error::Kind::Cancelled, Words::tr("Cancelled"));
    }
    if (const Done ended = write(device, rows.end()); !ended)
        co_return fail(ended.error());
    co_return written;
}

} // namespace core
