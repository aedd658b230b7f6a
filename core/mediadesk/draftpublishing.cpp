// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mediadesk/draftpublishing.h"

#include "core/account/capabilities.h"
#include "core/api/draftapi.h"
#include "core/base/logging.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::mediadesk {

using namespace Qt::StringLiterals;
using State = PublicationRequest::State;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::mediadesk)
};

constexpr int invalidMediaId = 40007;
constexpr int notAuthorized = 48001;

/// What the lists of the platform show of a request.
struct Sight
{
    std::optional<api::Published> published;
    bool isDraftThere = false;
};

QStringList titlesOf(const QList<article::Article> &articles)
{
    QStringList titles;
    for (const article::Article &article : articles)
        titles.append(article.title);
    return titles;
}

/// What the platform has published so far; nothing where it does not say, so that it is no reason not to publish.
Task<QStringList> publishedSoFar(api::ApiClient &client, Account account)
{
    const Result<api::PublishedPage> page = co_await api::listPublished(client, account, 0);
    if (!page && page.error().kind != Error::Kind::Api)
        co_return fail(page.error());
    QStringList ids;
    for (const api::Published &published : page.value_or(api::PublishedPage()).items)
        ids.append(published.articleId);
    co_return ids;
}

Task<Sight> look(api::ApiClient &client, Account account, PublicationRequest request)
{
    constexpr std::chrono::seconds skew = std::chrono::minutes(5); // between our clock and the platform's
    const Result<api::PublishedPage> page = co_await api::listPublished(client, account, 0);
    if (!page)
        co_return fail(page.error());
    Sight sight;
    for (const api::Published &published : page->items) {
        const bool isLater =
            !published.updatedAt.isValid() || published.updatedAt.addSecs(skew.count()) >= request.askedAt;
        if (isLater && !request.before.contains(published.articleId)
            && titlesOf(published.articles) == request.titles) {
            sight.published = published;
            co_return sight;
        }
    }
    const Result<api::Draft> draft = co_await api::fetchDraft(client, account, request.draftId);
    if (!draft && draft.error().code != invalidMediaId)
        co_return fail(draft.error());
    sight.isDraftThere = draft.has_value();
    co_return sight;
}

Publishing found(PublicationRequest request, const api::Published &published)
{
    request.state = State::Published;
    request.articleId = published.articleId;
    Publishing publishing{.request = std::move(request)};
    for (const article::Article &article : published.articles) {
        if (article.url.isValid())
            publishing.urls.append(article.url);
    }
    return publishing;
}

Error stillUnknown(Error error)
{
    error.isOutcomeUnknown = true;
    error.advice = Texts::tr("Whether the draft was published is not known. Look in the console under published "
                             "articles. Publishing it once more looks again first, and hands in only what was not "
                             "taken on.");
    return error;
}

Error noAnswer()
{
    return {.kind = Error::Kind::Network,
            .message = Texts::tr("The platform's answer to the publication was lost. The draft is gone, and the list "
                                 "of what is published does not have it.")};
}

Error notPublished()
{
    return {.kind = Error::Kind::Network,
            .message = Texts::tr("The platform did not take the publication on: it has the draft still, and the list "
                                 "of what is published does not have it."),
            .advice = Texts::tr("Nothing was published. Publish once more.")};
}

} // namespace

Done canPublish(const Account &account)
{
    if (account.isSandbox())
        return {};
    const QList<Capability> all = capabilities(account);
    const auto publishing = std::ranges::find(all, u"publish"_s, &Capability::id);
    Q_ASSERT(publishing != all.end());
    if (publishing->allowed)
        return {};
    return fail(Error{.kind = Error::Kind::Unsupported,
                      .message = Texts::tr("“%1” cannot publish by API. %2").arg(account.name, publishing->reason),
                      .code = notAuthorized,
                      .advice = Texts::tr("If the account is verified by now, say so in its settings.")});
}

Task<Publishing> settlePublication(api::ApiClient &client, Transport &transport, PublicationJournal &journal,
                                   Account account, PublicationRequest request)
{
    using namespace std::chrono_literals;
    constexpr std::chrono::seconds longestPause = 30s;
    Sight sight;
    std::chrono::seconds pause = 2s;
    for (std::chrono::seconds waited = 0s; waited <= 2min; waited += pause, pause = std::min(pause * 2, longestPause)) {
        const Result<Sight> seen = co_await look(client, account, request);
        if (!seen)
            co_return fail(stillUnknown(seen.error()));
        sight = *seen;
        if (sight.published)
            break;
        const Done paused = co_await transport.pause(pause);
        if (!paused)
            co_return fail(stillUnknown(paused.error()));
    }
    if (!sight.published && !sight.isDraftThere)
        co_return fail(stillUnknown(noAnswer()));
    Publishing publishing{.request = request};
    if (sight.published)
        publishing = found(request, *sight.published);
    else
        publishing.request.state = State::NotPublished;
    if (const Done kept = journal.keep(publishing.request); !kept)
        co_return fail(kept.error());
    if (!sight.published)
        co_return fail(notPublished());
    co_return publishing;
}

Task<Publishing> publishDraft(api::ApiClient &client, Transport &transport, PublicationJournal &journal,
                              Account account, QString draftId, QDateTime now)
{
    if (const Done can = canPublish(account); !can)
        co_return fail(can.error());
    const auto open = journal.unanswered(account.appId);
    if (!open)
        co_return fail(open.error());
    if (*open && (*open)->draftId == draftId) {
        const Result<Publishing> settled = co_await settlePublication(client, transport, journal, account, **open);
        if (settled || settled.error().isOutcomeUnknown)
            co_return settled;
    }
    const Result<api::Draft> draft = co_await api::fetchDraft(client, account, draftId);
    if (!draft)
        co_return fail(draft.error());
    const Result<QStringList> before = co_await publishedSoFar(client, account);
    if (!before)
        co_return fail(before.error());
    PublicationRequest request{.appId = account.appId,
                               .draftId = draftId,
                               .titles = titlesOf(draft->articles),
                               .before = *before,
                               .askedAt = now};
    const Result<qint64> row = journal.add(request);
    if (!row)
        co_return fail(row.error());
    request.id = *row;

    const Result<api::SubmittedPublication> submitted = co_await api::submitPublication(client, account, draftId);
    if (!submitted && submitted.error().isOutcomeUnknown && submitted.error().kind != Error::Kind::Cancelled)
        co_return co_await settlePublication(client, transport, journal, account, request);
    if (!submitted && submitted.error().isOutcomeUnknown)
        co_return fail(submitted.error());
    request.state = submitted ? State::TakenOn : State::Refused;
    if (submitted)
        request.publishId = submitted->publishId;
    const Done kept = journal.keep(request);
    if (!submitted)
        co_return fail(submitted.error());
    // A journal that cannot be written is no reason to lose the number of what is under way.
    if (!kept)
        qCWarning(logStorage).noquote() << describe(kept.error());
    co_return Publishing{.request = request};
}

} // namespace core::mediadesk
