// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/scenarioview.h"

#include "ui/pages/simulator/answerview.h"
#include "ui/pages/simulator/stepeditor.h"
#include "ui/support/icons.h"
#include "ui/support/whendone.h"
#include "ui/widgets/fieldlines.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::simulator::ScenarioRun;
using core::simulator::ScenarioStep;
using core::simulator::StepResult;

namespace {

enum Column { Number, Message, Fields, Wait, Answer, Time };

QToolButton *toolButton(const QString &name, const QString &icon)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    return button;
}

} // namespace

ScenarioView::ScenarioView(core::ScenarioStore &store, core::Transport &transport, const core::Clock &clock,
                           QWidget *parent)
    : QWidget(parent)
    , m_list(new ScenarioList(store, clock))
    , m_run(transport, clock)
{
    m_list->setMinimumWidth(140);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"scenarioSplitter"_s);
    splitter->addWidget(m_list);
    splitter->addWidget(createSteps());
    splitter->setSizes({240, 800});
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(splitter);
    connect(m_list, &ScenarioList::currentChanged, this, &ScenarioView::showScenario);
    connect(m_list, &ScenarioList::failed, this, &ScenarioView::failed);
    connect(m_list, &ScenarioList::noticed, this, &ScenarioView::noticed);
    connect(&m_run, &ScenarioRun::stepDone, this, &ScenarioView::take);
    retranslate();
}

QWidget *ScenarioView::createSteps()
{
    m_title = new QLabel;
    m_title->setObjectName(u"scenarioTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    setFontScale(m_title, 1.15, QFont::DemiBold);
    m_add = toolButton(u"stepAdd"_s, u"add-below"_s);
    m_remove = toolButton(u"stepRemove"_s, u"remove"_s);
    m_up = toolButton(u"stepUp"_s, u"arrow-up"_s);
    m_down = toolButton(u"stepDown"_s, u"arrow-down"_s);
    m_start = new QPushButton;
    m_start->setObjectName(u"scenarioRun"_s);
    m_summary = new ToneLabel(Tone::Muted);
    m_summary->setObjectName(u"scenarioSummary"_s);
    m_steps = new QTreeWidget;
    m_steps->setObjectName(u"steps"_s);
    m_steps->setRootIsDecorated(false);
    m_steps->setUniformRowHeights(true);
    m_editor = new StepEditor;
    m_editor->setMinimumWidth(210);
    m_answer = new AnswerView;

    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_title, 1);
    for (QToolButton *button : {m_add, m_remove, m_up, m_down})
        line->addWidget(button);
    line->addSpacing(8);
    line->addWidget(m_start);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(24);
    bottom->addWidget(m_editor, 2);
    bottom->addWidget(m_answer, 5);
    auto *steps = new QWidget;
    auto *layout = new QVBoxLayout(steps);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_summary);
    layout->addWidget(m_steps, 1);
    layout->addLayout(bottom);

    connect(m_steps, &QTreeWidget::currentItemChanged, this, &ScenarioView::showSelected);
    connect(m_editor, &StepEditor::edited, this, &ScenarioView::changeStep);
    connect(m_add, &QToolButton::clicked, this,
            [this] { addStep({.sample = u"text"_s, .wait = std::chrono::milliseconds(500)}); });
    connect(m_remove, &QToolButton::clicked, this, &ScenarioView::removeStep);
    connect(m_up, &QToolButton::clicked, this, [this] { moveStep(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveStep(1); });
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            m_run.stop();
        else
            Q_EMIT runRequested();
    });
    return steps;
}

void ScenarioView::setAccount(const std::optional<core::Account> &account)
{
    m_answer->setAccount(account);
}

int ScenarioView::selected() const
{
    return m_steps->indexOfTopLevelItem(m_steps->currentItem());
}

void ScenarioView::showScenario()
{
    const core::simulator::Scenario &scenario = m_list->current();
    if (m_shown != scenario.name) {
        m_shown = scenario.name;
        m_results.clear();
        m_summary->clear();
    }
    const int row = selected();
    m_title->setText(scenario.name);
    m_steps->clear();
    for (qsizetype i = 0; i < scenario.steps.size(); ++i) {
        const ScenarioStep &step = scenario.steps.at(i);
        const QString what =
            step.sample.isEmpty() ? tr("whole message: %1").arg(core::simulator::kindOf(step)) : step.sample;
        auto *item = new QTreeWidgetItem(m_steps);
        item->setText(Number, QString::number(i + 1));
        item->setText(Message, what);
        item->setText(Fields, fieldLines(step.fields).replace(u'\n', "; "_L1));
        item->setToolTip(Fields, fieldLines(step.fields));
        item->setText(Wait, step.wait.count() > 0 ? tr("%1 ms").arg(step.wait.count()) : QString());
    }
    for (const StepResult &result : std::as_const(m_results))
        take(result);
    m_steps->setCurrentItem(m_steps->topLevelItem(std::clamp(row, 0, std::max(0, m_steps->topLevelItemCount() - 1))));
    showState();
}

void ScenarioView::showSelected()
{
    const int row = selected();
    if (row < 0)
        return;
    m_editor->show(m_list->current().steps.at(row));
    const auto result = std::ranges::find(m_results, row, &StepResult::step);
    if (result == m_results.cend() || result->outcome.attempts.isEmpty())
        m_answer->clear();
    else
        m_answer->show(result->outcome);
    showState();
}

void ScenarioView::changeStep(const ScenarioStep &step)
{
    const int row = selected();
    QList<ScenarioStep> steps = m_list->current().steps;
    if (row < 0 || m_isRunning)
        return;
    steps[row] = step;
    m_list->keep(steps);
}

void ScenarioView::addStep(const ScenarioStep &step)
{
    QList<ScenarioStep> steps = m_list->current().steps;
    const int row = selected() + 1;
    steps.insert(row > 0 ? row : steps.size(), step);
    m_results.clear();
    m_list->keep(steps);
    m_steps->setCurrentItem(m_steps->topLevelItem(row));
}

void ScenarioView::removeStep()
{
    QList<ScenarioStep> steps = m_list->current().steps;
    if (selected() < 0 || steps.size() < 2)
        return;
    steps.removeAt(selected());
    m_results.clear();
    m_list->keep(steps);
}

void ScenarioView::moveStep(int by)
{
    QList<ScenarioStep> steps = m_list->current().steps;
    const int row = selected();
    if (row < 0 || row + by < 0 || row + by >= steps.size())
        return;
    steps.move(row, row + by);
    m_results.clear();
    m_list->keep(steps);
    m_steps->setCurrentItem(m_steps->topLevelItem(row + by));
}

void ScenarioView::run(const core::simulator::Target &target)
{
    if (std::exchange(m_isRunning, true))
        return;
    m_results.clear();
    showScenario();
    m_summary->setTone(Tone::Muted);
    m_summary->setText(tr("Running…"));
    m_answer->clear();
    whenDone(m_run.run(m_list->current(), target), this, std::bind_front(&ScenarioView::finish, this));
}

void ScenarioView::take(const StepResult &result)
{
    if (std::ranges::find(m_results, result.step, &StepResult::step) == m_results.cend())
        m_results.append(result);
    QTreeWidgetItem *item = m_steps->topLevelItem(int(result.step));
    if (!item)
        return;
    const auto &outcome = result.outcome;
    const auto last = outcome.attempts.value(outcome.attempts.size() - 1);
    QString answer = core::simulator::title(result.answer);
    if (!outcome.replyText.isEmpty())
        answer += u": "_s + outcome.replyText.simplified();
    else if (result.error)
        answer += u": "_s + result.error->message;
    item->setText(Answer, answer);
    item->setToolTip(Answer, answer);
    item->setForeground(Answer, toneColor(outcome.accepted ? Tone::Good : Tone::Bad, palette()));
    item->setText(Time, outcome.attempts.isEmpty() ? QString() : tr("%1 ms").arg(last.elapsed.count()));
    if (m_isRunning)
        m_steps->setCurrentItem(item);
    showSelected();
}

void ScenarioView::finish(const core::Result<ScenarioRun::Tally> &tally)
{
    m_isRunning = false;
    if (!tally) {
        Q_EMIT failed(tally.error());
        m_summary->clear();
    } else {
        QString text = tr("%1 accepted, %2 failed").arg(tally->accepted).arg(tally->failed);
        if (tally->left > 0)
            text += u", "_s + tr("%n not sent", nullptr, int(tally->left));
        m_summary->setTone(tally->failed + tally->left == 0 ? Tone::Good : Tone::Bad);
        m_summary->setText(text);
    }
    showState();
}

void ScenarioView::setReady(const QString &whyNot)
{
    m_whyNot = whyNot;
    showState();
}

void ScenarioView::showState()
{
    m_start->setText(m_isRunning ? tr("Stop") : tr("Run the scenario"));
    m_start->setIcon(themedIcon(m_isRunning ? u"stop"_s : u"play"_s));
    m_start->setEnabled(m_isRunning || m_whyNot.isEmpty());
    m_start->setToolTip(m_isRunning ? QString() : m_whyNot);
    const qsizetype count = m_list->current().steps.size();
    m_list->setEnabled(!m_isRunning);
    m_editor->setEnabled(!m_isRunning && selected() >= 0);
    m_add->setEnabled(!m_isRunning);
    m_remove->setEnabled(!m_isRunning && count > 1 && selected() >= 0);
    m_up->setEnabled(!m_isRunning && selected() > 0);
    m_down->setEnabled(!m_isRunning && selected() >= 0 && selected() + 1 < count);
}

void ScenarioView::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_add, tr("Add a step"));
    name(m_remove, tr("Remove the step"));
    name(m_up, tr("Earlier"));
    name(m_down, tr("Later"));
    m_steps->setHeaderLabels({tr("No."), tr("Message"), tr("Fields"), tr("Wait"), tr("Answer"), tr("Time")});
    const int widths[] = {44, 130, 180, 70, 120, 80};
    for (int i = 0; i < int(std::size(widths)); ++i)
        m_steps->setColumnWidth(i, widths[i]);
    m_steps->header()->setStretchLastSection(false);
    m_steps->header()->setSectionResizeMode(4, QHeaderView::Stretch); // the answer
    m_steps->setAccessibleName(tr("Steps"));
    m_editor->retranslate();
    m_answer->retranslate();
    m_list->retranslate();
    showScenario();
}

} // namespace ui
