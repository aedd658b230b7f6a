// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/messageediting.h"

#include "core/message/fields.h"

#include <QUndoCommand>

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

/// The whole value before and after: it is small and implicitly shared, and nothing can be forgotten.
class MessageEditing::Step final : public QUndoCommand
{
public:
    Step(MessageEditing &editing, Message before, Message after, const QString &text, QString typing)
        : QUndoCommand(text)
        , m_editing(editing)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_typing(std::move(typing))
    { }

    void undo() override { m_editing.show(m_before); }
    void redo() override { m_editing.show(m_after); }
    [[nodiscard]] int id() const override { return m_typing.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *command) override
    {
        const auto *next = static_cast<const Step *>(command);
        if (next->m_typing != m_typing)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before); // typed, and taken back
        return true;
    }

private:
    MessageEditing &m_editing;
    Message m_before;
    Message m_after;
    QString m_typing;
};

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
    if (whole != m_message)
        m_undo.push(new Step(*this, m_message, whole, text, typing));
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
    Q_EMIT changed();
}

} // namespace ui
