// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/material.h"

#include "core/sandbox/state.h"
#include "core/sandbox/uploads.h"
#include "core/sandbox/webfiles.h"

#include <QJsonDocument>

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Reads what stands beside a video into it.
Done describe(MediaFile &video, const QList<FormPart> &parts)
{
    const auto part = std::ranges::find(parts, "description", &FormPart::name);
    if (part == parts.cend())
        return refuse(41011);
    const QJsonDocument description = QJsonDocument::fromJson(part->bytes);
    if (!description.isObject())
        return refuse(47001);
    video.title = description.object().value("title"_L1).toString();
    video.introduction = description.object().value("introduction"_L1).toString();
    if (video.title.isEmpty() || !description.object().value("introduction"_L1).isString())
        return refuse(41011);
    video.name = video.title;
    return {};
}

/// 41006 without media_id, 40007 for one that is none of the library's.
Result<MediaFile> permanentOf(const State &state, const Call &call)
{
    const auto body = call.json();
    if (!body)
        return fail(body.error());
    const QString mediaId = body->value("media_id"_L1).toString();
    if (mediaId.isEmpty())
        return refuse(41006);
    const MediaFile *file = state.media.permanent(mediaId);
    if (!file)
        return refuse(40007);
    return *file;
}

bool anyNames(const QJsonArray &buttons, const QString &mediaId)
{
    return std::ranges::any_of(buttons, [&mediaId](const QJsonValue &value) {
        const QJsonObject button = value.toObject();
        return button.value("media_id"_L1).toString() == mediaId
            || anyNames(button.value("sub_button"_L1).toArray(), mediaId);
    });
}

bool isInMenu(const Menus &menus, const QString &mediaId)
{
    return (menus.standard && anyNames(menus.standard->buttons, mediaId))
        || std::ranges::any_of(menus.conditional, [&mediaId](const ConditionalMenu &conditional) {
               return anyNames(conditional.menu.buttons, mediaId);
           });
}

QString imageAddress(const Call &call, const MediaFile &file)
{
    return addressOf(call, WebHost::Images, file.path);
}

QJsonObject listed(const Call &call, const MediaFile &file)
{
    QJsonObject item{
        {"media_id"_L1, file.mediaId}, {"name"_L1, file.name}, {"update_time"_L1, file.created.toSecsSinceEpoch()}};
    if (file.type == MediaType::Image || file.type == MediaType::Thumb)
        item.insert("url"_L1, imageAddress(call, file));
    return item;
}

} // namespace

QJsonObject pageOf(qsizetype total, const QJsonArray &items)
{
    return {{"total_count"_L1, total}, {"item_count"_L1, items.size()}, {"item"_L1, items}};
}

Result<PageWanted> pageWanted(const State &state, const QJsonObject &body)
{
    const PageWanted wanted{.offset = static_cast<qsizetype>(body.value("offset"_L1).toInteger(-1)),
                            .count = static_cast<qsizetype>(body.value("count"_L1).toInteger(-1))};
    if (wanted.offset < 0 || wanted.count < state.catalogue.limitValue(u"media.list.minCount")
        || wanted.count > state.catalogue.limitValue(u"media.list.maxCount"))
        return refuse(40097);
    return wanted;
}

Outcome addMaterial(State &state, const Call &call)
{
    const auto type = parseMediaType(call.parameter(u"type"_s));
    if (!type)
        return refuse(40004);
    const QList<FormPart> parts = partsOf(call);
    const auto part = uploadedFile(parts);
    if (!part)
        return fail(part.error());
    if (const Done checked = state.media.check(Media::Storage::Permanent, *type, part->bytes); !checked)
        return fail(checked.error());
    MediaFile file{.type = *type,
                   .kind = kindOf(part->bytes),
                   .bytes = part->bytes,
                   .name = QString::fromUtf8(part->fileName),
                   .created = call.now};
    if (*type == MediaType::Video) {
        if (const Done described = describe(file, parts); !described)
            return fail(described.error());
    }
    const auto added = state.media.add(Media::Storage::Permanent, file, state.draw);
    if (!added)
        return fail(added.error());
    QJsonObject answer{{"media_id"_L1, added->mediaId}};
    if (*type == MediaType::Image || *type == MediaType::Thumb)
        answer.insert("url"_L1, imageAddress(call, *added));
    return answer;
}

Outcome refuseNews(State &, const Call &)
{
    return refuse(45106, u"This API has been unsupported"_s);
}

Result<ServerResponse> getMaterial(State &state, const Call &call)
{
    const auto file = permanentOf(state, call);
    if (!file)
        return fail(file.error());
    if (file->type != MediaType::Video)
        return download(*file);
    return jsonAnswer({{"title"_L1, file->title},
                       {"description"_L1, file->introduction},
                       {"down_url"_L1, addressOf(call, WebHost::Videos, file->path)}});
}

Outcome deleteMaterial(State &state, const Call &call)
{
    const auto file = permanentOf(state, call);
    if (!file)
        return fail(file.error());
    if (isInMenu(state.menus, file->mediaId))
        return refuse(48005);
    return state.media.removePermanent(file->mediaId).map([] { return ok(); });
}

Outcome countMaterial(State &state, const Call &)
{
    return QJsonObject{{"voice_count"_L1, state.media.count(MediaType::Voice)},
                       {"video_count"_L1, state.media.count(MediaType::Video)},
                       {"image_count"_L1, state.media.count(MediaType::Image)},
                       {"news_count"_L1, 0}};
}

Outcome listMaterial(State &state, const Call &call)
{
    auto body = call.json();
    if (!body)
        return body;
    const QString type = body->value("type"_L1).toString();
    const auto known = parseMediaType(type);
    if ((!known || known == MediaType::Thumb) && type != "news"_L1)
        return refuse(40004);
    const auto wanted = pageWanted(state, *body);
    if (!wanted)
        return fail(wanted.error());
    QJsonArray items;
    if (known) {
        for (const MediaFile &file : state.media.page(*known, wanted->offset, wanted->count))
            items.append(listed(call, file));
    }
    return pageOf(known ? state.media.count(*known) : 0, items);
}

} // namespace core::sandbox
