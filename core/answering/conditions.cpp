// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/conditions_p.h"
#include "core/answering/texts.h"

namespace core::answering {

using namespace Qt::StringLiterals;

namespace {

using Why = Verdict::Why;
using Comparison = Conditions::Comparison;

bool isSameName(const QString &wanted, const QString &found)
{
    return wanted.compare(found, Qt::CaseInsensitive) == 0;
}

struct ComparedText
{
    std::optional<QString> operator()(const callback::TextMessage &text) const { return text.content; }
    std::optional<QString> operator()(const callback::VoiceMessage &voice) const
    {
        return voice.recognition.isEmpty() ? std::nullopt : std::optional(voice.recognition);
    }
    std::optional<QString> operator()(const callback::ScanCodeEvent &scan) const { return scan.scanResult; }
    template <typename Other>
    std::optional<QString> operator()(const Other &) const
    {
        return std::nullopt;
    }
};

/// As a sentence can show it: short, on one line.
QString quoted(const QString &text)
{
    constexpr qsizetype longest = 40;
    const QString line = text.left(longest * 4).simplified();
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

Verdict compare(const Conditions &conditions, const std::optional<Pattern> &pattern, const QString &text,
                QDeadlineTimer deadline)
{
    switch (conditions.comparison) {
    case Comparison::Any: return {};
    case Comparison::Equals: return {.why = text == conditions.content ? Why::Applies : Why::Text};
    case Comparison::Contains: return {.why = text.contains(conditions.content) ? Why::Applies : Why::Text};
    case Comparison::Matches: break;
    }
    Q_ASSERT(pattern);
    Pattern::Found found = pattern->search(text, deadline);
    switch (found.outcome) {
    case Pattern::Found::Outcome::Found: return {.groups = std::move(found.groups)};
    case Pattern::Found::Outcome::Absent: return {.why = Why::Text};
    case Pattern::Found::Outcome::GivenUp: return {.why = Why::GivenUp};
    }
    Q_UNREACHABLE();
}

QString textReason(const Conditions &conditions, const callback::Message &message)
{
    const QString found = quoted(contentOf(message).value_or(QString()));
    const QString wanted = quoted(conditions.content);
    switch (conditions.comparison) {
    case Comparison::Equals: return Texts::tr("The text \"%1\" is not \"%2\"").arg(found, wanted);
    case Comparison::Contains: return Texts::tr("The text \"%1\" does not contain \"%2\"").arg(found, wanted);
    case Comparison::Matches: return Texts::tr("The text \"%1\" does not match %2").arg(found, wanted);
    case Comparison::Any: break;
    }
    return {};
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? Texts::tr("none") : quoted(text);
}

} // namespace

std::optional<QString> contentOf(const callback::Message &message)
{
    return std::visit(ComparedText{}, message.body);
}

Verdict judge(const Conditions &conditions, const std::optional<Pattern> &pattern, const callback::Message &message,
              QDeadlineTimer deadline)
{
    if (!conditions.type.isEmpty() && !isSameName(conditions.type, message.type))
        return {.why = Why::Type};
    if (!conditions.event.isEmpty() && !isSameName(conditions.event, message.event))
        return {.why = Why::Event};
    if (!conditions.eventKey.isEmpty() && conditions.eventKey != message.xml.textOf(u"EventKey"))
        return {.why = Why::EventKey};
    if (conditions.comparison == Comparison::Any)
        return {};
    const std::optional<QString> text = contentOf(message);
    return text ? compare(conditions, pattern, *text, deadline) : Verdict{.why = Why::NoText};
}

QString reasonText(Verdict::Why why, const Conditions &conditions, const callback::Message &message)
{
    switch (why) {
    case Why::Applies: return Texts::tr("Everything holds");
    case Why::Off: return Texts::tr("The rule is off");
    case Why::Type: return Texts::tr("The type is %1, not %2").arg(orNone(message.type), quoted(conditions.type));
    case Why::Event: return Texts::tr("The event is %1, not %2").arg(orNone(message.event), quoted(conditions.event));
    case Why::EventKey:
        return Texts::tr("The EventKey is %1, not %2")
            .arg(orNone(message.xml.textOf(u"EventKey")), quoted(conditions.eventKey));
    case Why::NoText: return Texts::tr("The message has no text to compare");
    case Why::Text: return textReason(conditions, message);
    case Why::GivenUp:
        return Texts::tr("The regular expression took too long for this text and was given up: %1")
            .arg(quoted(conditions.content));
    }
    Q_UNREACHABLE();
}

} // namespace core::answering
