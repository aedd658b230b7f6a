// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/invocation.h"
#include "app/cli/replyoptions.h"
#include "app/cli/standardinput.h"
#include "app/cli/texts.h"
#include "core/base/json.h"

namespace app::cli {

using namespace Qt::StringLiterals;
namespace answering = core::answering;

namespace {

core::Result<Exit> show(Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    const auto setup = (*run.services())->answers().setup(account->appId);
    if (!setup)
        return core::fail(setup.error());
    writeJson(answering::toJson(setup->policy), run.format());
    return Exit::Done;
}

QJsonArray toJson(const QList<answering::PolicyFile::Problem> &problems)
{
    QJsonArray list;
    for (const auto &problem : problems)
        list += QJsonObject{{u"path"_s, problem.error.field},
                            {u"line"_s, problem.position.line},
                            {u"column"_s, problem.position.column},
                            {u"message"_s, problem.error.message},
                            {u"advice"_s, problem.error.advice}};
    return list;
}

core::Result<Exit> check(const QString &file, Format format)
{
    const auto bytes = readFileOrInput(file);
    if (!bytes)
        return core::fail(bytes.error());
    const answering::PolicyFile read = answering::readPolicyFile(*bytes);
    if (format == Format::Json)
        writeJson(toJson(read.problems));
    else
        print(file, read.problems);
    if (!read.problems.isEmpty())
        return Exit::Denied;
    note(Cli::tr("No problems."));
    return Exit::Done;
}

core::Result<Exit> set(const QString &file, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    const auto bytes = readFileOrInput(file);
    if (!bytes)
        return core::fail(bytes.error());
    const answering::PolicyFile read = answering::readPolicyFile(*bytes);
    if (!read.problems.isEmpty()) {
        print(file, read.problems);
        note(Cli::tr("Nothing was changed."));
        return Exit::Denied;
    }
    core::AnsweringBook &answers = (*run.services())->answers();
    // What a newer version stored is replaced on purpose only as far as it is known: forwarding stays.
    auto setup = answers.setup(account->appId);
    if (!setup)
        return core::fail(setup.error());
    setup->policy = read.policy;
    if (const core::Done saved = answers.save(account->appId, *setup); !saved)
        return core::fail(saved.error());
    note(Cli::tr("%1 now answers this way: %2").arg(account->name, answering::toString(read.policy.kind)));
    note(Cli::tr("A running \"callback serve\" takes it after a restart."));
    return Exit::Done;
}

} // namespace

void addCallbackRules(CLI::App &group, Invocation &invocation)
{
    CLI::App &rules = addVerb(group, "rules", Cli::tr("How an account answers: the rules as a file"));
    const auto file = std::make_shared<QString>();

    CLI::App &showing = addVerb(rules, "show", Cli::tr("Prints the stored answers of the account as JSON"));
    showing.callback([&invocation] { invocation.deed = [&invocation] { return show(invocation); }; });

    CLI::App &checking = addVerb(rules, "check", Cli::tr("Checks a file of rules, without an account"));
    checking.footer(Cli::tr("Exit status 4 if something is wrong. With --json: a list of {\"path\", \"line\", "
                            "\"column\", \"message\", \"advice\"}.")
                        .toStdString());
    addPositional(checking, "FILE", *file, Cli::tr("The rules as JSON; - for standard input")).required();
    checking.callback(
        [&invocation, file] { invocation.deed = [&invocation, file] { return check(*file, invocation.format()); }; });

    CLI::App &setting = addVerb(rules, "set", Cli::tr("Stores the answers of the account; its forwarding stays"));
    setting.footer(Cli::tr("{\"kind\": \"success|empty|fixed|rules\", \"fixed\": REPLY, \"rules\": [{\"name\", \"on\", "
                           "\"when\": {\"type\", \"event\", \"eventKey\", \"equals\"|\"contains\"|\"matches\"}, "
                           "\"reply\": REPLY}]}; REPLY is {\"type\": \"text\", \"content\"} and so on. "
                           "Exit status 4 if something is wrong; then nothing is changed.")
                       .toStdString());
    addPositional(setting, "FILE", *file, Cli::tr("The rules as JSON; - for standard input")).required();
    setting.callback([&invocation, file] { invocation.deed = [&invocation, file] { return set(*file, invocation); }; });
}

} // namespace app::cli
