// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnosis/quotatab.h"

#include "core/api/rewording.h"
#include "ui/pages/diagnosis/quotacolumns.h"
#include "ui/pages/diagnosis/sharebar.h"
#include "ui/support/confirm.h"
#include "ui/support/whendone.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::api::ClearBy;
using core::diagnosis::QuotaRow;

QuotaTab::QuotaTab(core::api::ApiClient &client, core::diagnosis::QuotaClearing &clearing, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_clearing(clearing)
    , m_model(new RowModel<QuotaRow>("ui::QuotaTab", quotaColumns(), this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_askAll(new QPushButton(this))
    , m_askSelected(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_clearSelected(new QPushButton(this))
    , m_clearAll(new QPushButton(this))
    , m_clearBySecret(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_table(makeTable())
    , m_error(new ErrorCard(ErrorCard::Closing::Fixed, this))
    , m_budget(new ToneLabel(Tone::Muted, this))
{
    m_error->setObjectName(u"quotaError"_s);
    m_budget->setObjectName(u"clearBudget"_s);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_budget, 1);
    bottom->addWidget(m_clearSelected);
    bottom->addWidget(m_clearAll);
    bottom->addWidget(m_clearBySecret);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(makeTop());
    layout->addWidget(m_progress);
    layout->addWidget(m_error);
    layout->addWidget(m_table, 1);
    layout->addLayout(bottom);
    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_askAll, &QPushButton::clicked, this, &QuotaTab::askAll);
    connect(m_askSelected, &QPushButton::clicked, this, &QuotaTab::askSelected);
    connect(m_stop, &QPushButton::clicked, this, &QuotaTab::stop);
    connect(m_clearAll, &QPushButton::clicked, this, [this] { confirmClearAll(ClearBy::AccessToken); });
    connect(m_clearBySecret, &QPushButton::clicked, this, [this] { confirmClearAll(ClearBy::AppSecret); });
    connect(m_clearSelected, &QPushButton::clicked, this, &QuotaTab::confirmClearSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QuotaTab::showState);
    retranslate();
}

QLayout *QuotaTab::makeTop()
{
    m_search->setObjectName(u"quotaSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_askAll->setObjectName(u"askAll"_s);
    m_askSelected->setObjectName(u"askSelected"_s);
    m_stop->setObjectName(u"stopAsking"_s);
    m_clearSelected->setObjectName(u"clearSelected"_s);
    m_clearAll->setObjectName(u"clearAll"_s);
    m_clearBySecret->setObjectName(u"clearBySecret"_s);
    m_progress->setObjectName(u"quotaProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_search, 1);
    line->addWidget(m_askAll);
    line->addWidget(m_askSelected);
    line->addWidget(m_stop);
    return line;
}

QTreeView *QuotaTab::makeTable()
{
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setSortRole(RowModelRoles::SortRole);
    auto *table = new QTreeView(this);
    table->setObjectName(u"quotas"_s);
    table->setModel(m_found);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAlternatingRowColors(true);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->setItemDelegateForColumn(quotaShareColumn, new ShareBar(table));
    table->header()->resizeSection(0, 220);
    table->header()->resizeSection(1, 300);
    table->header()->resizeSection(2, 90);
    table->header()->resizeSection(3, 80);
    table->header()->resizeSection(4, 80);
    return table;
}

void QuotaTab::setAccount(const std::optional<core::Account> &account)
{
    const bool isSame = account && m_account && account->appId == m_account->appId && account->type == m_account->type;
    m_account = account;
    if (!isSame) {
        stop();
        m_error->clear();
        m_model->setRows(account ? core::diagnosis::everyQuotaRow(m_client.catalogue(), *account) : QList<QuotaRow>());
    }
    showState();
}

void QuotaTab::askAll()
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < m_model->rows().size(); ++row) {
        if (m_model->row(row).documented)
            rows.append(row);
    }
    ask(rows);
}

void QuotaTab::askSelected()
{
    ask(selectedRows());
}

void QuotaTab::ask(const QList<qsizetype> &rows)
{
    m_toAsk = rows;
    m_asked = 0;
    ++m_asking;
    askNext();
}

void QuotaTab::askNext()
{
    if (m_asked == 0)
        m_error->clear();
    showState();
    if (m_asked >= m_toAsk.size())
        return;
    const qsizetype row = m_toAsk.at(m_asked);
    whenDone(core::api::quotaOf(m_client, *m_account, m_model->row(row).path), this,
             std::bind_front(&QuotaTab::take, this, m_asking, row));
}

void QuotaTab::take(int asking, qsizetype row, const core::Result<core::api::ApiQuota> &quota)
{
    if (asking != m_asking)
        return;
    QuotaRow taken = m_model->row(row);
    taken.take(quota);
    m_model->replace(row, taken);
    ++m_asked;
    // A call that the account may not use has no quota; anything else would befall the next call, too.
    constexpr int noSuchPath = 76021;
    constexpr int notAllowed = 76022;
    if (!quota && quota.error().code != noSuchPath && quota.error().code != notAllowed) {
        stop();
        m_error->setError(quota.error());
        return;
    }
    askNext();
}

void QuotaTab::stop()
{
    ++m_asking;
    m_toAsk.clear();
    m_asked = 0;
    showState();
}

QList<qsizetype> QuotaTab::selectedRows() const
{
    QList<qsizetype> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(m_found->mapToSource(index).row());
    std::ranges::sort(rows);
    return rows;
}

void QuotaTab::confirmClearAll(ClearBy by)
{
    const auto budget = m_clearing.budget(m_account->appId);
    QString text = tr("All counters of today start again. %1 of %2 resets are left this month, as far as this computer "
                      "knows; the console and other programs use the same ones. This takes one.")
                       .arg(budget.left)
                       .arg(budget.perMonth);
    if (by == ClearBy::AppSecret)
        text += u"\n\n"_s
            + tr("It is asked for with the AppSecret instead of a token, and works when no token can be had any more.");
    confirm(this,
            {.title = tr("Reset all daily quotas of “%1”?").arg(m_account->name),
             .text = text,
             .button = tr("Reset"),
             .danger = Question::Danger::Destructive,
             .typed = m_account->isSandbox() ? QString() : m_account->name},
            [this, by] { finishClearing(m_clearing.clear(*m_account, by), {}); });
}

void QuotaTab::confirmClearSelected()
{
    const QList<qsizetype> rows = selectedRows();
    if (rows.size() != 1)
        return;
    const QString path = m_model->row(rows.first()).path;
    confirm(this,
            {.title = tr("Reset the quota of %1?").arg(path),
             .text = tr("The counter of this call starts again, for “%1”. The platform does so 50 times a month.")
                         .arg(m_account->name),
             .button = tr("Reset"),
             .danger = Question::Danger::Destructive,
             .typed = m_account->isSandbox() ? QString() : m_account->name},
            [this, path] { finishClearing(core::api::clearQuotaOf(m_client, *m_account, path), path); });
}

void QuotaTab::finishClearing(core::Task<void> clearing, const QString &path)
{
    m_error->clear();
    whenDone(std::move(clearing), this, [this, path](const core::Done &done) { showCleared(done, path); });
}

void QuotaTab::showCleared(const core::Done &done, const QString &path)
{
    showState();
    if (!done) {
        m_error->setError(done.error());
        return;
    }
    Q_EMIT noticed(path.isEmpty() ? tr("All daily quotas are reset.") : tr("Reset: %1").arg(path));
    if (!path.isEmpty())
        askSelected();
    else
        askAll();
}

void QuotaTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QuotaTab::showState()
{
    const bool isAsking = m_asked < m_toAsk.size();
    const auto selected = m_table->selectionModel()->selectedRows().size();
    m_progress->setVisible(isAsking);
    m_progress->setRange(0, std::max(1, static_cast<int>(m_toAsk.size())));
    m_progress->setValue(isAsking ? static_cast<int>(m_asked) : 0);
    m_askAll->setEnabled(m_account && !isAsking);
    m_askSelected->setEnabled(m_account && !isAsking && selected > 0);
    m_stop->setEnabled(isAsking);
    m_clearSelected->setEnabled(m_account && !isAsking && selected == 1);
    m_clearAll->setEnabled(m_account && !isAsking);
    m_clearBySecret->setEnabled(m_account && !isAsking);
    if (!m_account) {
        m_budget->setText(tr("Add an account first."));
        return;
    }
    const auto budget = m_clearing.budget(m_account->appId);
    const auto isFull = [](const QuotaRow &row) { return row.isNearlyUsedUp(); };
    const int full = static_cast<int>(std::ranges::count_if(m_model->rows(), isFull));
    const QString resets = tr("%1 of %2 resets left this month").arg(budget.left).arg(budget.perMonth);
    m_budget->setTone(full > 0 ? Tone::Warning : Tone::Muted);
    m_budget->setText(full > 0 ? tr("%n call(s) above 80 %", nullptr, full) + u" · "_s + resets : resets);
}

/// The titles of calls and what the platform said of them are in the language of the program.
void QuotaTab::reword()
{
    const QList<QuotaRow> anew =
        m_account ? core::diagnosis::everyQuotaRow(m_client.catalogue(), *m_account) : QList<QuotaRow>();
    for (qsizetype i = 0; i < anew.size(); ++i) {
        QuotaRow row = m_model->row(i);
        row.title = anew.at(i).title;
        if (row.error)
            row.error = core::api::reworded(m_client.catalogue(), *row.error);
        m_model->replace(i, row);
    }
    m_model->retranslate();
    if (m_error->isVisibleTo(this))
        m_error->setError(core::api::reworded(m_client.catalogue(), m_error->error()));
}

void QuotaTab::retranslate()
{
    m_search->setPlaceholderText(tr("Search calls"));
    m_search->setAccessibleName(tr("Search calls"));
    m_askAll->setText(tr("Ask for all with a published quota"));
    m_askSelected->setText(tr("Ask for selected"));
    m_stop->setText(tr("Stop"));
    m_clearSelected->setText(tr("Reset this call…"));
    m_clearAll->setText(tr("Reset all quotas…"));
    m_clearBySecret->setText(tr("Reset by AppSecret…"));
    m_clearBySecret->setToolTip(tr("All quotas, for when no token can be had any more"));
    m_table->setAccessibleName(tr("Quotas"));
    m_progress->setAccessibleName(tr("Progress"));
    reword();
    showState();
}

} // namespace ui
