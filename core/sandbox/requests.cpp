// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/requests.h"

#include "core/base/redact.h"
#include "core/catalogue/catalogue.h"
#include "core/sandbox/state.h"

#include <QRegularExpression>

namespace core::sandbox {

using namespace Qt::StringLiterals;

Requests::Requests(const Catalogue &catalogue) : m_days(catalogue.limitValue(u"rid.days")) { }

QString Requests::newRid(const QDateTime &now, Draw &draw)
{
    return QString::number(now.toSecsSinceEpoch(), 16).rightJustified(8, u'0') % u'-' % draw.hex(8) % u'-'
        % draw.hex(8);
}

void Requests::remember(const Call &call, const QString &rid, const QByteArray &answer, Draw &draw)
{
    // Bounds for us, none of the platform's.
    constexpr qsizetype memory = 10'000;
    constexpr qsizetype keptChars = 4096;
    constexpr qsizetype readBytes = 16 * keptChars; // redacting shortens, uploads are long
    if (m_order.size() >= memory)
        m_served.remove(m_order.dequeue());
    m_order.enqueue(rid);
    m_served.insert(rid,
                    {.rid = rid,
                     .at = call.now,
                     .costInMs = 5 + static_cast<qint64>(draw.number(60)),
                     .query = redactText(QString::fromUtf8(call.request.query)).left(keptChars),
                     .body = redactText(QString::fromUtf8(call.request.body.left(readBytes))).left(keptChars),
                     .answer = QString::fromUtf8(answer),
                     .client = call.clientAddress});
}

Result<Requests::Served> Requests::explain(const QString &rid, const QDateTime &now) const
{
    static const QRegularExpression form(u"\\A([0-9a-f]{8})-[0-9a-f]{8}-[0-9a-f]{8}\\z"_s);
    const QRegularExpressionMatch match = form.match(rid);
    if (!match.hasMatch())
        return refuse(76002);
    const auto at = QDateTime::fromSecsSinceEpoch(match.captured(1).toLongLong(nullptr, 16), Qt::UTC);
    if (at.addDays(m_days) < now)
        return refuse(76004);
    const auto served = m_served.constFind(rid);
    if (served == m_served.cend())
        return refuse(76001);
    return *served;
}

Outcome explainRid(State &state, const Call &call)
{
    const auto body = call.json();
    if (!body)
        return body;
    const auto served = state.requests.explain(body->value("rid"_L1).toString(), call.now);
    if (!served)
        return fail(served.error());
    return ok({{"request"_L1,
                QJsonObject{{"invoke_time"_L1, served->at.toSecsSinceEpoch()},
                            {"cost_in_ms"_L1, served->costInMs},
                            {"request_url"_L1, served->query},
                            {"request_body"_L1, served->body},
                            {"response_body"_L1, served->answer},
                            {"client_ip"_L1, served->client}}}});
}

} // namespace core::sandbox
