// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

#include <QHash>
#include <QQueue>

namespace core {
class Catalogue;
}

namespace core::sandbox {

class Draw;
struct State;

/// Failed requests by their rid, for as long as the platform explains them. Nothing secret is kept of them.
class Requests
{
public:
    struct Served
    {
        QString rid;
        QDateTime at;
        qint64 costInMs = 0;
        QString query;
        QString body;
        QString answer;
        QString client;
    };

    explicit Requests(const Catalogue &catalogue);

    /// "xxxxxxxx-xxxxxxxx-xxxxxxxx"; the first part is the moment in seconds.
    [[nodiscard]] static QString newRid(const QDateTime &now, Draw &draw);
    void remember(const Call &call, const QString &rid, const QByteArray &answer, Draw &draw);
    /// 76002 for a wrong form, 76004 when too old, 76001 when unknown.
    [[nodiscard]] Result<Served> explain(const QString &rid, const QDateTime &now) const;

private:
    qint64 m_days;
    QQueue<QString> m_order;
    QHash<QString, Served> m_served;
};

[[nodiscard]] Outcome explainRid(State &state, const Call &call);

} // namespace core::sandbox
