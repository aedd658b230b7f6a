// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/mediaverbs.h"
#include "app/cli/menureport.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "core/media/mediarules.h"

#include <QFileInfo>
#include <QSaveFile>

namespace app::cli {

using namespace Qt::StringLiterals;
using core::StoredMedia;
using core::media::Keeping;
using core::media::Kind;

namespace {

struct Typed
{
    QString id;
    QString kind;
    QString output;
    bool isTemporary = false;
    bool isConfirmed = false;
};

/// Permanent media as the platform lists them, temporary ones as we know them: it has no list of those.
core::Result<Exit> list(const Typed &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    std::optional<Kind> kind;
    if (!typed.kind.isEmpty())
        kind = *core::media::parseKind(typed.kind);
    Services &services = **run.services();
    const Keeping keeping = typed.isTemporary ? Keeping::Temporary : Keeping::Permanent;
    for (const Kind each : {Kind::Image, Kind::Voice, Kind::Video}) {
        if (keeping == Keeping::Temporary || (kind && *kind != each))
            continue;
        const auto number = wait(services.mediaDesk().refresh(*account, each));
        if (!number)
            return core::fail(number.error());
    }
    const auto rows = services.mediaDesk().store().list(account->appId, keeping, kind);
    if (!rows)
        return core::fail(rows.error());
    if (run.format() == Format::Json) {
        QJsonArray json;
        for (const StoredMedia &media : *rows)
            json += toJson(media);
        writeJson(json);
        return Exit::Done;
    }
    Table table(
        {Cli::tr("Kind"), u"media_id"_s, Cli::tr("Name"), Cli::tr("Size"), Cli::tr("Created"), Cli::tr("Until")});
    for (const StoredMedia &media : *rows)
        table.add({toString(media.use.kind), media.mediaId, printable(media.name),
                   media.bytes > 0 ? core::media::sizeText(media.bytes) : QString(), minuteText(media.createdAt),
                   minuteText(media.expiresAt)});
    table.print();
    return Exit::Done;
}

core::Done writeNew(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo::exists(path))
        return core::invalid(u"output"_s, Cli::tr("“%1” is there already; nothing was written").arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return core::fail(core::Error::Kind::Storage,
                          Cli::tr("“%1” cannot be written: %2").arg(path, file.errorString()));
    return {};
}

core::Result<Exit> get(const Typed &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    Services &services = **run.services();
    const auto known = services.mediaDesk().store().find(account->appId, typed.id);
    const Keeping asked = typed.isTemporary ? Keeping::Temporary : Keeping::Permanent;
    const Keeping keeping = known && !typed.isTemporary ? known->use.keeping : asked;
    const auto content = wait(core::api::fetchMedia(services.client(), *account, typed.id, keeping));
    if (!content)
        return core::fail(content.error());
    QJsonObject json = whose(*account);
    json.insert(u"mediaId"_s, typed.id);
    if (!content->articles.isEmpty()) {
        json.insert(u"articles"_s, content->articles);
    } else if (!content->videoUrl.isEmpty()) {
        json.insert(u"videoUrl"_s, content->videoUrl.toString());
        json.insert(u"title"_s, content->title);
        json.insert(u"introduction"_s, content->introduction);
    } else if (typed.output == "-"_L1) {
        writeBytes(content->bytes);
        return Exit::Done;
    } else {
        const QString path = typed.output.isEmpty() ? content->fileName : typed.output;
        if (path.isEmpty())
            return refuseUsage(Cli::tr("The platform gives this no name: say where to write it with --output."));
        const core::Done written = writeNew(path, content->bytes);
        if (!written)
            return core::fail(written.error());
        if (run.format() == Format::Text) {
            writeLine(path.toUtf8());
            return Exit::Done;
        }
        json.insert(u"file"_s, path);
        json.insert(u"bytes"_s, content->bytes.size());
    }
    writeJson(json, run.format());
    return Exit::Done;
}

core::Result<Exit> remove(const Typed &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    Services &services = **run.services();
    sayWhose(*account);
    StoredMedia media{.appId = account->appId, .mediaId = typed.id};
    media.use.keeping = Keeping::Permanent;
    if (const auto known = services.mediaDesk().store().find(account->appId, typed.id))
        media = *known;
    if (media.use.keeping != Keeping::Permanent)
        return core::fail(core::Error{
            .kind = core::Error::Kind::Unsupported,
            .message =
                Cli::tr("The platform deletes temporary media by itself, after three days; it has no call for it")});
    if (!typed.isConfirmed) {
        note(Cli::tr("Nothing was deleted. Repeat with --confirm; it cannot be undone."));
        return Exit::Failed;
    }
    const core::Done done = wait(services.mediaDesk().remove(*account, media));
    if (!done)
        return core::fail(done.error());
    if (run.format() == Format::Json)
        writeJson(whose(*account, {{u"deleted"_s, typed.id}}), run.format());
    else
        writeLine(Cli::tr("The platform does not have %1 any more.").arg(typed.id).toUtf8());
    return Exit::Done;
}

} // namespace

void addMediaLibrary(CLI::App &group, Invocation &invocation)
{
    CLI::App &listing = addVerb(group, "list", Cli::tr("Permanent media as the platform lists them"));
    const auto listed = std::make_shared<Typed>();
    addOption(listing, "--kind", "image|voice|video", listed->kind, Cli::tr("Only these"));
    addFlag(listing, "--temporary", listed->isTemporary,
            Cli::tr("Those that were uploaded from here for three days; the platform has no list of them"));
    bind(listing, invocation, listed, list);

    CLI::App &getting = addVerb(group, "get", Cli::tr("Fetches what is behind a media id"));
    const auto got = std::make_shared<Typed>();
    addPositional(getting, "MEDIA_ID", got->id, Cli::tr("The media id")).required();
    addOption(getting, "--output", "FILE", got->output,
              Cli::tr("Where to write it, - for standard output; without, the platform's name"));
    addFlag(getting, "--temporary", got->isTemporary, Cli::tr("It is temporary, and was not uploaded from here"));
    bind(getting, invocation, got, get);

    CLI::App &deleting = addVerb(group, "delete", Cli::tr("Deletes permanent media on the platform"));
    const auto deleted = std::make_shared<Typed>();
    addPositional(deleting, "MEDIA_ID", deleted->id, Cli::tr("The media id")).required();
    addConfirm(deleting, deleted->isConfirmed);
    bind(deleting, invocation, deleted, remove);
}

} // namespace app::cli
