// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/publishingworld.h"

namespace test::publishing {

using namespace Qt::StringLiterals;

core::menu::Button click(const QString &name)
{
    return {.name = name, .type = u"click"_s, .key = u"K_"_s + name};
}

core::menu::Menu shopMenu()
{
    const core::menu::Button sale{
        .name = u"特惠 A&B/C🎉"_s, .type = u"view"_s, .url = u"https://shop.example/s?a=1&b=2"_s};
    return {.buttons = {sale, {.name = u"我的"_s, .type = u"click"_s, .key = u"ME"_s}}};
}

core::menu::MenuSet onlyShop()
{
    return {.base = shopMenu()};
}

core::menu::ConditionalMenu forPlatform(const QString &platform, const QString &name)
{
    return {.menu = {.buttons = {click(name)}}, .rule = {.clientPlatform = platform}};
}

core::menu::MenuSet withTwoConditional()
{
    return {.base = shopMenu(), .conditional = {forPlatform(u"1"_s, u"苹果"_s), forPlatform(u"2"_s, u"安卓"_s)}};
}

QList<core::publishing::StepReport::State> statesOf(const core::publishing::Publication &publication)
{
    QList<core::publishing::StepReport::State> states;
    for (const core::publishing::StepReport &report : publication.steps)
        states += report.state;
    return states;
}

QString originsOf(const QList<core::MenuVersion> &history)
{
    QStringList origins;
    for (const core::MenuVersion &version : history)
        origins += toString(version.origin);
    return origins.join(u' ');
}

QStringList lookedOnly()
{
    return {u"menu/get"_s, u"get_current_selfmenu_info"_s};
}

} // namespace test::publishing
