// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/conditions_p.h"
#include "core/answering/placeholders.h"
#include "core/answering/replyfields.h"
#include "core/answering/texts.h"

#include <chrono>

namespace core::answering {

using namespace Qt::StringLiterals;

namespace {

/// All regular expressions of a policy share it for one message; a single step takes a few milliseconds more.
constexpr std::chrono::milliseconds searchBudget{30};

Result<QByteArray> replyTo(const callback::Message &message, callback::Reply reply, const QStringList &groups,
                           const QDateTime &now)
{
    for (const ReplyField &field : fieldsOf(reply)) {
        const auto insertion = field.kind == ReplyField::Kind::Url ? Insertion::Url : Insertion::Text;
        *field.text = filled(*field.text, insertion, {.message = message.xml, .groups = groups});
    }
    return callback::buildReply(reply, message, now);
}

Result<Answer> answerOf(QString by, const QString &place, const Result<QByteArray> &xml)
{
    if (xml)
        return Answer{.by = std::move(by), .xml = *xml};
    Error error = xml.error();
    error.field = place + u'.' + error.field;
    return fail(std::move(error));
}

} // namespace

Responder::Responder(Policy policy, QList<std::optional<Pattern>> patterns)
    : m_policy(std::move(policy))
    , m_patterns(std::move(patterns))
{ }

Result<Responder> Responder::from(const Policy &policy)
{
    if (const QList<Error> problems = faults(policy); !problems.isEmpty())
        return fail(problems.first());
    QList<std::optional<Pattern>> patterns;
    for (const Rule &rule : policy.rules) {
        std::optional<Pattern> pattern;
        if (rule.isOn && rule.when.comparison == Conditions::Comparison::Matches) {
            if (auto made = Pattern::from(rule.when.content))
                pattern = std::move(*made);
        }
        patterns += std::move(pattern);
    }
    return Responder(policy, std::move(patterns));
}

Result<Answer> Responder::answer(const callback::Message &message, const QDateTime &now) const
{
    switch (m_policy.kind) {
    case Policy::Kind::Success: return Answer{.by = u"success"_s};
    case Policy::Kind::Empty: return Answer{.by = u"empty"_s};
    case Policy::Kind::Fixed: return answerOf(u"fixed"_s, u"fixed"_s, replyTo(message, m_policy.fixed, {}, now));
    case Policy::Kind::Rules: break;
    }
    const QDeadlineTimer deadline(searchBudget, Qt::PreciseTimer);
    for (qsizetype i = 0; i < m_policy.rules.size(); ++i) {
        const Rule &rule = m_policy.rules.at(i);
        if (!rule.isOn)
            continue;
        const Verdict verdict = judge(rule.when, m_patterns.at(i), message, deadline);
        if (verdict.why != Verdict::Why::Applies)
            continue;
        auto answer = answerOf(u"rule:"_s + rule.name, u"rules[%1].reply"_s.arg(i),
                               replyTo(message, rule.reply, verdict.groups, now));
        return std::move(answer).map_error([&rule](Error error) {
            error.message = Texts::tr("Rule \"%1\": %2").arg(rule.name, error.message);
            return error;
        });
    }
    return Answer{.by = u"success"_s};
}

QList<Responder::Trial> Responder::explain(const callback::Message &message) const
{
    QList<Trial> trials;
    if (m_policy.kind != Policy::Kind::Rules)
        return trials;
    const QDeadlineTimer deadline(searchBudget, Qt::PreciseTimer);
    bool isAnswered = false;
    for (qsizetype i = 0; i < m_policy.rules.size(); ++i) {
        const Rule &rule = m_policy.rules.at(i);
        const Verdict::Why why =
            rule.isOn ? judge(rule.when, m_patterns.at(i), message, deadline).why : Verdict::Why::Off;
        Trial trial{
            .rule = rule.name, .applies = why == Verdict::Why::Applies, .reason = reasonText(why, rule.when, message)};
        if (trial.applies && isAnswered)
            trial.reason = Texts::tr("Everything holds, but a rule before it answers");
        isAnswered = isAnswered || trial.applies;
        trials += std::move(trial);
    }
    return trials;
}

} // namespace core::answering
