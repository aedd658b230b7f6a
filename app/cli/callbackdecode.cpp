// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/invocation.h"
#include "app/cli/standardinput.h"
#include "app/cli/texts.h"

namespace app::cli {

using namespace Qt::StringLiterals;
namespace callback = core::callback;

namespace {

struct Typed
{
    QString file;
    QString query;
    bool takesSecrets = false;
};

struct Input
{
    QByteArray body;
    QByteArray secrets;
};

/// With both on standard input the secrets stand on the first line.
core::Result<Input> readInput(const Typed &typed)
{
    auto body = readFileOrInput(typed.file);
    if (!body)
        return core::fail(body.error());
    if (!typed.takesSecrets)
        return Input{.body = std::move(*body)};
    if (typed.file != "-"_L1)
        return Input{.body = std::move(*body),
                     .secrets = readStandardInput(Cli::tr("Type the secrets as JSON, then Ctrl+D"))};
    const qsizetype end = body->indexOf('\n');
    return Input{.body = end < 0 ? QByteArray() : body->mid(end + 1), .secrets = body->left(end)};
}

core::Result<callback::Keys> keysFor(const QByteArray &secrets, const Typed &typed, Invocation &run)
{
    if (typed.takesSecrets)
        return keysFromJson(secrets);
    if (!run.globals.account.isEmpty())
        return keysOfAccount(run);
    return callback::Keys{.mode = core::CallbackMode::Plain};
}

bool isVerification(callback::Step step)
{
    return step == callback::Step::Query || step == callback::Step::Signature
        || step == callback::Step::MessageSignature || step == callback::Step::Receiver || step == callback::Step::Mode;
}

Exit print(const callback::Opened &opened, callback::Verify verify, const QString &token, Format format)
{
    if (opened.error && !isVerification(opened.failedStep))
        return report(*opened.error);
    QJsonObject json = opened.message ? callback::toJson(opened.message->xml) : QJsonObject();
    json.insert(u"verified"_s, verify == callback::Verify::No ? QJsonValue() : QJsonValue(!opened.error));
    json.insert(u"verification"_s, stepsOf(opened, token));
    writeJson(json, format);
    if (opened.error) {
        report(*opened.error);
        return Exit::Denied;
    }
    if (verify == callback::Verify::No)
        note(Cli::tr("Nothing was verified: for that, give the request's query with --query."));
    return Exit::Done;
}

core::Result<Exit> decode(const Typed &typed, Invocation &run)
{
    const auto input = readInput(typed);
    if (!input)
        return core::fail(input.error());
    const auto keys = keysFor(input->secrets, typed, run);
    if (!keys)
        return core::fail(keys.error());
    const auto verify = typed.query.isEmpty() ? callback::Verify::No : callback::Verify::Yes;
    if (verify == callback::Verify::Yes && keys->token.isEmpty())
        return refuseUsage(Cli::tr("To verify, the Token is needed: give --account, or --secrets-stdin."));
    const QByteArray query = typed.query.toUtf8();
    const auto opened = callback::open(*keys, callback::Query::parse(query.startsWith('?') ? query.mid(1) : query),
                                       input->body, verify);
    return print(opened, verify, keys->token, run.format());
}

} // namespace

void addCallbackDecode(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "decode", Cli::tr("Decodes the body of one request to JSON"));
    verb.footer(Cli::tr("Every field appears by its XML name. Without --query nothing is verified, and \"verified\" is "
                        "null. With FILE - and --secrets-stdin the secrets stand on the first line of the input.")
                    .toStdString());
    const auto typed = std::make_shared<Typed>();
    addPositional(verb, "FILE", typed->file, Cli::tr("File with the body, or - for standard input")).required();
    addOption(verb, "--query", "QUERY", typed->query, Cli::tr("The request's query: \"signature=…&timestamp=…\""));
    addFlag(verb, "--secrets-stdin", typed->takesSecrets,
            Cli::tr("Reads {\"token\":…,\"aesKey\":…,\"appid\":…} from standard input; no account needed"));
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return decode(*typed, invocation); }; });
}

} // namespace app::cli
