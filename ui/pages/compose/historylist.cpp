// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/historylist.h"

#include "ui/pages/compose/composewords.h"
#include "ui/pages/compose/jobview.h"
#include "ui/pages/compose/messagepreview.h"
#include "ui/support/icons.h"
#include "ui/support/moment.h"
#include "ui/widgets/labels.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::MassEntry;
using core::MassJob;
using core::sending::MassSender;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int pageRows = 100;

/// The first line that somebody reads of it.
QString gist(const MassEntry &entry)
{
    constexpr qsizetype longest = 80;
    if (!entry.titles.isEmpty())
        return entry.titles.join(u" · "_s).left(longest);
    const QStringList lines = readAloud(entry.message.content).split(u'\n', Qt::SkipEmptyParts);
    const auto kind = entry.message.kind();
    if (kind != core::message::Kind::Text || lines.size() < 2)
        return composing::kindTab(kind) + u' ' + lines.value(1).left(16); // of most kinds an id that nobody reads
    return lines.at(1).left(longest);
}

} // namespace

HistoryList::HistoryList(MassSender &sender, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_sender(sender)
    , m_clock(clock)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_empty(new ToneLabel(Tone::Muted))
{
    m_search->setObjectName(u"historySearch"_s);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"sendHistory"_s);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(100));
    connect(&m_soon, &QTimer::timeout, this, &HistoryList::refresh);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_list->verticalScrollBar()->maximum())
            showOlder();
    });
    connect(&sender, &MassSender::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    const auto openItem = [this](const QListWidgetItem *item) { open(item->data(idRole).toLongLong()); };
    connect(m_list, &QListWidget::itemClicked, this, openItem);
    connect(m_list, &QListWidget::itemActivated, this, openItem);
    retranslate();
}

void HistoryList::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    m_list->clear();
    refresh();
}

void HistoryList::refresh()
{
    const QSignalBlocker quiet(m_list->verticalScrollBar());
    const int place = m_list->verticalScrollBar()->value();
    const QListWidgetItem *current = m_list->currentItem();
    const qint64 chosen = current ? current->data(idRole).toLongLong() : 0;
    const int rows = std::max(pageRows, m_list->count());
    m_list->clear();
    read({.words = m_search->text().trimmed(), .limit = rows});
    for (int row = 0; chosen != 0 && row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toLongLong() == chosen)
            m_list->setCurrentRow(row);
    }
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(place);
    m_empty->setVisible(m_list->count() == 0);
    m_empty->setText(m_search->text().isEmpty() ? tr("Nothing was mass-sent from here yet.")
                                                : tr("No send has these words."));
}

void HistoryList::showOlder()
{
    if (const int rows = m_list->count(); rows > 0)
        read({.words = m_search->text().trimmed(),
              .before = m_list->item(rows - 1)->data(idRole).toLongLong(),
              .limit = pageRows});
}

void HistoryList::read(core::MassQuery query)
{
    if (!m_account)
        return;
    query.appId = m_account->appId;
    const auto entries = m_sender.entries(query);
    if (!entries) {
        Q_EMIT failed(entries.error());
        return;
    }
    for (const MassEntry &entry : *entries) {
        auto *item = new QListWidgetItem(gist(entry) + u"\n"_s + core::sending::nameOf(entry.state) + u" · "_s
                                             + momentText(entry.at, m_clock.now()),
                                         m_list);
        item->setData(idRole, entry.id);
    }
}

/// Only of the row under the mouse: a target may name thousands.
void HistoryList::explain(const QHelpEvent &help) const
{
    const QListWidgetItem *item = m_list->itemAt(help.pos());
    if (!item)
        return;
    if (const auto job = m_sender.job(item->data(idRole).toLongLong()))
        QToolTip::showText(help.globalPos(),
                           core::sending::describe(job->target) + u"\n"_s + core::sending::explain(*job, m_clock.now()),
                           m_list);
}

bool HistoryList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::ToolTip) {
        explain(static_cast<const QHelpEvent &>(*event));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryList::open(qint64 jobId)
{
    const auto job = m_sender.job(jobId);
    if (!job) {
        Q_EMIT failed(job.error());
        return;
    }
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"jobDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(tr("Mass send: %1").arg(core::sending::describe(job->target)));
    dialog->resize(560, 420);
    auto *view = new JobView(m_sender, m_clock);
    view->setJob(*job);
    auto *message = new ToneLabel(Tone::Muted);
    message->setText(job->titles.isEmpty() ? readAloud(job->message.content).left(400) : job->titles.join(u'\n'));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *again = buttons->addButton(tr("Send again as new…"), QDialogButtonBox::ActionRole);
    again->setObjectName(u"sendAgain"_s);
    again->setAutoDefault(false);
    QPushButton *toEvent = buttons->addButton(tr("Show the event"), QDialogButtonBox::ActionRole);
    toEvent->setObjectName(u"showEvent"_s);
    toEvent->setAutoDefault(false);
    toEvent->setVisible(job->totals.has_value()); // which come with it
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(message);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(again, &QPushButton::clicked, dialog, [this, dialog, view] {
        const MassJob taken = view->job();
        dialog->close();
        Q_EMIT takeUpRequested(taken);
    });
    connect(toEvent, &QPushButton::clicked, dialog, [this, dialog, view] {
        const MassJob told = view->job();
        dialog->close();
        Q_EMIT eventRequested(told);
    });
    dialog->open();
}

void HistoryList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryList::retranslate()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the sends"));
    m_list->setAccessibleName(tr("Mass sends"));
    refresh();
}

} // namespace ui
