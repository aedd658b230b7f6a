// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/levelfacts_p.h"
#include "core/menu/menudiff.h"
#include "core/menu/textfaults_p.h"

#include <QCoreApplication>

namespace core::menu {

using namespace Qt::StringLiterals;

namespace {

QString platformName(const QString &number)
{
    if (number == "1"_L1)
        return QCoreApplication::translate("core::menu", "iOS");
    if (number == "2"_L1)
        return QCoreApplication::translate("core::menu", "Android");
    if (number == "3"_L1)
        return QCoreApplication::translate("core::menu", "other clients");
    return QCoreApplication::translate("core::menu", "platform %1").arg(number);
}

QString valueText(const QString &field, const QString &value)
{
    if (field == "type"_L1) {
        const ButtonType *type = buttonType(value);
        return value.isEmpty() ? QCoreApplication::translate("core::menu", "Open a pop-up")
            : type             ? titleOf(*type)
                               : shortened(value);
    }
    if (field == "matchrule.client_platform_type"_L1 && !value.isEmpty())
        return platformName(value);
    return shortened(value);
}

QString positionText(const Place &place, const QString &parent)
{
    if (!place.isSub())
        return QCoreApplication::translate("core::menu", "place %1 in the chat bar").arg(place.button + 1);
    return QCoreApplication::translate("core::menu", "place %1 below “%2”").arg(place.sub + 1).arg(shortened(parent));
}

QString describeChanged(const Change &change)
{
    const QString name = shortened(change.name);
    const QString field = wordFor(change.field);
    const QString before = valueText(change.field, change.oldValue);
    const QString after = valueText(change.field, change.newValue);
    if (change.oldValue.isEmpty() && change.field != "type"_L1)
        return QCoreApplication::translate("core::menu", "“%1”: %2 set to “%3”").arg(name, field, after);
    if (change.newValue.isEmpty() && change.field != "type"_L1)
        return QCoreApplication::translate("core::menu", "“%1”: %2 “%3” removed").arg(name, field, before);
    return QCoreApplication::translate("core::menu", "“%1”: %2 changed from “%3” to “%4”")
        .arg(name, field, before, after);
}

QString describeButton(const Change &change)
{
    const QString name = shortened(change.name);
    switch (change.kind) {
    case Change::Kind::Added:
        return QCoreApplication::translate("core::menu", "“%1” added (%2)").arg(name, shortened(change.newValue));
    case Change::Kind::Removed:
        return QCoreApplication::translate("core::menu", "“%1” removed (%2)").arg(name, shortened(change.oldValue));
    case Change::Kind::Renamed:
        return QCoreApplication::translate("core::menu", "“%1” renamed to “%2”").arg(name, shortened(change.newValue));
    case Change::Kind::Moved:
        return QCoreApplication::translate("core::menu", "“%1” moved from %2 to %3")
            .arg(name, positionText(change.before, change.oldValue), positionText(change.after, change.newValue));
    case Change::Kind::Changed: return describeChanged(change);
    }
    Q_UNREACHABLE();
}

QString describeMenu(const Change &change)
{
    const QString name = shortened(change.name);
    switch (change.kind) {
    case Change::Kind::Added:
        return QCoreApplication::translate("core::menu", "Conditional menu for %1 added (%2)")
            .arg(name, shortened(change.newValue));
    case Change::Kind::Removed:
        return QCoreApplication::translate("core::menu", "Conditional menu for %1 removed (%2)")
            .arg(name, shortened(change.oldValue));
    case Change::Kind::Moved:
        return QCoreApplication::translate("core::menu", "Conditional menu for %1 moved from place %2 to place %3")
            .arg(name, QString::number(change.before.conditional + 1), QString::number(change.after.conditional + 1));
    default: return QCoreApplication::translate("core::menu", "Conditional menu %1").arg(describeChanged(change));
    }
}

} // namespace

QString nameOf(const MatchRule &rule)
{
    QStringList parts;
    if (!rule.tagId.isEmpty())
        parts.append(QCoreApplication::translate("core::menu", "tag %1").arg(rule.tagId));
    if (!rule.clientPlatform.isEmpty())
        parts.append(platformName(rule.clientPlatform));
    return parts.isEmpty() ? QCoreApplication::translate("core::menu", "nobody") : parts.join(u", "_s);
}

QString toString(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Added: return u"added"_s;
    case Change::Kind::Removed: return u"removed"_s;
    case Change::Kind::Renamed: return u"renamed"_s;
    case Change::Kind::Moved: return u"moved"_s;
    case Change::Kind::Changed: return u"changed"_s;
    }
    Q_UNREACHABLE();
}

QString describe(const Change &change)
{
    if (!change.before.isButton() && !change.after.isButton())
        return describeMenu(change);
    if (change.menu.isEmpty())
        return describeButton(change);
    return QCoreApplication::translate("core::menu", "Menu for %1: %2").arg(change.menu, describeButton(change));
}

QJsonObject toJson(const Change &change)
{
    const auto path = [](const Place &place) {
        return place.isButton() || place.conditional >= 0 ? QJsonValue(place.toString()) : QJsonValue();
    };
    return {{"kind"_L1, toString(change.kind)}, {"name"_L1, change.name},   {"before"_L1, path(change.before)},
            {"after"_L1, path(change.after)},   {"field"_L1, change.field}, {"old"_L1, change.oldValue},
            {"new"_L1, change.newValue}};
}

} // namespace core::menu
