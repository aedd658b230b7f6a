// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/menu/extrarules_p.h"
#include "core/menu/matchrules_p.h"
#include "core/menu/textfaults_p.h"
#include "core/menu/urlrule_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace core::menu {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String retired[] = {"sex"_L1, "country"_L1, "province"_L1, "city"_L1, "language"_L1};

/// Some libraries send every field, those without a value as "" or null.
bool isSet(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull() && value != QJsonValue(QString());
}

bool isPositiveNumber(const QString &text)
{
    const bool isDigits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    return isDigits && text.toInt(&fits) > 0 && fits;
}

void checkTag(const MatchRule &rule, const Place &place, QList<Problem> &problems)
{
    const QJsonValue other = rule.extra.value("tag_id"_L1);
    const bool isText = !rule.tagId.isEmpty();
    if (isText ? isPositiveNumber(rule.tagId) : !isSet(other))
        return;
    problems.append(
        {.place = place.at(u"matchrule.tag_id"_s),
         .rule = u"menu.match.tag"_s,
         .limit = u"[1-9][0-9]*"_s,
         .found = isText ? QJsonValue(rule.tagId) : other,
         .message = isText
             ? QCoreApplication::translate("core::menu", "The tag is the number of one of your tags; found “%1”")
                   .arg(shortened(rule.tagId))
             : QCoreApplication::translate("core::menu", "The tag is the number of one of your tags"),
         .code = 45159});
}

void checkClientPlatform(const MatchRule &rule, const Place &place, QList<Problem> &problems)
{
    static const QStringList known{u"1"_s, u"2"_s, u"3"_s};
    const QJsonValue other = rule.extra.value("client_platform_type"_L1);
    const bool isText = !rule.clientPlatform.isEmpty();
    if (isText ? known.contains(rule.clientPlatform) : !isSet(other))
        return;
    problems.append(
        {.place = place.at(u"matchrule.client_platform_type"_s),
         .rule = u"menu.match.platform"_s,
         .limit = QJsonArray::fromStringList(known),
         .found = isText ? QJsonValue(rule.clientPlatform) : other,
         .message = isText
             ? QCoreApplication::translate("core::menu",
                                           "The client platform is 1 (iOS), 2 (Android) or 3 (others); found “%1”")
                   .arg(shortened(rule.clientPlatform))
             : QCoreApplication::translate("core::menu", "The client platform is 1 (iOS), 2 (Android) or 3 (others)"),
         .code = 40035});
}

void checkExtras(const MatchRule &rule, const Place &place, QList<Problem> &problems)
{
    for (auto extra = rule.extra.begin(); extra != rule.extra.end(); ++extra) {
        const QString key = extra.key();
        if (!isSet(extra.value()) || key == "tag_id"_L1 || key == "client_platform_type"_L1)
            continue;
        const Place field = place.at(u"matchrule."_s + key);
        if (std::ranges::find(retired, key) == std::end(retired))
            noteExtra(key, extra.value(), field, problems);
        else
            problems.append({.place = field,
                             .rule = u"menu.match.retired"_s,
                             .found = extra.value(),
                             .message = QCoreApplication::translate(
                                            "core::menu",
                                            "Menus by “%1” ended in 2021 for privacy's sake: remove it, and use a tag")
                                            .arg(key),
                             .code = 65320});
    }
}

/// Walks the links that a menu has in use.
template <typename Visitor>
void forEachUrl(const Menu &menu, int conditional, Visitor visit)
{
    const auto usesUrl = [](const Button &button) {
        const ButtonType *type = buttonType(button.type);
        return type && std::ranges::find(type->fields, Field::Url) != type->fields.end();
    };
    Place place{.conditional = conditional, .field = u"url"_s};
    for (place.button = 0; place.button < menu.buttons.size(); ++place.button) {
        const Button &button = menu.buttons[place.button];
        place.sub = -1;
        if (button.children.isEmpty() && usesUrl(button))
            visit(button.url, place);
        for (place.sub = 0; place.sub < button.children.size(); ++place.sub) {
            const Button &child = button.children[place.sub];
            if (child.children.isEmpty() && usesUrl(child))
                visit(child.url, place);
        }
    }
}

} // namespace

void checkMatchRule(const MatchRule &rule, const Place &place, QList<Problem> &problems)
{
    checkTag(rule, place, problems);
    checkClientPlatform(rule, place, problems);
    checkExtras(rule, place, problems);
    const bool hasTag = !rule.tagId.isEmpty() || isSet(rule.extra.value("tag_id"_L1));
    const bool hasPlatform = !rule.clientPlatform.isEmpty() || isSet(rule.extra.value("client_platform_type"_L1));
    if (!hasTag && !hasPlatform)
        problems.append(
            {.place = place.at(u"matchrule"_s),
             .rule = u"menu.match.empty"_s,
             .message = QCoreApplication::translate(
                 "core::menu", "The conditional menu does not say for whom: give a tag, a platform or both"),
             .code = 65304});
}

void checkDomains(const MenuSet &menus, const Catalogue &catalogue, QList<Problem> &problems)
{
    const qint64 limit = catalogue.limitValue(u"menu.conditional.domains");
    QStringList hosts;
    std::optional<Place> first; // that is one too many
    for (int i = 0; i < menus.conditional.size(); ++i) {
        forEachUrl(menus.conditional[i].menu, i, [&](const QString &url, const Place &place) {
            const QString host = hostOf(url);
            if (host.isEmpty() || hosts.contains(host))
                return;
            hosts.append(host);
            if (hosts.size() > limit && !first)
                first = place;
        });
    }
    if (!first)
        return;
    problems.append(
        {.place = *first,
         .rule = u"menu.conditional.domains"_s,
         .limit = limit,
         .found = hosts.size(),
         .unit = u"count"_s,
         .message = QCoreApplication::translate(
                        "core::menu", "All conditional menus together lead to %1 domains; at most %2 are allowed: %3")
                        .arg(hosts.size())
                        .arg(limit)
                        .arg(shortened(hosts.join(u", "_s), 200)),
         .code = 65316});
}

} // namespace core::menu
