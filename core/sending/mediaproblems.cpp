// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/mediaproblems.h"

#include "core/media/mediafit.h"
#include "core/message/mediaids.h"

#include <QCoreApplication>

namespace core::sending {

using namespace Qt::StringLiterals;
using Verdict = Usability::Verdict;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::sending::MediaProblems)
};

constexpr int wrongMediaId = 40007;

QString momentOf(const QDateTime &at)
{
    return at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

Problem expired(const message::MediaId &media, const QDateTime &until, const QDateTime &at)
{
    return {.path = media.field,
            .rule = u"media.expired"_s,
            .limit = until.toUTC().toString(Qt::ISODate),
            .found = media.id,
            .message = Texts::tr("“%1” is temporary: the platform keeps it until %2, and the message leaves at %3")
                           .arg(media::shortId(media.id), momentOf(until), momentOf(at)),
            .code = wrongMediaId,
            .advice = Texts::tr("Upload the file once more on the page Media and choose the new one.")};
}

Problem ofAnother(const message::MediaId &media, const AppId &owner)
{
    return {.path = media.field,
            .rule = u"media.otherAccount"_s,
            .found = media.id,
            .message =
                Texts::tr("“%1” belongs to another account (%2)").arg(media::shortId(media.id), owner.toString()),
            .code = wrongMediaId,
            .advice = Texts::tr("Media can be sent by the account that uploaded it only: upload the file for this "
                                "account on the page Media.")};
}

constexpr auto massVideo = "massMediaId"_L1; ///< the field of a video that the platform has made of an uploaded one

/// Files of which kinds can stand in this field.
QList<media::Kind> wantedIn(const QString &field, message::Kind of)
{
    if (field == "thumbMediaId"_L1)
        return {media::Kind::Thumb};
    if (field == massVideo)
        return {};
    switch (of) {
    case message::Kind::Image: return {media::Kind::Image};
    case message::Kind::Voice: return {media::Kind::Voice};
    case message::Kind::Video: return {media::Kind::Video};
    default: return {}; // articles are no file
    }
}

Problem ofAnotherKind(const message::MediaId &media, const StoredMedia &known)
{
    Problem problem = media::misfit(media.id, known.use);
    problem.path = media.field;
    if (media.field == massVideo && known.use.kind == media::Kind::Video) {
        problem.message = Texts::tr("“%1” is the uploaded video itself; mass sends and previews take the one that the "
                                    "platform makes of it (media/uploadvideo)")
                              .arg(media::shortId(media.id));
        problem.advice = Texts::tr("Choose the video with the button beside the field, or run “mpdeskctl "
                                   "media mass-video”: that yields its id.");
    }
    return problem;
}

} // namespace

QList<Problem> mediaProblems(const MediaStore &store, const AppId &appId, const message::Message &message,
                             message::Operation operation, const QDateTime &at)
{
    QList<Problem> problems;
    for (const message::MediaId &media : message::mediaIds(message, operation)) {
        const Result<Usability> usability = store.usable(media.id, appId, at);
        if (usability && usability->verdict == Verdict::Expired)
            problems += expired(media, usability->expiredAt, at);
        if (usability && usability->verdict == Verdict::OfAnotherAccount)
            problems += ofAnother(media, usability->owner);
        if (!usability || usability->verdict != Verdict::Fine)
            continue;
        const Result<StoredMedia> known = store.find(appId, media.id);
        if (known && !fits(known->use.kind, wantedIn(media.field, message.kind())))
            problems += ofAnotherKind(media, *known);
    }
    return problems;
}

Done checkMedia(const MediaStore &store, const AppId &appId, const message::Message &message,
                message::Operation operation, const QDateTime &at)
{
    const QList<Problem> problems = mediaProblems(store, appId, message, operation, at);
    return problems.isEmpty() ? Done() : fail(toError(problems.first()));
}

} // namespace core::sending
