// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/forwardsview.h"

#include "core/base/durationtext.h"
#include "core/inspector/deliverydiff.h"
#include "core/inspector/deliverynotices.h"
#include "core/inspector/reopen.h"
#include "ui/support/plaintooltip.h"
#include "ui/support/tone.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/linediffview.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::forwarding::Forwarded;
using Outcome = Forwarded::Outcome;

namespace {

struct Verdict
{
    QString text;
    Tone tone = Tone::Normal;
};

Verdict verdictOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Relayed: return {ForwardsView::tr("relayed"), Tone::Good};
    case Outcome::Logged: return {ForwardsView::tr("logged only"), Tone::Normal};
    case Outcome::Late: return {ForwardsView::tr("too late"), Tone::Bad};
    case Outcome::Failed: return {ForwardsView::tr("failed"), Tone::Bad};
    case Outcome::Skipped: return {ForwardsView::tr("not sent"), Tone::Warning};
    }
    Q_UNREACHABLE();
}

bool hasAnswer(const Forwarded &forwarded)
{
    return forwarded.outcome != Outcome::Failed && forwarded.outcome != Outcome::Skipped;
}

} // namespace

ForwardsView::ForwardsView(QWidget *parent)
    : QWidget(parent)
    , m_targets(new QTreeWidget)
    , m_sideBySide(new QToolButton)
    , m_stack(new QStackedWidget)
    , m_answer(new CodeView)
    , m_both(new LineDiffView)
{
    m_targets->setObjectName(u"forwards"_s);
    m_targets->setRootIsDecorated(false);
    m_targets->setUniformRowHeights(true);
    m_targets->setFrameShape(QFrame::NoFrame);
    m_targets->setMaximumHeight(92);
    m_targets->setColumnCount(5);
    m_targets->header()->resizeSection(0, 240);
    m_targets->header()->setMinimumSectionSize(48);
    m_sideBySide->setObjectName(u"sideBySide"_s);
    m_sideBySide->setCheckable(true);
    m_sideBySide->setChecked(true);
    m_sideBySide->setAutoRaise(true);
    m_answer->setObjectName(u"forwardAnswer"_s);
    m_both->setObjectName(u"forwardsCompared"_s);
    m_stack->addWidget(m_answer);
    m_stack->addWidget(m_both);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_targets);
    layout->addWidget(m_sideBySide, 0, Qt::AlignRight);
    layout->addWidget(m_stack, 1);
    connect(m_targets, &QTreeWidget::currentItemChanged, this, [this] {
        m_sideBySide->setChecked(false);
        showAnswer();
    });
    connect(m_sideBySide, &QToolButton::toggled, this, &ForwardsView::showAnswer);
    retranslate();
    hide();
}

void ForwardsView::setForwards(const QList<Forwarded> &forwards, const std::optional<core::callback::Keys> &keys)
{
    m_forwards = forwards;
    m_keys = keys;
    setVisible(!forwards.isEmpty());
    fill();
}

void ForwardsView::fill()
{
    const QSignalBlocker blocker(m_targets);
    m_targets->clear();
    for (const Forwarded &forwarded : std::as_const(m_forwards)) {
        const Verdict verdict = verdictOf(forwarded.outcome);
        const auto over = forwarded.elapsed - core::answerLimit;
        QString time = core::durationText(forwarded.elapsed);
        if (over > over.zero())
            time += u' ' + tr("(%1 over the limit)").arg(core::durationText(over));
        auto *item = new QTreeWidgetItem(m_targets,
                                         {forwarded.target.toDisplayString(), verdict.text,
                                          forwarded.status > 0 ? QString::number(forwarded.status) : u"–"_s, time,
                                          forwarded.reason.isEmpty()
                                              ? tr("%1 bytes").arg(QLocale().toString(forwarded.body.size()))
                                              : forwarded.reason});
        item->setForeground(1, toneColor(verdict.tone, palette()));
        item->setToolTip(0, plainToolTip(item->text(0)));
        item->setToolTip(4, plainToolTip(item->text(4)));
    }
    if (m_targets->topLevelItemCount() > 0)
        m_targets->setCurrentItem(m_targets->topLevelItem(0));
    const bool canCompare = m_forwards.size() == 2 && std::ranges::all_of(m_forwards, hasAnswer);
    m_sideBySide->setVisible(canCompare);
    m_sideBySide->setChecked(canCompare);
    if (canCompare)
        m_both->setRows(core::diffLines(readable(m_forwards.constFirst()), readable(m_forwards.constLast())));
    const int differences = canCompare ? m_both->differences() : 0;
    m_sideBySide->setText(differences == 0 ? tr("Side by side: equal")
                                           : tr("Side by side: %n line(s) differ", nullptr, differences));
    showAnswer();
}

QString ForwardsView::readable(const Forwarded &forwarded) const
{
    const auto opened = m_keys ? core::openedReply(forwarded.body, *m_keys) : core::Result<QByteArray>(forwarded.body);
    return core::readableBody(opened.value_or(forwarded.body));
}

void ForwardsView::showAnswer()
{
    if (m_sideBySide->isChecked() && !m_sideBySide->isHidden()) {
        m_stack->setCurrentWidget(m_both);
        return;
    }
    m_stack->setCurrentWidget(m_answer);
    const int row = m_targets->indexOfTopLevelItem(m_targets->currentItem());
    if (row < 0) {
        m_answer->setText({}, CodeView::Syntax::Plain);
        return;
    }
    const QString text = readable(m_forwards.at(row));
    m_answer->setText(text, text.startsWith(u'<') ? CodeView::Syntax::Xml : CodeView::Syntax::Plain);
}

void ForwardsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

void ForwardsView::retranslate()
{
    m_targets->setHeaderLabels({tr("Forwarded to"), tr("Outcome"), tr("Status"), tr("Took"), tr("Answer")});
    m_targets->setAccessibleName(tr("Servers that it was forwarded to"));
    m_answer->setAccessibleName(tr("Answer of the server"));
}

} // namespace ui
