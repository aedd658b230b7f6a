// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/publishreview.h"

#include "ui/pages/menu/callsview.h"
#include "ui/pages/menu/diffview.h"
#include "ui/pages/menu/menuwords.h"
#include "ui/support/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::menu;

PublishReview::PublishReview(MenuSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tabs(new QTabWidget)
    , m_diff(new DiffView)
    , m_calls(new CallsView(session.services().catalogue))
    , m_warningsLabel(new ToneLabel(Tone::Warning))
    , m_warnings(new QListWidget)
    , m_noteLabel(new QLabel)
    , m_note(new QLineEdit)
    , m_error(new ErrorCard)
{
    m_tabs->setObjectName(u"publishTabs"_s);
    m_diff->setObjectName(u"publishDiff"_s);
    m_calls->setObjectName(u"publishCalls"_s);
    m_warnings->setObjectName(u"publishWarnings"_s);
    m_note->setObjectName(u"publishNote"_s);
    m_error->setObjectName(u"publishError"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_diff, {});
    m_tabs->addTab(m_calls, {});
    m_warnings->setMaximumHeight(88);
    m_warnings->setWordWrap(true);
    m_noteLabel->setBuddy(m_note);
    m_note->setMaxLength(200);

    auto *noteLine = new QHBoxLayout;
    noteLine->setSpacing(8);
    noteLine->addWidget(m_noteLabel);
    noteLine->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(createForeign());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_warningsLabel);
    layout->addWidget(m_warnings);
    layout->addLayout(noteLine);
    layout->addWidget(m_error);
    retranslate();
}

QWidget *PublishReview::createForeign()
{
    m_foreignCard = new Card;
    m_foreignCard->setObjectName(u"changedByOthers"_s);
    m_foreignCard->setTone(Tone::Warning);
    m_foreignText = new QLabel;
    m_foreignText->setTextFormat(Qt::PlainText);
    m_foreignText->setWordWrap(true);
    m_look = new QPushButton;
    m_look->setObjectName(u"lookAtTheirs"_s);
    m_look->setCheckable(true);
    m_look->setAutoDefault(false);
    m_take = new QPushButton;
    m_take->setObjectName(u"takeTheirs"_s);
    m_take->setAutoDefault(false);
    m_theirs = new DiffView;
    m_theirs->setObjectName(u"theirChanges"_s);
    m_theirs->setMinimumHeight(120);
    m_theirs->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_look);
    buttons->addWidget(m_take);
    buttons->addStretch();
    m_foreignCard->body()->addWidget(m_foreignText);
    m_foreignCard->body()->addWidget(m_theirs);
    m_foreignCard->body()->addLayout(buttons);
    connect(m_look, &QPushButton::toggled, this, &PublishReview::showTheirs);
    connect(m_take, &QPushButton::clicked, this, &PublishReview::takeTheirsRequested);
    return m_foreignCard;
}

void PublishReview::refresh()
{
    if (!m_session.known())
        return;
    const MenuSession::Known &known = *m_session.known();
    const MenuSet &wanted = m_session.editing().menus();
    const QList<Change> theirs = m_session.changesOfOthers();
    m_foreign = !theirs.isEmpty();
    m_foreignCard->setVisible(m_foreign);
    m_theirs->setChanges(theirs, m_session.base(), known.menus);
    m_diff->compare(known.menus, wanted);
    const QList<PublishStep> plan = publishPlan(known.isConsoleMade ? MenuSet() : known.menus, wanted);
    m_steps = int(plan.size());
    m_calls->setPlan(plan, wanted);
    m_error->clear();
    fillWarnings();
    retranslate();
}

void PublishReview::fillWarnings()
{
    m_warnings->clear();
    for (const Problem &problem : m_session.editing().problems()) {
        if (problem.severity != Problem::Severity::Warning)
            continue;
        new QListWidgetItem(themedIcon(u"warning"_s, Tone::Warning), problem.message, m_warnings);
    }
    m_warnings->setVisible(m_warnings->count() > 0);
    m_warningsLabel->setVisible(m_warnings->count() > 0);
}

void PublishReview::showTheirs()
{
    m_theirs->setVisible(m_look->isChecked());
}

QString PublishReview::note() const
{
    return m_note->text().trimmed();
}

void PublishReview::focusNote()
{
    m_note->setFocus();
}

void PublishReview::setNote(const QString &note)
{
    m_note->setText(note);
}

void PublishReview::setError(const core::Error &error)
{
    m_error->setError(error);
}

void PublishReview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PublishReview::retranslate()
{
    m_foreignText->setText(tr("Somebody else has changed the live menu since these edits began: %n difference(s). "
                              "Publishing replaces their changes; what is live now is kept in the history.",
                              nullptr, m_theirs->changeCount()));
    m_look->setText(tr("Show what they changed"));
    m_take->setText(tr("Take theirs into the editor"));
    m_take->setToolTip(tr("One undo brings your edits back"));
    m_tabs->setTabText(0, tr("Changes (%1)").arg(m_diff->changeCount()));
    m_tabs->setTabText(1, tr("Calls (%1)").arg(m_steps));
    m_warningsLabel->setText(
        tr("%n warning(s): the platform may take it, but look twice", nullptr, m_warnings->count()));
    m_warnings->setAccessibleName(tr("Warnings"));
    m_noteLabel->setText(tr("&Note for the history"));
    m_note->setPlaceholderText(tr("What this change is for"));
}

} // namespace ui
