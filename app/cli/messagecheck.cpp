// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/messagesource.h"
#include "app/cli/messageverbs.h"
#include "app/cli/standardinput.h"
#include "app/cli/texts.h"
#include "core/catalogue/catalogue.h"
#include "core/message/check.h"
#include "core/message/offer.h"

#include <algorithm>

namespace app::cli {

using namespace Qt::StringLiterals;
namespace message = core::message;
using message::Operation;

namespace {

struct Typed
{
    QString file;
    QString operation;
};

struct Verdict
{
    Operation operation = Operation::Mass;
    QList<core::Problem> problems;

    [[nodiscard]] bool isAllowed() const { return !core::hasErrors(problems); }
};

/// With an account named, also by what that may do.
core::Result<Verdict> judge(const message::Message &content, Operation operation, const core::Catalogue &catalogue,
                            Invocation &run)
{
    Verdict verdict{.operation = operation, .problems = message::check(content, operation, catalogue)};
    if (run.globals.account.isEmpty() || !verdict.isAllowed())
        return verdict;
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    const auto offer = message::offered(content.kind(), operation, *account);
    if (!offer.isAllowed)
        verdict.problems +=
            core::Problem{.path = u"type"_s, .rule = u"message.account"_s, .message = offer.reason, .code = offer.code};
    return verdict;
}

QList<Operation> operationsOf(const Typed &typed)
{
    QList<Operation> all;
    for (const Operation operation : message::allOperations) {
        if (typed.operation.isEmpty() || toString(operation) == typed.operation)
            all += operation;
    }
    return all;
}

void show(const QString &name, const message::MessageFile &file, const QList<Verdict> &verdicts)
{
    for (const Verdict &verdict : verdicts) {
        writeLine(u"%1\t%2"_s.arg(toString(verdict.operation), verdict.isAllowed() ? Cli::tr("yes") : Cli::tr("no"))
                      .toUtf8());
        print(name, file, verdict.problems, toString(verdict.operation));
    }
}

QJsonObject answerOf(const message::MessageFile &file, const QList<Verdict> &verdicts)
{
    QJsonObject operations;
    for (const Verdict &verdict : verdicts)
        operations.insert(
            toString(verdict.operation),
            QJsonObject{{u"allowed"_s, verdict.isAllowed()}, {u"problems"_s, toJson(file, verdict.problems)}});
    return {{u"type"_s, file.problems.isEmpty() ? toString(file.message.kind()) : QString()},
            {u"problems"_s, toJson(file, file.problems)},
            {u"operations"_s, operations}};
}

core::Result<Exit> check(const Typed &typed, Invocation &run)
{
    const auto catalogue = core::Catalogue::load();
    if (!catalogue)
        return core::fail(catalogue.error());
    const auto bytes = readFileOrInput(typed.file);
    if (!bytes)
        return core::fail(bytes.error());
    const message::MessageFile file = message::read(*bytes);
    QList<Verdict> verdicts;
    for (const Operation operation : file.problems.isEmpty() ? operationsOf(typed) : QList<Operation>()) {
        auto verdict = judge(file.message, operation, *catalogue, run);
        if (!verdict)
            return core::fail(verdict.error());
        verdicts += *std::move(verdict);
    }
    if (run.format() == Format::Json) {
        writeJson(answerOf(file, verdicts), Format::Json);
    } else {
        print(typed.file, file, file.problems);
        show(typed.file, file, verdicts);
    }
    return std::ranges::any_of(verdicts, &Verdict::isAllowed) ? Exit::Done : Exit::Denied;
}

} // namespace

void addMessageCheck(CLI::App &group, Invocation &invocation)
{
    const auto typed = std::make_shared<Typed>();
    CLI::App &checking = addVerb(group, "check", Cli::tr("Checks a message by the platform's rules, without network"));
    checking.footer(Cli::tr("Says for each way to send whether it takes the message; with --account also whether that "
                            "account may. Exit status 4 if none does; warnings alone are 0. With --json: {\"type\", "
                            "\"problems\", \"operations\": {\"mass\": {\"allowed\", \"problems\"}…}}. The format of "
                            "the file: mpdeskctl message schema.")
                        .toStdString());
    addPositional(checking, "FILE", typed->file, Cli::tr("The message as JSON; - for standard input")).required();
    addOption(checking, "--as", "mass|preview|custom|reply", typed->operation, Cli::tr("Only for this way to send"));
    checking.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return check(*typed, invocation); }; });

    CLI::App &describing = addVerb(group, "schema", Cli::tr("The JSON Schema of message files"));
    describing.callback([&invocation] {
        invocation.deed = []() -> core::Result<Exit> {
            writeBytes(message::fileSchema());
            return Exit::Done;
        };
    });
}

} // namespace app::cli
