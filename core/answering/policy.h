// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/reply.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace core::answering {

/// When a rule applies: everything that is set has to hold. Names are compared without case, as people write them.
struct Conditions
{
    enum class Comparison { Any, Equals, Contains, Matches };

    QString type; ///< MsgType; empty = any
    QString event; ///< Event; empty = any
    QString eventKey; ///< exactly; empty = any
    Comparison comparison = Comparison::Any; ///< of a text's content (of a voice's recognition, of a scan's result)
    QString content;

    friend bool operator==(const Conditions &, const Conditions &) = default;
};

/// One rule: the first that applies answers. Texts of the reply may hold placeholders: {{FromUserName}}, {{Content}},
/// any other element by its path ({{ScanCodeInfo.ScanResult}}), {{1}}… for the groups of a regular expression.
struct Rule
{
    QString name;
    bool isOn = true;
    Conditions when;
    callback::Reply reply;
};

/// How an account answers what is pushed to it.
struct Policy
{
    enum class Kind {
        Success, ///< the word "success"
        Empty, ///< no byte
        Fixed, ///< always the same reply
        Rules, ///< the first rule that applies; "success" if none does
    };

    Kind kind = Kind::Success;
    callback::Reply fixed = callback::TextReply{};
    QList<Rule> rules;
};

/// What a policy answers to one message.
struct Answer
{
    QString by; ///< "success", "empty", "fixed", "rule:NAME": Delivery::answeredBy
    QByteArray xml; ///< the plain XML of the reply; empty for "success" and for nothing
};

/// A policy made ready: checked, its regular expressions compiled and bounded. Made once per account, not per message;
/// used from any thread.
class Responder final
{
public:
    /// Kind::Invalid names the rule and the field: "rules[2].content", with the place in a regular expression.
    [[nodiscard]] static Result<Responder> from(const Policy &policy);

    /// What would answer this message. A reply that breaks a limit once its placeholders are filled is an error, which
    /// names the rule, the limit and the value found; the inspector then answers "success".
    [[nodiscard]] Result<Answer> answer(const callback::Message &message, const QDateTime &now) const;

    /// Why each rule applies or does not, in their order, translated; for "what would answer this?".
    struct Trial
    {
        QString rule;
        bool applies = false;
        QString reason;
    };
    [[nodiscard]] QList<Trial> explain(const callback::Message &message) const;

private:
    Policy m_policy;
    QList<QRegularExpression> m_expressions; ///< of the rules, in their order
};

/// As stored, and as read by `mpdeskctl callback serve --reply rules`.
[[nodiscard]] QJsonObject toJson(const Policy &policy);
/// Unknown members are refused by name, so that a typing mistake does not silently match everything.
[[nodiscard]] Result<Policy> policyFromJson(const QJsonObject &json);

} // namespace core::answering
