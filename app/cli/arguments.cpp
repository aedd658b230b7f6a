// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/texts.h"

#include <CLI/CLI.hpp>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList choicesOf(const char *type)
{
    const QString text = QString::fromLatin1(type);
    return text.contains(u'|') ? text.split(u'|') : QStringList();
}

/// Refuses, with the list, what is not among the choices of the type.
CLI::Validator oneOf(const QStringList &choices)
{
    const auto check = [choices](const std::string &value) {
        if (choices.contains(QString::fromStdString(value)))
            return std::string();
        return Cli::tr("\"%1\" is none of %2").arg(QString::fromStdString(value), choices.join(u", "_s)).toStdString();
    };
    return {check, ""};
}

CLI::Option &finish(CLI::Option &option, const char *type)
{
    option.type_name(type);
    if (const QStringList choices = choicesOf(type); !choices.isEmpty())
        option.check(oneOf(choices));
    return option;
}

/// The text after "--name: " of the parser's messages.
QString afterColon(const QString &message)
{
    const auto colon = message.indexOf(u": "_s);
    return colon < 0 ? message : message.mid(colon + 2);
}

} // namespace

CLI::App &addVerb(CLI::App &group, const char *name, const QString &describe)
{
    group.require_subcommand(1);
    return *group.add_subcommand(name, describe.toStdString())->group(Cli::tr("Verbs").toStdString());
}

CLI::Option &addOption(CLI::App &verb, const char *name, const char *type, QString &target, const QString &describe)
{
    const auto take = [&target](const std::string &value) { target = QString::fromStdString(value); };
    return finish(*verb.add_option_function<std::string>(name, take, describe.toStdString()), type);
}

CLI::Option &addOption(CLI::App &verb, const char *name, const char *type, QStringList &target, const QString &describe)
{
    const auto take = [&target](const std::vector<std::string> &values) {
        for (const std::string &value : values)
            target += QString::fromStdString(value);
    };
    CLI::Option *option = verb.add_option_function<std::vector<std::string>>(name, take, describe.toStdString());
    // One value each time the option is given, so that a positional argument may follow.
    return finish(*option->allow_extra_args(false), type);
}

CLI::Option &addFlag(CLI::App &verb, const char *name, bool &target, const QString &describe)
{
    return *verb.add_flag(name, target, describe.toStdString());
}

CLI::Option &addNumber(CLI::App &verb, const char *name, Bounds bounds, qint64 &target, const QString &describe)
{
    const auto within = [bounds](const std::string &value) {
        bool isNumber = false;
        const QString text = QString::fromStdString(value);
        const qint64 number = text.toLongLong(&isNumber);
        if (isNumber && number >= bounds.lowest && number <= bounds.highest)
            return std::string();
        return Cli::tr("\"%1\" is no whole number from %2 to %3")
            .arg(text, QString::number(bounds.lowest), QString::number(bounds.highest))
            .toStdString();
    };
    const auto take = [&target](const std::string &value) { target = QString::fromStdString(value).toLongLong(); };
    CLI::Option *option = verb.add_option_function<std::string>(name, take, describe.toStdString());
    return *option->type_name("N")->check(CLI::Validator(within, ""));
}

CLI::Option &addConfirm(CLI::App &verb, bool &target)
{
    return addFlag(verb, "--confirm", target, Cli::tr("Do it; without, only says what would be done"));
}

CLI::Option &addPositional(CLI::App &verb, const char *name, QString &target, const QString &describe)
{
    const auto take = [&target](const std::string &value) { target = QString::fromStdString(value); };
    return *verb.add_option_function<std::string>(name, take, describe.toStdString())->type_name("");
}

CLI::Option &addPositional(CLI::App &verb, const char *name, QStringList &target, const QString &describe)
{
    const auto take = [&target](const std::vector<std::string> &values) {
        for (const std::string &value : values)
            target += QString::fromStdString(value);
    };
    return *verb.add_option_function<std::vector<std::string>>(name, take, describe.toStdString())->type_name("");
}

QString explain(const CLI::ParseError &error, const std::vector<std::string> &unknown)
{
    QString message = QString::fromUtf8(error.what());
    const QString first = message.section(u' ', 0, 0).remove(u':');
    const bool isMissing = dynamic_cast<const CLI::RequiredError *>(&error) != nullptr;
    if (!unknown.empty() && (isMissing || dynamic_cast<const CLI::ExtrasError *>(&error) != nullptr))
        return Cli::tr("not understood: %1").arg(QString::fromStdString(CLI::detail::join(unknown, " ")));
    if (isMissing)
        return message.startsWith("A subcommand"_L1) ? Cli::tr("a verb is missing")
                                                     : Cli::tr("%1 is missing").arg(first);
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error) != nullptr)
        return Cli::tr("%1 needs one value").arg(first);
    if (dynamic_cast<const CLI::ConversionError *>(&error) != nullptr) // "Could not convert: --json = maybe"
        return Cli::tr("%1 takes no value").arg(afterColon(message).section(u' ', 0, 0));
    if (dynamic_cast<const CLI::ValidationError *>(&error) != nullptr)
        return u"%1: %2"_s.arg(first, afterColon(message));
    return message;
}

} // namespace app::cli
