// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/menutext.h"

#include <QRegularExpression>

namespace test {

using namespace Qt::StringLiterals;
using core::menu::Button;
using core::menu::Menu;
using core::menu::MenuSet;

namespace {

Button buttonOf(const QString &name)
{
    return {.name = name, .type = u"click"_s, .key = name};
}

Menu menuOf(const QString &text)
{
    static const QRegularExpression word(u"([^\\s()]+)(\\(([^)]*)\\))?"_s);
    Menu menu;
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        Button button = buttonOf(found.captured(1));
        const QStringList below = found.captured(3).split(u' ', Qt::SkipEmptyParts);
        if (!below.isEmpty())
            button = {.name = button.name};
        for (const QString &name : below)
            button.children.append(buttonOf(name));
        menu.buttons.append(button);
    }
    return menu;
}

QString textOf(const QList<Button> &buttons)
{
    QStringList words;
    for (const Button &button : buttons)
        words.append(button.children.isEmpty() ? button.name : u"%1(%2)"_s.arg(button.name, textOf(button.children)));
    return words.join(u' ');
}

} // namespace

MenuSet menusOf(const QString &text)
{
    MenuSet menus;
    const QStringList parts = text.split(u'|');
    menus.base = menuOf(parts.first());
    for (const QString &part : parts.mid(1)) {
        menus.conditional.append(
            {.menu = menuOf(part), .rule = {.tagId = QString::number(101 + menus.conditional.size())}});
    }
    return menus;
}

QString textOf(const MenuSet &menus)
{
    QStringList parts{textOf(menus.base.buttons)};
    for (const core::menu::ConditionalMenu &conditional : menus.conditional)
        parts.append(textOf(conditional.menu.buttons));
    return parts.join(u" | "_s);
}

} // namespace test
