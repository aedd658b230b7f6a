// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/agents.h"

#include "core/catalogue/catalogue.h"
#include "core/sandbox/state.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

const Agent *Agents::find(const QString &account) const
{
    const auto agent = std::ranges::find(m_all, account, &Agent::account);
    return agent == m_all.cend() ? nullptr : &*agent;
}

Done Agents::add(const QString &account, const QString &nickname)
{
    static const QRegularExpression form(u"\\A([A-Za-z0-9_]+)@[A-Za-z0-9_-]{1,30}\\z"_s);
    const QRegularExpressionMatch match = form.match(account);
    if (!match.hasMatch() || match.captured(1).size() > m_catalogue.limitValue(u"customer.agentName.chars"))
        return refuse(65404);
    if (Done right = checkNickname(nickname); !right)
        return right;
    if (find(account))
        return refuse(65406);
    if (m_all.size() >= m_catalogue.limitValue(u"customer.agents"))
        return refuse(65405);
    m_all.append({.account = account, .nickname = nickname, .id = ++m_lastId});
    return {};
}

Done Agents::rename(const QString &account, const QString &nickname)
{
    const auto agent = std::ranges::find(m_all, account, &Agent::account);
    if (agent == m_all.end())
        return refuse(65401);
    if (Done right = checkNickname(nickname); !right)
        return right;
    agent->nickname = nickname;
    return {};
}

Done Agents::remove(const QString &account)
{
    if (!find(account))
        return refuse(65401);
    m_all.removeIf([&account](const Agent &agent) { return agent.account == account; });
    return {};
}

Done Agents::checkNickname(const QString &nickname) const
{
    if (nickname.trimmed().isEmpty() || nickname.toUcs4().size() > m_catalogue.limitValue(u"customer.nickname.chars"))
        return refuse(65403);
    return {};
}

Outcome addAgent(State &state, const Call &call)
{
    const auto request = call.json();
    if (!request)
        return request;
    return state.agents.add(request->value("kf_account"_L1).toString(), request->value("nickname"_L1).toString())
        .map([] { return ok(); });
}

Outcome renameAgent(State &state, const Call &call)
{
    const auto request = call.json();
    if (!request)
        return request;
    return state.agents.rename(request->value("kf_account"_L1).toString(), request->value("nickname"_L1).toString())
        .map([] { return ok(); });
}

Outcome removeAgent(State &state, const Call &call)
{
    const QString named = call.parameter(u"kf_account"_s);
    const QString account = call.json().value_or(QJsonObject()).value("kf_account"_L1).toString(named);
    return state.agents.remove(account).map([] { return ok(); });
}

Outcome listAgents(State &state, const Call &)
{
    QJsonArray agents;
    for (const Agent &agent : state.agents.all())
        agents.append(QJsonObject{{"kf_account"_L1, agent.account},
                                  {"kf_nick"_L1, agent.nickname},
                                  {"kf_id"_L1, QString::number(agent.id)},
                                  {"kf_headimgurl"_L1, QString()}});
    return QJsonObject{{"kf_list"_L1, agents}};
}

Outcome listOnlineAgents(State &, const Call &)
{
    return QJsonObject{{"kf_online_list"_L1, QJsonArray()}};
}

} // namespace core::sandbox
