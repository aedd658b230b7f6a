// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/templatestore.h"
#include "core/template/check.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

namespace core {
class Catalogue;
}

namespace ui {

/// The message of one template under somebody's hands: one value, undo and redo for everything, kept on disk while it
/// changes, and what the rules say of it.
class TemplateEditing final : public QObject
{
    Q_OBJECT

public:
    TemplateEditing(core::TemplateStore &store, const core::Catalogue &catalogue, const core::Clock &clock,
                    QObject *parent = nullptr);
    ~TemplateEditing() override;
    Q_DISABLE_COPY_MOVE(TemplateEditing)

    /// Keeps what was written for the template before, and brings back what is this one's.
    void setSubject(const core::AppId &appId, const core::templates::Template *subject);
    /// Of the template; nothing when none is chosen.
    [[nodiscard]] const std::optional<core::templates::Rules> &rules() const { return m_rules; }
    [[nodiscard]] const core::templates::TemplateMessage &message() const { return m_message; }
    [[nodiscard]] QString valueOf(const QString &field) const;
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    /// Typing into one field is one step of undo.
    void setValue(const QString &field, const QString &text);
    void setReceiver(const QString &openId);
    void setUrl(const QString &url);
    void setMiniProgram(const core::templates::MiniProgram &miniProgram, const QString &typing);
    void setClientMsgId(const QString &id);
    /// As one undoable step.
    void replace(const core::templates::TemplateMessage &message, const QString &undoText);
    /// The values of the example, where it has some, and samples of the kinds elsewhere.
    void fillWithExample();

    /// JSON that could not be read yet; it is kept with the message.
    [[nodiscard]] const QString &faultyText() const { return m_faultyText; }
    void setFaultyText(const QString &text);

    /// Everything that the rules say, and what the platform said of a field when it was sent last.
    [[nodiscard]] const QList<core::Problem> &problems() const { return m_problems; }
    /// The same without what is merely not filled in yet, as long as nobody wanted to send it.
    [[nodiscard]] QList<core::Problem> shownProblems() const;
    /// Somebody wanted to send it: from now on missing values are shown.
    void demand();
    void setRefusal(const std::optional<core::Problem> &refusal);

    void keepNow();
    /// Says the problems anew, in the language of now.
    void recheck();

Q_SIGNALS:
    void subjectChanged(); ///< before changed()
    void changed(); ///< message, text or problems
    void keepFailed(const core::Error &error);

private:
    void push(core::templates::TemplateMessage after, const QString &text, const QString &typing = {});
    void show(const core::templates::TemplateMessage &message);
    void restore();
    void keepSoon();

    core::TemplateStore &m_store;
    const core::Catalogue &m_catalogue;
    const core::Clock &m_clock;
    core::AppId m_appId;
    std::optional<core::templates::Rules> m_rules;
    core::templates::TemplateMessage m_message;
    QString m_faultyText;
    QList<core::Problem> m_problems;
    std::optional<core::Problem> m_refusal;
    bool m_isDemanded = false;
    QUndoStack m_undo;
    QTimer m_keeping;
    bool m_isToKeep = false;
};

} // namespace ui
