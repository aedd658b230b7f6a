// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"
#include "core/sandbox/follower.h"

#include <QHash>

namespace core::sandbox {

struct State;

/// Who follows the account. Made from the seed alone, so that the same seed gives the same people whatever is called.
class Followers
{
public:
    explicit Followers(quint64 seed, int count = 20);

    [[nodiscard]] const QList<Follower> &all() const { return m_all; } ///< in the order of user/get
    [[nodiscard]] const Follower *find(const QString &openid) const;
    /// By openid or WeChat id.
    [[nodiscard]] const Follower *findUser(const QString &userId) const;
    /// Any account's openid looks like this.
    [[nodiscard]] static bool isWellFormed(const QString &openid);
    /// 40003 for what is no openid, 49003 for one that is not of this account.
    [[nodiscard]] Done check(const QString &openid) const;

    /// The openid must be a follower's. Comes back as somebody new, without tags.
    void leave(const QString &openid);
    /// The openid must be of somebody who left.
    void comeBack(const QString &openid, const QDateTime &at);
    [[nodiscard]] bool hasLeft(const QString &openid) const { return m_gone.contains(openid); }

    [[nodiscard]] int countTagged(int tag) const;
    /// Applied again, a tag becomes the last one (the facts are silent). The openid must be a follower's.
    void tag(const QString &openid, int tag);
    void untag(const QString &openid, int tag);
    void untagAll(int tag);

private:
    void number();

    QList<Follower> m_all;
    QHash<QString, qsizetype> m_byOpenid;
    QHash<QString, Follower> m_gone;
};

/// A page of openids after next_openid; 40003 when that is no follower's.
[[nodiscard]] Outcome listFollowers(State &state, const Call &call);
/// One follower without name and picture, which are gone since 2021; 41009, 40003.
[[nodiscard]] Outcome followerInfo(State &state, const Call &call);

} // namespace core::sandbox
