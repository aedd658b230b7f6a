// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/draftapi.h"
#include "core/message/check.h"
#include "core/message/digest.h"
#include "core/sending/massquota_p.h"
#include "core/sending/masssender.h"
#include "core/sending/mediaproblems.h"

#include <QPointer>

#include <algorithm>

namespace core::sending {

using namespace Qt::StringLiterals;
using State = MassJob::State;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::sending::Preflight)
};

constexpr int wrongMediaId = 40007;
constexpr int noSuchTag = 45159;
constexpr int mostPlanned = 10'000;

Problem warning(const QString &path, const QString &rule, const QString &message, const QString &advice = {})
{
    return {.severity = Problem::Severity::Warning, .path = path, .rule = rule, .message = message, .advice = advice};
}

Task<Audience> audienceOf(api::ApiClient &client, MassOrder order)
{
    if (const auto *list = std::get_if<message::OpenIds>(&order.target))
        co_return Audience{.size = list->ids.size(), .source = Texts::tr("the list itself")};
    if (std::holds_alternative<message::Everyone>(order.target)) {
        const Result<qint64> followers = co_await api::countFollowers(client, order.account);
        if (!followers)
            co_return fail(followers.error());
        co_return Audience{.size = *followers, .source = Texts::tr("followers of the account, by user/get")};
    }
    const Result<QList<api::TagCount>> tags = co_await api::countTags(client, order.account);
    if (!tags)
        co_return fail(tags.error());
    const qint64 wanted = std::get<message::TagTarget>(order.target).id;
    const auto tag = std::ranges::find(*tags, wanted, &api::TagCount::id);
    if (tag == tags->end()) {
        Error error{.kind = Error::Kind::Invalid,
                    .message = Texts::tr("The account has no tag %1").arg(wanted),
                    .code = noSuchTag,
                    .field = u"tag"_s};
        co_return fail(error);
    }
    co_return Audience{.size = tag->followers, .source = Texts::tr("tag \"%1\", by tags/get").arg(tag->name)};
}

void judgeSame(Preflight &preflight, const QList<MassJob> &same, const QDateTime &now)
{
    if (same.isEmpty())
        return;
    const MassJob &newest = same.first();
    preflight.same = newest;
    preflight.isSameUntold = isUntold(newest, now);
    preflight.attempt = isEnded(newest.state) || preflight.isSameUntold ? newest.attempt + 1 : newest.attempt;
    if (preflight.isSameUntold)
        preflight.problems += warning(
            u"attempt"_s, u"mass.untold"_s,
            Texts::tr("The same went to the same as send %1 on %2, and nobody will tell any more what became of it")
                .arg(newest.id)
                .arg(newest.createdAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)),
            Texts::tr("Look at the list of sends in the web console first: if it is there, this reaches the followers "
                      "a second time."));
    else if (!isEnded(newest.state))
        preflight.problems +=
            warning(u"attempt"_s, u"mass.underWay"_s,
                    Texts::tr("The same is under way as send %1: %2").arg(newest.id).arg(explain(newest, now)));
    else if (!wasNotSent(newest.state))
        preflight.problems += warning(u"attempt"_s, u"mass.sentBefore"_s,
                                      Texts::tr("The same was sent to the same before, as send %1 on %2")
                                          .arg(newest.id)
                                          .arg(newest.createdAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)));
}

void judgeSize(Preflight &preflight, const Audience &audience)
{
    preflight.audience = audience;
    if (audience.size == 0)
        preflight.problems += warning(u"audience"_s, u"mass.audience.nobody"_s, Texts::tr("It would reach nobody"),
                                      Texts::tr("The platform takes it on and then reports that it failed."));
}

Problem draftProblem(const Error &error)
{
    if (error.kind == Error::Kind::Api && error.code == wrongMediaId)
        return {.path = u"mediaId"_s,
                .rule = u"mass.draft.gone"_s,
                .message = Texts::tr("There is no such draft any more"),
                .code = wrongMediaId,
                .advice = Texts::tr("A draft is used up by the mass send that succeeds with it. Send another one.")};
    return warning(u"mediaId"_s, u"mass.draft.unread"_s,
                   Texts::tr("The draft could not be checked: %1").arg(error.message), error.advice);
}

} // namespace

Task<Preflight> MassSender::preflight(MassOrder order, QDateTime at)
{
    const QPointer<MassSender> alive(this);
    const Catalogue &catalogue = m_client.catalogue();
    Preflight preflight{.offer = message::offered(order.message.kind(), message::Operation::Mass, order.account)};
    if (preflight.offer.isAllowed && !message::offered(order.target, order.account).isAllowed)
        preflight.offer = message::offered(order.target, order.account);
    preflight.problems = message::check(order.message, message::Operation::Mass, catalogue);
    preflight.problems += message::check(order.target, catalogue);
    if (preflight.offer.isAllowed && !hasErrors(preflight.problems)) {
        const Result<Audience> audience = co_await audienceOf(m_client, order);
        if (!alive)
            co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
        if (audience)
            judgeSize(preflight, *audience);
        else
            judgeAudience(preflight, audience.error());
    } else {
        preflight.audience.source = preflight.offer.isAllowed
            ? Texts::tr("not asked, since something is wrong with it")
            : Texts::tr("not asked, since the account may not send it");
    }
    const auto *articles = std::get_if<message::Articles>(&order.message.content);
    if (articles && !articles->mediaId.isEmpty()) {
        preflight.reprint = describe(order.reprint);
        const Result<api::Draft> draft = co_await api::fetchDraft(m_client, order.account, articles->mediaId);
        if (!alive)
            co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
        if (!draft)
            preflight.problems += draftProblem(draft.error());
        else
            std::ranges::transform(draft->articles, std::back_inserter(preflight.articles), &article::Article::title);
    }
    co_return withJournal(preflight, order, at);
}

void MassSender::judgeAudience(Preflight &preflight, const Error &error)
{
    preflight.audience.source = error.message;
    preflight.problems +=
        {.severity = error.kind == Error::Kind::Invalid ? Problem::Severity::Error : Problem::Severity::Warning,
         .path = error.kind == Error::Kind::Invalid ? error.field : u"audience"_s,
         .rule = u"mass.audience"_s,
         .message = error.kind == Error::Kind::Invalid
             ? error.message
             : Texts::tr("How many it reaches could not be asked: %1").arg(error.message),
         .code = error.code,
         .advice = error.advice};
}

Result<Preflight> MassSender::withJournal(Preflight preflight, const MassOrder &order, const QDateTime &at) const
{
    const AppId &appId = order.account.appId;
    const QDateTime now = m_clock.now();
    const QDateTime when = at.isValid() ? at : now;
    const QString digest = message::digest(order.message, order.target);
    const auto same = m_store.sameAs(appId, digest);
    const auto shown = m_store.newestPreview(appId, message::digest(order.message, message::Everyone()));
    const auto recent = m_store.since(appId, now.addDays(-32));
    const auto planned = m_store.jobs({.appId = appId, .states = {State::Scheduled}, .limit = mostPlanned});
    if (!same || !shown)
        return fail(!same ? same.error() : shown.error());
    if (!recent || !planned)
        return fail(!recent ? recent.error() : planned.error());
    judgeSame(preflight, *same, now);
    if (!preflight.same || preflight.attempt != preflight.same->attempt) // else it left us already
        preflight.problems += mediaProblems(m_media, appId, order.message, message::Operation::Mass, when);
    if (order.attempt > 0)
        preflight.attempt = order.attempt;
    preflight.preview = *shown;
    if (!preflight.preview)
        preflight.problems +=
            warning(u"preview"_s, u"mass.preview"_s, Texts::tr("No preview of this was sent from here"),
                    Texts::tr("Send one to a phone first: nothing else shows it as followers see it."));
    QList<MassJob> counted = *planned;
    std::ranges::copy_if(*recent, std::back_inserter(counted),
                         [](const MassJob &job) { return job.state != State::Scheduled; });
    preflight.quota = quotaAt(when, now, order, counted, m_client.catalogue());
    if (preflight.quota->left() == 0)
        preflight.problems += usedUp(*preflight.quota, order);
    preflight.clientMsgId = message::clientMsgId(order.message, order.target, QString::number(preflight.attempt));
    if (auto request = requestFor(order, preflight.clientMsgId))
        preflight.request = *std::move(request);
    return preflight;
}

} // namespace core::sending
