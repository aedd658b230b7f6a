// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/callsview.h"

#include "ui/pages/menu/menuwords.h"
#include "ui/support/icons.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>

namespace ui {

using namespace Qt::StringLiterals;
using core::publishing::StepReport;
using State = StepReport::State;

namespace {

QIcon iconOf(State state)
{
    switch (state) {
    case State::NotSent: return themedIcon(u"pause"_s, Tone::Muted);
    case State::Accepted: return themedIcon(u"check"_s, Tone::Good);
    case State::Refused: return themedIcon(u"close"_s, Tone::Bad);
    case State::Unknown: return themedIcon(u"warning"_s, Tone::Warning);
    }
    return {};
}

QString nameOf(State state)
{
    switch (state) {
    case State::NotSent: return CallsView::tr("not sent");
    case State::Accepted: return CallsView::tr("accepted");
    case State::Refused: return CallsView::tr("refused");
    case State::Unknown: return CallsView::tr("sent, no answer");
    }
    return {};
}

} // namespace

CallsView::CallsView(const core::Catalogue &catalogue, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_catalogue(catalogue)
    , m_list(new QTreeWidget)
    , m_size(new ToneLabel(Tone::Muted))
    , m_copy(new CopyButton([this] { return QString::fromUtf8(chosenBytes()); }))
    , m_bytes(new CodeView)
{
    m_list->setObjectName(u"calls"_s);
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_bytes->setObjectName(u"callBytes"_s);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_size, 1);
    heading->addWidget(m_copy);
    auto *below = new QWidget;
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(heading);
    layout->addWidget(m_bytes, 1);
    addWidget(m_list);
    addWidget(below);
    setStretchFactor(1, 1);
    setSizes({140, 260});
    setChildrenCollapsible(false);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CallsView::showBytes);
    fill();
}

void CallsView::setPlan(const QList<core::menu::PublishStep> &steps, const core::menu::MenuSet &wanted)
{
    m_steps.clear();
    for (const core::menu::PublishStep &step : steps)
        m_steps.append({.step = step});
    m_wanted = wanted;
    m_show = Show::Plan;
    fill();
}

void CallsView::setReports(const QList<StepReport> &steps, const core::menu::MenuSet &wanted)
{
    m_steps = steps;
    m_wanted = wanted;
    m_show = Show::Progress;
    fill();
}

void CallsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QSplitter::changeEvent(event);
}

void CallsView::fill()
{
    m_list->setHeaderLabels({tr("Step"), tr("Call"), tr("State")});
    m_list->setAccessibleName(tr("Calls"));
    m_list->setColumnHidden(2, m_show == Show::Plan);
    m_bytes->setAccessibleName(tr("What this call sends"));
    m_copy->setWhat(tr("exactly these bytes"));
    m_list->clear();
    int number = 0;
    for (const StepReport &report : std::as_const(m_steps)) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, tr("%1. %2").arg(QString::number(++number), words::stepTitle(report.step, m_wanted)));
        item->setText(1, words::stepCall(report.step, m_catalogue));
        if (m_show == Show::Plan)
            continue;
        item->setText(2, nameOf(report.state));
        item->setIcon(2, iconOf(report.state));
        if (report.error)
            item->setToolTip(2, core::describe(*report.error));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showBytes();
}

QByteArray CallsView::chosenBytes() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= m_steps.size() ? QByteArray() : m_steps.at(row).step.body;
}

void CallsView::showBytes()
{
    const QByteArray bytes = chosenBytes();
    m_size->setText(tr("%1 bytes of UTF-8, exactly as they are sent").arg(QLocale().toString(bytes.size())));
    m_bytes->setText(QString::fromUtf8(bytes), CodeView::Syntax::Json);
}

} // namespace ui
