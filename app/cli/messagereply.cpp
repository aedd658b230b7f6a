// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/messagesource.h"
#include "app/cli/messageverbs.h"
#include "app/cli/texts.h"
#include "core/catalogue/catalogue.h"
#include "core/message/passivereply.h"

namespace app::cli {

using namespace Qt::StringLiterals;
namespace message = core::message;

namespace {

/// The original id of an account is nowhere but in its callbacks.
const auto unknownSender = "gh_000000000000"_L1;

struct Typed
{
    QString file;
    QString to;
    QString from;
    bool isForEvent = false;
};

core::Result<Exit> reply(const Typed &typed, Format format)
{
    const auto catalogue = core::Catalogue::load();
    if (!catalogue)
        return core::fail(catalogue.error());
    const auto file = readMessage(typed.file);
    if (!file)
        return core::fail(file.error());
    const auto problems = message::check(file->message, message::Operation::PassiveReply, *catalogue)
        + message::check(message::PreviewTarget(message::OpenId{typed.to}));
    const core::callback::Message received{.to = typed.from.isEmpty() ? QString(unknownSender) : typed.from,
                                           .from = typed.to,
                                           .type = typed.isForEvent ? u"event"_s : u"text"_s,
                                           .event = typed.isForEvent ? u"CLICK"_s : QString()};
    if (core::hasErrors(problems)) {
        print(typed.file, *file, problems);
        return Exit::Denied;
    }
    const auto xml = message::passiveReply(file->message, received, QDateTime::currentDateTimeUtc(), *catalogue);
    if (!xml)
        return core::fail(xml.error());
    print(typed.file, *file, problems);
    if (typed.from.isEmpty())
        note(Cli::tr("FromUserName is %1: give the account's original id with --from.").arg(unknownSender));
    if (format == Format::Json)
        writeJson({{u"xml"_s, QString::fromUtf8(*xml)}, {u"problems"_s, toJson(*file, problems)}}, format);
    else
        writeLine(*xml);
    return Exit::Done;
}

} // namespace

void addMessageReply(CLI::App &group, Invocation &invocation)
{
    const auto typed = std::make_shared<Typed>();
    CLI::App &verb = addVerb(group, "reply", Cli::tr("The XML of a passive reply, without network"));
    verb.footer(Cli::tr("Exit status 4 if the platform would refuse it.").toStdString());
    addPositional(verb, "FILE", typed->file, Cli::tr("The message as JSON; - for standard input")).required();
    addOption(verb, "--to", "OPENID", typed->to, Cli::tr("The follower who is answered")).required();
    addOption(verb, "--from", "ID", typed->from, Cli::tr("The account's original id, gh_…"));
    addFlag(verb, "--event", typed->isForEvent, Cli::tr("Answers an event: up to 8 articles instead of 1"));
    verb.callback([&invocation, typed] {
        invocation.deed = [&invocation, typed] { return reply(*typed, invocation.format()); };
    });
}

} // namespace app::cli
