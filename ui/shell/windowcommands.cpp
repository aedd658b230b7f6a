// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowcommands.h"

#include "ui/support/actions.h"
#include "ui/support/icons.h"
#include "ui/support/language.h"
#include "ui/widgets/badge.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

namespace ui {

using namespace Qt::StringLiterals;

QList<Command> pageCommands(const QList<PageSpec> &pages, const Language &language,
                            const std::function<void(QString)> &show)
{
    QList<Command> commands;
    for (const PageSpec &page : pages) {
        const qsizetype number = commands.size() + 1;
        commands.append(
            {.title = page.translatedTitle(),
             .otherName =
                 language.name() == "en"_L1 ? language.inChinese("Pages", page.title) : QString::fromUtf8(page.title),
             .kind = QCoreApplication::translate("ui::CommandPalette", "Page"),
             .icon = themedIcon(page.icon),
             .shortcut = number <= 9
                 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + int(number))).toString(QKeySequence::NativeText)
                 : QString(),
             .run = [show, id = page.id] { show(id); }});
    }
    return commands;
}

QList<Command> accountCommands(const QList<core::Account> &accounts, const std::function<void(core::AppId)> &use)
{
    QList<Command> commands;
    for (const core::Account &account : accounts) {
        commands.append({.title = account.name,
                         .otherName = account.appId.toString(),
                         .kind = environmentName(account),
                         .icon = themedIcon(u"accounts"_s),
                         .run = [use, id = account.appId] { use(id); }});
    }
    return commands;
}

QList<Command> actionCommands(const QList<QAction *> &actions, const Language &language)
{
    QList<Command> commands;
    for (QAction *action : actions) {
        if (!action->isEnabled() || action->text().isEmpty() || action->isSeparator())
            continue;
        commands.append({.title = QString(action->text()).remove(u'&'),
                         .otherName = otherName(action, language),
                         .kind = QCoreApplication::translate("ui::CommandPalette", "Action"),
                         .icon = action->icon(),
                         .shortcut = action->shortcut().toString(QKeySequence::NativeText),
                         .run = [action = QPointer(action)] {
                             if (action)
                                 action->trigger();
                         }});
    }
    return commands;
}

} // namespace ui
