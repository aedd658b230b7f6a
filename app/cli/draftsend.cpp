// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/draftsource.h"
#include "app/cli/mediaverbs.h"
#include "app/cli/menureport.h"
#include "app/cli/problemreport.h"
#include "app/cli/texts.h"
#include "core/api/draftapi.h"
#include "core/mediadesk/draftpublishing.h"

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Typed
{
    QString id;
    QString file;
    DraftFields fields;
    qint64 index = 0;
    bool leavesImages = false;
    bool isConfirmed = false;
};

/// Notes and reports what is wrong; true when it can be sent.
bool isSound(const DraftSource &source, Format format)
{
    noteAll(source.images);
    noteAll(source.problems);
    if (!core::hasErrors(source.problems))
        return true;
    if (format == Format::Json)
        writeJson({{u"problems"_s, toJson(source.problems)}, {u"images"_s, toJson(source.images)}}, format);
    note(Cli::tr("The platform would refuse this draft. Nothing was sent."));
    return false;
}

void show(const core::Account &account, const QString &mediaId, const DraftSource &source, Format format)
{
    if (format == Format::Text) {
        writeLine(mediaId.toUtf8());
        return;
    }
    writeJson(
        whose(
            account,
            {{u"mediaId"_s, mediaId}, {u"images"_s, toJson(source.images)}, {u"problems"_s, toJson(source.problems)}}),
        format);
}

core::Result<Exit> add(const Typed &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    Services &services = **run.services();
    sayWhose(*account);
    const Images images = typed.leavesImages ? Images::Leave : Images::Upload;
    const auto source = readDraft(typed.file, typed.fields, images, services, *account);
    if (!source)
        return core::fail(source.error());
    if (!isSound(*source, run.format()))
        return Exit::Denied;
    const auto mediaId = wait(core::api::addDraft(services.client(), *account, source->articles));
    if (!mediaId)
        return core::fail(mediaId.error());
    show(*account, *mediaId, *source, run.format());
    return Exit::Done;
}

core::Result<Exit> update(const Typed &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    Services &services = **run.services();
    sayWhose(*account);
    if (!typed.isConfirmed) {
        note(Cli::tr("Nothing was changed. Repeat with --confirm: article %1 of the draft is replaced for good.")
                 .arg(typed.index));
        return Exit::Failed;
    }
    const Images images = typed.leavesImages ? Images::Leave : Images::Upload;
    const auto source = readDraft(typed.file, typed.fields, images, services, *account);
    if (!source)
        return core::fail(source.error());
    if (source->articles.size() != 1)
        return core::invalid(u"articles"_s,
                             Cli::tr("One article replaces one article; the file has %n article(s)", nullptr,
                                     static_cast<int>(source->articles.size())));
    if (!isSound(*source, run.format()))
        return Exit::Denied;
    const core::Done done =
        wait(core::api::updateDraft(services.client(), *account, typed.id, int(typed.index), source->articles.first()));
    if (!done)
        return core::fail(done.error());
    show(*account, typed.id, *source, run.format());
    return Exit::Done;
}

core::Result<Exit> remove(const Typed &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    sayWhose(*account);
    if (!typed.isConfirmed) {
        note(Cli::tr("Nothing was deleted. Repeat with --confirm; it cannot be undone."));
        return Exit::Failed;
    }
    const core::Done done = wait(core::api::deleteDraft((*run.services())->client(), *account, typed.id));
    if (!done)
        return core::fail(done.error());
    if (run.format() == Format::Json)
        writeJson(whose(*account, {{u"deleted"_s, typed.id}}), run.format());
    else
        writeLine(Cli::tr("The draft %1 was deleted.").arg(typed.id).toUtf8());
    return Exit::Done;
}

QJsonObject toJson(const QString &publishId, const core::api::PublicationStatus &status)
{
    QJsonArray urls;
    for (const QUrl &url : status.urls)
        urls += url.toString();
    QJsonArray failed;
    for (const int index : status.failed)
        failed += index;
    return {{u"publishId"_s, publishId},
            {u"status"_s, int(status.stage)},
            {u"articleId"_s, status.articleId},
            {u"urls"_s, urls},
            {u"failedArticles"_s, failed}};
}

Exit showPublication(const core::Account &account, const QString &publishId, const core::api::PublicationStatus &status,
                     Format format)
{
    using Stage = core::api::PublicationStatus::Stage;
    if (format == Format::Json) {
        writeJson(whose(account, toJson(publishId, status)), format);
    } else {
        for (const QUrl &url : status.urls)
            writeLine(url.toEncoded());
        for (const int index : status.failed)
            note(Cli::tr("Article %1 was refused.").arg(index));
    }
    if (!publishId.isEmpty())
        note(Cli::tr("Publication %1: %2.").arg(publishId, titleOf(status.stage)));
    return status.stage == Stage::Done || status.stage == Stage::UnderWay ? Exit::Done : Exit::Failed;
}

core::Result<Exit> publish(const Typed &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    Services &services = **run.services();
    sayWhose(*account);
    if (const core::Done can = core::mediadesk::canPublish(*account); !can) {
        report(can.error());
        return Exit::Denied;
    }
    if (!typed.isConfirmed) {
        note(Cli::tr("Nothing was published. Publishing makes the articles public under a link and uses the draft up; "
                     "it tells no follower, which only a mass send does. Repeat with --confirm."));
        return Exit::Failed;
    }
    const auto handedIn = wait(core::mediadesk::publishDraft(
        services.client(), services.transport(), services.publications(), *account, typed.id, services.clock().now()));
    if (!handedIn)
        return core::fail(handedIn.error());
    const QString publishId = handedIn->request.publishId;
    if (publishId.isEmpty()) {
        note(Cli::tr("The platform's answer was lost; its list of what is published has the articles."));
        return showPublication(*account, publishId,
                               {.stage = core::api::PublicationStatus::Stage::Done,
                                .articleId = handedIn->request.articleId,
                                .urls = handedIn->urls},
                               run.format());
    }
    note(Cli::tr("Publication %1 was taken on; waiting for its result.").arg(publishId));
    const auto status = wait(core::api::awaitPublication(services.client(), services.transport(), *account, publishId));
    if (!status)
        return core::fail(status.error());
    return showPublication(*account, publishId, *status, run.format());
}

void addFields(CLI::App &verb, Typed &typed)
{
    addOption(verb, "--title", "TEXT", typed.fields.title, Cli::tr("Instead of the file's, of its first article"));
    addOption(verb, "--author", "TEXT", typed.fields.author, Cli::tr("Likewise"));
    addOption(verb, "--digest", "TEXT", typed.fields.digest, Cli::tr("Likewise"));
    addOption(verb, "--cover", "MEDIA_ID", typed.fields.cover, Cli::tr("A permanent image"));
    addFlag(verb, "--leave-images", typed.leavesImages,
            Cli::tr("Do not upload the images that the platform would drop"));
}

} // namespace

void addDraftSend(CLI::App &group, Invocation &invocation)
{
    const auto typed = std::make_shared<Typed>();
    CLI::App &adding = addVerb(group, "add", Cli::tr("Makes a draft of a file: JSON, HTML or Markdown"));
    adding.footer(
        Cli::tr("Images that lie elsewhere are uploaded and their links rewritten, each reported. Exit status "
                "4 if the platform would refuse the draft.")
            .toStdString());
    addPositional(adding, "FILE", typed->file, Cli::tr("The article; by its extension .html, .md or .json")).required();
    addFields(adding, *typed);
    bind(adding, invocation, typed, add);

    CLI::App &updating = addVerb(group, "update", Cli::tr("Replaces one article of a draft"));
    addPositional(updating, "MEDIA_ID", typed->id, Cli::tr("Of the draft")).required();
    addPositional(updating, "FILE", typed->file, Cli::tr("The article; by its extension .html, .md or .json"))
        .required();
    addNumber(updating, "--index", {.lowest = 0, .highest = 7}, typed->index, Cli::tr("Which article, from 0"));
    addFields(updating, *typed);
    addConfirm(updating, typed->isConfirmed);
    bind(updating, invocation, typed, update);

    CLI::App &deleting = addVerb(group, "delete", Cli::tr("Deletes a draft"));
    addPositional(deleting, "MEDIA_ID", typed->id, Cli::tr("Of the draft")).required();
    addConfirm(deleting, typed->isConfirmed);
    bind(deleting, invocation, typed, remove);

    CLI::App &publishing = addVerb(group, "publish", Cli::tr("Makes a draft public, and waits for the result"));
    addPositional(publishing, "MEDIA_ID", typed->id, Cli::tr("Of the draft")).required();
    addConfirm(publishing, typed->isConfirmed);
    bind(publishing, invocation, typed, publish);
}

} // namespace app::cli
