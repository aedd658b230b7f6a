// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/burstview.h"

#include "ui/support/icons.h"
#include "ui/support/whendone.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::simulator::AnswerKind;
using core::simulator::BurstOrder;
using core::simulator::BurstTally;
using core::simulator::TimeTally;

namespace {

QSpinBox *spinBox(const QString &name, int lowest, int highest, int value)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(lowest, highest);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    box->setMinimumWidth(120);
    return box;
}

QTreeWidget *table(const QString &name)
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(name);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setSelectionMode(QAbstractItemView::NoSelection);
    tree->setFocusPolicy(Qt::NoFocus);
    tree->header()->setStretchLastSection(true);
    return tree;
}

QString milliseconds(TimeTally::Time time)
{
    return QLocale().toString(double(time.count()) / 1000, 'f', 1);
}

} // namespace

BurstView::BurstView(core::Transport &transport, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_burst(transport, clock)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(24);
    layout->addWidget(createOrder());
    layout->addWidget(createResults(), 1);
    connect(&m_burst, &core::simulator::Burst::progressed, this, &BurstView::show);
    retranslate();
}

QWidget *BurstView::createOrder()
{
    m_subject = new QLabel;
    m_subject->setObjectName(u"burstSubject"_s);
    m_subject->setWordWrap(true);
    m_subject->setTextFormat(Qt::PlainText);
    m_count = spinBox(u"burstCount"_s, 1, 1'000'000, 100);
    m_atOnce = spinBox(u"burstAtOnce"_s, 1, 64, 8);
    m_duplicates = spinBox(u"burstDuplicates"_s, 0, 100, 0);
    m_duplicates->setSuffix(u" %"_s);
    m_followers = new QComboBox;
    m_followers->setObjectName(u"burstFollowers"_s);
    m_followers->addItem({}, int(BurstOrder::Followers::One));
    m_followers->addItem({}, int(BurstOrder::Followers::Many));
    m_start = new QPushButton;
    m_start->setObjectName(u"burstStart"_s);

    auto *order = new QWidget;
    order->setFixedWidth(300);
    auto *layout = new QVBoxLayout(order);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_subject);
    m_order = new QFormLayout;
    m_order->setLabelAlignment(Qt::AlignLeft);
    QWidget *const fields[] = {m_count, m_atOnce, m_duplicates, m_followers};
    for (QWidget *field : fields)
        m_order->addRow(u" "_s, field);
    layout->addLayout(m_order);
    layout->addWidget(m_start);
    layout->addStretch();
    connect(m_start, &QPushButton::clicked, this, &BurstView::stopOrStart);
    return order;
}

QWidget *BurstView::createResults()
{
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"burstProgress"_s);
    m_progress->setTextVisible(false);
    m_summary = new ToneLabel(Tone::Muted);
    m_summary->setObjectName(u"burstSummary"_s);
    m_times = table(u"burstTimes"_s);
    m_answers = table(u"burstAnswers"_s);
    m_failures = table(u"burstFailures"_s);
    auto *tables = new QHBoxLayout;
    tables->setSpacing(16);
    tables->addWidget(m_times, 1);
    tables->addWidget(m_answers, 1);

    auto *results = new QWidget;
    auto *layout = new QVBoxLayout(results);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    layout->addLayout(tables, 3);
    layout->addWidget(m_failures, 2);
    return results;
}

void BurstView::setSubject(const QString &kind)
{
    m_kind = kind;
    m_subject->setText(tr("Sends the message of the first tab (%1), each with a MsgId of its own.").arg(kind));
}

void BurstView::setReady(const QString &whyNot)
{
    m_whyNot = whyNot;
    showState();
}

void BurstView::stopOrStart()
{
    if (!m_isRunning) {
        Q_EMIT startRequested();
        return;
    }
    m_burst.stop();
    m_start->setEnabled(false);
}

int BurstView::count() const
{
    return m_count->value();
}

void BurstView::start(const QByteArray &message, const core::simulator::Target &target)
{
    if (std::exchange(m_isRunning, true))
        return;
    m_tally.reset();
    const BurstOrder order{.target = target,
                           .message = message,
                           .count = m_count->value(),
                           .atOnce = m_atOnce->value(),
                           .duplicates = m_duplicates->value(),
                           .followers = BurstOrder::Followers(m_followers->currentData().toInt())};
    m_progress->setRange(0, m_count->value());
    m_progress->setValue(0);
    showState();
    whenDone(m_burst.run(order), this, std::bind_front(&BurstView::finish, this));
}

void BurstView::finish(const core::Result<BurstTally> &tally)
{
    m_isRunning = false;
    if (tally)
        show(*tally);
    else
        Q_EMIT failed(tally.error());
    showState();
}

void BurstView::show(const BurstTally &tally)
{
    m_tally = tally;
    m_progress->setRange(0, int(tally.wanted));
    m_progress->setValue(int(tally.messages));
    const QString rate = QLocale().toString(tally.perSecond(), 'f', 1);
    QString text =
        tr("%1 of %2 messages and %3 duplicates in %4 s: %5 a second, %6 accepted.")
            .arg(QString::number(tally.messages), QString::number(tally.wanted), QString::number(tally.duplicates),
                 QLocale().toString(double(tally.elapsed.count()) / 1000, 'f', 1), rate,
                 QString::number(tally.accepted));
    if (tally.answeredAnew > 0)
        text += u' ' + tr("%n duplicate(s) got another reply than the first time.", nullptr, int(tally.answeredAnew));
    if (tally.wasStopped && !m_isRunning)
        text += u' ' + tr("Stopped.");
    m_summary->setTone(tally.accepted == tally.sent() ? Tone::Good : Tone::Bad);
    m_summary->setText(text);
    m_times->clear();
    const auto add = [this](const QString &name, TimeTally::Time time) {
        m_times->addTopLevelItem(new QTreeWidgetItem({name, milliseconds(time)}));
    };
    add(tr("Shortest"), tally.times.shortest());
    add(tr("Mean"), tally.times.mean());
    for (const double percent : {50., 90., 95., 99.})
        add(tr("%1 % within").arg(percent), tally.times.percentile(percent));
    add(tr("Longest"), tally.times.longest());
    showAnswers(tally);
    showFailures(tally);
}

void BurstView::showAnswers(const BurstTally &tally)
{
    m_answers->clear();
    for (int i = 0; i < core::simulator::answerKinds; ++i) {
        const qint64 count = tally.answers.at(std::size_t(i));
        if (count == 0)
            continue;
        const QString share = QLocale().toString(double(count) * 100 / double(tally.sent()), 'f', 1);
        m_answers->addTopLevelItem(new QTreeWidgetItem(
            {core::simulator::title(AnswerKind(i)), QLocale().toString(count), tr("%1 %").arg(share)}));
    }
}

void BurstView::showFailures(const BurstTally &tally)
{
    m_failures->clear();
    for (const BurstTally::Failure &failure : tally.failures)
        m_failures->addTopLevelItem(new QTreeWidgetItem({QLocale().toString(failure.count), failure.message}));
    if (tally.otherFailures > 0)
        m_failures->addTopLevelItem(
            new QTreeWidgetItem({QLocale().toString(tally.otherFailures), tr("with other reasons")}));
    m_failures->setVisible(!tally.failures.isEmpty());
}

void BurstView::showState()
{
    m_start->setText(m_isRunning ? tr("Stop") : tr("Send the burst"));
    m_start->setIcon(themedIcon(m_isRunning ? u"stop"_s : u"bolt"_s));
    m_start->setEnabled(m_isRunning || m_whyNot.isEmpty());
    m_start->setToolTip(m_isRunning ? QString() : m_whyNot);
    for (QWidget *field : {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_atOnce),
                           static_cast<QWidget *>(m_duplicates), static_cast<QWidget *>(m_followers)})
        field->setEnabled(!m_isRunning);
    m_progress->setVisible(m_isRunning);
    if (m_tally)
        return;
    m_failures->hide();
    m_summary->setTone(Tone::Muted);
    m_summary->setText(m_isRunning ? tr("Sending…") : tr("Rate, times and answers appear here."));
}

void BurstView::retranslate()
{
    const QString names[] = {tr("Messages"), tr("At once"), tr("Sent twice"), tr("Followers")};
    for (int row = 0; row < m_order->rowCount(); ++row) {
        auto *label = qobject_cast<QLabel *>(m_order->itemAt(row, QFormLayout::LabelRole)->widget());
        label->setText(names[row]);
    }
    m_duplicates->setToolTip(tr("As the platform repeats what was not answered: the same MsgId, signed anew"));
    m_followers->setItemText(0, tr("All from one"));
    m_followers->setItemText(1, tr("Each from another one"));
    m_followers->setToolTip(tr("Events are told apart by who they are from and when"));
    m_times->setHeaderLabels({tr("Time"), tr("ms")});
    m_answers->setHeaderLabels({tr("Answer"), tr("Number"), tr("Share")});
    m_failures->setHeaderLabels({tr("Number"), tr("Not accepted because")});
    setSubject(m_kind);
    if (m_tally)
        show(BurstTally(*m_tally));
    showState();
}

} // namespace ui
