// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

#include <QLocale>

#include <algorithm>

#include <CLI/CLI.hpp>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *hiddenGroup = "";

/// Every level of the tree takes them, so that they may stand before and after the verb.
void addGlobals(CLI::App &level, Globals &globals)
{
    const std::string group = Cli::tr("Everywhere").toStdString();
    level.set_help_flag("-h,--help", Cli::tr("Print this help and exit").toStdString())->group(group);
    addOption(level, "--data-dir", "DIR", globals.dataFolder,
              Cli::tr("The profile's folder; else MPDESK_DATA_DIR, else the system's place"))
        .group(group);
    addOption(level, "--account", accountType.data(), globals.account,
              Cli::tr("Name or AppID; else the account in use"))
        .group(group);
    addFlag(level, "--json", globals.json, Cli::tr("One JSON document on standard output, or JSON Lines")).group(group);
    addOption(level, "--lang", "zh_CN|en", globals.language, Cli::tr("Language of texts; else the system's"))
        .group(group);
    for (CLI::App *below : level.get_subcommands({}))
        addGlobals(*below, globals);
}

/// The parser's own layout without its double blank lines, with columns that stand below each other in Chinese too,
/// and with footers that fit a terminal.
class HelpFormatter final : public CLI::Formatter
{
public:
    std::string make_option(const CLI::Option *option, bool isPositional) const override
    {
        return line(make_option_name(option, isPositional) + make_option_opts(option), make_option_desc(option));
    }

    std::string make_subcommand(const CLI::App *verb) const override
    {
        return line(verb->get_display_name(true), verb->get_description());
    }

    std::string make_footer(const CLI::App *app) const override
    {
        constexpr qsizetype width = 100;
        const QString footer = QString::fromStdString(app->get_footer());
        return footer.isEmpty() ? std::string() : QString(wrapped(footer, width) + u'\n').toStdString();
    }

    std::string make_help(const CLI::App *app, std::string name, CLI::AppFormatMode mode) const override
    {
        QString help = QString::fromStdString(CLI::Formatter::make_help(app, std::move(name), mode)).trimmed();
        while (help.contains(u"\n\n\n"_s))
            help.replace(u"\n\n\n"_s, u"\n\n"_s);
        return QString(help + u'\n').toStdString();
    }

private:
    /// As the parser's own, which counts bytes where people see cells.
    [[nodiscard]] std::string line(const std::string &name, const std::string &meaning) const
    {
        const auto column = static_cast<qsizetype>(get_column_width());
        const QString indent(column, u' ');
        QString text = u"  "_s + QString::fromStdString(name);
        const qsizetype width = cells(text);
        if (width < column)
            text += indent.left(column - width);
        else if (!meaning.empty())
            text += u'\n' + indent;
        text += QString::fromStdString(meaning).replace(u'\n', u'\n' + indent);
        return text.append(u'\n').toStdString();
    }
};

std::shared_ptr<CLI::Formatter> translatedFormatter()
{
    auto formatter = std::make_shared<HelpFormatter>();
    formatter->label("Usage", Cli::tr("Usage").toStdString());
    formatter->label("OPTIONS", Cli::tr("OPTIONS").toStdString());
    formatter->label("SUBCOMMAND", Cli::tr("VERB").toStdString());
    formatter->label("Positionals", Cli::tr("Arguments").toStdString());
    formatter->label("REQUIRED", Cli::tr("(required)").toStdString());
    formatter->column_width(34);
    return formatter;
}

int perform(const Invocation &invocation)
{
    const core::Result<Exit> exit = invocation.deed();
    return static_cast<int>(exit ? *exit : report(exit.error()));
}

} // namespace

std::unique_ptr<CLI::App> commandTree(Invocation &invocation)
{
    auto root =
        std::make_unique<CLI::App>(Cli::tr("Workbench for WeChat Official Accounts").toStdString(), "mpdeskctl");
    root->formatter(translatedFormatter());
    root->option_defaults()->group(Cli::tr("Options").toStdString());
    root->require_subcommand(1);
    root->set_version_flag("--version", QCoreApplication::applicationVersion().toStdString(),
                           Cli::tr("Print the version and exit").toStdString());
    root->footer(Cli::tr("Exit status: 0 done, 1 refused or failed, 2 wrong usage, 3 secret not available, "
                         "4 a verification that says no.")
                     .toStdString());
    const std::string visible = Cli::tr("Commands").toStdString();
    for (const Command &command : commands()) {
        const QString describe = *command.describe == '\0' ? QString() : Cli::tr(command.describe);
        CLI::App *parser = root->add_subcommand(command.name, describe.toStdString());
        parser->group(describe.isEmpty() ? hiddenGroup : visible);
        parser->footer("");
        command.add(*parser, invocation);
    }
    addGlobals(*root, invocation.globals);
    return root;
}

int runProgram(const QStringList &arguments)
{
    Invocation invocation;
    const auto tree = commandTree(invocation);
    std::vector<std::string> reversed;
    std::ranges::transform(arguments, std::back_inserter(reversed), &QString::toStdString);
    std::ranges::reverse(reversed);
    try { // the parser reports by throwing
        tree->parse(std::move(reversed));
    } catch (const CLI::Success &wish) { // help or version
        return tree->exit(wish);
    } catch (const CLI::ParseError &error) {
        return static_cast<int>(refuseUsage(explain(error, tree->remaining(true))));
    }
    return perform(invocation);
}

QString languageOf(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith("--lang="_L1))
            return arguments.at(i).mid(7);
        if (arguments.at(i) == "--lang"_L1 && i + 1 < arguments.size())
            return arguments.at(i + 1);
    }
    const bool isChinese = QLocale::system().uiLanguages().value(0).startsWith("zh"_L1);
    return isChinese ? u"zh_CN"_s : u"en"_s;
}

} // namespace app::cli
