// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/typingnotice.h"

#include "core/catalogue/catalogue.h"

#include <QPointer>

namespace core::sending {

using namespace Qt::StringLiterals;

namespace {

constexpr int alreadyShown = 45081;
constexpr qint64 pauseAfterFailure = 30; // s

bool isYetToCome(const QDateTime &moment, const QDateTime &now)
{
    return moment.isValid() && now < moment;
}

} // namespace

TypingNotice::TypingNotice(api::ApiClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{ }

void TypingNotice::setFollower(const std::optional<Account> &account, const QString &openId)
{
    if (account == m_account && openId == m_openId)
        return;
    stop();
    m_account = account;
    m_openId = openId;
    m_exchange = {};
    m_pausedUntil = {};
    note({});
}

void TypingNotice::type()
{
    m_isWanted = true;
    const QDateTime now = m_clock.now();
    const bool isTooSoon = m_isAsking || isYetToCome(m_shownUntil, now) || isYetToCome(m_pausedUntil, now);
    if (!m_account || m_openId.isEmpty() || isTooSoon)
        return;
    const qint64 within = limit(u"customer.typing.window.seconds");
    if (!m_exchange.isValid() || m_exchange.addSecs(within) < now)
        return note(tr("The follower does not see you typing: the last message is more than %n second(s) old.", nullptr,
                       int(within)));
    static_cast<void>(ask(*m_account, m_openId, api::Typing::Starts));
}

void TypingNotice::stop()
{
    m_isWanted = false;
    if (m_account && isYetToCome(std::exchange(m_shownUntil, {}), m_clock.now()))
        static_cast<void>(ask(*m_account, m_openId, api::Typing::Stops));
}

void TypingNotice::end()
{
    m_isWanted = false;
    m_shownUntil = {};
}

Task<void> TypingNotice::ask(Account account, QString openId, api::Typing typing)
{
    const QPointer<TypingNotice> self(this);
    const bool isStart = typing == api::Typing::Starts;
    if (isStart)
        m_isAsking = true;
    const Done done = co_await api::showTyping(m_client, account, openId, typing);
    if (self && isStart) {
        m_isAsking = false;
        takeStart(account, openId, done);
    }
    co_return done;
}

void TypingNotice::takeStart(const Account &account, const QString &openId, const Done &done)
{
    const bool isForSomebodyElse = openId != m_openId || !m_account || account.appId != m_account->appId;
    if (isForSomebodyElse || !m_isWanted) {
        if (done)
            static_cast<void>(ask(account, openId, api::Typing::Stops));
        return;
    }
    const QDateTime now = m_clock.now();
    if (done || done.error().code == alreadyShown) {
        m_shownUntil = now.addSecs(limit(u"customer.typing.shown.seconds"));
        return note({});
    }
    m_pausedUntil = now.addSecs(pauseAfterFailure);
    if (done.error().kind != Error::Kind::Cancelled)
        note(tr("The follower does not see you typing: %1").arg(done.error().message));
}

void TypingNotice::note(const QString &text)
{
    if (text == m_note)
        return;
    m_note = text;
    Q_EMIT noted(text);
}

qint64 TypingNotice::limit(QStringView id) const
{
    return m_client.catalogue().limitValue(id);
}

} // namespace core::sending
