// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answering/pattern.h"
#include "core/callback/reply.h"

#include <QJsonObject>

#include <optional>

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

    friend bool operator==(const Rule &, const Rule &) = default;
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

    friend bool operator==(const Policy &, const Policy &) = default;
};

[[nodiscard]] QString toString(Policy::Kind kind); ///< "success", "empty", "fixed", "rules"
/// "equals", "contains", "matches"; empty for Any.
[[nodiscard]] QString toString(Conditions::Comparison comparison);

/// Everything that is wrong with what the policy would use: Kind::Invalid with the place ("rules[2].when.matches",
/// "rules[2].reply.articles[0].url", "fixed.content"). Rules that are off may be unfinished.
[[nodiscard]] QList<Error> check(const Policy &policy);
/// Of these what keeps it from being used; rules that can never apply do not.
[[nodiscard]] QList<Error> faults(const Policy &policy);

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
    /// The first error of faults().
    [[nodiscard]] static Result<Responder> from(const Policy &policy);

    /// What would answer this message. A reply that breaks a limit once its placeholders are filled is an error, which
    /// names the rule, the limit and the value found; the inspector then answers "success". All regular expressions
    /// together take at most some 50 ms; a rule that is given up does not apply.
    [[nodiscard]] Result<Answer> answer(const callback::Message &message, const QDateTime &now) const;

    /// Why each rule applies or does not, in their order, translated; for "what would answer this?". The first that
    /// applies answers.
    struct Trial
    {
        QString rule;
        bool applies = false;
        QString reason;
    };
    [[nodiscard]] QList<Trial> explain(const callback::Message &message) const;

private:
    Responder(Policy policy, QList<std::optional<Pattern>> patterns);

    Policy m_policy;
    QList<std::optional<Pattern>> m_patterns; ///< of the rules, in their order
};

/// As stored, and as read by `mpdeskctl callback serve --rules`:
/// {"kind":"rules","rules":[{"name":…,"on":true,"when":{"type":"text","contains":…},"reply":{"type":"text",…}}]}.
[[nodiscard]] QJsonObject toJson(const Policy &policy);
/// The same for one reply.
[[nodiscard]] QJsonObject toJson(const callback::Reply &reply);
/// Kind::Invalid with the place for what is not that. Unknown members are refused by name, so that a typing mistake
/// does not silently match everything. What the policy says is judged by check().
[[nodiscard]] Result<Policy> policyFromJson(const QJsonObject &json);

/// Where a file is at fault; both 0 where only the place is known.
struct FilePosition
{
    int line = 0;
    int column = 0;
};

/// A file of rules, read and checked as far as it can be.
struct PolicyFile
{
    struct Problem
    {
        Error error;
        FilePosition position;
    };

    Policy policy;
    QList<Problem> problems; ///< empty = it may be used
};
/// Never fails: what is no JSON is one problem with its line and column.
[[nodiscard]] PolicyFile readPolicyFile(const QByteArray &bytes);
/// For a fixed reply: the JSON of one reply, or any other text as a text reply. Kind::Invalid with place and position.
[[nodiscard]] Result<callback::Reply> readReplyFile(const QByteArray &bytes);

} // namespace core::answering
