// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace core {
class CallHistory;
namespace templatebatch {
class BatchSender;
}
} // namespace core

namespace app {

/// Takes what removed accounts left in large tables off the disk, a part at a time and in other threads. What it does
/// not come to is done by the next program.
class Leftovers final : public QObject
{
    Q_OBJECT

public:
    Leftovers(core::templatebatch::BatchSender &batches, core::CallHistory &calls, QObject *parent = nullptr);
    ~Leftovers() override;
    Q_DISABLE_COPY_MOVE(Leftovers)

    void remove();

Q_SIGNALS:
    void failed(const core::Error &error);

private:
    core::templatebatch::BatchSender &m_batches;
    core::CallHistory &m_calls;
    std::shared_ptr<std::atomic<bool>> m_isEnding = std::make_shared<std::atomic<bool>>(false);
};

} // namespace app
