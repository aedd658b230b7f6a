// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/menus.h"

#include "core/sandbox/buttonrules.h"
#include "core/sandbox/state.h"

#include <QStringConverter>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8);
    static_cast<void>(QString(decoder.decode(bytes)));
    return !decoder.hasError();
}

/// "\\\\u" is a backslash and a letter.
bool hasUnicodeEscape(const QByteArray &json)
{
    for (qsizetype at = json.indexOf('\\'); at >= 0 && at + 1 < json.size(); at = json.indexOf('\\', at + 2)) {
        if (json.at(at + 1) == 'u')
            return true;
    }
    return false;
}

QJsonObject toJson(const PublishedMenu &menu)
{
    return {{"button"_L1, menu.buttons}, {"menuid"_L1, menu.id}};
}

} // namespace

Result<QJsonObject> menuBody(const Call &call)
{
    if (!isUtf8(call.request.body))
        return refuse(65318);
    auto body = call.json();
    if (body && hasUnicodeEscape(call.request.body))
        return refuse(40033);
    return body;
}

Outcome createMenu(State &state, const Call &call)
{
    auto body = menuBody(call);
    if (!body)
        return body;
    const auto buttons =
        ButtonRules(state.catalogue, state.menus.linkedMiniPrograms).topLevel(body->value("button"_L1));
    if (!buttons)
        return fail(buttons.error());
    state.menus.standard = PublishedMenu{.id = state.menus.newId(), .buttons = *buttons};
    state.menus.consoleMade = {};
    return ok();
}

Outcome getMenu(State &state, const Call &)
{
    if (!state.menus.standard)
        return refuse(46003);
    if (state.menus.conditional.isEmpty())
        return QJsonObject{{"menu"_L1, QJsonObject{{"button"_L1, state.menus.standard->buttons}}}};
    QJsonArray conditional;
    for (const auto &[menu, rule] : std::as_const(state.menus.conditional)) {
        QJsonObject shown = toJson(menu);
        shown.insert("matchrule"_L1, rule.toJson());
        conditional.append(shown);
    }
    return QJsonObject{{"menu"_L1, toJson(*state.menus.standard)}, {"conditionalmenu"_L1, conditional}};
}

Outcome deleteMenu(State &state, const Call &)
{
    state.menus.standard.reset();
    state.menus.conditional.clear();
    return ok();
}

} // namespace core::sandbox
