// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/message/message.h"

#include <QScrollArea>
#include <QStringList>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FieldWidget;
class MessageEditing;
class ToneLabel;
class UndoKeys;

/// The fields of the message that is being edited, whatever its kind. Lists grow and shrink line by line.
class ContentForm final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ContentForm(MessageEditing &editing, QWidget *parent = nullptr);

    /// The field of that name, or the first one.
    void focusField(const QString &name);
    /// Whether Enter in a field is submitted(), and only Shift+Enter a new line.
    enum class Submitting { Never, ByEnter };
    void setSubmitting(Submitting submitting) { m_submitting = submitting; }

Q_SIGNALS:
    void submitted();
    /// Somebody wants to choose the media id of this field from the library.
    void mediaWanted(const QString &field);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void refresh();
    [[nodiscard]] QList<core::Problem> shownProblems() const;
    void rebuild();
    [[nodiscard]] QWidget *makeAgent();
    [[nodiscard]] QWidget *makeComments();
    void addHeading(const QString &field);
    void addField(FieldWidget *field);
    void addItem();
    void removeItem(qsizetype index);
    void retranslate();

    MessageEditing &m_editing;
    UndoKeys *m_undoKeys;
    Submitting m_submitting = Submitting::Never;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QStringList m_names; ///< of the fields that are shown
    QList<FieldWidget *> m_fields;
    FieldWidget *m_agent = nullptr;
    ToneLabel *m_general = nullptr; ///< what belongs to no field
    QComboBox *m_comments = nullptr;
    QWidget *m_commentsRow = nullptr;
    QLabel *m_commentsLabel = nullptr;
    QPushButton *m_more = nullptr;
    core::message::Kind m_kind = core::message::Kind::Text;
    QString m_agentText;
};

} // namespace ui
