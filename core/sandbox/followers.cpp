// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/followers.h"

#include "core/sandbox/state.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 ownStream = 0x666f6c6c6f776572; // draws nothing that other parts of the sandbox draw
constexpr qint64 firstDay = 1'735'689'600; // 2025-01-01
constexpr quint64 secondsOfYear = 365 * 24 * 3600;

constexpr QLatin1String scenes[] = {"ADD_SCENE_SEARCH"_L1, "ADD_SCENE_QR_CODE"_L1, "ADD_SCENE_PROFILE_CARD"_L1,
                                    "ADD_SCENE_OTHERS"_L1};

} // namespace

Followers::Followers(quint64 seed, int count)
{
    Draw draw(seed ^ ownStream);
    const QString common = u'o' + draw.urlSafe(5);
    for (int i = 0; i < count; ++i) {
        Follower follower{.openid = common + draw.urlSafe(22),
                          .platform = static_cast<ClientPlatform>(1 + i % 3),
                          .subscribedAt = firstDay + static_cast<qint64>(draw.number(secondsOfYear)),
                          .scene = scenes[draw.number(std::size(scenes))]};
        if (i % 4 == 0)
            follower.weChatId = u"wxid_"_s + draw.hex(10);
        m_all.append(follower);
    }
    number();
}

void Followers::number()
{
    m_byOpenid.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i)
        m_byOpenid.insert(m_all.at(i).openid, i);
}

void Followers::leave(const QString &openid)
{
    m_gone.insert(openid, m_all.takeAt(m_byOpenid.value(openid)));
    number();
}

void Followers::comeBack(const QString &openid, const QDateTime &at)
{
    Follower follower = m_gone.take(openid);
    follower.subscribedAt = at.toSecsSinceEpoch();
    follower.tags.clear();
    m_all.append(follower);
    number();
}

const Follower *Followers::find(const QString &openid) const
{
    const auto index = m_byOpenid.constFind(openid);
    return index == m_byOpenid.cend() ? nullptr : &m_all.at(*index);
}

const Follower *Followers::findUser(const QString &userId) const
{
    if (userId.isEmpty())
        return nullptr; // most have no WeChat id
    if (const Follower *follower = find(userId))
        return follower;
    const auto named = std::ranges::find(m_all, userId, &Follower::weChatId);
    return named == m_all.cend() ? nullptr : &*named;
}

bool Followers::isWellFormed(const QString &openid)
{
    static const QRegularExpression form(u"\\Ao[A-Za-z0-9_-]{27}\\z"_s);
    return form.match(openid).hasMatch();
}

Done Followers::check(const QString &openid) const
{
    if (!isWellFormed(openid))
        return refuse(40003);
    if (!find(openid))
        return refuse(49003);
    return {};
}

int Followers::countTagged(int tag) const
{
    return static_cast<int>(
        std::ranges::count_if(m_all, [tag](const Follower &follower) { return follower.tags.contains(tag); }));
}

void Followers::tag(const QString &openid, int tag)
{
    untag(openid, tag);
    m_all[m_byOpenid.value(openid)].tags.append(tag);
}

void Followers::untag(const QString &openid, int tag)
{
    m_all[m_byOpenid.value(openid)].tags.removeAll(tag);
}

void Followers::untagAll(int tag)
{
    for (Follower &follower : m_all)
        follower.tags.removeAll(tag);
}

Outcome listFollowers(State &state, const Call &call)
{
    const QList<Follower> &all = state.followers.all();
    const QString after = call.parameter(u"next_openid"_s);
    const auto last = std::ranges::find(all, after, &Follower::openid);
    if (!after.isEmpty() && last == all.cend())
        return refuse(40003);
    const qsizetype from = after.isEmpty() ? 0 : last - all.cbegin() + 1;

    QJsonArray openids;
    for (const Follower &follower : all.mid(from, state.catalogue.limitValue(u"user.list.pageSize")))
        openids.append(follower.openid);
    QJsonObject answer{{"total"_L1, all.size()}, {"count"_L1, openids.size()}, {"next_openid"_L1, QString()}};
    if (!openids.isEmpty()) {
        answer.insert("data"_L1, QJsonObject{{"openid"_L1, openids}});
        answer.insert("next_openid"_L1, openids.last());
    }
    return answer;
}

Outcome followerInfo(State &state, const Call &call)
{
    const QString openid = call.parameter(u"openid"_s);
    if (openid.isEmpty())
        return refuse(41009);
    const Follower *follower = state.followers.find(openid);
    if (!follower)
        return refuse(40003);
    QJsonArray tags;
    for (const int tag : follower->tags)
        tags.append(tag);
    return QJsonObject{{"subscribe"_L1, 1},
                       {"openid"_L1, follower->openid},
                       {"subscribe_time"_L1, follower->subscribedAt},
                       {"remark"_L1, QString()},
                       {"groupid"_L1, follower->decidingTag().value_or(0)},
                       {"tagid_list"_L1, tags},
                       {"subscribe_scene"_L1, follower->scene},
                       {"unionid"_L1, unionIdOf(follower->openid)},
                       {"qr_scene"_L1, 0},
                       {"qr_scene_str"_L1, QString()}};
}

} // namespace core::sandbox
