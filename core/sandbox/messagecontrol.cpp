// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/messagecontrol.h"

#include "core/callback/samples.h"
#include "core/sandbox/state.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Gives the texts below a context of their own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sandbox)
};

using Told = Result<QJsonObject>;

Told tellReceived(State &state, JsonReader &reader)
{
    const QString openid = reader.stringOr("openid"_L1);
    if (!openid.isEmpty() && !state.followers.find(openid))
        return invalid(u"openid"_s, Words::tr("The sandbox has no follower \"%1\"").arg(openid));
    return QJsonObject{{"received"_L1, state.receipts.toJson(openid)}};
}

Told tellSends(State &state, JsonReader &)
{
    return QJsonObject{{"sends"_L1, describeSends(state)}};
}

Told tellFaults(State &state, JsonReader &)
{
    return QJsonObject{{"faults"_L1, state.faults.waiting()}};
}

Told protect(State &state, JsonReader &reader)
{
    const bool enabled = reader.boolean("enabled"_L1);
    if (!reader.fault())
        state.mass.isProtected = enabled;
    return {};
}

Told orderChecks(State &state, JsonReader &reader)
{
    const bool isContentFirst = reader.boolean("content_first"_L1);
    if (!reader.fault())
        state.mass.looksAtContentFirst = isContentFirst;
    return {};
}

Told confirm(State &state, JsonReader &reader)
{
    const qint64 id = reader.integer("msg_id"_L1);
    const bool isApproved = reader.boolean("approved"_L1);
    if (reader.fault())
        return {};
    return confirmMass(state, id, isApproved ? Approval::Granted : Approval::Refused).map([] { return QJsonObject(); });
}

Result<Originality> parseOriginality(const QString &text)
{
    static const QHash<QString, Originality> known{{u"original"_s, Originality::Original},
                                                   {u"reprint"_s, Originality::Reprint},
                                                   {u"forbidden"_s, Originality::Forbidden},
                                                   {u"unknown"_s, Originality::Unknown}};
    const auto found = known.constFind(text);
    if (found == known.cend())
        return invalid(u"articles"_s,
                       Words::tr("An article is original, reprint, forbidden or unknown, not \"%1\"").arg(text));
    return *found;
}

Told orderOutcome(State &state, JsonReader &reader)
{
    MassOutcome outcome;
    outcome.status = reader.stringOr("status"_L1);
    outcome.failing = reader.integerOr("failing"_L1, 0);
    for (const QJsonValue &value : reader.arrayOr("articles"_L1)) {
        const auto article = parseOriginality(value.toString());
        if (!article)
            return fail(article.error());
        outcome.articles.append(*article);
    }
    if (!reader.fault() && outcome.failing < 0)
        return invalid(u"failing"_s, Words::tr("At least no follower fails, not %1").arg(outcome.failing));
    if (!reader.fault())
        state.mass.ordered = outcome;
    return {};
}

Told addMedia(State &state, JsonReader &reader)
{
    const QString id = reader.string("media_id"_L1);
    const QString name = reader.string("kind"_L1);
    const qint64 articles = reader.integerOr("articles"_L1, 1);
    if (reader.fault())
        return {};
    const auto kind = parseCarried(name);
    if (!kind)
        return invalid(u"kind"_s, Words::tr("There are no media of the kind \"%1\"").arg(name));
    state.promised.known.insert(id, {.kind = *kind, .articles = articles});
    return {};
}

void follow(State &state, const QString &openid, const QString &event)
{
    if (event == "unsubscribe"_L1 && state.followers.find(openid))
        state.followers.leave(openid);
    else if (event == "subscribe"_L1 && state.followers.hasLeft(openid))
        state.followers.comeBack(openid, state.now());
}

/// The follower does something, and the account's server hears of it.
Told interact(State &state, JsonReader &reader)
{
    const QString openid = reader.string("openid"_L1);
    const QString kind = reader.string("kind"_L1);
    const QJsonObject given = reader.objectOr("fields"_L1);
    if (reader.fault())
        return {};
    if (!state.followers.find(openid) && !state.followers.hasLeft(openid))
        return invalid(u"openid"_s, Words::tr("The sandbox has no follower \"%1\"").arg(openid));
    QMap<QString, QString> fields;
    for (auto field = given.constBegin(); field != given.constEnd(); ++field)
        fields.insert(field.key(), field->toVariant().toString());
    fields.insert(u"ToUserName"_s, state.identity.originalId);
    fields.insert(u"FromUserName"_s, openid);
    constexpr qint64 firstId = 25'000'000'000'000'000; // ids of 2026 have 17 digits
    const auto xml = callback::sample(kind == "message"_L1 ? u"text"_s : kind, fields, state.now(),
                                      firstId + state.now().toMSecsSinceEpoch() * 1000 + ++state.lastInteraction);
    if (!xml)
        return fail(xml.error());
    const XmlNode message = parseXml(*xml).value_or(XmlNode());
    witness(state, {.openid = openid, .type = message.textOf(u"MsgType"), .event = message.textOf(u"Event")});
    state.outbox.post(*xml);
    return {};
}

/// Somebody else pushed it on behalf of the follower.
Told hearOf(State &state, JsonReader &reader)
{
    const FollowerDeed deed{
        .openid = reader.string("openid"_L1), .type = reader.string("type"_L1), .event = reader.stringOr("event"_L1)};
    if (!reader.fault())
        witness(state, deed);
    return {};
}

Told block(State &state, JsonReader &reader)
{
    const QString openid = reader.string("openid"_L1);
    const bool isBlocking = reader.boolean("enabled"_L1);
    if (reader.fault())
        return {};
    if (isBlocking)
        state.contacts.block(openid);
    else
        state.contacts.unblock(openid);
    return {};
}

struct Control
{
    QByteArrayView deed;
    Told (*obey)(State &, JsonReader &);
};

constexpr Control controls[] = {
    {"interact", interact},       {"witness", hearOf},     {"block", block},          {"received", tellReceived},
    {"sends", tellSends},         {"protection", protect}, {"confirm-mass", confirm}, {"mass-outcome", orderOutcome},
    {"mass-checks", orderChecks}, {"media", addMedia},     {"faults", tellFaults},
};

} // namespace

void witness(State &state, const FollowerDeed &deed)
{
    if (!state.followers.find(deed.openid) && !state.followers.hasLeft(deed.openid))
        return;
    follow(state, deed.openid, deed.event);
    if (const auto trigger = triggerOf(deed))
        state.contacts.note(deed.openid, *trigger, state.now());
}

std::optional<Result<QJsonObject>> obeyForMessages(State &state, QByteArrayView deed, JsonReader &reader)
{
    const auto known = std::ranges::find(controls, deed, &Control::deed);
    if (known == std::end(controls))
        return std::nullopt;
    return known->obey(state, reader);
}

} // namespace core::sandbox
