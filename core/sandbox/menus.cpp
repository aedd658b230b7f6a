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

/// The platform rejects \\uXXXX although JSON allows it; "\\\\u" is a backslash and a letter.
bool hasUnicodeEscape(const QByteArray &json)
{
    for (qsizetype at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at + 2)) {
        if (json.mid(at + 1, 1) == "u")
            return true;
    }
    return false;
}

} // namespace

Outcome createMenu(State &state, const Call &call)
{
    if (!isUtf8(call.request.body))
        return refuse(65318);
    const auto body = call.json();
    if (!body)
        return body;
    if (hasUnicodeEscape(call.request.body))
        return refuse(40033);
    const auto buttons =
        ButtonRules(state.catalogue, state.menus.linkedMiniPrograms).topLevel(body->value("button"_L1));
    if (!buttons)
        return fail(buttons.error());
    state.menus.buttons = *buttons;
    return ok();
}

Outcome getMenu(State &state, const Call &)
{
    if (!state.menus.buttons)
        return refuse(46003);
    return QJsonObject{{"menu"_L1, QJsonObject{{"button"_L1, *state.menus.buttons}}}};
}

Outcome deleteMenu(State &state, const Call &)
{
    state.menus.buttons.reset();
    return ok();
}

} // namespace core::sandbox
