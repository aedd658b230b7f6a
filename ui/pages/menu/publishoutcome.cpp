// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/publishoutcome.h"

#include "ui/pages/menu/callsview.h"
#include "ui/pages/menu/diffview.h"
#include "ui/pages/menu/refreshstrip.h"
#include "ui/support/icons.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::menu;
using core::publishing::Publication;
using core::publishing::StepReport;
using Outcome = Publication::Outcome;

namespace {

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NothingToDo:
    case Outcome::Published: return Tone::Good;
    case Outcome::Refused: return Tone::Bad;
    case Outcome::Differs:
    case Outcome::Unsure:
    case Outcome::ChangedMeanwhile: return Tone::Warning;
    }
    return Tone::Normal;
}

QString iconOf(Outcome outcome)
{
    return toneOf(outcome) == Tone::Good ? u"check"_s : u"warning"_s;
}

} // namespace

PublishOutcome::PublishOutcome(MenuServices &services, std::chrono::seconds clientRefresh, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_strip(new RefreshStrip(services.clock, clientRefresh))
    , m_error(new ErrorCard)
    , m_problems(new QListWidget)
    , m_partLabel(new ToneLabel(Tone::Muted))
    , m_diff(new DiffView)
    , m_calls(new CallsView(services.catalogue))
{
    m_title->setObjectName(u"outcomeTitle"_s);
    m_text->setObjectName(u"outcomeText"_s);
    m_problems->setObjectName(u"outcomeProblems"_s);
    m_diff->setObjectName(u"outcomeDiff"_s);
    m_error->setObjectName(u"outcomeError"_s);
    m_calls->setObjectName(u"outcomeCalls"_s);
    setFontScale(m_title, 1.25, QFont::DemiBold);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_problems->setWordWrap(true);
    m_problems->setMaximumHeight(128);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(16);
    heading->addWidget(m_icon, 0, Qt::AlignTop);
    heading->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(heading);
    layout->addWidget(m_strip);
    layout->addWidget(m_error);
    layout->addWidget(m_problems);
    layout->addWidget(m_partLabel);
    layout->addWidget(m_diff, 1);
    layout->addWidget(m_calls, 1);
    connect(m_problems, &QListWidget::itemClicked, this, &PublishOutcome::choose);
    connect(m_problems, &QListWidget::itemActivated, this, &PublishOutcome::choose);
}

void PublishOutcome::show(const Publication &publication, const MenuSet &wanted)
{
    m_publication = publication;
    m_wanted = wanted;
    const Outcome outcome = publication.outcome;
    m_icon->setPixmap(themedIcon(iconOf(outcome), toneOf(outcome)).pixmap(32, 32));
    m_strip->setPublishedAt(outcome == Outcome::Published || outcome == Outcome::Differs ? publication.at
                                                                                         : QDateTime());
    if (publication.error)
        m_error->setError(*publication.error);
    else
        m_error->clear();
    fillProblems();
    m_diff->setVisible(!publication.differences.isEmpty());
    if (publication.live)
        m_diff->setChanges(publication.differences, wanted, publication.live->shown());
    m_calls->setVisible(publication.differences.isEmpty() && !publication.steps.isEmpty());
    m_calls->setReports(publication.steps, wanted);
    retranslate();
}

void PublishOutcome::fillProblems()
{
    m_problems->clear();
    for (const Problem &problem : std::as_const(m_publication.problems)) {
        auto *item = new QListWidgetItem(themedIcon(u"warning"_s, Tone::Bad), problem.message, m_problems);
        item->setData(Qt::UserRole, QVariant::fromValue(problem.place));
    }
    m_problems->setVisible(m_problems->count() > 0);
}

void PublishOutcome::choose(const QListWidgetItem *item)
{
    Q_EMIT problemChosen(item->data(Qt::UserRole).value<Place>());
}

QString PublishOutcome::title() const
{
    switch (m_publication.outcome) {
    case Outcome::NothingToDo: return tr("Nothing to publish");
    case Outcome::Published: return tr("Published");
    case Outcome::Differs:
        return m_publication.steps.isEmpty() ? tr("What was to be published is not live")
                                             : tr("Published, but not the same when read back");
    case Outcome::Refused: return tr("The platform refused it");
    case Outcome::Unsure: return tr("Not certain what is live");
    case Outcome::ChangedMeanwhile: return tr("Somebody changed the live menu just now");
    }
    return {};
}

QString PublishOutcome::text() const
{
    const auto accepted = std::ranges::count(m_publication.steps, StepReport::State::Accepted, &StepReport::state);
    const QString backup = m_publication.backupVersion > 0
        ? u' ' + tr("The menu before it is in the history as version %1.").arg(m_publication.backupVersion)
        : QString();
    switch (m_publication.outcome) {
    case Outcome::NothingToDo: return tr("The live menu is already the same to a follower. Nothing was sent.");
    case Outcome::Published: return tr("Read back from the platform and compared: the same.") + backup;
    case Outcome::Differs:
        return m_publication.steps.isEmpty() ? tr("The live menu was read just now. “Look again” compares it with the "
                                                  "editor, and lets you publish again.")
                                             : tr("The platform took it, but answers with something else.") + backup;
    case Outcome::Refused:
        return (accepted == 0 ? tr("Nothing has changed: the live menu is as it was.")
                              : tr("%n call(s) had been accepted before; the live menu is now between the two.",
                                   nullptr, int(accepted)))
            + u' ' + tr("Click a problem to go to its button.");
    case Outcome::Unsure:
        return tr("The connection was lost on the way. Below is what was sent and what was not; “Check now” reads the "
                  "live menu and compares.")
            + backup;
    case Outcome::ChangedMeanwhile: return tr("Nothing was sent. Look again at what would change, then decide.");
    }
    return {};
}

void PublishOutcome::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PublishOutcome::retranslate()
{
    m_title->setText(title());
    m_text->setText(text());
    m_problems->setAccessibleName(tr("What the platform refused"));
    const bool meanwhile = m_publication.outcome == Outcome::ChangedMeanwhile;
    m_partLabel->setVisible(m_diff->isVisibleTo(this) || m_calls->isVisibleTo(this));
    m_partLabel->setText(m_calls->isVisibleTo(this) ? tr("What was sent")
                             : meanwhile            ? tr("What they changed")
                                                    : tr("From what was sent to what is live"));
}

} // namespace ui
