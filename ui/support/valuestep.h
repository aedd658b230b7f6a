// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include <functional>

namespace ui {

/// A step of undo that holds the whole value before and after: values are small and implicitly shared, and nothing can
/// be forgotten. Steps with the same `typing` are one; typed and taken back again they are none.
template <typename Value>
class ValueStep final : public QUndoCommand
{
public:
    using Show = std::function<void(const Value &)>;

    /// `show` puts a value before the person; an empty `typing` never becomes one with the step before.
    ValueStep(Show show, Value before, Value after, const QString &text, QString typing = {})
        : QUndoCommand(text)
        , m_show(std::move(show))
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_typing(std::move(typing))
    { }

    void undo() override { m_show(m_before); }
    void redo() override { m_show(m_after); }
    [[nodiscard]] int id() const override { return m_typing.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *command) override
    {
        const auto *next = static_cast<const ValueStep *>(command);
        if (next->m_typing != m_typing)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    Show m_show;
    Value m_before;
    Value m_after;
    QString m_typing;
};

} // namespace ui
