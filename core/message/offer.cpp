// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/offer.h"

#include "core/account/capabilities.h"
#include "core/message/texts.h"

#include <algorithm>

namespace core::message {

using namespace Qt::StringLiterals;

namespace {

constexpr int kindUnknownThere = 40008;
constexpr int noMediaThere = 40007;
constexpr int cardsNoLongerSent = 45113;
constexpr int notAuthorized = 48001;

bool takes(Operation operation, Kind kind)
{
    switch (operation) {
    case Operation::Mass:
        return kind == Kind::Text || kind == Kind::Image || kind == Kind::Voice || kind == Kind::Video
            || kind == Kind::Articles;
    case Operation::Preview: return takes(Operation::Mass, kind) || kind == Kind::Music || kind == Kind::Card;
    case Operation::CustomerService: return kind != Kind::Articles;
    case Operation::PassiveReply:
        return kind == Kind::Text || kind == Kind::Image || kind == Kind::Voice || kind == Kind::Video
            || kind == Kind::Music || kind == Kind::News;
    }
    Q_UNREACHABLE();
}

/// What to do instead, where there is something.
QString insteadOf(Kind kind, Operation operation)
{
    const bool isBroadcast = operation == Operation::Mass || operation == Operation::Preview;
    if (kind == Kind::News && isBroadcast)
        return Texts::tr("Write the articles as a draft and send that.");
    if (kind == Kind::PublishedArticle && isBroadcast)
        return Texts::tr("Send the draft itself, before it is published.");
    if (kind == Kind::Articles && operation == Operation::CustomerService)
        return Texts::tr("Publish the draft and send the published article.");
    if ((kind == Kind::Articles || kind == Kind::PublishedArticle) && operation == Operation::PassiveReply)
        return Texts::tr("Answer with news whose link opens the article.");
    if (operation == Operation::PassiveReply)
        return Texts::tr("A customer message can hold it.");
    return {};
}

QString noteOn(Kind kind, Operation operation)
{
    if (operation == Operation::Preview && (kind == Kind::Music || kind == Kind::Card))
        return Texts::tr("A preview can show it, but a mass send does not take it.");
    return {};
}

Offer refused(QString reason, int code)
{
    return {.isAllowed = false, .reason = std::move(reason), .code = code};
}

Offer asCapability(const QString &id, const Account &account)
{
    const QList<Capability> all = capabilities(account);
    const auto found = std::ranges::find(all, id, &Capability::id);
    Q_ASSERT(found != all.end());
    if (!found->allowed)
        return refused(u"%1: %2"_s.arg(found->title, found->reason), notAuthorized);
    return {.note = found->note};
}

} // namespace

QString toString(Operation operation)
{
    switch (operation) {
    case Operation::Mass: return u"mass"_s;
    case Operation::Preview: return u"preview"_s;
    case Operation::CustomerService: return u"custom"_s;
    case Operation::PassiveReply: return u"reply"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(Operation operation)
{
    switch (operation) {
    case Operation::Mass: return Texts::tr("Mass send");
    case Operation::Preview: return Texts::tr("Preview");
    case Operation::CustomerService: return Texts::tr("Customer message");
    case Operation::PassiveReply: return Texts::tr("Passive reply");
    }
    Q_UNREACHABLE();
}

Offer offered(Kind kind, Operation operation)
{
    if (kind == Kind::Card && operation == Operation::Mass)
        return refused(Texts::tr("The platform no longer mass-sends coupons. Send an article or a text instead."),
                       cardsNoLongerSent);
    if (takes(operation, kind))
        return {.note = noteOn(kind, operation)};
    const QString reason = Texts::tr("%1: there is no \"%2\" here.").arg(nameOf(operation), nameOf(kind));
    // The platform still knows the msgtype, but since there are drafts it takes neither their id for it nor an
    // article_id.
    const bool isIdRefused = kind == Kind::Articles && operation == Operation::CustomerService;
    return refused(QString(reason + u' ' + insteadOf(kind, operation)).trimmed(),
                   isIdRefused ? noMediaThere : kindUnknownThere);
}

Offer offered(Kind kind, Operation operation, const Account &account)
{
    Offer offer = offered(kind, operation);
    if (!offer.isAllowed || operation == Operation::PassiveReply)
        return offer;
    const bool isCustomer = operation == Operation::CustomerService;
    Offer byAccount = asCapability(isCustomer ? u"customerService"_s : u"massSend"_s, account);
    if (!byAccount.isAllowed && isCustomer && takes(Operation::PassiveReply, kind))
        byAccount.reason += u' ' + Texts::tr("A passive reply needs no permission.");
    if (byAccount.isAllowed)
        byAccount.note = QString(offer.note + u' ' + byAccount.note).trimmed();
    return byAccount;
}

Offer offered(const Target &target, const Account &account)
{
    return asCapability(std::holds_alternative<OpenIds>(target) ? u"massSendOpenIds"_s : u"massSend"_s, account);
}

} // namespace core::message
