// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sending/masssender.h"

namespace core::sending {

/// One job in our hands: nobody else, in this program or another one, works on it until the turn ends.
class MassSender::Turn final
{
public:
    Turn(SendStore &store, QString owner, std::shared_ptr<QSet<qint64>> underWay, MassJob found);
    ~Turn();
    Q_DISABLE_COPY_MOVE(Turn)

    /// Writes the job into the journal; durable when it returns.
    [[nodiscard]] Done save() const { return m_store.save(job, m_owner); }

    MassJob job;

private:
    SendStore &m_store;
    QString m_owner;
    std::shared_ptr<QSet<qint64>> m_underWay;
};

} // namespace core::sending
