// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/customersender.h"

#include "core/sending/mediaproblems.h"
#include "core/sending/owner.h"

namespace core::sending {

using namespace Qt::StringLiterals;
using State = CustomerMessage::State;

namespace {

/// No window allows as many.
constexpr int mostContacts = 100;

/// No request is answered after that, whatever the clock of the computer that sent it says.
constexpr qint64 secondsOfARequest = 600;

Error endedMeanwhile()
{
    return {.kind = Error::Kind::Cancelled,
            .message = CustomerSender::tr("MpDesk ended before the platform answered"),
            .advice = CustomerSender::tr("Ask the follower, or look at the phone, before you send it again."),
            .isOutcomeUnknown = true};
}

} // namespace

CustomerSender::CustomerSender(api::ApiClient &client, CustomerStore &store, const MediaStore &media,
                               const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_media(media)
    , m_clock(clock)
    , m_owner(newOwner())
{ }

CustomerSender::~CustomerSender() = default;

Task<CustomerMessage> CustomerSender::send(Account account, message::Message message, QString openId)
{
    const auto wire = message::customBody(message, openId, m_client.catalogue());
    if (!wire)
        co_return fail(wire.error());
    const Done usable = checkMedia(m_media, account.appId, message, message::Operation::CustomerService, m_clock.now());
    if (!usable)
        co_return fail(usable.error());
    CustomerMessage row{
        .appId = account.appId, .openId = openId, .message = message, .at = m_clock.now(), .owner = m_owner};
    const auto id = m_store.add(row);
    if (!id)
        co_return fail(id.error());
    row.id = *id;
    Q_EMIT changed(row);

    const QString key = account.appId.toString() + u'/' + openId;
    const auto turn = std::make_shared<Gate<void>>();
    const Turn before = std::exchange(m_last[key], turn);
    Done outcome;
    if (before)
        outcome = co_await before->opened();
    if (outcome)
        outcome = co_await api::sendCustomMessage(m_client, account, *wire);
    if (m_last.value(key) == turn)
        m_last.remove(key);
    if (!outcome)
        row.error = outcome.error();
    row.state = outcome ? State::Sent : row.error->isOutcomeUnknown ? State::Unknown : State::Refused;
    if (const Done saved = m_store.save(row); !saved)
        Q_EMIT failed(saved.error());
    Q_EMIT changed(row);
    // Who waits behind one that was called off is called off, too; any other outcome is that message's own.
    const bool isEnding = row.error && row.error->kind == Error::Kind::Cancelled;
    turn->open(isEnding ? Done(fail(Error::Kind::Cancelled, tr("MpDesk is ending"))) : Done());
    co_return row;
}

CustomerMessage CustomerSender::judged(CustomerMessage message) const
{
    if (message.state != State::Requested)
        return message;
    if (isDead(message.owner) || message.at.secsTo(m_clock.now()) > secondsOfARequest) {
        message.state = State::Unknown;
        message.error = endedMeanwhile();
    }
    return message;
}

Result<QList<CustomerMessage>> CustomerSender::to(const AppId &appId, const QString &openId, qint64 before,
                                                  int limit) const
{
    auto found = m_store.to(appId, openId, before, limit);
    if (!found)
        return fail(found.error());
    for (CustomerMessage &message : *found)
        message = judged(std::move(message));
    return found;
}

Result<QList<message::Contact>> CustomerSender::contacts(const AppId &appId, const QString &openId) const
{
    const auto sent = m_store.to(appId, openId, 0, mostContacts);
    if (!sent)
        return fail(sent.error());
    QList<message::Contact> contacts;
    for (const CustomerMessage &message : *sent) {
        if (mayHaveArrived(message.state))
            contacts.append({.what = message::Contact::What::Sent, .at = message.at});
    }
    return contacts;
}

QString nameOf(State state)
{
    switch (state) {
    case State::Requested: return CustomerSender::tr("Sending…");
    case State::Sent: return CustomerSender::tr("Sent");
    case State::Refused: return CustomerSender::tr("Not sent");
    case State::Unknown: return CustomerSender::tr("Not known whether it arrived");
    }
    Q_UNREACHABLE();
}

bool mayHaveArrived(State state)
{
    return state != State::Refused;
}

} // namespace core::sending
