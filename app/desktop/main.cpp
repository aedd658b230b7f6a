// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/options.h"

#include <QApplication>

#include <cstdio>

namespace {

/// Help, version and complaints: without a display, in the language asked for.
int print(const QStringList &arguments, const QString &wanted, int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    ui::Language language;
    language.setChoice(wanted);
    const auto printout = std::get<app::Printout>(app::readOptions(arguments));
    std::fputs(qPrintable(printout.text), printout.status == 0 ? stdout : stderr);
    return printout.status;
}

} // namespace

int main(int argc, char **argv)
{
    app::nameTheApplication();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto asked = app::readOptions(arguments);
    if (const auto *printout = std::get_if<app::Printout>(&asked))
        return print(arguments, printout->language, argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("MpDesk"));
    QApplication::setDesktopFileName(QStringLiteral("org.mpdesk.MpDesk"));
    return app::Application(std::get<app::Options>(asked)).run();
}
