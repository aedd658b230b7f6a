// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/check.h"

#include <QObject>
#include <QUndoStack>

#include <array>
#include <functional>

namespace core {
class Catalogue;
}

namespace ui {

/// The message under the editor's hands: one value, undo and redo for everything, and what would be wrong with it for
/// the way in which it is to be sent. Each kind keeps what was written in it while another one is shown.
class MessageEditing final : public QObject
{
    Q_OBJECT

public:
    explicit MessageEditing(const core::Catalogue &catalogue, QObject *parent = nullptr);

    [[nodiscard]] const core::message::Message &message() const { return m_message; }
    [[nodiscard]] core::message::Operation operation() const { return m_operation; }
    [[nodiscard]] const QList<core::Problem> &problems() const { return m_problems; }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    [[nodiscard]] const core::Catalogue &catalogue() const { return m_catalogue; }

    /// The messages of the kinds that hold something, the current one first.
    [[nodiscard]] QList<core::message::Message> all() const;
    /// The first one is shown, the others wait in their kinds; no undo back to what was there before.
    void load(const QList<core::message::Message> &messages);
    /// As one undoable step.
    void replace(const core::message::Message &message, const QString &undoText);

    /// What is wrong beyond the message itself, as the media that it names.
    using Judge = std::function<QList<core::Problem>(const core::message::Message &, core::message::Operation)>;
    void setJudge(Judge judge);
    void setOperation(core::message::Operation operation);
    void setKind(core::message::Kind kind);
    /// By the field's name in a message file; typing into one field is one step of undo.
    void setText(const QString &field, const QString &text);
    void setAgent(const QString &account);
    void setContent(const core::message::Content &content, const QString &undoText);

    /// Says the problems anew, in the language of now.
    void recheck();

Q_SIGNALS:
    void changed(); ///< message, operation or problems

private:
    void push(const core::message::Message &after, const QString &text, const QString &typing = {});
    void show(const core::message::Message &message);

    core::message::Message m_message;
    std::array<core::message::Content, core::message::allKinds.size()> m_kept;
    core::message::Operation m_operation = core::message::Operation::Mass;
    QList<core::Problem> m_problems;
    Judge m_judge;
    QUndoStack m_undo;
    const core::Catalogue &m_catalogue;
};

/// A content with the first line of its lists ready to be written in.
[[nodiscard]] core::message::Content blankContent(core::message::Kind kind);
/// Whether something was written in it.
[[nodiscard]] bool isBlank(const core::message::Content &content);

} // namespace ui
