// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/mediaapi.h"

#include "core/api/answers_p.h"
#include "core/http/multipart.h"

#include <QCoreApplication>

namespace core::api {

using namespace Qt::StringLiterals;
using media::Keeping;
using media::Kind;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::api)
};

/// Ten megabytes over a bad line; whoever is tired of waiting stops the transfer.
constexpr std::chrono::minutes uploadTime(10);

QString endpointFor(Keeping keeping)
{
    switch (keeping) {
    case Keeping::Temporary: return u"uploadTempMedia"_s;
    case Keeping::Permanent: return u"addMaterial"_s;
    case Keeping::InArticle: return u"uploadImage"_s;
    }
    Q_UNREACHABLE();
}

Params paramsFor(const MediaUpload &upload)
{
    Upload file{.fileName = media::fittingName(upload.facts),
                .contentType = media::contentTypeOf(upload.facts.format),
                .bytes = upload.bytes};
    const bool isDescribed = upload.use == media::Use{.kind = Kind::Video, .keeping = Keeping::Permanent};
    if (isDescribed && upload.video)
        file.description =
            QJsonObject{{u"title"_s, upload.video->title}, {u"introduction"_s, upload.video->introduction}};
    const Form form = multipartForm(file, upload.boundary);
    Params params;
    if (upload.use.keeping != Keeping::InArticle)
        params.query.addQueryItem(u"type"_s, toString(upload.use.kind));
    params.body = form.body;
    params.contentType = form.contentType;
    params.timeout = uploadTime;
    params.transfer = upload.transfer;
    // A second one of these would stay and count.
    if (upload.use.keeping == Keeping::Permanent)
        params.whenBusy = WhenBusy::GiveUp;
    return params;
}

Result<UploadedMedia> readUploaded(const Answer &answer, Keeping keeping)
{
    JsonReader reader(answer.json);
    // A temporary thumbnail's id has a name of its own.
    const QString thumb = reader.stringOr("thumb_media_id"_L1);
    UploadedMedia uploaded{.mediaId = reader.stringOr("media_id"_L1, thumb),
                           .url = QUrl(reader.stringOr("url"_L1)),
                           .createdAt = momentAt(reader, "created_at"_L1)};
    const bool isNamed = keeping == Keeping::InArticle ? uploaded.url.isValid() : !uploaded.mediaId.isEmpty();
    if (!reader.fault() && !isNamed)
        return fail(Error{.kind = Error::Kind::Protocol,
                          .message = Texts::tr("The platform took the file, but its answer does not name it"),
                          .field = keeping == Keeping::InArticle ? u"url"_s : u"media_id"_s,
                          .isOutcomeUnknown = true});
    return reader.finish(std::move(uploaded));
}

/// filename="…" of a Content-Disposition.
QString fileNameOf(const HttpReply &reply)
{
    const QByteArray disposition = reply.header("Content-Disposition");
    const qsizetype at = disposition.toLower().indexOf("filename=");
    if (at < 0)
        return {};
    QString name = QString::fromUtf8(disposition.mid(at + 9)).section(u';', 0, 0).trimmed();
    name.remove(u'"');
    return name.section(u'/', -1).section(u'\\', -1); // it is shown and may become a file's name
}

MediaContent contentOf(const Answer &answer)
{
    if (answer.json.isEmpty())
        return {.bytes = answer.reply.body,
                .contentType = answer.reply.header("Content-Type"),
                .fileName = fileNameOf(answer.reply)};
    JsonReader reader(answer.json);
    const QString temporary = reader.stringOr("video_url"_L1);
    return {.videoUrl = QUrl(reader.stringOr("down_url"_L1, temporary)),
            .title = reader.stringOr("title"_L1),
            .introduction = reader.stringOr("description"_L1),
            .articles = reader.arrayOr("news_item"_L1)};
}

Result<Material> readMaterial(const QJsonObject &json)
{
    JsonReader reader(json);
    Material material{.mediaId = reader.string("media_id"_L1),
                      .name = reader.stringOr("name"_L1),
                      .updatedAt = momentAt(reader, "update_time"_L1),
                      .url = QUrl(reader.stringOr("url"_L1))};
    return reader.finish(std::move(material));
}

Result<MaterialPage> readPage(const Answer &answer)
{
    JsonReader reader(answer.json);
    MaterialPage page{.total = reader.integer("total_count"_L1)};
    auto items = readEach(reader.arrayOr("item"_L1), readMaterial);
    if (!items)
        return fail(items.error());
    page.items = *std::move(items);
    return reader.finish(std::move(page));
}

} // namespace

Task<UploadedMedia> uploadMedia(ApiClient &client, Account account, MediaUpload upload)
{
    const Params params = paramsFor(upload);
    const QString endpoint = endpointFor(upload.use.keeping);
    const Result<Answer> answer = confirmed(co_await client.call(account, endpoint, params));
    if (!answer)
        co_return fail(answer.error());
    co_return readUploaded(*answer, upload.use.keeping);
}

Task<MediaContent> fetchMedia(ApiClient &client, Account account, QString mediaId, Keeping keeping)
{
    if (mediaId.isEmpty() || keeping == Keeping::InArticle)
        co_return invalid(u"media_id"_s, Texts::tr("A media id is needed; there is none"));
    Params params;
    if (keeping == Keeping::Temporary)
        params.query.addQueryItem(u"media_id"_s, mediaId);
    else
        params = bodyOf(toWire({{u"media_id"_s, mediaId}}));
    params.timeout = uploadTime;
    const QString endpoint = keeping == Keeping::Temporary ? u"getMedia"_s : u"getMaterial"_s;
    const Result<Answer> answer = co_await client.call(account, endpoint, params);
    if (!answer)
        co_return fail(answer.error());
    co_return contentOf(*answer);
}

Task<MaterialCounts> countMaterial(ApiClient &client, Account account)
{
    const Params nothing;
    const Result<Answer> answer = confirmed(co_await client.call(account, u"getMaterialCount"_s, nothing));
    if (!answer)
        co_return fail(answer.error());
    JsonReader reader(answer->json);
    MaterialCounts counts{.images = reader.integer("image_count"_L1),
                          .voices = reader.integer("voice_count"_L1),
                          .videos = reader.integer("video_count"_L1),
                          .news = reader.integer("news_count"_L1)};
    co_return reader.finish(std::move(counts));
}

Task<MaterialPage> listMaterial(ApiClient &client, Account account, Kind kind, qint64 offset, qint64 count)
{
    if (kind == Kind::Thumb)
        co_return fail(Error::Kind::Unsupported, Texts::tr("The platform has no list of thumbnails"));
    const Params params = bodyOf(toWire({{u"type"_s, toString(kind)}, {u"offset"_s, offset}, {u"count"_s, count}}));
    const Result<Answer> answer = confirmed(co_await client.call(account, u"batchGetMaterial"_s, params));
    if (!answer)
        co_return fail(answer.error());
    co_return readPage(*answer);
}

Task<void> deleteMaterial(ApiClient &client, Account account, QString mediaId)
{
    const Params params = bodyOf(toWire({{u"media_id"_s, mediaId}}));
    co_return done(confirmed(co_await client.call(account, u"delMaterial"_s, params)));
}

} // namespace core::api
