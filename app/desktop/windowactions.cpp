// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/windowactions.h"

#include "ui/pages/inspector/inspectorpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/actions.h"
#include "ui/support/inspectorswitch.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;
using ui::Theme;
namespace settings = core::settings;

namespace {

void addThemeActions(ui::MainWindow &window, Theme &theme, core::Settings &settings)
{
    const auto add = [&](const char *source, const QKeySequence &shortcut, Theme::Choice choice) {
        QAction *action = ui::addAction(&window, {"WindowActions", source}, u"theme"_s, shortcut);
        QObject::connect(action, &QAction::triggered, &theme, [&theme, &settings, choice] {
            settings.set(settings::theme, Theme::toString(choice));
            theme.setChoice(choice);
        });
    };
    add(QT_TRANSLATE_NOOP("WindowActions", "Light theme"), {}, Theme::Choice::Light);
    add(QT_TRANSLATE_NOOP("WindowActions", "Dark theme"), {}, Theme::Choice::Dark);
    add(QT_TRANSLATE_NOOP("WindowActions", "Theme as the system"), {}, Theme::Choice::System);
    QAction *swap = ui::addAction(&window, {"WindowActions", QT_TRANSLATE_NOOP("WindowActions", "Swap light and dark")},
                                  u"theme"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    QObject::connect(swap, &QAction::triggered, &theme, [&theme, &settings] {
        const Theme::Choice choice = theme.isDark() ? Theme::Choice::Light : Theme::Choice::Dark;
        settings.set(settings::theme, Theme::toString(choice));
        theme.setChoice(choice);
    });
}

void addLanguageAction(ui::MainWindow &window, ui::Language &language, core::Settings &settings)
{
    // Names the other language in that language.
    QAction *action =
        ui::addAction(&window, {"WindowActions", QT_TRANSLATE_NOOP("WindowActions", "中文界面 (Chinese)")},
                      u"language"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    QObject::connect(action, &QAction::triggered, &language, [&language, &settings] {
        const QString other = language.name() == "en"_L1 ? u"zh_CN"_s : u"en"_s;
        settings.set(settings::language, other);
        language.setChoice(other);
    });
}

} // namespace

void addWindowActions(ui::MainWindow &window, Theme &theme, ui::Language &language, ui::InspectorSwitch &inspector,
                      core::Settings &settings)
{
    QAction *toggle =
        ui::addAction(&window, {"WindowActions", QT_TRANSLATE_NOOP("WindowActions", "Start or stop the inspector")},
                      u"inspector"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    QObject::connect(toggle, &QAction::triggered, &inspector, [&inspector] {
        if (inspector.isRunning())
            inspector.stop();
        else
            inspector.start();
    });
    QAction *check = ui::addAction(
        &window, {"WindowActions", QT_TRANSLATE_NOOP("WindowActions", "Check a URL as the platform does")}, u"globe"_s);
    QObject::connect(check, &QAction::triggered, &window,
                     [&window] { window.showPage(u"inspector"_s, ui::InspectorPage::urlCheck()); });
    addThemeActions(window, theme, settings);
    addLanguageAction(window, language, settings);
    QAction *quit = ui::addAction(&window, {"WindowActions", QT_TRANSLATE_NOOP("WindowActions", "Quit")}, u"close"_s,
                                  QKeySequence(Qt::CTRL | Qt::Key_Q));
    QObject::connect(quit, &QAction::triggered, &window, &QWidget::close);
}

} // namespace app
