// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/answer.h"

#include "core/callback/reply.h"
#include "core/callback/texts.h"

#include <QSet>

namespace core::callback {

using namespace Qt::StringLiterals;

namespace {

/// What openReply leaves open, since an account's own mode does not tell: in plain mode nothing is sealed.
Done checkForm(CallbackMode mode, const QByteArray &body)
{
    const auto tree = parseXml(body);
    if (!tree)
        return fail(Error::Kind::Protocol,
                    Texts::tr("The reply is neither \"success\" nor XML: %1").arg(tree.error().message));
    if (mode == CallbackMode::Plain && tree->child(u"Encrypt"))
        return fail(Error::Kind::Protocol, Texts::tr("In plain mode a reply must not be encrypted, this one is"));
    return {};
}

/// A reply goes from the account to the user who wrote.
Done checkAddresses(const XmlNode &reply, const XmlNode &message)
{
    const QString to = reply.textOf(u"ToUserName");
    const QString user = message.textOf(u"FromUserName");
    if (to != user)
        return fail(Error::Kind::Protocol,
                    Texts::tr("The reply goes to \"%1\" and not to the user \"%2\" who wrote").arg(to, user));
    const QString from = reply.textOf(u"FromUserName");
    const QString account = message.textOf(u"ToUserName");
    if (from != account)
        return fail(Error::Kind::Protocol,
                    Texts::tr("The reply comes from \"%1\" and not from the account \"%2\"").arg(from, account));
    return {};
}

} // namespace

Result<XmlNode> judgeAnswer(Keys keys, CallbackMode mode, const XmlNode &message, const QByteArray &body)
{
    const QByteArray trimmed = body.trimmed();
    if (trimmed.isEmpty() || trimmed == "success")
        return XmlNode();
    if (const Done form = checkForm(mode, trimmed); !form)
        return fail(form.error());
    keys.mode = mode; // replies are judged by the mode of the message
    auto reply = openReply(keys, trimmed);
    if (!reply)
        return reply;
    if (const Done addresses = checkAddresses(*reply, message); !addresses)
        return fail(addresses.error());
    return reply;
}

bool takesReply(const Message &message)
{
    static const QSet<QString> mute{u"unsubscribe"_s,
                                    u"VIEW"_s,
                                    u"view_miniprogram"_s,
                                    u"MASSSENDJOBFINISH"_s,
                                    u"TEMPLATESENDJOBFINISH"_s,
                                    u"PUBLISHJOBFINISH"_s,
                                    u"FREEPUBLISHJOBFINISH"_s,
                                    u"kf_create_session"_s,
                                    u"kf_close_session"_s,
                                    u"kf_switch_session"_s,
                                    u"qualification_verify_success"_s,
                                    u"qualification_verify_fail"_s,
                                    u"naming_verify_success"_s,
                                    u"naming_verify_fail"_s,
                                    u"annual_renew"_s,
                                    u"verify_expired"_s,
                                    u"user_info_modified"_s,
                                    u"user_authorization_revoke"_s,
                                    u"user_authorization_cancellation"_s,
                                    u"poi_check_notify"_s};
    return message.event.isEmpty() || !mute.contains(message.event);
}

QString readable(const XmlNode &reply)
{
    if (reply.name.isEmpty())
        return {};
    if (reply.textOf(u"MsgType") == "text"_L1)
        return reply.textOf(u"Content");
    return QString::fromUtf8(writeXml(reply));
}

} // namespace core::callback
