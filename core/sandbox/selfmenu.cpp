// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/selfmenu.h"

#include "core/sandbox/state.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Gives the texts below a context of their own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sandbox)
};

bool isTemporaryMedia(const QString &type)
{
    return type == "img"_L1 || type == "photo"_L1 || type == "voice"_L1;
}

QJsonArray childrenOf(const QJsonObject &consoleMade)
{
    return consoleMade.value("sub_button"_L1).toObject().value("list"_L1).toArray();
}

QJsonArray asShownLive(const QJsonArray &published)
{
    QJsonArray shown;
    for (const QJsonValue value : published) {
        QJsonObject button = value.toObject();
        const QJsonArray children = button.take("sub_button"_L1).toArray();
        if (!children.isEmpty())
            button.insert("sub_button"_L1, QJsonObject{{"list"_L1, asShownLive(children)}});
        shown.append(button);
    }
    return shown;
}

QJsonArray withFreshMedia(const QJsonArray &consoleMade, Draw &draw)
{
    constexpr int mediaIdLength = 64;
    QJsonArray shown;
    for (const QJsonValue value : consoleMade) {
        QJsonObject button = value.toObject();
        if (button.contains("sub_button"_L1))
            button.insert("sub_button"_L1, QJsonObject{{"list"_L1, withFreshMedia(childrenOf(button), draw)}});
        if (isTemporaryMedia(button.value("type"_L1).toString()))
            button.insert("value"_L1, draw.urlSafe(mediaIdLength));
        shown.append(button);
    }
    return shown;
}

Done checkText(const QJsonObject &button, QLatin1String member, const QString &path)
{
    if (button.value(member).toString().isEmpty())
        return invalid(path + u'.' + member, Words::tr("%1 has no text \"%2\"").arg(path, member));
    return {};
}

Done checkLeaf(const QJsonObject &button, const QString &path)
{
    const QString type = button.value("type"_L1).toString();
    if (type == "text"_L1 || type == "video"_L1)
        return checkText(button, "value"_L1, path);
    if (type == "view"_L1)
        return checkText(button, "url"_L1, path);
    if (type == "news"_L1 && button.value("news_info"_L1).toObject().value("list"_L1).toArray().isEmpty())
        return invalid(path + u".news_info", Words::tr("%1 has no article in \"news_info\"").arg(path));
    if (type != "news"_L1 && !isTemporaryMedia(type))
        return invalid(path + u".type",
                       Words::tr("%1: the web console makes no button of the type \"%2\"").arg(path, type));
    return {};
}

Done checkLevel(const QJsonArray &buttons, const QString &path, const Catalogue &catalogue, QStringView limit)
{
    const qint64 most = catalogue.limitValue(limit);
    if (buttons.isEmpty() || buttons.size() > most)
        return invalid(path,
                       Words::tr("%1 has %2 buttons; 1 to %3 are possible").arg(path).arg(buttons.size()).arg(most));
    const QStringView below = u"menu.subButtons";
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const QString here = u"%1[%2]"_s.arg(path).arg(i);
        const QJsonObject button = buttons.at(i).toObject();
        const bool opensPopUp = limit != below && button.contains("sub_button"_L1);
        Done checked = checkText(button, "name"_L1, here);
        if (checked)
            checked = opensPopUp ? checkLevel(childrenOf(button), here + u".sub_button.list", catalogue, below)
                                 : checkLeaf(button, here);
        if (!checked)
            return checked;
    }
    return {};
}

} // namespace

Outcome currentMenu(State &state, const Call &)
{
    QJsonArray buttons;
    if (state.menus.isConsoleMenuLive())
        buttons = withFreshMedia(state.menus.consoleMade, state.draw);
    else if (state.menus.standard)
        buttons = asShownLive(state.menus.standard->buttons);
    else
        return QJsonObject{{"is_menu_open"_L1, 0}};
    return QJsonObject{{"is_menu_open"_L1, 1}, {"selfmenu_info"_L1, QJsonObject{{"button"_L1, buttons}}}};
}

Done publishInConsole(State &state, const QJsonArray &buttons)
{
    if (state.menus.isServerConfigOn)
        return invalid(u"button"_s,
                       Words::tr("While the server configuration is on, the web console does not edit menus"));
    if (!buttons.isEmpty()) {
        Done checked = checkLevel(buttons, u"button"_s, state.catalogue, u"menu.topButtons");
        if (!checked)
            return checked;
        state.menus.standard.reset();
        state.menus.conditional.clear();
    }
    state.menus.consoleMade = buttons;
    return {};
}

} // namespace core::sandbox
