// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/stepeditor.h"

#include "core/callback/samples.h"
#include "ui/widgets/fieldlines.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::simulator::ScenarioStep;

StepEditor::StepEditor(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout)
    , m_sample(new QComboBox)
    , m_fields(new QPlainTextEdit)
    , m_wait(new QSpinBox)
    , m_fault(new ToneLabel(Tone::Bad))
{
    m_sample->setObjectName(u"stepSample"_s);
    m_fields->setObjectName(u"stepFields"_s);
    m_wait->setObjectName(u"stepWait"_s);
    m_fault->setObjectName(u"stepFault"_s);
    m_sample->addItem({}); // a whole message
    m_sample->addItems(core::callback::sampleNames());
    m_fields->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_fields->setTabChangesFocus(true);
    m_fields->setFixedHeight(4 * m_fields->fontMetrics().lineSpacing() + 14);
    m_sample->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sample->setMinimumContentsLength(10);
    m_wait->setRange(0, 3'600'000);
    m_wait->setSuffix(u" ms"_s);
    m_wait->setSingleStep(100);
    m_fault->hide();
    m_layout->addRow(u" "_s, m_sample);
    m_layout->addRow(u" "_s, m_fields);
    m_layout->addRow(u" "_s, m_wait);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_layout);
    layout->addWidget(m_fault);
    connect(m_sample, &QComboBox::activated, this, &StepEditor::take);
    connect(m_fields, &QPlainTextEdit::textChanged, this, &StepEditor::take);
    connect(m_wait, &QSpinBox::valueChanged, this, &StepEditor::take);
}

void StepEditor::show(const ScenarioStep &step)
{
    if (step == m_step && !m_sample->currentText().isEmpty())
        return; // what is being typed stays as it is
    m_step = step;
    const QScopedValueRollback showing(m_isShowing, true);
    m_sample->setItemText(0,
                          step.sample.isEmpty() ? tr("A whole message (%1)").arg(core::simulator::kindOf(step))
                                                : tr("A whole message"));
    m_sample->setCurrentIndex(step.sample.isEmpty() ? 0 : m_sample->findText(step.sample));
    m_fields->setPlainText(fieldLines(step.fields));
    m_wait->setValue(int(step.wait.count()));
    m_fault->hide();
}

void StepEditor::take()
{
    if (m_isShowing)
        return;
    ScenarioStep step = m_step;
    if (m_sample->currentIndex() > 0) {
        step.sample = m_sample->currentText();
        step.xml.clear();
    }
    step.wait = std::chrono::milliseconds(m_wait->value());
    const auto fields = fieldsFromLines(m_fields->toPlainText());
    step.fields = fields.value_or(QMap<QString, QString>());
    const auto message = fields ? core::simulator::messageOf(step, QDateTime::currentDateTimeUtc())
                                : core::Result<QByteArray>(core::fail(fields.error()));
    m_fault->setVisible(!message);
    if (!message) {
        m_fault->setText(message.error().message);
        return;
    }
    m_step = step;
    Q_EMIT edited(step);
}

void StepEditor::retranslate()
{
    const QString names[] = {tr("Message"), tr("Fields"), tr("Wait before")};
    for (int row = 0; row < m_layout->rowCount(); ++row)
        qobject_cast<QLabel *>(m_layout->itemAt(row, QFormLayout::LabelRole)->widget())->setText(names[row]);
    m_fields->setPlaceholderText(u"Content=你好\nEventKey=V1001"_s);
    m_fields->setToolTip(tr("One a line: the XML name, an equals sign and the value; \\n is a line break"));
}

} // namespace ui
