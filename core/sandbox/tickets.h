// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

#include <QHash>

namespace core {
class Catalogue;
}

namespace core::sandbox {

class Draw;
struct State;

/// One live ticket per type. Within its life a fetch answers the same one with what is left; in its last minutes a
/// new one, as with stable tokens (the documentation promises only the lifetime).
class Tickets
{
public:
    struct Ticket
    {
        QString text;
        QDateTime expires;
    };

    explicit Tickets(const Catalogue &catalogue);

    [[nodiscard]] Ticket current(const QString &type, const QDateTime &now, Draw &draw);

private:
    qint64 m_lifetime;
    qint64 m_renewEarly;
    QHash<QString, Ticket> m_byType;
};

[[nodiscard]] Outcome getTicket(State &state, const Call &call);

} // namespace core::sandbox
