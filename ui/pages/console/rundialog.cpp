// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/console/rundialog.h"

#include "core/console/danger.h"
#include "ui/pages/console/consolesession.h"
#include "ui/support/confirm.h"
#include "ui/support/whendone.h"
#include "ui/widgets/accounthead.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::calling::StepOutcome;
using core::console::Danger;

RunDialog::RunDialog(ConsoleSession &session, core::console::Collection collection, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_collection(std::move(collection))
    , m_tree(new QTreeWidget)
    , m_error(new ErrorCard)
    , m_state(new ToneLabel(Tone::Muted))
    , m_run(new QPushButton(tr("Run")))
    , m_stop(new QPushButton(tr("Stop")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Run a collection"));
    resize(620, 480);
    auto *head = new AccountHead(*session.account());
    head->setText(m_collection.name);
    auto *form = new QFormLayout;
    for (const QString &name : core::console::openVariables(m_collection)) {
        auto *line = new QLineEdit;
        line->setObjectName(u"variable-"_s + name);
        form->addRow(name, line);
        m_values.append({name, line});
    }
    m_tree->setObjectName(u"runSteps"_s);
    m_tree->setAccessibleName(tr("Calls"));
    m_tree->setRootIsDecorated(false);
    m_tree->setHeaderLabels({tr("Call"), tr("Result"), tr("Time")});
    for (const core::console::CollectionStep &step : std::as_const(m_collection.steps))
        new QTreeWidgetItem(m_tree, {step.name.isEmpty() ? step.request.path : step.name});
    constexpr int resultWidth = 260; // what went wrong, in words
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->resizeSection(1, resultWidth);
    m_run->setObjectName(u"runCollection"_s);
    m_run->setDefault(true);
    m_stop->setEnabled(false);
    auto *close = new QPushButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    for (QPushButton *button : {m_stop, close, m_run})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addLayout(form);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    connect(m_run, &QPushButton::clicked, this, &RunDialog::askToRun);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_progress->stop(); });
    connect(close, &QPushButton::clicked, this, &RunDialog::reject);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const qsizetype row = m_tree->indexOfTopLevelItem(item);
        const auto step = std::ranges::find(m_steps, row, &StepOutcome::step);
        if (step != m_steps.cend() && step->outcome)
            Q_EMIT stepShown(*step->outcome);
    });
}

RunDialog::~RunDialog()
{
    if (m_progress)
        m_progress->stop();
}

void RunDialog::reject()
{
    if (m_progress)
        m_progress->stop();
    QDialog::reject();
}

QStringList RunDialog::harmfulCalls() const
{
    QStringList names;
    for (const core::console::CollectionStep &step : m_collection.steps) {
        if (core::console::dangerOf(step.request.verb, step.request.path) != Danger::None)
            names += step.request.path;
    }
    return names;
}

void RunDialog::askToRun()
{
    const QStringList harmful = harmfulCalls();
    const core::Account &account = *m_session.account();
    if (harmful.isEmpty() || account.isSandbox()) {
        run();
        return;
    }
    const auto isIrreversible = [](const core::console::CollectionStep &step) {
        return core::console::dangerOf(step.request.verb, step.request.path) == Danger::Irreversible;
    };
    const bool isGrave = std::ranges::any_of(m_collection.steps, isIrreversible);
    const Question question{
        .title = tr("Run “%1”?").arg(m_collection.name),
        .text = tr("It changes %1 of “%2”: %3").arg(environmentName(account), account.name, harmful.join(u", "_s)),
        .button = tr("Run"),
        .danger = Question::Danger::Destructive,
        .typed = isGrave ? account.name : QString()};
    confirm(this, question, [this] { run(); });
}

void RunDialog::run()
{
    core::console::Variables given;
    for (const auto &[name, line] : std::as_const(m_values)) {
        if (!line->text().isEmpty())
            given.insert(name, line->text());
    }
    m_error->clear();
    m_steps.clear();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        m_tree->topLevelItem(i)->setText(1, {});
        m_tree->topLevelItem(i)->setText(2, {});
    }
    m_progress = std::make_shared<core::calling::RunProgress>();
    connect(m_progress.get(), &core::calling::RunProgress::ended, this, &RunDialog::showStep);
    connect(m_progress.get(), &core::calling::RunProgress::begun, this, [this](qsizetype step) {
        m_state->setText(tr("Call %1 of %2…").arg(step + 1).arg(m_collection.steps.size()));
    });
    m_run->setEnabled(false);
    m_stop->setEnabled(true);
    whenDone(core::calling::runCollection(m_session.caller(), *m_session.account(), m_collection, given, m_progress,
                                          m_session.clock().now()),
             this, std::bind_front(&RunDialog::end, this));
}

void RunDialog::showStep(const StepOutcome &step)
{
    m_steps.append(step);
    QTreeWidgetItem *item = m_tree->topLevelItem(int(step.step));
    item->setText(1, step.error ? step.error->message : tr("ok"));
    item->setForeground(1, toneColor(step.error ? Tone::Bad : Tone::Good, palette()));
    item->setToolTip(1, step.error ? step.error->advice : QString());
    if (step.outcome)
        item->setText(2, tr("%1 ms").arg(step.outcome->record.elapsed.count()));
}

void RunDialog::end(const core::Result<QList<StepOutcome>> &outcomes)
{
    m_run->setEnabled(true);
    m_stop->setEnabled(false);
    if (!outcomes) {
        m_error->setError(outcomes.error());
        m_state->setText({});
        return;
    }
    const auto failures =
        std::ranges::count_if(*outcomes, [](const StepOutcome &step) { return step.error.has_value(); });
    m_state->setText(failures == 0 ? tr("All calls succeeded") : tr("%n call(s) failed", nullptr, int(failures)));
}

} // namespace ui
