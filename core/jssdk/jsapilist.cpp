// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/jsapilist.h"

#include "core/base/json.h"
#include "core/base/nearest.h"
#include "core/jssdk/texts_p.h"

#include <QFile>

#include <algorithm>

namespace core::jssdk {

using namespace Qt::StringLiterals;

namespace {

struct Group
{
    QLatin1String id;
    const char *title;
};

constexpr Group groups[] = {
    {QLatin1String("basic"), QT_TRANSLATE_NOOP("JsSdk", "Basics")},
    {QLatin1String("share"), QT_TRANSLATE_NOOP("JsSdk", "Sharing")},
    {QLatin1String("image"), QT_TRANSLATE_NOOP("JsSdk", "Images")},
    {QLatin1String("audio"), QT_TRANSLATE_NOOP("JsSdk", "Audio")},
    {QLatin1String("ai"), QT_TRANSLATE_NOOP("JsSdk", "Speech recognition")},
    {QLatin1String("device"), QT_TRANSLATE_NOOP("JsSdk", "Device and network")},
    {QLatin1String("location"), QT_TRANSLATE_NOOP("JsSdk", "Location")},
    {QLatin1String("beacon"), QT_TRANSLATE_NOOP("JsSdk", "Beacons")},
    {QLatin1String("menu"), QT_TRANSLATE_NOOP("JsSdk", "Menus of the window")},
    {QLatin1String("scan"), QT_TRANSLATE_NOOP("JsSdk", "Scanning")},
    {QLatin1String("shop"), QT_TRANSLATE_NOOP("JsSdk", "Shop")},
    {QLatin1String("card"), QT_TRANSLATE_NOOP("JsSdk", "Cards")},
    {QLatin1String("pay"), QT_TRANSLATE_NOOP("JsSdk", "Payment and address")},
    {QLatin1String("tag"), QT_TRANSLATE_NOOP("JsSdk", "Open tags (openTagList)")},
};

JsApi::Status statusOf(const QString &word)
{
    return word == "deprecated"_L1 ? JsApi::Status::Deprecated
        : word == "retired"_L1     ? JsApi::Status::Retired
                                   : JsApi::Status::Current;
}

JsApiList readShipped()
{
    QFile file(u":/jssdk/jsapilist.json"_s);
    const auto json = parseObject(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    JsApiList list;
    if (!json)
        return list;
    list.date = QDate::fromString(json->value("date"_L1).toString(), Qt::ISODate);
    list.source = json->value("source"_L1).toString();
    const QJsonArray rows = json->value("apis"_L1).toArray();
    for (const auto &row : rows)
        list.apis.append({.name = row["name"_L1].toString(),
                          .group = row["group"_L1].toString(),
                          .zh = row["zh"_L1].toString(),
                          .en = row["en"_L1].toString(),
                          .status = statusOf(row["status"_L1].toString()),
                          .replacedBy = row["replacedBy"_L1].toString(),
                          .isOpenTag = row["group"_L1].toString() == "tag"_L1});
    return list;
}

} // namespace

QString JsApi::description(const QString &language) const
{
    return language.startsWith("zh"_L1) ? zh : en;
}

const JsApiList &JsApiList::shipped()
{
    static const JsApiList list = readShipped();
    return list;
}

const JsApi *JsApiList::find(const QString &name) const
{
    const auto found = std::ranges::find(apis, name, &JsApi::name);
    return found == apis.end() ? nullptr : &*found;
}

QStringList JsApiList::remarksOn(const QStringList &names) const
{
    QStringList all;
    for (const JsApi &api : apis)
        all += api.name;
    QStringList remarks;
    for (const QString &name : names) {
        const JsApi *api = find(name);
        if (!api)
            remarks += Texts::tr("%1 is not in the list of %2; did you mean %3?")
                           .arg(name, date.toString(Qt::ISODate), nearestName(name, all));
        else if (api->isOpenTag)
            remarks += Texts::tr("%1 belongs into openTagList, not into jsApiList.").arg(name);
        else if (api->status == JsApi::Status::Retired)
            remarks += Texts::tr("%1 does nothing any more.").arg(name);
        else if (api->status == JsApi::Status::Deprecated && !api->replacedBy.isEmpty())
            remarks += Texts::tr("%1 will go; use %2.").arg(name, api->replacedBy);
        else if (api->status == JsApi::Status::Deprecated)
            remarks += Texts::tr("%1 will go.").arg(name);
    }
    return remarks;
}

QString groupTitle(const QString &group)
{
    const auto found = std::ranges::find_if(groups, [&](const Group &row) { return group == row.id; });
    return found == std::end(groups) ? group : QCoreApplication::translate("JsSdk", found->title);
}

} // namespace core::jssdk
