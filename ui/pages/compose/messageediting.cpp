// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/messageediting.h"

#include "core/message/fields.h"
#include "ui/support/valuestep.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::message;

namespace {

std::size_t indexOf(Kind kind)
{
    return static_cast<std::size_t>(kind);
}

/// Lists have a first line, so that there is something to write in.
Content completed(Content content)
{
    if (auto *image = std::get_if<Image>(&content); image && image->mediaIds.isEmpty())
        image->mediaIds.append(QString());
    if (auto *news = std::get_if<News>(&content); news && news->links.isEmpty())
        news->links.append(News::Link());
    if (auto *menu = std::get_if<Menu>(&content); menu && menu->choices.isEmpty())
        menu->choices = {{.id = u"1"_s, .content = {}}, {.id = u"2"_s, .content = {}}};
    return content;
}

} // namespace

Content blankContent(Kind kind)
{
    return completed(contentOf(kind));
}

bool isBlank(const Content &content)
{
    return content == blankContent(static_cast<Kind>(content.index()));
}

MessageEditing::MessageEditing(const core::Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
{
    load({});
}

QList<Message> MessageEditing::all() const
{
    QList<Message> messages{m_message};
    for (const Content &content : m_kept) {
        if (content.index() != m_message.content.index() && !isBlank(content))
            messages.append({.content = content, .kfAccount = {}});
    }
    return messages;
}

void MessageEditing::load(const QList<Message> &messages)
{
    m_undo.clear();
    for (const Kind kind : allKinds)
        m_kept.at(indexOf(kind)) = blankContent(kind);
    for (const Message &message : messages)
        m_kept.at(indexOf(message.kind())) = completed(message.content);
    show(messages.isEmpty() ? Message() : messages.constFirst());
}

void MessageEditing::replace(const Message &message, const QString &undoText)
{
    push(message, undoText);
}

void MessageEditing::setJudge(Judge judge)
{
    m_judge = std::move(judge);
    recheck();
}

void MessageEditing::setOperation(Operation operation)
{
    if (operation == m_operation)
        return;
    m_operation = operation;
    recheck();
}

void MessageEditing::setKind(Kind kind)
{
    Message after = m_message;
    after.content = m_kept.at(indexOf(kind));
    push(after, tr("Change the kind"));
}

void MessageEditing::setText(const QString &field, const QString &text)
{
    Message after = m_message;
    const QList<Field> fields = fieldsOf(after.content);
    const auto found = std::ranges::find(fields, field, &Field::name);
    if (found == fields.end())
        return;
    *found->text = text;
    push(after, tr("Typing"), field);
}

void MessageEditing::setAgent(const QString &account)
{
    Message after = m_message;
    after.kfAccount = account;
    push(after, tr("Typing"), u"kfAccount"_s);
}

void MessageEditing::setContent(const Content &content, const QString &undoText)
{
    Message after = m_message;
    after.content = content;
    push(after, undoText);
}

void MessageEditing::push(const Message &after, const QString &text, const QString &typing)
{
    Message whole = after;
    whole.content = completed(whole.content);
    if (whole == m_message)
        return;
    m_undo.push(
        new ValueStep<Message>([this](const Message &message) { show(message); }, m_message, whole, text, typing));
}

void MessageEditing::show(const Message &message)
{
    m_message = message;
    m_message.content = completed(m_message.content);
    m_kept.at(indexOf(m_message.kind())) = m_message.content;
    recheck();
}

void MessageEditing::recheck()
{
    m_problems = check(m_message, m_operation, m_catalogue);
    if (m_judge)
        m_problems += m_judge(m_message, m_operation);
    Q_EMIT changed();
}

} // namespace ui
