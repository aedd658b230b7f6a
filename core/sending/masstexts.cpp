// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/masscourse_p.h"
#include "core/sending/masssender.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <iterator>

namespace core::sending {

using namespace Qt::StringLiterals;
using State = MassJob::State;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::sending::MassTexts)
};

struct Verdict
{
    QLatin1String code;
    const char *meaning;
};
constexpr Verdict verdicts[] = {
    {"10001"_L1, QT_TRANSLATE_NOOP("core::sending::MassTexts", "Stopped by the platform: advertising")},
    {"20001"_L1, QT_TRANSLATE_NOOP("core::sending::MassTexts", "Stopped by the platform: politics")},
    {"20002"_L1, QT_TRANSLATE_NOOP("core::sending::MassTexts", "Stopped by the platform: pornography")},
    {"20004"_L1, QT_TRANSLATE_NOOP("core::sending::MassTexts", "Stopped by the platform: harm to society")},
    {"20006"_L1, QT_TRANSLATE_NOOP("core::sending::MassTexts", "Stopped by the platform: crime")},
    {"20008"_L1, QT_TRANSLATE_NOOP("core::sending::MassTexts", "Stopped by the platform: fraud")},
    {"20013"_L1, QT_TRANSLATE_NOOP("core::sending::MassTexts", "Stopped by the platform: copyright")},
    {"21000"_L1, QT_TRANSLATE_NOOP("core::sending::MassTexts", "Stopped by the platform: another reason")},
    {"22000"_L1, QT_TRANSLATE_NOOP("core::sending::MassTexts", "Stopped by the platform: mutual promotion")},
    {"30001"_L1,
     QT_TRANSLATE_NOOP("core::sending::MassTexts",
                       "The check for originality itself failed, and the send was to stop at reprints")},
    {"30002"_L1,
     QT_TRANSLATE_NOOP("core::sending::MassTexts", "An article is a reprint of one that may not be reprinted")},
    {"30003"_L1,
     QT_TRANSLATE_NOOP("core::sending::MassTexts", "An article is a reprint, and the send was to stop at reprints")},
    {"40001"_L1, QT_TRANSLATE_NOOP("core::sending::MassTexts", "The administrator refused it")},
    {"40002"_L1, QT_TRANSLATE_NOOP("core::sending::MassTexts", "The administrator did not answer within 30 minutes")},
};

QString local(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString explainContentGone(const MassJob &job)
{
    const bool isDraft = job.message.kind() == message::Kind::Articles;
    return isDraft
        ? Texts::tr("Nobody answered what became of the request, and the draft is not there any more. A draft "
                    "is used up by the send that succeeds, so that this one was probably sent: look at the "
                    "list of sends in the web console before you send it again.")
        : Texts::tr("Nobody answered what became of the request, and the platform does not find its media "
                    "any more: look at the list of sends in the web console before you send it again.");
}

/// What can be done while the platform's number is not known.
QString explainAsking(const MassJob &job, const QDateTime &now)
{
    if (now > askableUntil(job))
        return Texts::tr("It is too late to ask: look at the list of sends in the web console, and say whether it is "
                         "there. If it is not, nothing was sent.");
    if (job.nextAt.isValid())
        return Texts::tr("MpDesk asks again under the same id at %1; nothing is sent twice.").arg(local(job.nextAt));
    return Texts::tr(
               "Ask again: if the platform has it, it gives its number; if not, it is sent then. That is possible "
               "until %1.")
        .arg(local(askableUntil(job)));
}

QString explainUnknown(const MassJob &job, const QDateTime &now)
{
    if (isContentGone(job))
        return explainContentGone(job);
    return Texts::tr("Nobody answered what became of the request.") + u' ' + explainAsking(job, now);
}

QString explainSuccess(const MassJob &job)
{
    if (isSettled(job))
        return Texts::tr("The platform never told what became of it. It was sent: somebody found it in the web "
                         "console and said so at %1.")
            .arg(local(job.endedAt));
    if (!job.totals)
        return Texts::tr("Sent. How many it reached comes with the event MASSSENDJOBFINISH, if the inspector gets it.");
    return Texts::tr("Sent to %1 of %2 followers; %3 could not be reached, %4 were filtered out.")
        .arg(job.totals->sent)
        .arg(job.totals->total)
        .arg(job.totals->failed)
        .arg(std::max<qint64>(0, job.totals->total - job.totals->sent - job.totals->failed));
}

QString explainFailure(const MassJob &job)
{
    if (isSettled(job))
        return Texts::tr("The platform never told what became of it. Nothing was sent: somebody did not find it in the "
                         "web console and said so at %1.")
            .arg(local(job.endedAt));
    return explainVerdict(job.verdict);
}

QString explainWaiting(const MassJob &job, const QDateTime &now)
{
    const QString until = local(job.administratorUntil);
    const qint64 minutes = (now.secsTo(job.administratorUntil) + 59) / 60;
    const QString what = minutes > 0
        ? Texts::tr("The administrator has to confirm it on the phone within %n minute(s), until %1; else it fails.",
                    nullptr, static_cast<int>(minutes))
              .arg(until)
        : Texts::tr("The administrator had until %1 to confirm it on the phone; without that it failed.").arg(until);
    return job.msgId == 0 ? what + u' ' + explainAsking(job, now) : what;
}

QString explainState(const MassJob &job, const QDateTime &now)
{
    switch (job.state) {
    case State::Scheduled: return Texts::tr("To be sent at %1, if MpDesk runs then.").arg(local(job.scheduledFor));
    case State::Missed:
        return job.scheduledFor.isValid()
            ? Texts::tr("No MpDesk ran at %1. Nothing was sent, and nothing will be.").arg(local(job.scheduledFor))
            : Texts::tr("MpDesk ended before the request was made. Nothing was sent, and nothing will be.");
    case State::Cancelled: return Texts::tr("Cancelled before its time. Nothing was sent.");
    case State::Prepared: return Texts::tr("In the journal; nothing was sent yet.");
    case State::Requested: return Texts::tr("The request is on its way.");
    case State::Unknown: return explainUnknown(job, now);
    case State::Refused: return Texts::tr("Nothing was sent: %1").arg(job.error ? job.error->message : QString());
    case State::Accepted:
        return job.msgId == 0
            ? Texts::tr("The platform has it, but did not say under which number; the web console shows what becomes "
                        "of it.")
            : Texts::tr("The platform has it as number %1.").arg(job.msgId);
    case State::AwaitingAdministrator: return explainWaiting(job, now);
    case State::Sending: return Texts::tr("The platform is sending it as number %1.").arg(job.msgId);
    case State::Succeeded: return explainSuccess(job);
    case State::Failed: return explainFailure(job);
    case State::Deleted: return Texts::tr("Deleted after it was sent: the content is gone, the cards stay on phones.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString nameOf(State state)
{
    switch (state) {
    case State::Scheduled: return Texts::tr("Scheduled");
    case State::Missed: return Texts::tr("Missed");
    case State::Cancelled: return Texts::tr("Cancelled");
    case State::Prepared: return Texts::tr("Prepared");
    case State::Requested: return Texts::tr("Requested");
    case State::Unknown: return Texts::tr("Not known");
    case State::Refused: return Texts::tr("Refused");
    case State::Accepted: return Texts::tr("Accepted");
    case State::AwaitingAdministrator: return Texts::tr("Waits for the administrator");
    case State::Sending: return Texts::tr("Being sent");
    case State::Succeeded: return Texts::tr("Sent");
    case State::Failed: return Texts::tr("Failed");
    case State::Deleted: return Texts::tr("Deleted");
    }
    Q_UNREACHABLE();
}

QString explain(const MassJob &job, const QDateTime &now)
{
    const QString words = explainState(job, now);
    // With several requests of ours an answer was lost: that is no news to whoever waited for it.
    if (!job.wasThereAlready || job.requests != 1 || isSettled(job))
        return words;
    return words + u' '
        + Texts::tr("The platform had it already under this clientmsgid, probably from another computer: nothing was "
                    "sent a second time.");
}

QString explainVerdict(const QString &verdict)
{
    const QString code = verdict.section(u'(', 1).section(u')', 0, 0);
    const auto known = std::ranges::find_if(verdicts, [&](const Verdict &each) { return code == each.code; });
    if (known != std::end(verdicts))
        return Texts::tr(known->meaning);
    if (verdict == "SEND_FAIL"_L1) // of mass/get
        return Texts::tr("The platform could not send it. Why comes with the event MASSSENDJOBFINISH, if the inspector "
                         "gets it.");
    if (verdict.compare("send fail"_L1, Qt::CaseInsensitive) == 0)
        return Texts::tr("The platform could not send it and does not say why.");
    return verdict;
}

QString describe(const message::Target &target)
{
    if (const auto *tag = std::get_if<message::TagTarget>(&target))
        return Texts::tr("Tag %1").arg(tag->id);
    if (const auto *list = std::get_if<message::OpenIds>(&target))
        return Texts::tr("%n follower(s)", nullptr, static_cast<int>(list->ids.size()));
    return Texts::tr("Everyone");
}

QString describe(message::Reprint reprint)
{
    if (reprint == message::Reprint::Continue)
        return Texts::tr("If an article is judged to be a reprint: send it all the same, where its author allows that "
                         "(send_ignore_reprint = 1)");
    return Texts::tr("If an article is judged to be a reprint: stop, nothing is sent (send_ignore_reprint = 0)");
}

QString describe(const callback::CopyrightItem &item, State state)
{
    constexpr int reprint = 2;
    constexpr int forbidden = 3;
    const QString article = Texts::tr("Article %1").arg(item.articleIndex);
    if (item.auditState == forbidden)
        return Texts::tr("%1: a reprint that may not be sent").arg(article);
    if (item.auditState == reprint && item.needReplaceContent)
        return wasNotSent(state)
            ? Texts::tr("%1: a reprint; its content would have been replaced by the original").arg(article)
            : Texts::tr("%1: a reprint; its content is replaced by the original").arg(article);
    if (item.auditState == reprint)
        return Texts::tr("%1: a reprint that may be sent").arg(article);
    return Texts::tr("%1: no reprint found").arg(article);
}

QList<ArticleOutcome> articlesOf(const MassJob &job)
{
    QMap<int, ArticleOutcome> found;
    for (const callback::CopyrightItem &item : job.copyright) {
        ArticleOutcome &article = found[item.articleIndex];
        article.words = describe(item, job.state);
        article.original = item.originalUrl;
    }
    for (const callback::ArticleUrl &sent : job.articles)
        found[sent.index].asSent = sent.url;
    QList<ArticleOutcome> articles;
    for (auto each = found.cbegin(); each != found.cend(); ++each) {
        articles.append(each.value());
        articles.last().index = each.key();
        if (each->words.isEmpty())
            articles.last().words = Texts::tr("Article %1").arg(each.key());
    }
    return articles;
}

} // namespace core::sending
