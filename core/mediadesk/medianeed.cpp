// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mediadesk/medianeed.h"

#include "core/media/mediafit.h"

#include <QCoreApplication>

namespace core::mediadesk {

using namespace Qt::StringLiterals;
using Lasting = MediaNeed::Lasting;
using media::Kind;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::mediadesk)
};

QString momentOf(const QDateTime &at)
{
    return at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

/// Of media that are this account's and alive.
std::optional<Problem> misfit(const StoredMedia &media, const MediaNeed &need)
{
    if (!fits(media.use.kind, need.kinds))
        return media::misfit(media.mediaId, media.use);
    const QString id = media::shortId(media.mediaId);
    if (media.use.keeping != media::Keeping::Temporary || need.lasting == Lasting::Indifferent)
        return std::nullopt;
    if (need.lasting == Lasting::Required)
        return media::unusable(u"media.temporary"_s, media.mediaId,
                               Texts::tr("“%1” is temporary; only permanent media can be used here").arg(id));
    Problem problem = media::unusable(
        u"media.temporary"_s, media.mediaId,
        Texts::tr("“%1” is temporary: the platform keeps it until %2, and this answer cannot be delivered from then on")
            .arg(id, momentOf(media.expiresAt)));
    problem.severity = Problem::Severity::Warning;
    problem.limit = media.expiresAt.toUTC().toString(Qt::ISODate);
    return problem;
}

class Buttons
{
public:
    Buttons(const MediaStore &store, const AppId &appId, const QDateTime &now)
        : m_store(store)
        , m_appId(appId)
        , m_now(now)
    { }

    void check(const menu::Menu &menu, int conditional)
    {
        for (int i = 0; i < menu.buttons.size(); ++i) {
            const menu::Button &button = menu.buttons.at(i);
            if (button.children.isEmpty())
                check(button, {.conditional = conditional, .button = i});
            for (int k = 0; k < button.children.size(); ++k)
                check(button.children.at(k), {.conditional = conditional, .button = i, .sub = k});
        }
    }
    [[nodiscard]] QList<menu::Problem> take() { return std::move(m_problems); }

private:
    void check(const menu::Button &button, const menu::Place &place)
    {
        const auto need = needOf(button);
        const auto problem = need ? problemOf(m_store, m_appId, button.mediaId, *need, m_now) : std::nullopt;
        if (problem)
            m_problems.append({.place = place.at(toString(menu::Field::MediaId)),
                               .rule = problem->rule,
                               .limit = problem->limit,
                               .found = problem->found,
                               .message = problem->message,
                               .code = problem->code});
    }

    const MediaStore &m_store;
    const AppId &m_appId;
    const QDateTime &m_now;
    QList<menu::Problem> m_problems;
};

} // namespace

std::optional<MediaNeed> needOf(const callback::Reply &reply, const QString &field)
{
    if (std::holds_alternative<callback::MusicReply>(reply) && field == "thumbMediaId"_L1)
        return MediaNeed{.kinds = {Kind::Thumb, Kind::Image}, .lasting = Lasting::Wished};
    if (field != "mediaId"_L1)
        return std::nullopt;
    if (std::holds_alternative<callback::ImageReply>(reply))
        return MediaNeed{.kinds = {Kind::Image}, .lasting = Lasting::Wished};
    if (std::holds_alternative<callback::VoiceReply>(reply))
        return MediaNeed{.kinds = {Kind::Voice}, .lasting = Lasting::Wished};
    if (std::holds_alternative<callback::VideoReply>(reply))
        return MediaNeed{.kinds = {Kind::Video}, .lasting = Lasting::Wished};
    return std::nullopt;
}

std::optional<MediaNeed> needOf(const menu::Button &button)
{
    if (button.type != "media_id"_L1)
        return std::nullopt;
    return MediaNeed{.kinds = {Kind::Image, Kind::Voice, Kind::Video}, .lasting = Lasting::Required};
}

std::optional<Problem> whyLost(const MediaStore &store, const AppId &appId, const QString &mediaId,
                               const QDateTime &now)
{
    const Result<Usability> usability = store.usable(mediaId, appId, now);
    if (!usability)
        return std::nullopt;
    const QString id = media::shortId(mediaId);
    switch (usability->verdict) {
    case Usability::Verdict::OfAnotherAccount:
        return media::unusable(u"media.otherAccount"_s, mediaId,
                               Texts::tr("“%1” belongs to another account (%2)").arg(id, usability->owner.toString()));
    case Usability::Verdict::Expired:
        return media::unusable(u"media.expired"_s, mediaId,
                               Texts::tr("“%1” expired at %2").arg(id, momentOf(usability->expiredAt)));
    case Usability::Verdict::Unknown:
    case Usability::Verdict::Fine: break;
    }
    return std::nullopt;
}

std::optional<Problem> problemOf(const MediaStore &store, const AppId &appId, const QString &mediaId,
                                 const MediaNeed &need, const QDateTime &now)
{
    if (mediaId.isEmpty())
        return std::nullopt;
    if (const auto lost = whyLost(store, appId, mediaId, now))
        return lost;
    const Result<StoredMedia> media = store.find(appId, mediaId);
    return media ? misfit(*media, need) : std::nullopt;
}

QList<menu::Problem> mediaProblems(const MediaStore &store, const AppId &appId, const menu::MenuSet &menus,
                                   const QDateTime &now)
{
    Buttons buttons(store, appId, now);
    buttons.check(menus.base, -1);
    for (int i = 0; i < menus.conditional.size(); ++i)
        buttons.check(menus.conditional.at(i).menu, i);
    return buttons.take();
}

} // namespace core::mediadesk
