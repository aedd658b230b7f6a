// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/leftovers.h"

#include "core/storage/callforgetting.h"
#include "core/storage/callhistory.h"
#include "core/templatebatch/batchsender.h"
#include "ui/support/inbackground.h"
#include "ui/support/whendone.h"

namespace app {

Leftovers::Leftovers(core::templatebatch::BatchSender &batches, core::CallHistory &calls, QObject *parent)
    : QObject(parent)
    , m_batches(batches)
    , m_calls(calls)
{ }

Leftovers::~Leftovers()
{
    *m_isEnding = true;
}

void Leftovers::remove()
{
    ui::whenDone(m_batches.finishChanges(), this, [this](const core::Result<int> &finished) {
        if (!finished)
            Q_EMIT failed(finished.error());
    });
    ui::inBackground(
        this,
        [file = m_calls.file(), isEnding = m_isEnding]() -> core::Result<qint64> {
            const auto database = core::Database::open(file, core::bookSchema());
            if (!database)
                return core::fail(database.error());
            return core::forgetCalls(**database, [&isEnding] { return !*isEnding; });
        },
        [this](const core::Result<qint64> &forgotten) {
            if (!forgotten)
                Q_EMIT failed(forgotten.error());
        });
}

} // namespace app
