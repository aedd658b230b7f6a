// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/form.h"
#include "ui/pages/simulator/fieldeditor.h"

#include <QScrollArea>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace ui {

class ToneLabel;

/// A message as a form with a row for each of its elements.
class MessageForm final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MessageForm(QWidget *parent = nullptr);

    void show(const core::XmlNode &message, FieldEditor::Renewal renewal, const core::callback::Explanations &words);
    void retranslate();

Q_SIGNALS:
    void edited(const QList<int> &place, const QString &value);
    void repeatRequested(const QList<int> &place);
    void removeRequested(const QList<int> &place);
    void addRequested(const QString &path);

private:
    [[nodiscard]] bool hasSameRows(const QList<core::simulator::FormField> &fields, FieldEditor::Renewal renewal) const;
    void build(const QList<core::simulator::FormField> &fields, FieldEditor::Renewal renewal);
    void offer(const QStringList &absent, const QString &kind, const core::callback::Explanations &words);

    QLabel *m_title;
    ToneLabel *m_about;
    QVBoxLayout *m_rows;
    QToolButton *m_add;
    QList<core::simulator::FormField> m_fields;
    QList<FieldEditor *> m_editors;
    FieldEditor::Renewal m_renewal = FieldEditor::Renewal::ByHand;
};

} // namespace ui
