// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/replayresults.h"

#include "core/inspector/deliverydiff.h"
#include "ui/support/plaintooltip.h"
#include "ui/support/tone.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linediffview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::Replayed;

namespace {

enum Column { Id, Subject, Status, Time, Reply, Differences };

/// A dialog may hold thousands of answers.
constexpr qsizetype keptBytes = 16 * 1024;

QString statusText(int status)
{
    return status > 0 ? QString::number(status) : QCoreApplication::translate("ui::ReplayResults", "no answer");
}

QString verdict(const Replayed &result)
{
    if (result.error)
        return result.error->message;
    return result.differences.isEmpty() ? QCoreApplication::translate("ui::ReplayResults", "as then")
                                        : result.differences.join(u"; "_s);
}

Tone toneOf(const Replayed &result)
{
    if (result.error)
        return Tone::Bad;
    return result.differences.isEmpty() ? Tone::Good : Tone::Warning;
}

QByteArray quoted(const QString &cell)
{
    QString text = cell;
    // A sheet would take these for formulas.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', "\"\""_L1).toUtf8() + '"';
}

} // namespace

ReplayResults::ReplayResults(QWidget *parent) : QWidget(parent), m_table(new QTreeWidget), m_replies(new LineDiffView)
{
    m_table->setObjectName(u"replayResults"_s);
    m_replies->setObjectName(u"replayReplies"_s);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setHeaderLabels(
        {tr("No."), tr("Message"), tr("Status"), tr("Time (then)"), tr("Reply"), tr("Compared with then")});
    m_table->setAccessibleName(tr("Results"));
    const int widths[] = {64, 170, 90, 130, 170};
    for (int i = 0; i < int(std::size(widths)); ++i)
        m_table->setColumnWidth(i, widths[i]);
    auto *heads = new QHBoxLayout;
    heads->setContentsMargins(0, 4, 0, 0);
    for (const QString &title : {tr("Reply then"), tr("Reply now")}) {
        auto *head = new ToneLabel(Tone::Muted);
        head->setText(title);
        heads->addWidget(head, 1);
    }
    auto *pair = new QWidget;
    auto *column = new QVBoxLayout(pair);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(heads);
    column->addWidget(m_replies, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(pair);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ReplayResults::showSelected);
}

void ReplayResults::setDeliveries(const QList<core::Delivery> &deliveries)
{
    for (const core::Delivery &delivery : deliveries) {
        const QString type = delivery.event.isEmpty() ? delivery.type : delivery.event;
        m_subjects.insert(delivery.id.value(), u"%1 %2"_s.arg(type, delivery.summary).trimmed());
    }
}

void ReplayResults::clear()
{
    m_results.clear();
    m_table->clear();
    m_replies->setRows({});
}

void ReplayResults::add(const Replayed &result)
{
    Replayed kept = result;
    kept.body.truncate(keptBytes);
    m_results.append(kept);
    auto *item = new QTreeWidgetItem;
    item->setText(Id, QString::number(result.id.value()));
    item->setText(Subject, m_subjects.value(result.id.value()));
    item->setText(Status, u"%1 (%2)"_s.arg(statusText(result.status), statusText(result.originalStatus)));
    item->setText(Time, tr("%1 ms (%2 ms)").arg(result.elapsed.count()).arg(result.originalElapsed.count()));
    item->setText(Reply, result.reply.simplified());
    item->setText(Differences, verdict(result));
    item->setToolTip(Differences, plainToolTip(verdict(result)));
    item->setForeground(Differences, toneColor(toneOf(result), palette()));
    m_table->addTopLevelItem(item);
    if (m_results.size() == 1)
        m_table->setCurrentItem(item);
}

QList<QStringList> ReplayResults::cells() const
{
    QList<QStringList> rows{{u"id"_s, u"message"_s, u"status"_s, u"ms"_s, u"reply"_s, u"originalStatus"_s,
                             u"originalMs"_s, u"originalReply"_s, u"compared"_s}};
    for (const Replayed &result : m_results)
        rows.append({QString::number(result.id.value()), m_subjects.value(result.id.value()),
                     QString::number(result.status), QString::number(result.elapsed.count()), result.reply,
                     QString::number(result.originalStatus), QString::number(result.originalElapsed.count()),
                     result.originalReply, verdict(result)});
    return rows;
}

QString ReplayResults::asTable() const
{
    QStringList lines;
    for (QStringList row : cells()) {
        for (QString &cell : row)
            cell = cell.simplified();
        lines += row.join(u'\t');
    }
    return lines.join(u'\n');
}

QByteArray ReplayResults::asCsv() const
{
    QByteArray csv;
    for (const QStringList &row : cells()) {
        QByteArrayList quotedCells;
        for (const QString &cell : row)
            quotedCells += quoted(cell);
        csv += quotedCells.join(',') + "\r\n";
    }
    return csv;
}

void ReplayResults::showSelected()
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    if (row < 0 || row >= m_results.size())
        return;
    const Replayed &result = m_results.at(row);
    const QByteArray now = result.reply.isEmpty() ? result.body : result.reply.toUtf8();
    m_replies->setRows(core::diffLines(core::readableBody(result.originalReply.toUtf8()), core::readableBody(now)));
}

} // namespace ui
