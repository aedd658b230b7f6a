// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/placeholders.h"
#include "core/answering/policy.h"
#include "core/answering/replyfields.h"
#include "core/answering/texts.h"
#include "core/base/nearest.h"
#include "core/callback/answer.h"
#include "core/callback/explain.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace core::answering {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRules = 200;
constexpr qsizetype longestName = 64;

constexpr std::array commonElements{"ToUserName"_L1, "FromUserName"_L1, "CreateTime"_L1, "MsgType"_L1,
                                    "Event"_L1,      "MsgId"_L1,        "MsgDataId"_L1,  "Idx"_L1};

bool isEventType(const QString &type)
{
    return type.compare("event"_L1, Qt::CaseInsensitive) == 0;
}

/// Collects what is wrong, place by place.
class Checking final
{
public:
    /// Rules that never apply do no harm, so that a policy that has some is used all the same.
    enum class Scope { Use, Writing };

    explicit Checking(Scope scope) : m_scope(scope) { }

    [[nodiscard]] QList<Error> of(const Policy &policy);

private:
    void blame(const QString &place, const QString &message, const QString &advice = {});
    void checkRule(const Rule &rule, const QString &place);
    void checkName(const Rule &rule, const QString &place);
    void checkConditions(const Conditions &when, const QString &place);
    void checkType(const Conditions &when, const QString &place);
    void checkEvent(const Conditions &when, const QString &place);
    void checkReply(callback::Reply reply, const Conditions &when, const QString &place);
    /// What stays when nothing is known of the values; each placeholder counts as one character.
    QString checkPlaceholders(const ReplyField &field, const Conditions &when, const QString &place);
    void checkName(const Placeholder &placeholder, const Conditions &when, const QString &place);
    void checkUrl(const ReplyField &field, const QString &place);
    [[nodiscard]] QStringList documentedNames(const Conditions &when);
    [[nodiscard]] const callback::Explanations &explanations();

    Scope m_scope;
    QList<Error> m_problems;
    QStringList m_names;
    int m_groups = -1; ///< of the rule's regular expression; -1 = it has none
    std::optional<callback::Explanations> m_explanations; ///< loaded when a placeholder asks for it
};

void Checking::blame(const QString &place, const QString &message, const QString &advice)
{
    m_problems += Error{.message = message, .advice = advice, .field = place};
}

QList<Error> Checking::of(const Policy &policy)
{
    if (policy.kind == Policy::Kind::Fixed)
        checkReply(policy.fixed, {}, u"fixed"_s);
    if (policy.kind != Policy::Kind::Rules)
        return m_problems;
    if (policy.rules.size() > mostRules)
        blame(u"rules"_s, Texts::tr("There may be %1 rules; there are %2").arg(mostRules).arg(policy.rules.size()));
    for (qsizetype i = 0; i < std::min(policy.rules.size(), mostRules); ++i) {
        if (policy.rules.at(i).isOn)
            checkRule(policy.rules.at(i), u"rules[%1]"_s.arg(i));
    }
    return m_problems;
}

void Checking::checkRule(const Rule &rule, const QString &place)
{
    m_groups = -1;
    checkName(rule, place + u".name"_s);
    checkConditions(rule.when, place + u".when"_s);
    checkReply(rule.reply, rule.when, place + u".reply"_s);
}

void Checking::checkName(const Rule &rule, const QString &place)
{
    if (rule.name.trimmed().isEmpty())
        blame(place, Texts::tr("The rule has no name"),
              Texts::tr("The log says by its name which rule answered a message."));
    else if (rule.name.size() > longestName)
        blame(place,
              Texts::tr("A name may have %1 characters; this one has %2").arg(longestName).arg(rule.name.size()));
    else if (m_names.contains(rule.name))
        blame(place, Texts::tr("Another rule is called \"%1\" too").arg(rule.name));
    m_names += rule.name;
}

const callback::Explanations &Checking::explanations()
{
    if (!m_explanations)
        m_explanations = callback::Explanations::load();
    return *m_explanations;
}

/// There are few types, and new ones do not come.
void Checking::checkType(const Conditions &when, const QString &place)
{
    if (when.type.isEmpty() || isEventType(when.type))
        return;
    const QStringList messages = explanations().types(callback::Explanations::Kind::Message);
    const QStringList events = explanations().types(callback::Explanations::Kind::Event);
    if (messages.contains(when.type, Qt::CaseInsensitive))
        return;
    if (events.contains(when.type, Qt::CaseInsensitive))
        blame(place, Texts::tr("%1 is an event, not a type of message, so the rule would never apply").arg(when.type),
              Texts::tr("Its type is event, its event %1.").arg(when.type));
    else
        blame(place, Texts::tr("There is no type %1, so the rule would never apply").arg(when.type.left(longestName)),
              Texts::tr("The nearest one is %1.").arg(nearestName(when.type, messages)));
}

/// The platform has events that nobody wrote down, so that only what looks mistyped is blamed.
void Checking::checkEvent(const Conditions &when, const QString &place)
{
    const QStringList events = explanations().types(callback::Explanations::Kind::Event);
    const auto isWanted = [&when](const QString &name) { return name.compare(when.event, Qt::CaseInsensitive) == 0; };
    const auto known = std::ranges::find_if(events, isWanted);
    const QString event = known == events.cend() ? when.event : *known;
    if (!callback::takesReply({.event = event}))
        return blame(place, Texts::tr("The platform takes no answer to %1, so the rule would never apply").arg(event),
                     Texts::tr("It is in the log and is forwarded all the same."));
    const QString meant = known == events.cend() ? mistypedName(event, events) : QString();
    if (!meant.isEmpty())
        blame(place, Texts::tr("No event %1 is documented").arg(event.left(longestName)),
              Texts::tr("The nearest one is %1.").arg(meant));
}

void Checking::checkConditions(const Conditions &when, const QString &place)
{
    if (m_scope == Scope::Writing)
        checkType(when, place + u".type"_s);
    if (m_scope == Scope::Writing && !when.event.isEmpty())
        checkEvent(when, place + u".event"_s);
    const bool isMessage = !when.type.isEmpty() && !isEventType(when.type);
    if (isMessage && !when.event.isEmpty())
        blame(place + u".event"_s,
              Texts::tr("A message of type %1 has no event, so the rule would never apply").arg(when.type));
    if (isMessage && !when.eventKey.isEmpty())
        blame(place + u".eventKey"_s,
              Texts::tr("A message of type %1 has no EventKey, so the rule would never apply").arg(when.type));
    if (when.comparison == Conditions::Comparison::Any)
        return;
    const QString member = place + u'.' + toString(when.comparison);
    if (when.content.isEmpty())
        blame(member, Texts::tr("There is no text to compare with"));
    else if (when.comparison == Conditions::Comparison::Matches) {
        if (const auto pattern = Pattern::from(when.content))
            m_groups = pattern->groupCount();
        else
            blame(member, pattern.error().message);
    }
}

void Checking::checkReply(callback::Reply reply, const Conditions &when, const QString &place)
{
    const auto before = m_problems.size();
    for (const ReplyField &field : fieldsOf(reply)) {
        const QString at = place + u'.' + field.name;
        checkUrl(field, at);
        *field.text = checkPlaceholders(field, when, at);
        // What is a place of its own; the rest says buildReply().
        if (field.presence == ReplyField::Presence::Required && field.text->isEmpty()
            && std::holds_alternative<callback::NewsReply>(reply))
            blame(at, Texts::tr("An article needs a title and a URL"));
    }
    if (m_problems.size() > before)
        return;
    const bool isMessage = !when.type.isEmpty() && !isEventType(when.type);
    const callback::Message example{
        .to = u"to"_s, .from = u"from"_s, .type = when.type, .event = isMessage ? QString() : u"any"_s};
    const QDateTime epoch = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    if (const auto built = callback::buildReply(reply, example, epoch); !built)
        blame(place + u'.' + built.error().field, built.error().message, built.error().advice);
}

QString Checking::checkPlaceholders(const ReplyField &field, const Conditions &when, const QString &place)
{
    QString fixedPart = *field.text;
    QList<Placeholder> placeholders = placeholdersIn(fixedPart);
    for (const Placeholder &placeholder : placeholders)
        checkName(placeholder, when, place);
    std::ranges::reverse(placeholders);
    for (const Placeholder &placeholder : placeholders)
        fixedPart.replace(placeholder.position, placeholder.length, u"x"_s);
    return fixedPart;
}

void Checking::checkName(const Placeholder &placeholder, const Conditions &when, const QString &place)
{
    if (!placeholder.isWellFormed())
        return blame(place, Texts::tr("{{%1}} is no placeholder").arg(placeholder.name),
                     Texts::tr("{{Content}}, {{FromUserName}} and other elements of the message by their names, or "
                               "{{1}} for a group of the rule's regular expression"));
    const int group = placeholder.group();
    if (group > m_groups)
        return blame(place,
                     m_groups < 0
                         ? Texts::tr("{{%1}} needs a regular expression as the rule's condition").arg(group)
                         : Texts::tr("{{%1}}: the regular expression has %n group(s)", nullptr, m_groups).arg(group));
    if (group >= 0 || std::ranges::find(commonElements, placeholder.name) != commonElements.end())
        return;
    const QStringList known = documentedNames(when);
    if (!known.isEmpty() && !known.contains(placeholder.name))
        blame(place,
              when.event.isEmpty() && when.type.isEmpty()
                  ? Texts::tr("No message has an element %1").arg(placeholder.name)
                  : Texts::tr("A message of type %1 has no element %2")
                        .arg(when.event.isEmpty() ? when.type : when.event, placeholder.name),
              Texts::tr("The nearest one is {{%1}}").arg(nearestName(placeholder.name, known)));
}

QStringList Checking::documentedNames(const Conditions &when)
{
    using Explanations = callback::Explanations;
    const bool isMessage = !when.type.isEmpty() && !isEventType(when.type);
    const bool isEvent = isEventType(when.type) || !when.event.isEmpty();
    QStringList types;
    if (!isEvent)
        types += explanations().types(Explanations::Kind::Message);
    if (!isMessage)
        types += explanations().types(Explanations::Kind::Event);
    const QString wanted = isMessage ? when.type : when.event;
    QStringList known;
    for (const QString &type : std::as_const(types)) {
        if (wanted.isEmpty() || type.compare(wanted, Qt::CaseInsensitive) == 0)
            known += explanations().elements(type);
    }
    if (!known.isEmpty()) {
        for (const QLatin1String common : commonElements)
            known += common;
    }
    return known;
}

void Checking::checkUrl(const ReplyField &field, const QString &place)
{
    if (field.kind != ReplyField::Kind::Url || field.text->isEmpty() || field.text->startsWith("{{"_L1))
        return;
    const QUrl url(*field.text);
    const QString scheme = url.scheme().toLower();
    if ((scheme != "http"_L1 && scheme != "https"_L1) || !field.text->contains("://"_L1))
        blame(place,
              Texts::tr("\"%1\" is no URL that begins with http:// or https://").arg(field.text->left(longestName)));
}

} // namespace

QList<Error> check(const Policy &policy)
{
    return Checking(Checking::Scope::Writing).of(policy);
}

QList<Error> faults(const Policy &policy)
{
    return Checking(Checking::Scope::Use).of(policy);
}

} // namespace core::answering
