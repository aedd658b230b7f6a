// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/answer.h"
#include "core/callback/editing.h"
#include "core/inspector/replyreading_p.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Replayer)
};

/// Every text of a reply by its path; when it was written makes no difference.
void collectTexts(const XmlNode &node, const QString &path, QMap<QString, QString> &texts)
{
    QHash<QString, int> seen;
    for (const XmlNode &child : node.children) {
        const int number = ++seen[child.name];
        const QString name = number == 1 ? child.name : u"%1[%2]"_s.arg(child.name).arg(number);
        if (path.isEmpty() && name == "CreateTime"_L1)
            continue;
        collectTexts(child, path.isEmpty() ? name : path + u'.' + name, texts);
    }
    if (node.children.isEmpty() && !node.name.isEmpty())
        texts.insert(path, node.text);
}

QStringList differencesOf(const XmlNode &now, const XmlNode &then)
{
    if (now.name.isEmpty() && then.name.isEmpty())
        return {};
    if (now.name.isEmpty())
        return {Words::tr("says nothing now")};
    if (then.name.isEmpty())
        return {Words::tr("said nothing then")};
    QMap<QString, QString> nowTexts;
    QMap<QString, QString> thenTexts;
    collectTexts(now, {}, nowTexts);
    collectTexts(then, {}, thenTexts);
    QStringList differences;
    for (auto text = nowTexts.cbegin(); text != nowTexts.cend(); ++text) {
        const auto old = thenTexts.constFind(text.key());
        if (old == thenTexts.cend())
            differences += Words::tr("%1 is new: \"%2\"").arg(text.key(), text.value());
        else if (*old != *text)
            differences += Words::tr("%1: \"%2\" instead of \"%3\"").arg(text.key(), text.value(), *old);
    }
    for (auto text = thenTexts.cbegin(); text != thenTexts.cend(); ++text) {
        if (!nowTexts.contains(text.key()))
            differences += Words::tr("%1 is missing: \"%2\"").arg(text.key(), text.value());
    }
    return differences;
}

Error statusError(int status)
{
    return {.kind = Error::Kind::Protocol,
            .message = Words::tr("The server answered with HTTP status %1").arg(status),
            .code = status};
}

Result<XmlNode> messageOf(const QByteArray &plain, const ReplayForm &form)
{
    const auto edited = callback::withFields(form.message.isEmpty() ? plain : form.message, form.fields);
    if (!edited)
        return fail(edited.error());
    return callback::treeOf(*edited);
}

void readEcho(Replayed &result, const Delivery &delivery)
{
    result.reply = QString::fromUtf8(result.body);
    const QByteArray echo = callback::Query::parse(delivery.query).echostr.toUtf8();
    if (result.body != echo)
        result.error = Error{.kind = Error::Kind::Protocol, .message = Words::tr("The answer is not the echostr")};
}

} // namespace

void readAnswer(Replayed &result, const Delivery &delivery, const ReplayForm &form,
                const std::optional<callback::Keys> &keys)
{
    constexpr int ok = 200;
    const callback::Keys used = keys.value_or(callback::Keys());
    const auto asked = messageOf(delivery.plain, {}).value_or(XmlNode());
    const auto then = callback::judgeAnswer(used, delivery.mode, asked, delivery.reply);
    result.originalStatus = delivery.replyStatus;
    result.originalElapsed = std::chrono::duration_cast<std::chrono::milliseconds>(delivery.duration);
    result.originalReply = then ? callback::readable(*then) : QString::fromUtf8(delivery.reply);
    if (result.error)
        return;
    if (result.status != delivery.replyStatus)
        result.differences += Words::tr("status %1 instead of %2").arg(result.status).arg(delivery.replyStatus);
    if (result.status != ok && result.status == delivery.replyStatus && delivery.state == Delivery::State::Rejected)
        return; // refused as it was then
    if (result.status != ok) {
        result.error = statusError(result.status);
        return;
    }
    if (delivery.method == "GET")
        return readEcho(result, delivery);
    const auto askedNow = messageOf(delivery.plain, form).value_or(XmlNode());
    const auto reply = callback::judgeAnswer(used, delivery.mode, askedNow, result.body);
    if (!reply) {
        result.error = reply.error();
        return;
    }
    result.reply = callback::readable(*reply);
    if (then)
        result.differences += differencesOf(*reply, *then);
}

} // namespace core
