// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/massreport.h"
#include "app/cli/menureport.h"
#include "app/cli/messagesource.h"
#include "app/cli/messageverbs.h"
#include "app/cli/texts.h"
#include "core/message/check.h"
#include "core/message/offer.h"
#include "core/sending/mediaproblems.h"

namespace app::cli {

using namespace Qt::StringLiterals;
namespace message = core::message;

namespace {

struct Typed
{
    QString file;
    QString openId;
    QString weChatId;
    bool isConfirmed = false;
};

/// What would be sent; nothing was.
Exit dryRun(const message::Request &request, const core::Account &account, Invocation &run)
{
    const core::Catalogue &catalogue = (*run.services())->catalogue();
    if (run.format() == Format::Json)
        writeJson(whose(account, {{u"wouldSend"_s, toJson(request, catalogue)}}), run.format());
    else
        print(request, catalogue);
    note(Cli::tr("Nothing was sent. Repeat with --confirm."));
    return Exit::Failed;
}

/// Refuses with 4 what the platform would refuse.
core::Result<Exit> refuse(const Typed &typed, const message::MessageFile &file, message::Operation operation,
                          const core::Error &error, const core::Catalogue &catalogue)
{
    const auto problems = message::check(file.message, operation, catalogue);
    if (!core::hasErrors(problems))
        return core::fail(error);
    print(typed.file, file, problems);
    return Exit::Denied;
}

/// What this account may not send, and the media that it cannot: refused with 4 before anybody is asked for anything.
std::optional<Exit> refuseFor(const core::Account &account, const Typed &typed, const message::MessageFile &file,
                              message::Operation operation, Services &services)
{
    const message::Offer offer = message::offered(file.message.kind(), operation, account);
    if (!offer.isAllowed) {
        const core::Problem problem{
            .path = u"type"_s, .rule = u"message.account"_s, .message = offer.reason, .code = offer.code};
        print(typed.file, file, {problem});
        return Exit::Denied;
    }
    const auto problems = core::sending::mediaProblems(services.mediaStore(), account.appId, file.message, operation,
                                                       services.clock().now());
    if (problems.isEmpty())
        return std::nullopt;
    print(typed.file, file, problems);
    return Exit::Denied;
}

core::Result<Exit> preview(const Typed &typed, Invocation &run)
{
    if (typed.openId.isEmpty() == typed.weChatId.isEmpty())
        return refuseUsage(Cli::tr("Say to whom: --to OPENID or --to-wxname NAME, one of them"));
    const auto file = readMessage(typed.file);
    if (!file)
        return core::fail(file.error());
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    sayWhose(*account);
    Services &services = **run.services();
    const message::PreviewTarget target = typed.openId.isEmpty()
        ? message::PreviewTarget(message::WeChatId{.name = typed.weChatId})
        : message::PreviewTarget(message::OpenId{.id = typed.openId});
    const auto request = message::previewBody(file->message, target, services.catalogue());
    if (!request)
        return refuse(typed, *file, message::Operation::Preview, request.error(), services.catalogue());
    if (const auto refused = refuseFor(*account, typed, *file, message::Operation::Preview, services))
        return *refused;
    if (!typed.isConfirmed)
        return dryRun(*request, *account, run);
    const auto msgId = wait(services.massSender().preview(*account, file->message, target));
    if (!msgId)
        return core::fail(msgId.error());
    if (run.format() == Format::Json)
        writeJson(whose(*account, {{u"msgId"_s, *msgId}}), run.format());
    else
        writeLine(Cli::tr("The preview was sent.").toUtf8());
    return Exit::Done;
}

core::Result<Exit> custom(const Typed &typed, Invocation &run)
{
    const auto file = readMessage(typed.file);
    if (!file)
        return core::fail(file.error());
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    sayWhose(*account);
    Services &services = **run.services();
    const auto request = message::customBody(file->message, typed.openId, services.catalogue());
    if (!request)
        return refuse(typed, *file, message::Operation::CustomerService, request.error(), services.catalogue());
    if (const auto refused = refuseFor(*account, typed, *file, message::Operation::CustomerService, services))
        return *refused;
    if (!typed.isConfirmed)
        return dryRun(*request, *account, run);
    const auto sent = wait(services.customerSender().send(*account, file->message, typed.openId));
    if (!sent)
        return core::fail(sent.error());
    if (sent->state == core::CustomerMessage::State::Unknown)
        note(Cli::tr("It may have arrived all the same: the platform does not recognise a repeated customer message, "
                     "so that MpDesk does not repeat it."));
    if (sent->error)
        return core::fail(*sent->error);
    if (run.format() == Format::Json)
        writeJson(whose(*account), run.format());
    else
        writeLine(Cli::tr("The message was sent.").toUtf8());
    return Exit::Done;
}

CLI::App &addSending(CLI::App &group, const char *name, const QString &describe, const std::shared_ptr<Typed> &typed)
{
    CLI::App &verb = addVerb(group, name, describe);
    verb.footer(Cli::tr("Without --confirm nothing is sent: it prints the exact bytes. Exit status 4 if the platform "
                        "would refuse the message.")
                    .toStdString());
    addPositional(verb, "FILE", typed->file, Cli::tr("The message as JSON; - for standard input")).required();
    addConfirm(verb, typed->isConfirmed);
    return verb;
}

} // namespace

void addMessageSend(CLI::App &group, Invocation &invocation)
{
    const auto shown = std::make_shared<Typed>();
    CLI::App &showing = addSending(group, "preview", Cli::tr("Shows FILE on one phone, as a mass send would"), shown);
    addOption(showing, "--to", "OPENID", shown->openId, Cli::tr("The follower whose phone shows it"));
    addOption(showing, "--to-wxname", "WXNAME", shown->weChatId, Cli::tr("The same by WeChat id"));
    bind(showing, invocation, shown, preview);

    const auto written = std::make_shared<Typed>();
    CLI::App &writing =
        addSending(group, "custom", Cli::tr("Sends FILE to one follower as a customer message"), written);
    addOption(writing, "--to", "OPENID", written->openId, Cli::tr("The follower; has written or acted in time"))
        .required();
    bind(writing, invocation, written, custom);
}

} // namespace app::cli
