// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/policy.h"
#include "core/answering/replyfields.h"
#include "core/answering/texts.h"
#include "core/base/json.h"
#include "core/base/jsontree.h"

#include <algorithm>
#include <array>

namespace core::answering {

using namespace Qt::StringLiterals;

namespace {

constexpr JsonLimits fileLimits{.bytes = 4 * 1024 * 1024, .values = 50'000};
constexpr std::array kinds{Policy::Kind::Success, Policy::Kind::Empty, Policy::Kind::Fixed, Policy::Kind::Rules};
constexpr std::array comparisons{Conditions::Comparison::Equals, Conditions::Comparison::Contains,
                                 Conditions::Comparison::Matches};

/// Reads straight down and keeps each fault with its place.
class Reading final
{
public:
    [[nodiscard]] Policy policy(const JsonNode &root);
    [[nodiscard]] callback::Reply reply(const JsonNode &node, const QString &place);
    [[nodiscard]] const QList<Error> &faults() const { return m_faults; }

private:
    using Type = JsonNode::Type;

    void blame(const QString &place, const QString &message, const QString &advice = {});
    bool is(const JsonNode &node, Type type, const QString &place);
    /// False where it is no object at all.
    bool isObject(const JsonNode &node, const QStringList &known, const QString &place);
    QString text(const JsonNode &object, const QString &key, const QString &place);
    Rule rule(const JsonNode &node, const QString &place);
    Conditions conditions(const JsonNode &node, const QString &place);
    Policy::Kind kind(const JsonNode &root);
    callback::Reply news(const JsonNode &node, const QString &place);

    QList<Error> m_faults;
};

QString within(const QString &place, const QString &key)
{
    return place.isEmpty() ? key : place + u'.' + key;
}

void Reading::blame(const QString &place, const QString &message, const QString &advice)
{
    m_faults += Error{.message = message, .advice = advice, .field = place};
}

bool Reading::is(const JsonNode &node, Type type, const QString &place)
{
    if (node.type == type)
        return true;
    blame(place, Texts::tr("This has to be %1, not %2").arg(typeName(type), typeName(node.type)));
    return false;
}

bool Reading::isObject(const JsonNode &node, const QStringList &known, const QString &place)
{
    if (!is(node, Type::Object, place))
        return false;
    QStringList seen;
    for (const JsonNode::Member &member : node.members) {
        if (!known.contains(member.key))
            blame(within(place, member.key), Texts::tr("\"%1\" is not known here").arg(member.key.left(64)),
                  Texts::tr("Known are: %1").arg(known.join(u", "_s)));
        else if (seen.contains(member.key))
            blame(within(place, member.key), Texts::tr("\"%1\" is there twice").arg(member.key));
        seen += member.key;
    }
    return true;
}

QString Reading::text(const JsonNode &object, const QString &key, const QString &place)
{
    const JsonNode *node = object.member(key);
    return node && is(*node, Type::String, within(place, key)) ? node->text : QString();
}

Policy::Kind Reading::kind(const JsonNode &root)
{
    const JsonNode *node = root.member(u"kind");
    if (!node) {
        // A file that holds rules means them.
        return root.member(u"rules") ? Policy::Kind::Rules : Policy::Kind::Success;
    }
    const QString name = text(root, u"kind"_s, {});
    const auto found = std::ranges::find(kinds, name, qOverload<Policy::Kind>(toString));
    if (found != kinds.end())
        return *found;
    if (node->type == Type::String)
        blame(u"kind"_s, Texts::tr("\"%1\" is no way to answer").arg(name.left(64)),
              Texts::tr("Known are: %1").arg(u"success, empty, fixed, rules"_s));
    return Policy::Kind::Success;
}

Policy Reading::policy(const JsonNode &root)
{
    Policy policy;
    if (!isObject(root, {u"kind"_s, u"fixed"_s, u"rules"_s}, {}))
        return policy;
    policy.kind = kind(root);
    if (const JsonNode *fixed = root.member(u"fixed"))
        policy.fixed = reply(*fixed, u"fixed"_s);
    const JsonNode *rules = root.member(u"rules");
    if (!rules || !is(*rules, Type::Array, u"rules"_s))
        return policy;
    for (std::size_t i = 0; i < rules->items.size(); ++i)
        policy.rules += rule(rules->items.at(i), u"rules[%1]"_s.arg(i));
    return policy;
}

Rule Reading::rule(const JsonNode &node, const QString &place)
{
    Rule rule;
    if (!isObject(node, {u"name"_s, u"on"_s, u"when"_s, u"reply"_s}, place))
        return rule;
    rule.name = text(node, u"name"_s, place);
    if (const JsonNode *on = node.member(u"on"); on && is(*on, Type::Boolean, place + u".on"_s))
        rule.isOn = on->text == "true"_L1;
    if (const JsonNode *when = node.member(u"when"))
        rule.when = conditions(*when, place + u".when"_s);
    if (const JsonNode *answer = node.member(u"reply"))
        rule.reply = reply(*answer, place + u".reply"_s);
    else
        blame(place + u".reply"_s, Texts::tr("The rule has no reply"));
    return rule;
}

Conditions Reading::conditions(const JsonNode &node, const QString &place)
{
    Conditions when;
    QStringList known{u"type"_s, u"event"_s, u"eventKey"_s};
    for (const auto comparison : comparisons)
        known += toString(comparison);
    if (!isObject(node, known, place))
        return when;
    when.type = text(node, u"type"_s, place);
    when.event = text(node, u"event"_s, place);
    when.eventKey = text(node, u"eventKey"_s, place);
    for (const auto comparison : comparisons) {
        const QString name = toString(comparison);
        if (!node.member(name))
            continue;
        if (when.comparison != Conditions::Comparison::Any)
            blame(within(place, name), Texts::tr("Only one of equals, contains and matches can be asked for"));
        when.comparison = comparison;
        when.content = text(node, name, place);
    }
    return when;
}

callback::Reply Reading::reply(const JsonNode &node, const QString &place)
{
    if (!is(node, Type::Object, place))
        return {};
    const JsonNode *type = node.member(u"type");
    const QString name = text(node, u"type"_s, place);
    if (!replyTypes().contains(name)) {
        if (!type || type->type == Type::String)
            blame(within(place, u"type"_s),
                  type ? Texts::tr("\"%1\" is no type of reply").arg(name.left(64))
                       : Texts::tr("The reply has no type"),
                  Texts::tr("Known are: %1").arg(replyTypes().join(u", "_s)));
        return {};
    }
    if (name == "news"_L1)
        return news(node, place);
    callback::Reply reply = replyOf(name);
    const QList<ReplyField> fields = fieldsOf(reply);
    QStringList known{u"type"_s};
    for (const ReplyField &field : fields)
        known += field.name;
    static_cast<void>(isObject(node, known, place));
    for (const ReplyField &field : fields)
        *field.text = text(node, field.name, place);
    return reply;
}

callback::Reply Reading::news(const JsonNode &node, const QString &place)
{
    callback::NewsReply reply;
    static_cast<void>(isObject(node, {u"type"_s, u"articles"_s}, place));
    const JsonNode *articles = node.member(u"articles");
    if (!articles || !is(*articles, Type::Array, place + u".articles"_s))
        return reply;
    for (std::size_t i = 0; i < articles->items.size(); ++i) {
        const JsonNode &item = articles->items.at(i);
        const QString at = place + u".articles[%1]"_s.arg(i);
        if (isObject(item, {u"title"_s, u"description"_s, u"picUrl"_s, u"url"_s}, at))
            reply.articles += {.title = text(item, u"title"_s, at),
                               .description = text(item, u"description"_s, at),
                               .picUrl = text(item, u"picUrl"_s, at),
                               .url = text(item, u"url"_s, at)};
    }
    return reply;
}

PolicyFile::Problem problemOf(Error error, const JsonNode &root)
{
    const JsonNode &node = root.nearest(error.field);
    return {.error = std::move(error), .position = {.line = node.line, .column = node.column}};
}

} // namespace

Result<Policy> policyFromJson(const QJsonObject &json)
{
    const auto tree = parseTree(toWire(json), fileLimits);
    if (!tree)
        return fail(Error::Kind::Invalid, tree.error().message);
    Reading reading;
    Policy policy = reading.policy(*tree);
    if (!reading.faults().isEmpty())
        return fail(reading.faults().first());
    return policy;
}

PolicyFile readPolicyFile(const QByteArray &bytes)
{
    const auto tree = parseTree(bytes, fileLimits);
    if (!tree)
        return {.problems = {{.error = Error{.message = tree.error().message},
                              .position = {.line = tree.error().line, .column = tree.error().column}}}};
    Reading reading;
    PolicyFile file{.policy = reading.policy(*tree)};
    // What was misread would only be blamed twice.
    for (const Error &fault : reading.faults().isEmpty() ? check(file.policy) : reading.faults())
        file.problems += problemOf(fault, *tree);
    return file;
}

Result<callback::Reply> readReplyFile(const QByteArray &bytes)
{
    const QByteArray start = bytes.trimmed();
    if (!start.startsWith('{') || start.startsWith("{{")) {
        const QString text = QString::fromUtf8(bytes);
        if (text.contains(QChar::ReplacementCharacter) || text.contains(QChar::Null))
            return invalid(u"content"_s, Texts::tr("The file of the reply is no text in UTF-8"));
        return callback::Reply(callback::TextReply{text.trimmed()});
    }
    const auto tree = parseTree(bytes, fileLimits);
    if (!tree)
        return fail(Error{.message = tree.error().message});
    Reading reading;
    callback::Reply reply = reading.reply(*tree, {});
    if (reading.faults().isEmpty())
        return reply;
    const auto problem = problemOf(reading.faults().first(), *tree);
    Error error = problem.error;
    error.message =
        Texts::tr("Line %1, column %2: %3").arg(problem.position.line).arg(problem.position.column).arg(error.message);
    return fail(std::move(error));
}

} // namespace core::answering
