// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/simulator/form.h"
#include "ui/pages/simulator/fieldeditor.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;

namespace ui {

class CodeView;
class ErrorCard;
class MessageForm;
class SampleList;

/// A message to write: the kinds to choose from, the form, and the same as XML; each follows the other.
class MessageEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageEditor(const core::Clock &clock, QWidget *parent = nullptr);

    void choose(const QString &sample);
    [[nodiscard]] QString sample() const;
    /// As the XML stands; the fault where that is none.
    [[nodiscard]] core::Result<QByteArray> message() const;
    /// The same, made ready to be sent by this follower: with new ids where that is wanted. Shows what it gave.
    [[nodiscard]] core::Result<QByteArray> prepare(const core::simulator::Parties &parties);
    /// "text", "CLICK"…; as far as it is known.
    [[nodiscard]] QString kind() const;
    void setFollower(const QString &openId);
    void retranslate();

Q_SIGNALS:
    void changed();
    /// Somebody wrote another one into the XML.
    void followerEdited(const QString &openId);

private:
    void setField(const QList<int> &place, const QString &value);
    void addField(const QString &path);
    void showTree();
    void readSource();
    void showForm();
    [[nodiscard]] FieldEditor::Renewal renewal() const;

    const core::Clock &m_clock;
    core::callback::Explanations m_words;
    core::XmlNode m_tree;
    std::optional<core::Error> m_fault;
    QTimer m_reading;
    SampleList *m_samples;
    MessageForm *m_form;
    QCheckBox *m_renew;
    CodeView *m_source;
    ErrorCard *m_error;
};

} // namespace ui
