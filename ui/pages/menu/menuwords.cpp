// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menuwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui::words {

using namespace Qt::StringLiterals;
using namespace core::menu;

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("ui::menu", text, nullptr, n);
}

QString platformName(const QString &platform)
{
    if (platform == "1"_L1)
        return u"iOS"_s;
    if (platform == "2"_L1)
        return u"Android"_s;
    if (platform == "3"_L1)
        return translated(QT_TRANSLATE_NOOP("ui::menu", "Other clients"));
    return platform;
}

QStringView endpointOf(PublishStep::Kind kind)
{
    switch (kind) {
    case PublishStep::Kind::Create: return u"createCustomMenu";
    case PublishStep::Kind::AddConditional: return u"addConditionalMenu";
    case PublishStep::Kind::DeleteConditional: return u"deleteConditionalMenu";
    case PublishStep::Kind::DeleteAll: return u"deleteMenu";
    }
    return {};
}

} // namespace

QString ruleTitle(const MatchRule &rule)
{
    QStringList parts;
    if (!rule.tagId.isEmpty())
        parts.append(translated(QT_TRANSLATE_NOOP("ui::menu", "Tag %1")).arg(rule.tagId));
    if (!rule.clientPlatform.isEmpty())
        parts.append(platformName(rule.clientPlatform));
    for (auto it = rule.extra.begin(); it != rule.extra.end(); ++it)
        parts.append(it.key());
    return parts.isEmpty() ? translated(QT_TRANSLATE_NOOP("ui::menu", "No rule yet")) : parts.join(u" · "_s);
}

QString menuTitle(const MenuSet &menus, int conditional)
{
    return conditional >= 0 && conditional < menus.conditional.size()
        ? ruleTitle(menus.conditional.at(conditional).rule)
        : translated(QT_TRANSLATE_NOOP("ui::menu", "Default menu"));
}

QString summary(const MenuSet &menus)
{
    if (menus.isEmpty())
        return translated(QT_TRANSLATE_NOOP("ui::menu", "No menu"));
    QString buttons = translated(QT_TRANSLATE_N_NOOP("ui::menu", "%n button(s)"), int(menus.base.buttons.size()));
    if (menus.conditional.isEmpty())
        return buttons;
    return buttons + u" · "_s
        + translated(QT_TRANSLATE_N_NOOP("ui::menu", "%n conditional menu(s)"), int(menus.conditional.size()));
}

QString moment(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    QString time = QLocale().toString(local.time(), u"HH:mm"_s);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return time;
    if (days == 1)
        return translated(QT_TRANSLATE_NOOP("ui::menu", "yesterday %1")).arg(time);
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + time;
}

QString stepTitle(const PublishStep &step, const MenuSet &wanted)
{
    switch (step.kind) {
    case PublishStep::Kind::Create: return translated(QT_TRANSLATE_NOOP("ui::menu", "Create the default menu"));
    case PublishStep::Kind::DeleteConditional:
        return translated(QT_TRANSLATE_NOOP("ui::menu", "Delete the conditional menu %1")).arg(step.menuId);
    case PublishStep::Kind::AddConditional:
        return translated(QT_TRANSLATE_NOOP("ui::menu", "Add the conditional menu “%1”"))
            .arg(menuTitle(wanted, step.conditional));
    case PublishStep::Kind::DeleteAll: return translated(QT_TRANSLATE_NOOP("ui::menu", "Delete all menus"));
    }
    return {};
}

QString stepCall(const PublishStep &step, const core::Catalogue &catalogue)
{
    const core::Endpoint *endpoint = catalogue.endpoint(endpointOf(step.kind));
    return endpoint ? QString::fromLatin1(endpoint->verb) + u' ' + endpoint->path : QString();
}

} // namespace ui::words
