// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/uploads.h"

#include "core/sandbox/state.h"
#include "core/sandbox/webfiles.h"

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// 41006 without the parameter, 40007 for one that is unknown or past its days.
Result<MediaFile> temporaryOf(const State &state, const Call &call)
{
    const QString mediaId = call.parameter(u"media_id"_s);
    if (mediaId.isEmpty())
        return refuse(41006);
    const MediaFile *file = state.media.temporary(mediaId, call.now);
    if (!file)
        return refuse(40007);
    return *file;
}

} // namespace

QList<FormPart> partsOf(const Call &call)
{
    if (!call.request.header("transfer-encoding").isEmpty())
        return {};
    return formParts(call.request.header("content-type"), call.request.body);
}

Result<FormPart> uploadedFile(const QList<FormPart> &parts)
{
    const auto part = std::ranges::find(parts, "media", &FormPart::name);
    if (part == parts.cend() || part->fileName.isEmpty())
        return refuse(41005);
    return *part;
}

ServerResponse download(const MediaFile &file)
{
    ServerResponse answer{.contentType = contentTypeOf(file.kind), .body = file.bytes};
    const QByteArray name = file.mediaId.toLatin1() + '.' + suffixOf(file.kind);
    answer.headers.append(HttpHeader{.name = "Content-Disposition", .value = "attachment; filename=\"" + name + '"'});
    return answer;
}

Outcome uploadTemporary(State &state, const Call &call)
{
    const auto type = parseMediaType(call.parameter(u"type"_s));
    if (!type)
        return refuse(40004);
    const auto part = uploadedFile(partsOf(call));
    if (!part)
        return fail(part.error());
    if (const Done checked = state.media.check(Media::Storage::Temporary, *type, part->bytes); !checked)
        return fail(checked.error());
    const auto file = state.media.add(Media::Storage::Temporary,
                                      {.type = *type,
                                       .kind = kindOf(part->bytes),
                                       .bytes = part->bytes,
                                       .name = QString::fromUtf8(part->fileName),
                                       .created = call.now},
                                      state.draw);
    if (!file)
        return fail(file.error());
    const QLatin1String idKey = *type == MediaType::Thumb ? "thumb_media_id"_L1 : "media_id"_L1;
    return QJsonObject{
        {"type"_L1, toString(*type)}, {idKey, file->mediaId}, {"created_at"_L1, call.now.toSecsSinceEpoch()}};
}

Result<ServerResponse> getTemporary(State &state, const Call &call)
{
    const auto file = temporaryOf(state, call);
    if (!file)
        return fail(file.error());
    if (file->type == MediaType::Video)
        return jsonAnswer({{"video_url"_L1, addressOf(call, WebHost::Videos, file->path)}});
    return download(*file);
}

Result<ServerResponse> getPageVoice(State &state, const Call &call)
{
    const auto file = temporaryOf(state, call);
    if (!file)
        return fail(file.error());
    if (file->type != MediaType::Voice)
        return refuse(40007);
    return download(*file);
}

Outcome uploadArticleImage(State &state, const Call &call)
{
    const auto part = uploadedFile(partsOf(call));
    if (!part)
        return fail(part.error());
    if (const Done checked = state.media.checkArticleImage(part->bytes); !checked)
        return fail(checked.error());
    return state.media.addArticleImage(part->bytes, state.draw).map([&call](const QByteArray &path) {
        return ok({{"url"_L1, addressOf(call, WebHost::Images, path)}});
    });
}

Outcome uploadMassVideo(State &state, const Call &call)
{
    auto body = call.json();
    if (!body)
        return body;
    const QString mediaId = body->value("media_id"_L1).toString();
    if (mediaId.isEmpty())
        return refuse(41006);
    const MediaFile *source = state.media.find(mediaId, call.now);
    if (!source || source->type != MediaType::Video)
        return refuse(40007);
    MediaFile video = *source;
    video.title = body->value("title"_L1).toString();
    video.introduction = body->value("description"_L1).toString();
    video.created = call.now;
    video.isForMassSends = true;
    return state.media.add(Media::Storage::Temporary, video, state.draw).map([](const MediaFile &made) {
        return QJsonObject{
            {"type"_L1, "video"_L1}, {"media_id"_L1, made.mediaId}, {"created_at"_L1, made.created.toSecsSinceEpoch()}};
    });
}

} // namespace core::sandbox
