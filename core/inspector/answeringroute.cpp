// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/answer.h"
#include "core/inspector/answeringroute_p.h"
#include "core/inspector/recentdeliveries_p.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

Reply success(const QString &fault = {})
{
    return {.body = "success", .by = u"success"_s, .fault = fault};
}

} // namespace

AnsweringRoute::AnsweringRoute(Inspector::Route route) : m_route(std::move(route))
{
    if (auto responder = answering::Responder::from(m_route.policy))
        m_responder = std::move(*responder);
    else
        m_fault = responder.error().message;
}

bool AnsweringRoute::isRelaying() const
{
    return isForwarding() && m_route.forward.use != forwarding::ForwardPlan::Use::LogOnly;
}

Reply AnsweringRoute::answer(const callback::Message &message, const Delivery &delivery) const
{
    if (!m_responder)
        return success(m_fault);
    if (!callback::takesReply(message))
        return success();
    auto answer = m_responder->answer(message, delivery.receivedAt);
    if (!answer) {
        Reply reply = success(answer.error().message);
        reply.by = nameOf(answer.error());
        return reply;
    }
    if (answer->xml.isEmpty())
        return {.body = answer->by == "empty"_L1 ? QByteArray() : QByteArray("success"), .by = answer->by};
    auto body = onTheWire(answer->xml, delivery);
    if (!body) {
        Reply reply = success(body.error().message);
        reply.by = answer->by;
        return reply;
    }
    return {.body = std::move(*body),
            .by = answer->by,
            .meaning = parseXml(answer->xml).map([](const XmlNode &xml) { return meaningOf(xml); }).value_or(0)};
}

/// In compat mode either form is taken; the plain one can be read by everybody who looks on.
Result<QByteArray> AnsweringRoute::onTheWire(const QByteArray &xml, const Delivery &delivery) const
{
    if (delivery.mode != CallbackMode::Safe)
        return xml;
    constexpr int nonceLength = 10;
    return callback::sealReply(m_route.keys, xml, QString::number(delivery.receivedAt.toSecsSinceEpoch()),
                               callback::freshDigits(nonceLength));
}

/// The fault names the place of the rule: "rules[2].reply.content".
QString AnsweringRoute::nameOf(const Error &fault) const
{
    static const QRegularExpression place(u"^rules\\[(\\d+)\\]"_s);
    const auto match = place.match(fault.field);
    const qsizetype index = match.hasMatch() ? match.captured(1).toLongLong() : -1;
    if (index < 0 || index >= m_route.policy.rules.size())
        return u"fixed"_s;
    return u"rule:"_s + m_route.policy.rules.at(index).name;
}

Result<quint64> AnsweringRoute::meaningOfAnswer(const callback::Message &message, CallbackMode mode, int status,
                                                const QByteArray &body) const
{
    constexpr int ok = 200;
    if (status != ok)
        return fail(Error::Kind::Protocol,
                    QCoreApplication::translate("Inspector", "It answered with HTTP status %1").arg(status));
    return callback::judgeAnswer(m_route.keys, mode, message.xml, body).map([](const XmlNode &reply) {
        return meaningOf(reply);
    });
}

} // namespace core
