// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/filteroptions.h"
#include "app/cli/output.h"
#include "app/cli/program.h"
#include "app/cli/texts.h"

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

/// What may follow one place of the tree.
struct Place
{
    QString path; ///< "account add"
    QStringList words; ///< verbs and options
    QStringList choices; ///< "--mode) plain compat safe"
};

QStringList namesOf(const CLI::Option &option)
{
    QStringList names;
    for (const std::string &name : option.get_lnames())
        names += u"--"_s + QString::fromStdString(name);
    return names;
}

/// "type: event: …", each to be followed by its value.
QString filterFields()
{
    QStringList names;
    for (const core::FilterField field : core::filterFields())
        names += core::toString(field) + u':';
    return names.join(u' ');
}

QString valuesOf(const CLI::Option &option)
{
    const QString type = QString::fromStdString(option.get_type_name());
    if (type.contains(u'|'))
        return u"mapfile -t COMPREPLY < <(compgen -W '%1' -- \"$word\")"_s.arg(QString(type).replace(u'|', u' '));
    if (type == "DIR"_L1)
        return u"mapfile -t COMPREPLY < <(compgen -d -- \"$word\")"_s;
    if (type == "FILE"_L1)
        return u"mapfile -t COMPREPLY < <(compgen -f -- \"$word\")"_s;
    if (type == filterType)
        return u"compopt -o nospace 2>/dev/null; mapfile -t COMPREPLY < <(compgen -W '%1' -- \"$word\")"_s.arg(
            filterFields());
    return type.isEmpty() ? QString() : u"COMPREPLY=()"_s; // a flag takes no value
}

Place placeOf(const CLI::App &level, const QString &path)
{
    Place place{.path = path};
    for (const CLI::App *below : level.get_subcommands([](const CLI::App *app) { return !app->get_group().empty(); }))
        place.words += QString::fromStdString(below->get_name());
    for (const CLI::Option *option : level.get_options()) {
        const QStringList names = namesOf(*option);
        place.words += names;
        const QString values = valuesOf(*option);
        if (!names.isEmpty() && !values.isEmpty())
            place.choices += u"%1) %2; return ;;"_s.arg(names.join(u'|'), values);
    }
    return place;
}

QList<Place> placesOf(const CLI::App &level, const QString &path)
{
    QList<Place> places{placeOf(level, path)};
    for (const CLI::App *below : level.get_subcommands([](const CLI::App *app) { return !app->get_group().empty(); }))
        places += placesOf(*below, QString(path + u' ' + QString::fromStdString(below->get_name())).trimmed());
    return places;
}

QString scriptFor(const QList<Place> &places)
{
    QString script = u"# SPDX-FileCopyrightText: 2026 MpDesk contributors\n"
                     "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                     "# Written by \"mpdeskctl completion bash\"; do not edit.\n"
                     "_mpdeskctl()\n{\n"
                     "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} place='' i\n"
                     "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
                     "        case \"$place ${COMP_WORDS[i]}\" in\n"_s;
    for (const Place &place : places) {
        if (!place.path.isEmpty())
            script += u"            ' %1') place=' %1' ;;\n"_s.arg(place.path);
    }
    script += u"        esac\n    done\n    case \"$place\" in\n"_s;
    for (const Place &place : places) {
        script += u"    '%1')\n"_s.arg(place.path.isEmpty() ? QString() : u' ' + place.path);
        if (!place.choices.isEmpty())
            script += u"        case \"$before\" in\n            "_s + place.choices.join(u"\n            "_s)
                + u"\n        esac\n"_s;
        script += u"        mapfile -t COMPREPLY < <(compgen -W '%1' -- \"$word\")\n        ;;\n"_s.arg(
            place.words.join(u' '));
    }
    script += u"    esac\n"
              "    # A file may be meant wherever nothing of ours fits.\n"
              "    [ ${#COMPREPLY[@]} -gt 0 ] || mapfile -t COMPREPLY < <(compgen -f -- \"$word\")\n"
              "}\n"
              "complete -F _mpdeskctl mpdeskctl"_s;
    return script;
}

} // namespace

void addCompletion(CLI::App &parser, Invocation &invocation)
{
    CLI::App &bash = addVerb(parser, "bash", Cli::tr("Prints the completion for bash"));
    bash.callback([&invocation] {
        invocation.deed = []() -> core::Result<Exit> {
            Invocation unused;
            writeLine(scriptFor(placesOf(*commandTree(unused), {})).toUtf8());
            return Exit::Done;
        };
    });
}

} // namespace app::cli
