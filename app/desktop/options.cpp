// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QList<QCommandLineOption> optionList()
{
    return {
        {u"data-dir"_s,
         QCoreApplication::translate("mpdesk",
                                     "Folder of this profile (default: the system's place, or MPDESK_DATA_DIR)."),
         u"DIR"_s},
        {u"sandbox"_s, QCoreApplication::translate("mpdesk", "Add the sandbox account without asking and use it.")},
        {u"lang"_s, QCoreApplication::translate("mpdesk", "Language of the window: zh_CN or en."), u"LANG"_s},
        {u"theme"_s, QCoreApplication::translate("mpdesk", "light or dark."), u"THEME"_s},
        {u"page"_s,
         QCoreApplication::translate("mpdesk", "Page to show: overview, inspector, jssdk, accounts, settings…"),
         u"ID"_s},
        {u"screenshot"_s, QCoreApplication::translate("mpdesk", "Draw the shown page to a PNG file and quit."),
         u"FILE"_s},
        {u"render-pages"_s, QCoreApplication::translate("mpdesk", "Draw every page to PNG files in a folder and quit."),
         u"DIR"_s},
    };
}

QString oneOf(const QCommandLineParser &parser, const QString &option, const QStringList &allowed)
{
    const QString value = parser.value(option);
    return value.isEmpty() || allowed.contains(value)
        ? QString()
        : QCoreApplication::translate("mpdesk", "--%1 “%2”: choose one of %3\n")
              .arg(option, value, allowed.join(u", "_s));
}

QString helpText()
{
    QString text = QCoreApplication::translate(
        "mpdesk", "Usage: mpdesk [options]\n\nDesktop workbench for WeChat Official Accounts.\n\nOptions:\n");
    const auto line = [&text](const QString &name, const QString &meaning) {
        text += u"  "_s + name.leftJustified(22) + u' ' + meaning + u'\n';
    };
    const QList<QCommandLineOption> options = optionList();
    for (const QCommandLineOption &option : options)
        line(u"--"_s + option.names().constFirst() + u' ' + option.valueName(), option.description());
    line(u"--help"_s, QCoreApplication::translate("mpdesk", "Show this help."));
    line(u"--version"_s, QCoreApplication::translate("mpdesk", "Show the version."));
    return text;
}

} // namespace

std::variant<Options, Printout> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(optionList());
    parser.addOptions({{{u"h"_s, u"help"_s}, {}}, {{u"v"_s, u"version"_s}, {}}});
    if (!parser.parse(arguments))
        return Printout{.text = parser.errorText() + u'\n', .status = 2};
    const QString language = parser.value(u"lang"_s);
    if (parser.isSet(u"help"_s))
        return Printout{.text = helpText(), .language = language};
    if (parser.isSet(u"version"_s))
        return Printout{.text = u"mpdesk "_s + QCoreApplication::applicationVersion() + u'\n'};
    const QString fault =
        oneOf(parser, u"lang"_s, {u"zh_CN"_s, u"en"_s}) + oneOf(parser, u"theme"_s, {u"light"_s, u"dark"_s});
    if (!fault.isEmpty())
        return Printout{.text = fault, .status = 2, .language = language};
    return Options{.dataDir = parser.value(u"data-dir"_s),
                   .language = language,
                   .theme = parser.value(u"theme"_s),
                   .page = parser.value(u"page"_s),
                   .screenshot = parser.value(u"screenshot"_s),
                   .renderPages = parser.value(u"render-pages"_s),
                   .sandbox = parser.isSet(u"sandbox"_s)};
}

} // namespace app
