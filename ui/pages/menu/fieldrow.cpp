// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/fieldrow.h"

#include "ui/pages/menu/buttonwords.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::menu::Place;
using core::menu::Problem;
using core::menu::Usage;

namespace {

constexpr int nearPercent = 80;

Tone toneOf(const Usage &usage)
{
    if (usage.bytes > usage.limit)
        return Tone::Bad;
    const bool between = usage.olderLimit && usage.bytes > *usage.olderLimit;
    return between || usage.bytes * 100 > usage.limit * nearPercent ? Tone::Warning : Tone::Muted;
}

} // namespace

FieldRow::FieldRow(QString wireName, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_wireName(std::move(wireName))
    , m_editor(editor)
    , m_line(new QHBoxLayout)
    , m_label(new QLabel)
    , m_counter(new ToneLabel(Tone::Muted))
    , m_hint(new ToneLabel(Tone::Muted))
    , m_problems(new ToneLabel(Tone::Bad))
{
    m_editor->setObjectName(m_wireName);
    m_counter->setObjectName(m_wireName + u"Counter"_s);
    m_problems->setObjectName(m_wireName + u"Problems"_s);
    m_label->setBuddy(m_editor);
    m_counter->setWordWrap(false);
    m_counter->hide();
    m_hint->hide();
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problems->hide();

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_label, 1);
    heading->addWidget(m_counter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(heading);
    m_line->setSpacing(8);
    m_line->addWidget(m_editor, 1);
    layout->addLayout(m_line);
    layout->addWidget(m_hint);
    layout->addWidget(m_problems);
    retranslate();
}

void FieldRow::addButton(QWidget *button)
{
    m_line->addWidget(button);
}

void FieldRow::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void FieldRow::setUsage(const Usage &usage)
{
    m_usage = usage;
    m_counter->setVisible(usage.limit > 0);
    m_counter->setText(tr("%1/%2 bytes").arg(usage.bytes).arg(usage.limit));
    m_counter->setTone(toneOf(usage));
}

void FieldRow::setProblems(const QList<Problem> &problems, const Place &owner)
{
    QList<Problem> here;
    const Place place = owner.at(m_wireName);
    std::ranges::copy_if(problems, std::back_inserter(here), [&place](const Problem &p) { return p.place == place; });
    showProblems(m_problems, here);
    m_editor->setAccessibleDescription(m_problems->text());
}

void FieldRow::retranslate()
{
    m_label->setText(words::fieldTitle(m_wireName));
    setUsage(m_usage);
}

void showProblems(ToneLabel *label, const QList<Problem> &problems)
{
    QStringList messages;
    auto worst = Problem::Severity::Note;
    for (const Problem &problem : problems) {
        messages.append(problem.message);
        worst = std::max(worst, problem.severity);
    }
    label->setTone(words::severityTone(worst));
    label->setText(messages.join(u'\n'));
    label->setVisible(!messages.isEmpty());
}

} // namespace ui
