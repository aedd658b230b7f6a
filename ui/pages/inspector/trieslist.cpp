// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/trieslist.h"

#include "core/base/durationtext.h"
#include "core/inspector/deliverynotices.h"
#include "ui/pages/inspector/answeredby.h"
#include "ui/support/plaintooltip.h"
#include "ui/support/tone.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using std::chrono::microseconds;
using std::chrono::milliseconds;

namespace {

enum TryColumn { NumberColumn, ReceivedColumn, GapColumn, BarColumn, AnswerColumn, ColumnCount };
enum TryRole { IdRole = Qt::UserRole, BeginRole, EndRole, SpanRole, DiffersRole };

/// All bars of the list share one scale, from the first receipt to the last answer or its limit.
class BarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const double span = index.data(SpanRole).toDouble();
        if (span <= 0)
            return;
        const QRectF area = QRectF(option.rect).adjusted(6, 7, -6, -7);
        const auto x = [&](double at) { return area.left() + area.width() * std::clamp(at / span, 0.0, 1.0); };
        const double begin = index.data(BeginRole).toDouble();
        const double end = index.data(EndRole).toDouble();
        const double limit = begin + double(microseconds(core::answerLimit).count());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(toneBackground(Tone::Muted, option.palette));
        painter->drawRoundedRect(QRectF(QPointF(x(begin), area.top()), QPointF(x(limit), area.bottom())), 3, 3);
        const bool isBad = index.data(DiffersRole).toBool() || end > limit;
        painter->setBrush(toneColor(isBad ? Tone::Bad : Tone::Good, option.palette));
        const double right = std::max(x(begin) + 4, x(end));
        painter->drawRoundedRect(QRectF(QPointF(x(begin), area.top()), QPointF(right, area.bottom())), 3, 3);
        painter->setPen(QPen(toneColor(Tone::Bad, option.palette), 1.5));
        painter->drawLine(QPointF(x(limit), area.top() - 4), QPointF(x(limit), area.bottom() + 4));
        painter->restore();
    }
};

microseconds answeredAfter(const core::Delivery &delivery)
{
    return delivery.stages ? delivery.stages->replied : delivery.duration;
}

} // namespace

TriesList::TriesList(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"tries"_s);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setColumnCount(ColumnCount);
    setItemDelegateForColumn(BarColumn, new BarDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(BarColumn, QHeaderView::Stretch);
    const int widths[] = {56, 170, 90, 200, 320};
    for (int i = 0; i < ColumnCount; ++i)
        header()->resizeSection(i, widths[i]);
    const auto choose = [this](const QTreeWidgetItem *item) {
        Q_EMIT chosen(core::DeliveryId(item->data(NumberColumn, IdRole).toLongLong()));
    };
    connect(this, &QTreeWidget::itemClicked, this, choose);
    connect(this, &QTreeWidget::itemActivated, this, choose);
    fill();
}

void TriesList::setTries(const QList<core::Delivery> &tries, core::DeliveryId current)
{
    m_tries = tries;
    m_current = current;
    fill();
}

void TriesList::fill()
{
    clear();
    setHeaderLabels({tr("Try"), tr("Received"), tr("Gap"), tr("Until answered, and the limit of 5 s"), tr("Answer")});
    setAccessibleName(tr("Tries of this message"));
    const core::Delivery *before = nullptr;
    for (const core::Delivery &delivery : std::as_const(m_tries)) {
        addTry(delivery, before);
        before = &delivery;
    }
}

void TriesList::addTry(const core::Delivery &delivery, const core::Delivery *before)
{
    const auto since = [](const QDateTime &from, const QDateTime &to) { return milliseconds(from.msecsTo(to)); };
    const QDateTime &first = m_tries.constFirst().receivedAt;
    const microseconds begin = since(first, delivery.receivedAt);
    const microseconds span = since(first, m_tries.constLast().receivedAt) + core::answerLimit;
    const bool differs = delivery.flags.testFlag(core::Delivery::AnswersDiffer);
    QStringList answer{delivery.replyStatus > 0 ? QString::number(delivery.replyStatus) : u"–"_s};
    if (!delivery.answeredBy.isEmpty())
        answer.append(answeredByText(delivery.answeredBy));
    answer.append(tr("after %1").arg(core::durationText(answeredAfter(delivery))));
    if (differs)
        answer.prepend(u"≠ "_s + tr("differs from an earlier answer"));
    auto *item = new QTreeWidgetItem(
        this,
        {QString::number(delivery.attempt),
         delivery.receivedAt.toLocalTime().toString(u"MM-dd HH:mm:ss.zzz"_s),
         before ? u"+ "_s + core::durationText(since(before->receivedAt, delivery.receivedAt)) : QString(),
         {},
         answer.join(u" · "_s)});
    item->setData(NumberColumn, IdRole, delivery.id.value());
    item->setData(BarColumn, BeginRole, double(begin.count()));
    item->setData(BarColumn, EndRole, double((begin + answeredAfter(delivery)).count()));
    item->setData(BarColumn, SpanRole, double(span.count()));
    item->setData(BarColumn, DiffersRole, differs);
    item->setData(BarColumn, Qt::AccessibleTextRole,
                  tr("answered after %1 of %2")
                      .arg(core::durationText(answeredAfter(delivery)), core::durationText(core::answerLimit)));
    item->setToolTip(AnswerColumn, plainToolTip(item->text(AnswerColumn)));
    if (differs)
        item->setForeground(AnswerColumn, toneColor(Tone::Bad, palette()));
    if (delivery.id == m_current) {
        QFont bold = font();
        bold.setBold(true);
        for (int column = 0; column < ColumnCount; ++column)
            item->setFont(column, bold);
        const QSignalBlocker blocker(this);
        setCurrentItem(item);
    }
}

void TriesList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace ui
