// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/appid.h"
#include "core/base/nearest.h"
#include "core/catalogue/catalogue.h"
#include "core/template/characters_p.h"
#include "core/template/check.h"
#include "core/template/texts.h"
#include "core/template/valuerules_p.h"

#include <QUrl>

#include <algorithm>

namespace core::templates {

using namespace Qt::StringLiterals;

namespace {

using Severity = Problem::Severity;

constexpr int badOpenId = 40003;
constexpr int badTemplateId = 40037;
constexpr int badAppId = 40013;
constexpr int escapedOnTheWire = 40033;

struct LimitRow
{
    KeywordKind kind;
    QStringView id;
};

constexpr LimitRow limitRows[] = {
    {KeywordKind::Thing, u"template.keyword.thing.chars"},
    {KeywordKind::Number, u"template.keyword.number.digits"},
    {KeywordKind::Letter, u"template.keyword.letter.chars"},
    {KeywordKind::Symbol, u"template.keyword.symbol.chars"},
    {KeywordKind::CharacterString, u"template.keyword.characterString.chars"},
    {KeywordKind::Amount, u"template.keyword.amount.digits"},
    {KeywordKind::PhoneNumber, u"template.keyword.phoneNumber.chars"},
    {KeywordKind::CarNumber, u"template.keyword.carNumber.chars"},
    {KeywordKind::Name, u"template.keyword.nameChinese.chars"},
    {KeywordKind::Phrase, u"template.keyword.phrase.chars"},
    {KeywordKind::Constant, u"template.keyword.const.chars"},
};

bool isWord(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c > QChar::Space && c < QChar(0x7f); });
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

Problem warning(const QString &field, const QString &rule, const QString &message)
{
    return {.severity = Severity::Warning, .path = pathOf(field), .rule = rule, .message = message};
}

/// What has not been shown since 2023-05-04, though it is accepted.
void addUnshown(const QString &field, const QString &text, QList<Problem> &problems)
{
    if (const auto emoji = firstOther(text, [](char32_t c) { return !isEmoji(c); })) {
        const char32_t c = *emoji;
        problems += warning(field, u"template.value.emoji"_s,
                            Texts::tr("\"%1\" has an emoji (%2); phones have shown none since 2023-05-04")
                                .arg(field, QString::fromUcs4(&c, 1)));
    }
    if (firstOther(text, [](char32_t c) { return !isLineBreak(c); }))
        problems += warning(field, u"template.value.lines"_s,
                            Texts::tr("\"%1\" has line breaks; phones have shown none since 2023-05-04").arg(field));
}

std::optional<Problem> checkCharacters(const QString &field, const QString &text)
{
    const auto found = firstOther(text, [](char32_t c) { return !isForbidden(c); });
    if (!found)
        return {};
    const QString unit = u"U+"_s + QString::number(static_cast<uint>(*found), 16).toUpper().rightJustified(4, u'0');
    return Problem{.path = pathOf(field),
                   .rule = u"template.value.characters"_s,
                   .found = unit,
                   .message = Texts::tr("\"%1\" contains a character that no message can hold (%2)").arg(field, unit),
                   .code = escapedOnTheWire};
}

/// Old templates may be sent with empty lines.
Problem missing(const QString &field, Family family)
{
    const bool mayBeEmpty = family == Family::Message && kindOf(field) == KeywordKind::Free;
    return {.severity = mayBeEmpty ? Severity::Warning : Severity::Error,
            .path = pathOf(field),
            .rule = u"template.value.missing"_s,
            .message = Texts::tr("\"%1\" has no value").arg(field),
            .code = badArgument};
}

} // namespace

Rules::Rules(const Template &subject, const Catalogue &catalogue)
    : m_subject(subject)
    , m_fields(fieldsOf(subject.content))
    , m_latinNameLimit(catalogue.limitValue(u"template.keyword.nameLetters.chars"))
    , m_shownChars(catalogue.limitValue(u"template.line.shownChars"))
{
    for (const QString &field : std::as_const(m_fields))
        m_kinds += kindOf(field);
    for (const Choices &choices : subject.choices)
        m_choices.insert(choices.field, choices.values);
    for (const LimitRow &row : limitRows)
        m_limits.at(static_cast<std::size_t>(row.kind)) = catalogue.limitValue(row.id);
}

QList<Problem> Rules::check(const TemplateMessage &message) const
{
    QList<Problem> problems;
    addTargetProblems(message, problems);
    addLinkProblems(message, problems);
    return problems + checkValues(message.values);
}

QList<Problem> Rules::checkValue(const QString &field, const QString &text) const
{
    QList<Problem> problems;
    addValueProblems(field, text, problems);
    return problems;
}

Usage Rules::usageOf(const QString &field, const QString &text) const
{
    const KeywordKind kind = kindOf(field);
    if (kind == KeywordKind::Constant)
        return {};
    const qint64 limit = m_limits.at(static_cast<std::size_t>(kind));
    if (kind == KeywordKind::Number || kind == KeywordKind::Amount) {
        const QString whole = kind == KeywordKind::Amount ? text.section(u'.', 0, 0) : text;
        const auto digits = std::ranges::count_if(whole, [](QChar c) { return isDigit(c.unicode()); });
        return {.unit = Usage::Unit::Digits, .used = digits, .limit = limit};
    }
    const bool isLatinName =
        kind == KeywordKind::Name && !text.isEmpty() && !firstOther(text, [](char32_t c) { return !isChinese(c); });
    return {.used = countChars(text), .limit = isLatinName ? m_latinNameLimit : limit};
}

QList<Problem> Rules::checkValues(const QList<Value> &values) const
{
    QList<Problem> problems;
    for (const QString &field : m_fields) {
        const auto value = std::ranges::find(values, field, &Value::field);
        if (value != values.end())
            addValueProblems(field, value->text, problems);
        else if (!isNoLongerShown(field))
            problems += missing(field, m_subject.family);
    }
    for (const Value &value : values) {
        if (!m_fields.contains(value.field)) {
            Problem problem = warning(value.field, u"template.value.unknown"_s,
                                      Texts::tr("The template has no field \"%1\"; it is left out").arg(value.field));
            if (const QString near = nearestName(value.field, m_fields); !near.isEmpty())
                problem.advice = Texts::tr("Did you mean \"%1\"? It has: %2").arg(near, m_fields.join(u", "_s));
            problems += problem;
        }
        if (!value.color.isEmpty())
            problems +=
                Problem{.severity = Severity::Warning,
                        .path = u"data."_s + value.field + u".color",
                        .rule = u"template.value.color"_s,
                        .found = value.color.left(64),
                        .message = Texts::tr("The colour of \"%1\" is ignored since 2023-05-04").arg(value.field)};
    }
    return problems;
}

void Rules::addValueProblems(const QString &field, const QString &text, QList<Problem> &problems) const
{
    if (isNoLongerShown(field)) {
        if (!text.isEmpty())
            problems += warning(field, u"template.value.unshown"_s,
                                Texts::tr("\"%1\" is ignored: phones have not shown it since 2023-05-04").arg(field));
        return;
    }
    if (auto problem = checkCharacters(field, text)) {
        problems += *std::move(problem);
        return;
    }
    const qsizetype index = m_fields.indexOf(field);
    const KeywordKind kind = index < 0 ? kindOf(field) : m_kinds.at(index);
    if (text.trimmed().isEmpty()) {
        problems += missing(field, m_subject.family);
        return;
    }
    const ValueLimits limits{.most = m_limits.at(static_cast<std::size_t>(kind)), .mostLatin = m_latinNameLimit};
    if (auto problem = checkForm(kind, field, text, limits))
        problems += *std::move(problem);
    addUnshown(field, text, problems);
    const QStringList choices = m_choices.value(field);
    if (!choices.isEmpty() && !choices.contains(text))
        problems += Problem{
            .path = pathOf(field),
            .rule = u"template.keyword.const.values"_s,
            .limit = choices.join(u", "_s),
            .found = text.left(64),
            .message =
                Texts::tr("\"%1\" takes one of: %2; found \"%3\"").arg(field, choices.join(u", "_s), text.left(64)),
            .code = badArgument};
    if (const qsizetype chars = text.size() > m_shownChars ? countChars(text) : 0; chars > m_shownChars) {
        Problem problem = warning(
            field, u"template.line.shownChars"_s,
            Texts::tr("Phones show about %1 characters of \"%2\"; it has %3").arg(m_shownChars).arg(field).arg(chars));
        problem.limit = m_shownChars;
        problem.found = chars;
        problem.unit = u"chars"_s;
        problems += problem;
    }
}

void Rules::addTargetProblems(const TemplateMessage &message, QList<Problem> &problems) const
{
    if (!isWord(message.toUser))
        problems +=
            Problem{.path = u"touser"_s,
                    .rule = u"template.target.form"_s,
                    .found = message.toUser.left(64),
                    .message = message.toUser.isEmpty() ? Texts::tr("Nobody is named to receive the message")
                                                        : Texts::tr("\"%1\" is no openid").arg(message.toUser.left(64)),
                    .code = badOpenId};
    if (message.templateId != m_subject.id)
        problems += Problem{.path = u"template_id"_s,
                            .rule = u"template.id"_s,
                            .limit = m_subject.id,
                            .found = message.templateId.left(64),
                            .message = Texts::tr("The message is for the template \"%1\", not for \"%2\"")
                                           .arg(message.templateId.left(64), m_subject.id),
                            .code = badTemplateId};
    if (!message.clientMsgId.isEmpty() && !isWord(message.clientMsgId))
        problems += Problem{.path = u"client_msg_id"_s,
                            .rule = u"template.clientMsgId.form"_s,
                            .found = message.clientMsgId.left(64),
                            .message = Texts::tr("A client_msg_id has no blanks and no Chinese; found \"%1\"")
                                           .arg(message.clientMsgId.left(64))};
    if (!message.clientMsgId.isEmpty() && m_subject.family == Family::Subscription)
        problems += Problem{.severity = Severity::Warning,
                            .path = u"client_msg_id"_s,
                            .rule = u"subscription.clientMsgId"_s,
                            .message = Texts::tr("Subscription notices have no client_msg_id; it is left out")};
}

void Rules::addLinkProblems(const TemplateMessage &message, QList<Problem> &problems) const
{
    const QString urlPath = m_subject.family == Family::Subscription ? u"page"_s : u"url"_s;
    if (!message.url.isEmpty() && !isWebAddress(message.url))
        problems += Problem{.path = urlPath,
                            .rule = u"template.url.form"_s,
                            .found = message.url.left(200),
                            .message = Texts::tr("The link is no web address: \"%1\"").arg(message.url.left(200)),
                            .advice = Texts::tr("It starts with http:// or https://, and blanks are written as %20.")};
    if (message.miniProgram.isEmpty())
        return;
    if (!AppId::parse(message.miniProgram.appId))
        problems += Problem{.path = u"miniprogram.appid"_s,
                            .rule = u"template.miniprogram.appid"_s,
                            .found = message.miniProgram.appId.left(64),
                            .message = Texts::tr("\"%1\" is no AppID of a mini-program; it is wx and 16 digits 0-9 a-f")
                                           .arg(message.miniProgram.appId.left(64)),
                            .code = badAppId};
    if (!message.url.isEmpty())
        problems +=
            Problem{.severity = Severity::Note,
                    .path = urlPath,
                    .rule = u"template.miniprogram.wins"_s,
                    .message = Texts::tr("A tap opens the mini-program; the link is for phones that cannot open it")};
}

} // namespace core::templates
