// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/timelinetab.h"

#include "ui/pages/inspector/stagebar.h"
#include "ui/pages/inspector/trieslist.h"
#include "ui/support/whendone.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::Delivery;
using core::DeliveryId;
using core::DeliverySummary;

namespace {

/// The platform tries three times; more come from replays.
constexpr qsizetype mostTries = 100;

} // namespace

TimelineTab::TimelineTab(core::DeliveryLog &log, QWidget *parent)
    : DetailTab(parent)
    , m_log(log)
    , m_stages(new StageBar)
    , m_note(new ToneLabel(Tone::Muted))
    , m_tries(new TriesList)
    , m_compare(new QPushButton)
{
    m_stages->setObjectName(u"stages"_s);
    m_note->setObjectName(u"triesNote"_s);
    m_compare->setObjectName(u"compareTries"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_stages);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_note, 1);
    row->addWidget(m_compare);
    layout->addLayout(row);
    layout->addWidget(m_tries, 1);
    connect(m_tries, &TriesList::chosen, this, [this](DeliveryId id) {
        if (!isStillShown(id))
            Q_EMIT deliveryRequested(id);
    });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (shown())
            Q_EMIT comparisonRequested(m_first, shown()->delivery.id);
    });
    retranslate();
}

QString TimelineTab::title() const
{
    return tr("Timeline");
}

bool TimelineTab::isStillShown(DeliveryId id) const
{
    return shown() && shown()->delivery.id == id;
}

void TimelineTab::fill()
{
    if (!shown()) {
        m_stages->clear();
        m_tries->setTries({}, {});
        m_note->clear();
        m_compare->hide();
        return;
    }
    m_stages->setDelivery(shown()->delivery);
    readForwards();
    readTries();
}

void TimelineTab::readForwards()
{
    whenDone(m_log.forwarded(shown()->delivery.id), this,
             [this, id = shown()->delivery.id](const core::Result<QList<core::forwarding::Forwarded>> &forwards) {
                 if (!isStillShown(id))
                     return;
                 if (forwards)
                     m_stages->setForwards(*forwards);
                 else
                     Q_EMIT failed(forwards.error());
             });
}

void TimelineTab::readTries()
{
    const DeliveryId id = shown()->delivery.id;
    const auto put = [this, id](const core::Result<QList<Delivery>> &tries) {
        if (!isStillShown(id))
            return;
        if (tries)
            putTries(*tries);
        else
            Q_EMIT failed(tries.error());
    };
    whenDone(m_log.tries(id), this, [this, id, put](const core::Result<QList<DeliverySummary>> &tries) {
        if (!isStillShown(id))
            return;
        QList<DeliveryId> ids;
        for (const DeliverySummary &one : tries.value_or(QList<DeliverySummary>()).mid(0, mostTries))
            ids.append(one.id);
        if (!tries)
            Q_EMIT failed(tries.error());
        else if (ids.isEmpty())
            putTries({shown()->delivery});
        else
            whenDone(m_log.findAll(ids), this, put);
    });
}

void TimelineTab::putTries(const QList<Delivery> &tries)
{
    const DeliveryId id = shown()->delivery.id;
    m_tries->setTries(tries, id);
    m_first = tries.isEmpty() ? id : tries.constFirst().id;
    m_compare->setVisible(m_first != id);
    const bool differ =
        std::ranges::any_of(tries, [](const Delivery &one) { return one.flags.testFlag(Delivery::AnswersDiffer); });
    m_note->setTone(differ ? Tone::Bad : Tone::Muted);
    const QString count = tries.size() < 2 ? tr("The platform sent this message once.")
                                           : tr("The platform sent this message %n times.", nullptr, int(tries.size()));
    m_note->setText(differ ? count + u' ' + tr("Not all tries were answered alike.") : count);
}

void TimelineTab::retranslate()
{
    m_compare->setText(tr("Compare with the first try"));
}

} // namespace ui
