// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/publishapi.h"

#include "core/api/answers_p.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::api {

using namespace Qt::StringLiterals;
using Stage = PublicationStatus::Stage;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::api)
};

/// A number or a number in a string: the platform answers both.
QString idOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

Result<SubmittedPublication> readSubmitted(const Answer &answer)
{
    SubmittedPublication submitted{.publishId = idOf(answer.json["publish_id"_L1]),
                                   .msgDataId = idOf(answer.json["msg_data_id"_L1])};
    if (submitted.publishId.isEmpty())
        return fail(Error{.kind = Error::Kind::Protocol,
                          .message = Texts::tr("The platform's answer does not name the publication"),
                          .field = u"publish_id"_s,
                          .isOutcomeUnknown = true});
    return submitted;
}

Result<PublicationStatus> readStatus(const Answer &answer)
{
    JsonReader reader(answer.json);
    const qint64 number = reader.integer("publish_status"_L1);
    const bool isKnown = number >= int(Stage::Done) && number < int(Stage::Unknown);
    PublicationStatus status{.stage = isKnown ? Stage(number) : Stage::Unknown,
                             .articleId = reader.stringOr("article_id"_L1)};
    QList<std::pair<qint64, QUrl>> urls;
    JsonReader detail(reader.objectOr("article_detail"_L1));
    for (const QJsonValue item : detail.arrayOr("item"_L1))
        urls.append({item["idx"_L1].toInteger(), QUrl(item["article_url"_L1].toString())});
    std::ranges::stable_sort(urls, {}, &std::pair<qint64, QUrl>::first);
    for (const auto &[index, url] : std::as_const(urls))
        status.urls.append(url);
    for (const QJsonValue index : reader.arrayOr("fail_idx"_L1))
        status.failed.append(index.toInt());
    return reader.finish(std::move(status));
}

Result<Published> readPublished(const QJsonObject &json)
{
    JsonReader reader(json);
    Published published{.articleId = reader.string("article_id"_L1), .updatedAt = momentAt(reader, "update_time"_L1)};
    JsonReader content(reader.objectOr("content"_L1));
    const Result<QList<article::Article>> articles = readEach(content.arrayOr("news_item"_L1), article::fromJson);
    if (!articles)
        return fail(articles.error());
    published.articles = *articles;
    return reader.finish(std::move(published));
}

Result<PublishedPage> readPage(const Answer &answer)
{
    JsonReader reader(answer.json);
    PublishedPage page{.total = reader.integer("total_count"_L1)};
    auto items = readEach(reader.arrayOr("item"_L1), readPublished);
    if (!items)
        return fail(items.error());
    page.items = *std::move(items);
    return reader.finish(std::move(page));
}

} // namespace

QString titleOf(Stage stage)
{
    switch (stage) {
    case Stage::Done: return Texts::tr("published");
    case Stage::UnderWay: return Texts::tr("being published");
    case Stage::NotOriginal: return Texts::tr("not published: the check of originality failed");
    case Stage::Failed: return Texts::tr("not published: it failed");
    case Stage::Rejected: return Texts::tr("not published: the platform refused it");
    case Stage::DeletedLater: return Texts::tr("published, and deleted since");
    case Stage::BannedLater: return Texts::tr("published, and banned since");
    case Stage::Unknown: return Texts::tr("in a state that is not documented");
    }
    Q_UNREACHABLE();
}

Task<SubmittedPublication> submitPublication(ApiClient &client, Account account, QString draftMediaId)
{
    Params params = bodyOf(toWire({{u"media_id"_s, draftMediaId}}));
    params.whenBusy = WhenBusy::GiveUp; // a second one would publish twice, or be refused where the first was not
    const Result<Answer> answer = confirmed(co_await client.call(account, u"freepublish_submit"_s, params));
    if (!answer)
        co_return fail(answer.error());
    co_return readSubmitted(*answer);
}

Task<PublicationStatus> publicationStatus(ApiClient &client, Account account, QString publishId)
{
    const Params params = bodyOf(toWire({{u"publish_id"_s, publishId}}));
    const Result<Answer> answer = confirmed(co_await client.call(account, u"freepublish_get"_s, params));
    if (!answer)
        co_return fail(answer.error());
    co_return readStatus(*answer);
}

Task<PublicationStatus> awaitPublication(ApiClient &client, Transport &transport, Account account, QString publishId)
{
    using namespace std::chrono_literals;
    constexpr std::chrono::seconds longestPause = 20s;
    std::chrono::seconds pause = 1s;
    for (std::chrono::seconds waited = 0s;; waited += pause, pause = std::min(pause * 2, longestPause)) {
        const Result<PublicationStatus> status = co_await publicationStatus(client, account, publishId);
        if (!status || status->isFinal() || waited > 2min)
            co_return status;
        const Done paused = co_await transport.pause(pause);
        if (!paused)
            co_return fail(paused.error());
    }
}

Task<void> deletePublication(ApiClient &client, Account account, QString articleId, int index)
{
    const Params params = bodyOf(toWire({{u"article_id"_s, articleId}, {u"index"_s, index}}));
    co_return done(confirmed(co_await client.call(account, u"freepublishDelete"_s, params)));
}

Task<PublishedPage> listPublished(ApiClient &client, Account account, qint64 offset, qint64 count)
{
    const Params params = bodyOf(toWire({{u"offset"_s, offset}, {u"count"_s, count}, {u"no_content"_s, 1}}));
    const Result<Answer> answer = confirmed(co_await client.call(account, u"freepublish_batchget"_s, params));
    if (!answer)
        co_return fail(answer.error());
    co_return readPage(*answer);
}

Task<QList<article::Article>> fetchPublished(ApiClient &client, Account account, QString articleId)
{
    const Params params = bodyOf(toWire({{u"article_id"_s, articleId}}));
    const Result<Answer> answer = confirmed(co_await client.call(account, u"freepublishGetarticle"_s, params));
    if (!answer)
        co_return fail(answer.error());
    co_return readEach(answer->json["news_item"_L1].toArray(), article::fromJson);
}

} // namespace core::api
