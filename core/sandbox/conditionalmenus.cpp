// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/conditionalmenus.h"

#include "core/sandbox/buttonrules.h"
#include "core/sandbox/state.h"

#include <QSet>

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> hostsOf(const QJsonArray &buttons)
{
    QSet<QString> hosts;
    for (const QJsonValue value : buttons) {
        const QJsonObject button = value.toObject();
        if (button.contains("url"_L1))
            hosts.insert(QUrl(button.value("url"_L1).toString()).host());
        hosts.unite(hostsOf(button.value("sub_button"_L1).toArray()));
    }
    return hosts;
}

Done checkHosts(const State &state, const QJsonArray &added)
{
    QSet<QString> hosts = hostsOf(added);
    for (const ConditionalMenu &conditional : state.menus.conditional)
        hosts.unite(hostsOf(conditional.menu.buttons));
    if (hosts.size() > state.catalogue.limitValue(u"menu.conditional.domains"))
        return refuse(65316);
    return {};
}

} // namespace

Outcome addConditionalMenu(State &state, const Call &call)
{
    auto body = menuBody(call);
    if (!body)
        return body;
    if (!state.menus.standard)
        return refuse(65303);
    const auto rule = MatchRule::parse(body->value("matchrule"_L1), state.tags);
    if (!rule)
        return fail(rule.error());
    const auto buttons =
        ButtonRules(state.catalogue, state.menus.linkedMiniPrograms).topLevel(body->value("button"_L1));
    if (!buttons)
        return fail(buttons.error());
    if (const Done hosts = checkHosts(state, *buttons); !hosts)
        return fail(hosts.error());
    const qint64 id = state.menus.newId();
    state.menus.conditional.append({.menu = {.id = id, .buttons = *buttons}, .rule = *rule});
    return QJsonObject{{"menuid"_L1, QString::number(id)}};
}

Outcome deleteConditionalMenu(State &state, const Call &call)
{
    auto body = call.json();
    if (!body)
        return body;
    const QJsonValue id = body->value("menuid"_L1);
    const auto isMeant = [&](const ConditionalMenu &conditional) {
        return id == QJsonValue(conditional.menu.id) || id == QJsonValue(QString::number(conditional.menu.id));
    };
    if (state.menus.conditional.removeIf(isMeant) == 0)
        return refuse(65301);
    return ok();
}

Outcome tryMatch(State &state, const Call &call)
{
    auto body = call.json();
    if (!body)
        return body;
    const Follower *follower = state.followers.findUser(body->value("user_id"_L1).toString());
    if (!follower)
        return refuse(65302);
    if (!state.menus.standard)
        return refuse(46003);
    const auto &conditional = state.menus.conditional;
    const auto newest = std::find_if(conditional.crbegin(), conditional.crend(),
                                     [&](const ConditionalMenu &menu) { return menu.rule.matches(*follower); });
    const PublishedMenu &seen = newest == conditional.crend() ? *state.menus.standard : newest->menu;
    return QJsonObject{{"button"_L1, seen.buttons}};
}

} // namespace core::sandbox
