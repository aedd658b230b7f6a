// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/mediaverbs.h"
#include "app/cli/menureport.h"
#include "app/cli/problemreport.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "core/api/massapi.h"
#include "core/media/mediarules.h"

#include <QFile>

namespace app::cli {

using namespace Qt::StringLiterals;
using core::StoredMedia;
using core::media::Keeping;
using core::media::Kind;
using core::mediadesk::MediaDesk;

namespace {

struct Typed
{
    QString file;
    QString id;
    QString kind;
    QString title;
    QString introduction;
    bool isPermanent = false;
    bool isInArticle = false;
};

/// What was asked for, or what the content says.
core::Result<core::media::Use> useOf(const Typed &typed, const core::media::FileFacts &facts)
{
    core::media::Use use;
    if (typed.isPermanent)
        use.keeping = Keeping::Permanent;
    if (typed.isInArticle)
        use.keeping = Keeping::InArticle;
    if (typed.kind.isEmpty()) {
        use.kind = core::media::kindOf(facts.format).value_or(Kind::Image);
        return use;
    }
    const auto kind = core::media::parseKind(typed.kind);
    if (!kind)
        return core::fail(kind.error());
    use.kind = *kind;
    return use;
}

void show(const StoredMedia &media, const core::Account &account, Format format)
{
    if (format == Format::Json) {
        writeJson(whose(account, toJson(media)), format);
        return;
    }
    Sheet sheet;
    if (media.use.keeping != Keeping::InArticle)
        sheet.add(u"media_id"_s, media.mediaId);
    if (!media.url.isEmpty())
        sheet.add(u"url"_s, media.url.toString());
    if (media.expiresAt.isValid())
        sheet.add(Cli::tr("Until"), minuteText(media.expiresAt));
    sheet.print();
}

core::Result<Exit> upload(const Typed &typed, Invocation &run)
{
    const auto facts = core::media::examineFile(typed.file);
    if (!facts)
        return core::fail(facts.error());
    const auto use = useOf(typed, *facts);
    if (!use)
        return core::fail(use.error());
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    Services &services = **run.services();
    const QList<core::Problem> problems = core::media::check(*facts, *use, services.catalogue());
    if (core::hasErrors(problems)) {
        if (run.format() == Format::Json)
            writeJson({{u"problems"_s, toJson(problems)}}, Format::Json);
        noteAll(problems);
        note(Cli::tr("The platform would refuse this file. Nothing was sent."));
        return Exit::Denied;
    }
    noteAll(problems);
    sayWhose(*account);
    const auto piece = core::mediadesk::readPiece(typed.file, *use, services.catalogue());
    if (!piece)
        return core::fail(piece.error());
    MediaDesk::Upload request{.piece = *piece, .use = *use};
    if (*use == core::media::Use{.kind = Kind::Video, .keeping = Keeping::Permanent})
        request.video = core::api::VideoText{.title = typed.title, .introduction = typed.introduction};
    const auto media = wait(services.mediaDesk().upload(*account, request));
    if (!media)
        return core::fail(media.error());
    show(*media, *account, run.format());
    return Exit::Done;
}

void addUpload(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "upload", Cli::tr("Checks a file by its content and uploads it"));
    verb.footer(Cli::tr("Temporary media live for three days. Exit status 4 if the platform would refuse the file: "
                        "its kind, size or length is judged before anything is sent.")
                    .toStdString());
    const auto typed = std::make_shared<Typed>();
    addPositional(verb, "FILE", typed->file, Cli::tr("The file")).required();
    addOption(verb, "--kind", "image|voice|video|thumb", typed->kind, Cli::tr("As what; without, by its content"));
    CLI::Option &permanent =
        addFlag(verb, "--permanent", typed->isPermanent, Cli::tr("Until it is deleted, and counted"));
    addFlag(verb, "--article", typed->isInArticle, Cli::tr("An image inside an article: yields a link, no id"))
        .excludes(&permanent);
    addOption(verb, "--title", "TEXT", typed->title, Cli::tr("Of a permanent video; needed there"));
    addOption(verb, "--introduction", "TEXT", typed->introduction, Cli::tr("Of a permanent video"));
    bind(verb, invocation, typed, upload);
}

/// Mass sends and previews take a video by an id of its own.
core::Result<Exit> convert(const Typed &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    sayWhose(*account);
    const core::api::VideoText words{.title = typed.title, .introduction = typed.introduction};
    const auto id = wait(core::api::convertForMassSends((*run.services())->client(), *account, typed.id, words));
    if (!id)
        return core::fail(id.error());
    if (run.format() == Format::Json)
        writeJson(whose(*account, {{u"mediaId"_s, typed.id}, {u"massMediaId"_s, *id}}), run.format());
    else
        writeLine(id->toUtf8());
    return Exit::Done;
}

void addConvert(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb =
        addVerb(group, "mass-video", Cli::tr("Makes of an uploaded video one that mass sends and previews take"));
    verb.footer(
        Cli::tr("Prints the id that goes into \"massMediaId\" of a message file. It sends nothing.").toStdString());
    const auto typed = std::make_shared<Typed>();
    addPositional(verb, "MEDIA_ID", typed->id, Cli::tr("Of the uploaded video")).required();
    addOption(verb, "--title", "TEXT", typed->title, Cli::tr("Of the video"));
    addOption(verb, "--introduction", "TEXT", typed->introduction, Cli::tr("Of the video"));
    bind(verb, invocation, typed, convert);
}

} // namespace

QJsonObject toJson(const StoredMedia &media)
{
    const auto moment = [](const QDateTime &at) {
        return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
    };
    const bool isInArticle = media.use.keeping == Keeping::InArticle;
    return {{u"mediaId"_s, isInArticle ? QJsonValue() : QJsonValue(media.mediaId)},
            {u"kind"_s, toString(media.use.kind)},
            {u"keeping"_s, toString(media.use.keeping)},
            {u"name"_s, media.name},
            {u"bytes"_s, media.bytes},
            {u"createdAt"_s, moment(media.createdAt)},
            {u"expiresAt"_s, moment(media.expiresAt)},
            {u"url"_s, media.url.toString()}};
}

void addMedia(CLI::App &parser, Invocation &invocation)
{
    addUpload(parser, invocation);
    addMediaLibrary(parser, invocation);
    addConvert(parser, invocation);
}

} // namespace app::cli
