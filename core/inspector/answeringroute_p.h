// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/inspector.h"

#include <optional>

namespace core {

/// What a reply is, on the wire and in the log.
struct Reply
{
    QByteArray body; ///< as sent: sealed where the mode demands it
    QString by; ///< Delivery::answeredBy
    QString fault; ///< translated; why "success" was said instead
    quint64 meaning = 0;
};

/// A route made ready for many messages. Used from any thread.
class AnsweringRoute final
{
public:
    explicit AnsweringRoute(Inspector::Route route);

    [[nodiscard]] const Inspector::Route &route() const { return m_route; }
    [[nodiscard]] bool isForwarding() const { return m_route.forward.use != forwarding::ForwardPlan::Use::Off; }
    /// Whether the answer of a target goes back to the platform.
    [[nodiscard]] bool isRelaying() const;

    /// What the policy says. Where it cannot, "success", which the platform takes for "nothing to say".
    [[nodiscard]] Reply answer(const callback::Message &message, const Delivery &delivery) const;
    /// What a target's answer says, judged as the platform does, or what is wrong with it.
    [[nodiscard]] Result<quint64> meaningOfAnswer(const callback::Message &message, CallbackMode mode, int status,
                                                  const QByteArray &body) const;

private:
    [[nodiscard]] Result<QByteArray> onTheWire(const QByteArray &xml, const Delivery &delivery) const;
    [[nodiscard]] QString nameOf(const Error &fault) const;

    Inspector::Route m_route;
    std::optional<answering::Responder> m_responder;
    QString m_fault; ///< why there is no responder
};

} // namespace core
