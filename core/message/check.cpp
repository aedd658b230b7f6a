// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/check.h"

#include "core/catalogue/catalogue.h"
#include "core/message/offer.h"
#include "core/message/rules_p.h"
#include "core/message/texts.h"

#include <algorithm>

namespace core::message {

using namespace Qt::StringLiterals;

namespace {

constexpr int badOpenId = 40003;
constexpr int badOpenIdList = 40031;
constexpr int tooManyOpenIds = 40032;
constexpr int tooFewOpenIds = 40130;
constexpr int badTag = 45159;

bool isWord(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c > QChar::Space && c < QChar(0x7f); });
}

QList<Problem> checkAgent(const QString &account, Operation operation)
{
    if (account.isEmpty())
        return {};
    if (operation != Operation::CustomerService)
        return {{.severity = Problem::Severity::Warning,
                 .path = u"kfAccount"_s,
                 .rule = u"message.kfAccount.operation"_s,
                 .message = Texts::tr("Only a customer message comes in the name of an agent; here \"%1\" is left out")
                                .arg(account.left(64))}};
    if (isWord(account) && account.contains(u'@'))
        return {};
    return {{.path = u"kfAccount"_s,
             .rule = u"message.kfAccount.form"_s,
             .found = account.left(64),
             .message = Texts::tr("\"%1\" is no agent's account").arg(account.left(64)),
             .code = 65401,
             .advice = Texts::tr("It has the form name@account, as the list of agents shows it.")}};
}

QList<Problem> checkRequired(const Content &content, Operation operation)
{
    Content copy = content;
    const QList<Field> fields = fieldsOf(copy);
    QList<Problem> problems;
    for (const QString &name : requiredFields(content, operation)) {
        const auto field = std::ranges::find(fields, name, &Field::name);
        if (field != fields.end() && !field->text->trimmed().isEmpty())
            continue;
        problems += {.path = name,
                     .rule = u"message.required"_s,
                     .message = Texts::tr("%1: the %2 is missing").arg(nameOf(operation), wordFor(name)),
                     .advice = name == "massMediaId"_L1
                         ? Texts::tr("Mass sends and previews take the id that media/uploadvideo answers, not that of "
                                     "the uploaded video.")
                         : QString()};
    }
    return problems;
}

} // namespace

QList<Problem> check(const Message &message, Operation operation, const Catalogue &catalogue)
{
    const Offer offer = offered(message.kind(), operation);
    if (!offer.isAllowed)
        return {{.path = u"type"_s,
                 .rule = u"message.kind.operation"_s,
                 .found = toString(message.kind()),
                 .message = offer.reason,
                 .code = offer.code}};
    QList<Problem> problems;
    if (!offer.note.isEmpty())
        problems += {.severity = Problem::Severity::Warning,
                     .path = u"type"_s,
                     .rule = u"message.kind.note"_s,
                     .found = toString(message.kind()),
                     .message = offer.note};
    problems += checkRequired(message.content, operation);
    Content copy = message.content;
    for (const Field &field : fieldsOf(copy))
        problems += checkText(field, catalogue);
    problems += checkContent(message.content, operation, catalogue);
    problems += checkAgent(message.kfAccount, operation);
    return problems;
}

QList<Problem> check(const Target &target, const Catalogue &catalogue)
{
    if (const auto *tag = std::get_if<TagTarget>(&target); tag && tag->id < 0)
        return {{.path = u"tag"_s,
                 .rule = u"mass.tag.form"_s,
                 .found = tag->id,
                 .message = Texts::tr("%1 is no tag").arg(tag->id),
                 .code = badTag}};
    const auto *list = std::get_if<OpenIds>(&target);
    if (!list)
        return {};
    const qint64 fewest = catalogue.limitValue(u"mass.openids.min");
    const qint64 most = catalogue.limitValue(u"mass.openids.max");
    const qsizetype count = list->ids.size();
    QList<Problem> problems;
    if (count < fewest || count > most)
        problems +=
            {.path = u"openids"_s,
             .rule = count < fewest ? u"mass.openids.min"_s : u"mass.openids.max"_s,
             .limit = count < fewest ? fewest : most,
             .found = count,
             .unit = u"count"_s,
             .message = Texts::tr("A list has %1 to %2 openids; this one has %3").arg(fewest).arg(most).arg(count),
             .code = count < fewest ? tooFewOpenIds : tooManyOpenIds,
             .advice = count == 1 ? Texts::tr("To write to one follower send a customer message.") : QString()};
    QSet<QString> seen;
    for (const QString &id : list->ids) {
        const bool isTwice = seen.contains(id);
        seen.insert(id);
        if (isWord(id) && !isTwice)
            continue;
        problems +=
            {.path = u"openids"_s,
             .rule = isTwice ? u"mass.openids.twice"_s : u"mass.openids.form"_s,
             .found = id.left(64),
             .message = (isTwice ? Texts::tr("The openid \"%1\" is there twice") : Texts::tr("\"%1\" is no openid"))
                            .arg(id.left(64)),
             .code = badOpenIdList};
        break;
    }
    return problems;
}

QList<Problem> check(const PreviewTarget &target)
{
    const bool isOpenId = std::holds_alternative<OpenId>(target);
    const QString &name = isOpenId ? std::get<OpenId>(target).id : std::get<WeChatId>(target).name;
    if (isWord(name))
        return {};
    const QString message = name.isEmpty() ? Texts::tr("Nobody is named to receive the message")
        : isOpenId                         ? Texts::tr("\"%1\" is no openid").arg(name.left(64))
                                           : Texts::tr("\"%1\" is no WeChat id").arg(name.left(64));
    return {{.path = isOpenId ? u"touser"_s : u"towxname"_s,
             .rule = u"message.target.form"_s,
             .found = name.left(64),
             .message = message,
             .code = isOpenId ? badOpenId : 40132}};
}

Usage textUsage(const QString &content, Operation operation, const Catalogue &catalogue)
{
    Usage usage{.bytes = content.toUtf8().size(), .chars = content.toUcs4().size()};
    switch (operation) {
    case Operation::Mass:
    case Operation::Preview:
        usage.byteLimit = catalogue.limitValue(u"mass.text.bytes");
        usage.charLimit = catalogue.limitValue(u"mass.text.consoleChars");
        break;
    case Operation::CustomerService: usage.byteLimit = catalogue.limitValue(u"customer.text.bytes"); break;
    case Operation::PassiveReply: usage.byteLimit = catalogue.limitValue(u"reply.text.bytes"); break;
    }
    return usage;
}

} // namespace core::message
