// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/followertab.h"

#include "ui/pages/inspector/deliverycolumns.h"
#include "ui/support/whendone.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::DeliveryId;
using core::DeliverySummary;

namespace {

constexpr int rowsAtOnce = 200;

} // namespace

FollowerTab::FollowerTab(core::DeliveryLog &log, const core::AccountBook &book, QWidget *parent)
    : DetailTab(parent)
    , m_log(log)
    , m_model(new RowModel<DeliverySummary>("InspectorPage", deliveryColumns(), this))
    , m_table(new QTableView)
    , m_note(new ToneLabel(Tone::Muted))
    , m_converse(new QPushButton)
    , m_showAll(new QPushButton)
{
    showAccountNames(*m_model, book);
    m_table->setObjectName(u"followerDeliveries"_s);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->resizeSection(3, 320);
    m_note->setObjectName(u"followerNote"_s);
    m_converse->setObjectName(u"converse"_s);
    m_showAll->setObjectName(u"showFollower"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_note, 1);
    row->addWidget(m_converse);
    row->addWidget(m_showAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT deliveryRequested(m_model->row(index.row()).id); });
    m_converse->setEnabled(false); // until a delivery is shown
    m_showAll->setEnabled(false);
    connect(m_converse, &QPushButton::clicked, this, [this] {
        if (shown())
            Q_EMIT conversationRequested(shown()->delivery.account, shown()->delivery.from);
    });
    connect(m_showAll, &QPushButton::clicked, this, [this] { Q_EMIT filterRequested(filter().toString()); });
    retranslate();
}

QString FollowerTab::title() const
{
    return tr("Follower");
}

core::DeliveryFilter FollowerTab::filter() const
{
    const QString from = shown() ? shown()->delivery.from : QString();
    return {.terms = {{.field = core::FilterField::From, .value = core::FilterText{.text = from}}}};
}

template <typename Fn>
void FollowerTab::read(DeliveryId before, Fn fn)
{
    whenDone(m_log.page(filter(), before, rowsAtOnce), this,
             [this, id = shown()->delivery.id, fn = std::move(fn)](const core::Result<Rows> &rows) {
                 if (!shown() || shown()->delivery.id != id)
                     return;
                 if (rows)
                     fn(*rows);
                 else
                     Q_EMIT failed(rows.error());
             });
}

void FollowerTab::fill()
{
    const bool isKnown = shown() && !shown()->delivery.from.isEmpty();
    m_showAll->setEnabled(isKnown);
    m_converse->setEnabled(isKnown && !shown()->delivery.account.isNull());
    if (!isKnown) {
        m_model->setRows({});
        m_note->setText(shown() ? tr("The sender is not known: the message was not opened.") : QString());
        return;
    }
    read({}, std::bind_front(&FollowerTab::readOlder, this));
}

/// Of somebody who wrote very much this one is not among the newest.
void FollowerTab::readOlder(const Rows &newest)
{
    const DeliveryId id = shown()->delivery.id;
    const bool isThere = std::ranges::find(newest, id, &DeliverySummary::id) != newest.cend();
    if (isThere || newest.size() < rowsAtOnce)
        put(newest);
    else
        read(DeliveryId(id.value() + 1), std::bind_front(&FollowerTab::put, this));
}

void FollowerTab::put(const Rows &rows)
{
    m_model->setRows(rows);
    const auto current = std::ranges::find(rows, shown()->delivery.id, &DeliverySummary::id);
    const auto newer = int(current - rows.cbegin());
    if (current != rows.cend()) {
        m_table->selectRow(newer);
        m_table->scrollTo(m_model->index(newer, 0), QAbstractItemView::PositionAtCenter);
    }
    const QString count = rows.size() < rowsAtOnce ? tr("%n deliveries", nullptr, int(rows.size()))
                                                   : tr("%n deliveries, and more", nullptr, int(rows.size()));
    m_note->setText(tr("%1 of %2; Enter shows one.").arg(count, shown()->delivery.from));
}

void FollowerTab::retranslate()
{
    m_converse->setText(tr("Conversation"));
    m_converse->setToolTip(tr("What passed between this follower and the account, and the answer"));
    m_showAll->setText(tr("Show all of this follower"));
    m_showAll->setToolTip(tr("Sets the filter from:…"));
    m_table->setAccessibleName(tr("Deliveries of this follower"));
    m_model->retranslate();
}

} // namespace ui
