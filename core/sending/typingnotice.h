// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/customerapi.h"
#include "core/base/clock.h"

#include <QObject>

#include <optional>

namespace core::sending {

/// Lets a follower see that somebody writes an answer, as far as the platform allows: only within 30 seconds of an
/// exchange, and not again while it shows. One request at a time; a failure is a note and nothing else, and sending
/// waits for none of it.
class TypingNotice final : public QObject
{
    Q_OBJECT

public:
    TypingNotice(api::ApiClient &client, const Clock &clock, QObject *parent = nullptr);

    /// What shows at the one before is taken away.
    void setFollower(const std::optional<Account> &account, const QString &openId);
    /// When the last message went one way or the other.
    void setLastExchange(const QDateTime &at) { m_exchange = at; }

    void type(); ///< something was typed
    void stop(); ///< what was typed is gone
    void end(); ///< it was sent, at which the platform takes the notice away itself

Q_SIGNALS:
    /// Translated: why the follower does not see it; empty when that is over.
    void noted(const QString &text);

private:
    [[nodiscard]] Task<void> ask(Account account, QString openId, api::Typing typing);
    void takeStart(const Account &account, const QString &openId, const Done &done);
    void note(const QString &text);
    [[nodiscard]] qint64 limit(QStringView id) const;

    api::ApiClient &m_client;
    const Clock &m_clock;
    std::optional<Account> m_account;
    QString m_openId;
    QDateTime m_exchange;
    QDateTime m_shownUntil;
    QDateTime m_pausedUntil; ///< after a failure
    QString m_note;
    bool m_isWanted = false;
    bool m_isAsking = false;
};

} // namespace core::sending
