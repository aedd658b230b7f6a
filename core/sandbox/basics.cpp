// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/basics.h"

#include "core/sandbox/state.h"

#include <QHostAddress>
#include <QJsonArray>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The address a callback URL's host stands for without asking any name server; null for a real name.
QHostAddress literalAddress(const QString &host)
{
    return host == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
}

} // namespace

Outcome callbackIps(State &, const Call &)
{
    return QJsonObject{{"ip_list"_L1, QJsonArray{u"127.0.0.1"_s, u"127.0.0.0/25"_s}}};
}

Outcome apiDomainIps(State &, const Call &)
{
    return QJsonObject{{"ip_list"_L1, QJsonArray{u"127.0.0.1"_s}}};
}

Outcome checkCallback(State &state, const Call &call)
{
    const auto body = call.json();
    if (!body)
        return body;
    const QString action = body->value("action"_L1).toString();
    const QString operatorName = body->value("check_operator"_L1).toString();
    if (!QStringList{u"dns"_s, u"ping"_s, u"all"_s}.contains(action))
        return refuse(40202);
    if (!QStringList{u"CHINANET"_s, u"UNICOM"_s, u"CAP"_s, u"DEFAULT"_s}.contains(operatorName))
        return refuse(40203);
    if (state.options.callback.isEmpty())
        return refuse(40201);

    const QHostAddress address = literalAddress(state.options.callback.host());
    QJsonArray dns;
    QJsonArray ping;
    if (!address.isNull()) {
        dns.append(QJsonObject{{"ip"_L1, address.toString()}, {"real_operator"_L1, operatorName}});
        ping.append(QJsonObject{{"ip"_L1, address.toString()},
                                {"from_operator"_L1, operatorName},
                                {"package_loss"_L1, "0%"_L1},
                                {"time"_L1, u"0.%1ms"_s.arg(10 + state.draw.number(90))}});
    }
    QJsonObject answer;
    if (action != "ping"_L1)
        answer.insert("dns"_L1, dns);
    if (action != "dns"_L1)
        answer.insert("ping"_L1, ping);
    return answer;
}

} // namespace core::sandbox
