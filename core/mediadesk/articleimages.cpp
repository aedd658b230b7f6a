// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mediadesk/articleimages.h"

#include "core/article/html.h"
#include "core/base/elsewhere.h"

#include <QBuffer>
#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

#include <functional>

namespace core::mediadesk {

using namespace Qt::StringLiterals;

namespace {

constexpr media::Use inArticle{.kind = media::Kind::Image, .keeping = media::Keeping::InArticle};
/// Larger pictures are not even converted.
constexpr qint64 mostBytes = 32 * 1024 * 1024;

struct RawImage
{
    QString name;
    QByteArray bytes;
};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::mediadesk)
};

Result<RawImage> fromData(const QString &url)
{
    const QByteArray head = url.section(u',', 0, 0).toLatin1();
    const QByteArray text = url.section(u',', 1).toLatin1();
    const QByteArray bytes = head.endsWith(";base64") ? QByteArray::fromBase64(QByteArray::fromPercentEncoding(text))
                                                      : QByteArray::fromPercentEncoding(text);
    if (bytes.isEmpty())
        return invalid(u"content"_s, Texts::tr("The image that stands in the article as data is empty"));
    return RawImage{.name = u"image"_s, .bytes = bytes};
}

Result<RawImage> fromFile(const QString &name, const QString &folder)
{
    if (folder.isEmpty())
        return invalid(u"content"_s, Texts::tr("“%1” is no full address").arg(name.left(80)));
    const QString decoded = QUrl::fromPercentEncoding(name.toUtf8());
    const QString path = QDir::cleanPath(QDir(folder).filePath(decoded));
    // An article that somebody else wrote must not make us publish other files of this computer.
    const QString root = QFileInfo(folder).canonicalFilePath() + u'/';
    if (QFileInfo::exists(path) && !QFileInfo(path).canonicalFilePath().startsWith(root))
        return invalid(u"content"_s, Texts::tr("“%1” lies outside the article's folder").arg(name.left(80)));
    const Result<media::FileFacts> facts = media::examineFile(path);
    if (!facts)
        return fail(facts.error());
    QFile file(path);
    if (facts->bytes > mostBytes || !file.open(QIODevice::ReadOnly))
        return invalid(
            u"content"_s,
            Texts::tr("“%1” is too large or cannot be read: %2").arg(name.left(80), media::sizeText(facts->bytes)));
    return RawImage{.name = path, .bytes = file.readAll()};
}

Task<RawImage> fromWeb(Transport &transport, Account account, QUrl url)
{
    constexpr int mostRedirects = 4;
    for (int i = 0; i <= mostRedirects; ++i) {
        HttpRequest request{.url = url, .proxy = account.proxy, .plainHttp = PlainHttp::Anywhere};
        request.maxReplyBytes = mostBytes;
        const Result<HttpReply> reply = co_await transport.send(request);
        if (!reply)
            co_return fail(reply.error());
        const QByteArray location = reply->header("Location");
        if (reply->status >= 300 && reply->status < 400 && !location.isEmpty()) {
            url = url.resolved(QUrl(QString::fromUtf8(location)));
            continue;
        }
        if (reply->status != 200)
            co_return fail(
                Error{.kind = Error::Kind::Protocol,
                      .message = Texts::tr("%1 answered with HTTP status %2").arg(url.host()).arg(reply->status),
                      .code = reply->status});
        RawImage image{.name = url.fileName(), .bytes = reply->body};
        co_return image;
    }
    co_return fail(Error::Kind::Protocol, Texts::tr("%1 redirects too often").arg(url.host()));
}

/// As it is, or a copy that fits where somebody can make one.
Result<Piece> fittingPiece(const RawImage &image, const ImageSource &source, const Catalogue &catalogue)
{
    QBuffer buffer;
    buffer.setData(image.bytes);
    buffer.open(QIODevice::ReadOnly);
    const media::FileFacts facts = media::examine(buffer, image.name);
    const auto conversion = media::helpfulConversion(facts, inArticle, catalogue);
    if (!conversion || !source.convert)
        return pieceOf(image.bytes, image.name, inArticle, catalogue);
    const Result<QByteArray> converted = source.convert(image.bytes, *conversion);
    if (!converted)
        return fail(converted.error());
    return pieceOf(*converted, image.name, inArticle, catalogue);
}

/// The same in another thread, since reading and converting a large picture takes a while.
Task<Piece> fitted(RawImage image, ImageSource source, Catalogue catalogue)
{
    const QFuture<Result<Piece>> fitting = elsewhere(std::bind_front(fittingPiece, image, source, catalogue));
    co_return co_await fitting;
}

Task<RawImage> fetched(Transport &transport, Account account, QString image, QString folder)
{
    const QUrl url(image.startsWith("//"_L1) ? u"https:"_s + image : image);
    if (url.scheme() == "data"_L1)
        co_return fromData(image);
    if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
        co_return co_await fromWeb(transport, account, url);
    if (!url.scheme().isEmpty())
        co_return invalid(u"content"_s, Texts::tr("Images with “%1:” are not fetched").arg(url.scheme()));
    co_return fromFile(image, folder);
}

/// Somebody who sees the article later sees its pictures, though nothing is fetched then.
Task<void> keepSmall(MediaDesk &desk, StoredMedia media, QByteArray bytes, PictureShrinker shrink)
{
    const QPointer<MediaDesk> alive(&desk);
    const bool isKept = !desk.store().thumbnail(media.appId, media.mediaId).value_or(QByteArray()).isEmpty();
    if (isKept || !shrink)
        co_return Done();
    const QFuture<QByteArray> shrinking = elsewhere(std::bind_front(shrink, bytes));
    const QByteArray small = co_await shrinking;
    if (!alive || small.isEmpty())
        co_return Done();
    co_return desk.store().setThumbnail(media.appId, media.mediaId, small);
}

Task<StoredMedia> uploadImage(MediaDesk &desk, Transport &transport, Account account, QString image, ImageSource source)
{
    const QPointer<MediaDesk> alive(&desk);
    const Catalogue catalogue = desk.catalogue();
    const Result<RawImage> raw = co_await fetched(transport, account, image, source.folder);
    if (!raw)
        co_return fail(raw.error());
    const Result<Piece> piece = co_await fitted(*raw, source, catalogue);
    if (!piece)
        co_return fail(piece.error());
    if (!alive)
        co_return fail(Error::Kind::Cancelled, Texts::tr("Cancelled"));
    const MediaDesk::Upload upload{.piece = *piece, .use = inArticle, .transfer = source.transfer};
    const Result<StoredMedia> uploaded = co_await desk.upload(account, upload);
    if (!uploaded || !alive)
        co_return uploaded;
    static_cast<void>(co_await keepSmall(desk, *uploaded, piece->bytes, source.shrink)); // the image is there without
    co_return uploaded;
}

} // namespace

Task<ArticleWithImages> uploadImages(MediaDesk &desk, Transport &transport, Account account, article::Article article,
                                     ImageSource source)
{
    const QPointer<MediaDesk> alive(&desk);
    ArticleWithImages done{.article = article};
    QHash<QString, QString> replacements;
    const QStringList images = article::foreignImagesOf(article.content);
    for (const QString &image : images) {
        ImageOutcome outcome{.image = image};
        if (source.transfer && source.transfer->isStopped()) {
            outcome.error = Error{.kind = Error::Kind::Cancelled, .message = Texts::tr("Not uploaded: stopped")};
            done.outcomes.append(outcome);
            continue;
        }
        if (source.progress)
            source.progress(done.outcomes.size(), images.size());
        const Result<StoredMedia> uploaded = co_await uploadImage(desk, transport, account, image, source);
        const bool isStopped = source.transfer && source.transfer->isStopped();
        if (!alive || (!uploaded && uploaded.error().kind == Error::Kind::Cancelled && !isStopped))
            co_return fail(Error::Kind::Cancelled, Texts::tr("Cancelled"));
        if (uploaded) {
            outcome.url = uploaded->url.toString();
            replacements.insert(image, outcome.url);
        } else {
            outcome.error = uploaded.error();
        }
        done.outcomes.append(outcome);
    }
    done.article.content = article::withImages(article.content, replacements);
    co_return done;
}

} // namespace core::mediadesk
