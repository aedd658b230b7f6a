// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/draftapi.h"

#include "core/api/answers_p.h"

#include <QCoreApplication>

namespace core::api {

using namespace Qt::StringLiterals;
using article::Article;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::api)
};

/// {"news_item":[…],"create_time":…,"update_time":…}
Result<Draft> readDraft(const QString &mediaId, const QJsonObject &json)
{
    JsonReader reader(json);
    const Result<QList<Article>> articles = readEach(reader.array("news_item"_L1), article::fromJson);
    if (!articles)
        return fail(articles.error());
    Draft draft{.mediaId = mediaId,
                .articles = *articles,
                .createdAt = momentAt(reader, "create_time"_L1),
                .updatedAt = momentAt(reader, "update_time"_L1)};
    return reader.finish(std::move(draft));
}

/// {"media_id":…,"content":{…},"update_time":…}
Result<Draft> readRow(const QJsonObject &json)
{
    JsonReader reader(json);
    const QString mediaId = reader.string("media_id"_L1);
    const QDateTime updatedAt = momentAt(reader, "update_time"_L1);
    const QJsonObject content = reader.object("content"_L1);
    if (reader.fault())
        return fail(*reader.fault());
    Result<Draft> draft = readDraft(mediaId, content);
    if (draft && updatedAt.isValid())
        draft->updatedAt = updatedAt;
    return draft;
}

Result<DraftPage> readPage(const Answer &answer)
{
    JsonReader reader(answer.json);
    DraftPage page{.total = reader.integer("total_count"_L1)};
    auto drafts = readEach(reader.arrayOr("item"_L1), readRow);
    if (!drafts)
        return fail(drafts.error());
    page.drafts = *std::move(drafts);
    return reader.finish(std::move(page));
}

Result<QString> readMediaId(const Answer &answer)
{
    JsonReader reader(answer.json);
    const QString mediaId = reader.string("media_id"_L1);
    if (!reader.fault() && !mediaId.isEmpty())
        return mediaId;
    return fail(Error{.kind = Error::Kind::Protocol,
                      .message = Texts::tr("The platform's answer does not name the new draft"),
                      .field = u"media_id"_s,
                      .isOutcomeUnknown = true});
}

Params mediaIdParams(const QString &mediaId)
{
    return bodyOf(toWire({{u"media_id"_s, mediaId}}));
}

} // namespace

Task<QString> addDraft(ApiClient &client, Account account, QList<Article> articles)
{
    Params params = bodyOf(article::addBody(articles));
    params.whenBusy = WhenBusy::GiveUp; // a second one would stay
    const Result<Answer> answer = confirmed(co_await client.call(account, u"draft_add"_s, params));
    if (!answer)
        co_return fail(answer.error());
    co_return readMediaId(*answer);
}

Task<void> updateDraft(ApiClient &client, Account account, QString mediaId, int index, Article article)
{
    const Params params = bodyOf(article::updateBody(mediaId, index, article));
    co_return done(confirmed(co_await client.call(account, u"draft_update"_s, params)));
}

Task<Draft> fetchDraft(ApiClient &client, Account account, QString mediaId)
{
    const Params params = mediaIdParams(mediaId);
    const Result<Answer> answer = confirmed(co_await client.call(account, u"getDraft"_s, params));
    if (!answer)
        co_return fail(answer.error());
    co_return readDraft(mediaId, answer->json);
}

Task<void> deleteDraft(ApiClient &client, Account account, QString mediaId)
{
    const Params params = mediaIdParams(mediaId);
    co_return done(confirmed(co_await client.call(account, u"draft_delete"_s, params)));
}

Task<qint64> countDrafts(ApiClient &client, Account account)
{
    const Params nothing;
    const Result<Answer> answer = confirmed(co_await client.call(account, u"draft_count"_s, nothing));
    if (!answer)
        co_return fail(answer.error());
    JsonReader reader(answer->json);
    const qint64 count = reader.integer("total_count"_L1);
    co_return reader.finish(count);
}

Task<DraftPage> listDrafts(ApiClient &client, Account account, qint64 offset, qint64 count, Content content)
{
    const int noContent = content == Content::Without ? 1 : 0;
    const Params params = bodyOf(toWire({{u"offset"_s, offset}, {u"count"_s, count}, {u"no_content"_s, noContent}}));
    const Result<Answer> answer = confirmed(co_await client.call(account, u"draft_batchget"_s, params));
    if (!answer)
        co_return fail(answer.error());
    co_return readPage(*answer);
}

Task<bool> switchDraftBox(ApiClient &client, Account account, DraftBox what)
{
    Params params;
    if (what == DraftBox::Ask)
        params.query.addQueryItem(u"checkonly"_s, u"1"_s);
    const Result<Answer> answer = confirmed(co_await client.call(account, u"draft_switch"_s, params));
    if (!answer)
        co_return fail(answer.error());
    JsonReader reader(answer->json);
    const bool isOpen = reader.integer("is_open"_L1) != 0;
    co_return reader.finish(isOpen);
}

} // namespace core::api
