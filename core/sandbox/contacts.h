// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"
#include "core/sandbox/follower.h"

#include <QHash>
#include <QSet>

#include <array>

namespace core {
class Catalogue;
}

namespace core::sandbox {

/// What a follower did that lets the account answer.
enum class Trigger { Message, Click, Subscribe, Scan };

/// Which followers did what, and how many customer messages that still allows.
///
/// Where the facts are silent the sandbox assumes: each kind of deed opens a window of its own, which the next deed of
/// that kind opens anew instead of adding to it; a message is taken from the window that closes first; typing needs a
/// message of either side, and ends with the next message to the follower.
class Contacts
{
public:
    explicit Contacts(const Catalogue &catalogue) : m_catalogue(catalogue) { }

    void note(const QString &openid, Trigger trigger, const QDateTime &at);
    /// 45015 when no window is open, 45047 when those that are have nothing left.
    [[nodiscard]] Done spend(const QString &openid, const QDateTime &now);
    /// 45080 without a message within the last 30 s, 45081 while it shows.
    [[nodiscard]] Done type(const QString &openid, const QDateTime &now);
    void stopTyping(const QString &openid) { m_contacts[openid].typingUntil = {}; }

    /// They follow and do not want to be written to: 48002.
    void block(const QString &openid) { m_blocking.insert(openid); }
    void unblock(const QString &openid) { m_blocking.remove(openid); }
    [[nodiscard]] bool isBlocking(const QString &openid) const { return m_blocking.contains(openid); }

private:
    struct Window
    {
        QDateTime until;
        qint64 left = 0;
    };
    struct Contact
    {
        std::array<Window, 4> windows; ///< by Trigger
        QDateTime lastMessage; ///< of either side
        QDateTime typingUntil;
    };
    [[nodiscard]] Window opened(Trigger trigger, const QDateTime &at) const;

    const Catalogue &m_catalogue;
    QHash<QString, Contact> m_contacts;
    QSet<QString> m_blocking;
};

/// Nothing for events that allow no answer.
[[nodiscard]] std::optional<Trigger> triggerOf(const FollowerDeed &deed);

} // namespace core::sandbox
