// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/cardsigning.h"

#include "core/base/json.h"
#include "core/jssdk/javascript_p.h"
#include "core/jssdk/jssdk.h"
#include "core/jssdk/texts_p.h"

#include <algorithm>

namespace core::jssdk {

using namespace Qt::StringLiterals;

namespace {

SignedCard signedOver(QStringList values)
{
    values.removeAll(QString());
    std::ranges::sort(values, {}, [](const QString &value) { return value.toUtf8(); });
    return {.signature = cardSignature(values), .values = values, .string1 = values.join(QString())};
}

Done require(const QString &value, const QString &field, const QString &message)
{
    if (value.trimmed().isEmpty())
        return invalid(field, message);
    return {};
}

Done checkCommon(const QString &ticket, const QString &nonceStr, qint64 timestamp)
{
    if (auto done = require(ticket, u"ticket"_s, Texts::tr("A card signature needs a ticket of type wx_card")); !done)
        return done;
    if (auto done = require(nonceStr, u"nonce"_s, Texts::tr("Signing needs a nonceStr")); !done)
        return done;
    if (timestamp <= 0)
        return invalid(u"timestamp"_s, Texts::tr("The timestamp must be a number of seconds; found %1").arg(timestamp));
    return {};
}

} // namespace

Result<SignedCard> signCardExt(const CardExt &card)
{
    if (auto sound = checkCommon(card.ticket, card.nonceStr, card.timestamp); !sound)
        return fail(sound.error());
    if (auto done = require(card.cardId, u"cardId"_s, Texts::tr("wx.addCard needs a card_id")); !done)
        return fail(done.error());
    const QString timestamp = QString::number(card.timestamp);
    SignedCard result =
        signedOver({card.ticket.trimmed(), timestamp, card.cardId, card.nonceStr, card.code, card.openId});
    QJsonObject ext{{u"timestamp"_s, timestamp}, {u"nonce_str"_s, card.nonceStr}, {u"signature"_s, result.signature}};
    if (!card.code.isEmpty())
        ext.insert(u"code"_s, card.code);
    if (!card.openId.isEmpty())
        ext.insert(u"openid"_s, card.openId);
    // The client takes cardExt as text, in which JSON stands.
    result.snippet = u"wx.addCard({\n    cardList: [{\n        cardId: "_s + literal(card.cardId)
        + u",\n        cardExt: "_s + literal(QString::fromUtf8(toWire(ext)))
        + u"\n    }],\n    success(res) { console.log(res.cardList); }\n});\n"_s;
    return result;
}

Result<SignedCard> signCardChoice(const CardChoice &choice)
{
    if (auto sound = checkCommon(choice.ticket, choice.nonceStr, choice.timestamp); !sound)
        return fail(sound.error());
    if (auto done = require(choice.appId, u"appId"_s, Texts::tr("wx.chooseCard is signed with the AppID")); !done)
        return fail(done.error());
    SignedCard result =
        signedOver({choice.ticket.trimmed(), choice.appId, choice.shopId, QString::number(choice.timestamp),
                    choice.nonceStr, choice.cardId, choice.cardType});
    result.snippet = u"wx.chooseCard({\n    shopId: "_s + literal(choice.shopId) + u",\n    cardType: "_s
        + literal(choice.cardType) + u",\n    cardId: "_s + literal(choice.cardId) + u",\n    timestamp: "_s
        + QString::number(choice.timestamp) + u",\n    nonceStr: "_s + literal(choice.nonceStr)
        + u",\n    signType: \"SHA1\",\n    cardSign: "_s + literal(result.signature)
        + u",\n    success(res) { console.log(res.cardList); }\n});\n"_s;
    return result;
}

} // namespace core::jssdk
