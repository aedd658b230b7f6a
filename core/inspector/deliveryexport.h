// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"
#include "core/inspector/openidmask.h"

class QIODevice;

namespace core {

enum class ExportFormat {
    JsonLines, ///< loses nothing and can be imported again
    Csv, ///< RFC 4180 with byte order mark, for spreadsheets; no cell is taken for a formula
    Har, ///< 1.2, for the developer tools of browsers
};

struct ExportOrder
{
    DeliveryFilter filter;
    std::optional<QList<DeliveryId>> ids; ///< these instead of what the filter finds
    ExportFormat format = ExportFormat::JsonLines;
    std::optional<OpenIdMask> mask;
    /// Told after each page, and with nothing written while it is looked for what is to be; false stops the export.
    std::function<bool(qint64 written, qint64 total)> progress;
};

/// Writes what the log holds at this moment, oldest first, page by page; of what matches only the ids (8 bytes each)
/// are held. Returns how many; Kind::Storage when the device takes no more, Kind::Cancelled when it was stopped.
[[nodiscard]] Task<qint64> exportDeliveries(DeliveryLog &log, QIODevice &device, ExportOrder order);

// One delivery, for a selection or a test. Each has passed storable().
[[nodiscard]] QByteArray csvTitles();
[[nodiscard]] QByteArray csvRow(const Delivery &delivery);
[[nodiscard]] QJsonObject harEntry(const Delivery &delivery);

} // namespace core
