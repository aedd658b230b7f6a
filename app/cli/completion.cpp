// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/filteroptions.h"
#include "app/cli/invocation.h"
#include "app/cli/output.h"
#include "app/cli/program.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "core/callback/samples.h"

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

/// Adds the accounts that fit the word, as it has to be typed: escaped, or as it is where a quote was opened.
constexpr const char *accountsFunction = R"(_mpdeskctl_accounts()
{
    local name i typed=${word//\\/} quoted='' folder=()
    [[ $word != [\"\']* ]] || { quoted=yes; typed=${word:1}; }
    for ((i = 1; i < COMP_CWORD; i++)); do
        [ "${COMP_WORDS[i]}" != --data-dir ] || folder=(--data-dir "${COMP_WORDS[i+1]/#\~/$HOME}")
    done
    while IFS= read -r name; do
        [[ $name == "$typed"* ]] || continue
        [ -n "$quoted" ] || printf -v name %q "$name"
        COMPREPLY+=("$name")
    done < <("${COMP_WORDS[0]/#\~/$HOME}" "${folder[@]}" completion accounts 2>/dev/null)
}
)";

/// What may follow one place of the tree.
struct Place
{
    QString path; ///< "account add"
    QStringList words; ///< verbs and options
    QStringList choices; ///< "--mode) plain compat safe"
    bool takesAccount = false; ///< by position
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

/// Values that are words of ours although the option takes others too.
QStringList wordsOf(const QString &type)
{
    if (type == "HOW"_L1)
        return {u"success"_s, u"empty"_s, u"rules"_s, u"@"_s};
    if (type == "PACE"_L1)
        return {u"original"_s, u"fast"_s};
    if (type == "SAMPLE"_L1)
        return core::callback::sampleNames();
    return {};
}

QString valuesOf(const CLI::Option &option)
{
    const QString type = QString::fromStdString(option.get_type_name());
    if (type == accountType)
        return u"_mpdeskctl_accounts"_s;
    if (const QStringList words = wordsOf(type); !words.isEmpty())
        return u"mapfile -t COMPREPLY < <(compgen -W '%1' -- \"$word\")"_s.arg(words.join(u' '));
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
        if (option->get_positional() && option->get_name() == "ACCOUNT")
            place.takesAccount = true;
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
                     "# Written by \"mpdeskctl completion bash\"; do not edit.\n"_s
        + QString::fromLatin1(accountsFunction)
        + u"_mpdeskctl()\n{\n"
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
        script += u"        mapfile -t COMPREPLY < <(compgen -W '%1' -- \"$word\")\n"_s.arg(place.words.join(u' '));
        if (place.takesAccount)
            script +=
                u"        [[ $word == -* ]] || COMPREPLY=()\n        [[ $word == -* ]] || _mpdeskctl_accounts\n"_s;
        script += u"        ;;\n"_s;
    }
    script += u"    esac\n"
              "    # A file may be meant wherever nothing of ours fits.\n"
              "    [ ${#COMPREPLY[@]} -gt 0 ] || mapfile -t COMPREPLY < <(compgen -f -- \"$word\")\n"
              "}\n"
              "complete -F _mpdeskctl mpdeskctl"_s;
    return script;
}

core::Result<Exit> printAccounts(Invocation &run)
{
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    for (const core::Account &account : (*services)->book().accounts()) {
        writeLine(printable(account.name).toUtf8());
        writeLine(account.appId.toString().toUtf8());
    }
    return Exit::Done;
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
    CLI::App &names =
        addVerb(parser, "accounts", Cli::tr("Prints the names and AppIDs that --account takes, one a line"));
    names.callback([&invocation] { invocation.deed = [&invocation] { return printAccounts(invocation); }; });
}

} // namespace app::cli
