// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/messageform.h"

#include "ui/support/icons.h"
#include "ui/widgets/labels.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::simulator::FormField;

MessageForm::MessageForm(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new QLabel)
    , m_about(new ToneLabel(Tone::Muted))
    , m_rows(new QVBoxLayout)
    , m_add(new QToolButton)
{
    setObjectName(u"messageForm"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setObjectName(u"messageTitle"_s);
    setFontScale(m_title, 1.15, QFont::DemiBold);
    m_add->setObjectName(u"addField"_s);
    m_add->setIcon(themedIcon(u"add"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(m_add));
    m_rows->setSpacing(8);

    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(2, 0, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addSpacing(4);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addStretch();
    setWidget(inside);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
}

void MessageForm::show(const core::XmlNode &message, FieldEditor::Renewal renewal,
                       const core::callback::Explanations &words)
{
    const QString kind = core::simulator::kindOf(message);
    m_title->setText(kind);
    m_about->setText(words.type(kind));
    m_about->setVisible(!m_about->text().isEmpty());
    const QList<FormField> fields = core::simulator::formFields(message, words);
    if (hasSameRows(fields, renewal)) {
        for (qsizetype i = 0; i < fields.size(); ++i)
            m_editors.at(i)->setValue(fields.at(i).value);
    } else {
        build(fields, renewal);
    }
    m_fields = fields;
    m_renewal = renewal;
    offer(core::simulator::absentFields(message, words), kind, words);
}

/// Then the editors stay, and with them focus and cursor.
bool MessageForm::hasSameRows(const QList<FormField> &fields, FieldEditor::Renewal renewal) const
{
    if (renewal != m_renewal || fields.size() != m_fields.size() || m_editors.isEmpty())
        return false;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        FormField before = m_fields.at(i);
        before.value = fields.at(i).value;
        // A number that is being typed must not turn into a text between two keys.
        before.type = fields.at(i).type;
        if (!(before == fields.at(i)))
            return false;
    }
    return true;
}

void MessageForm::build(const QList<FormField> &fields, FieldEditor::Renewal renewal)
{
    for (FieldEditor *editor : std::exchange(m_editors, {})) {
        editor->hide();
        editor->setObjectName({});
        editor->deleteLater(); // it may be the one whose button asked for this
    }
    for (const FormField &field : fields) {
        auto *editor = new FieldEditor(field, renewal);
        connect(editor, &FieldEditor::edited, this, &MessageForm::edited);
        connect(editor, &FieldEditor::repeatRequested, this, &MessageForm::repeatRequested);
        connect(editor, &FieldEditor::removeRequested, this, &MessageForm::removeRequested);
        m_rows->addWidget(editor);
        m_editors.append(editor);
    }
}

void MessageForm::offer(const QStringList &absent, const QString &kind, const core::callback::Explanations &words)
{
    QMenu *menu = m_add->menu();
    menu->clear();
    menu->setToolTipsVisible(true);
    for (const QString &path : absent) {
        QAction *action = menu->addAction(path);
        action->setToolTip(words.field(kind, path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT addRequested(path); });
    }
    m_add->setVisible(!absent.isEmpty());
}

void MessageForm::retranslate()
{
    m_fields.clear(); // what stands in the rows is in the former language
    m_add->setText(tr("Add a field"));
}

} // namespace ui
