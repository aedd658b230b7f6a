// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"

#include <QTemporaryDir>

#include <memory>

namespace fuzz {

/// A real log in a folder of its own, begun anew before it gets slow.
class Journal final
{
public:
    /// Waits until it is on the disk.
    [[nodiscard]] core::DeliveryId append(const core::Delivery &delivery);
    [[nodiscard]] core::Delivery find(core::DeliveryId id);
    /// For what else a log can do; the rows of `expected` more deliveries fit in.
    [[nodiscard]] core::DeliveryLog &log(qint64 expected);

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<core::DeliveryLog> m_log;
    qint64 m_rows = 0;
};

/// The one of the process; gone before the application is.
[[nodiscard]] Journal &journal();

/// Whether this input is one of the few that go as far as the disk: the same ones each time, so that a finding comes
/// back with its input.
[[nodiscard]] bool isForDisk(const QByteArray &input);

} // namespace fuzz
