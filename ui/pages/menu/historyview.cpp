// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/historyview.h"

#include "core/menu/menujson.h"
#include "ui/pages/menu/menufile.h"
#include "ui/pages/menu/menusession.h"
#include "ui/pages/menu/menuwords.h"
#include "ui/pages/menu/versiondetails.h"
#include "ui/widgets/emptyview.h"

#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

HistoryView::HistoryView(MenuSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RowModel<VersionRow>("MenuHistory", versionColumns(), this))
    , m_table(new QTableView)
    , m_details(new VersionDetails)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyView(u"history"_s))
{
    createTable();
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"menuHistorySplitter"_s);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({460, 560});
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectParts();
    retranslate();
}

void HistoryView::createTable()
{
    m_table->setObjectName(u"menuVersions"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    const int widths[] = {100, 80, 160, 80};
    for (int i = 0; i < m_model->columnCount(); ++i)
        header->resizeSection(i, widths[i]);
    header->setStretchLastSection(true);
}

void HistoryView::connectParts()
{
    const auto reloadIfSeen = [this] {
        if (isVisible())
            reload();
    };
    connect(&m_session.services().publisher, &core::publishing::MenuPublisher::historyChanged, this, reloadIfSeen);
    connect(&m_session, &MenuSession::accountSwitched, this, reloadIfSeen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryView::showSelected);
    connect(m_details, &VersionDetails::viewChosen, this, &HistoryView::showSelected);
    connect(m_details, &VersionDetails::noteEdited, this, &HistoryView::keepNote);
    connect(m_details, &VersionDetails::exportRequested, this, &HistoryView::exportFile);
    connect(m_details, &VersionDetails::restoreRequested, this, [this] {
        if (restore())
            Q_EMIT restored();
    });
    connect(m_details, &VersionDetails::publishRequested, this, [this] {
        if (restore())
            Q_EMIT publishRequested();
    });
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void HistoryView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryView::reload()
{
    QList<VersionRow> rows;
    if (const auto &account = m_session.account()) {
        const auto versions = m_session.services().store.versions(account->appId);
        if (!versions)
            Q_EMIT failed(versions.error());
        const QDateTime now = m_session.services().clock.now();
        for (const core::MenuVersion &version : versions.value_or(QList<core::MenuVersion>()))
            rows.append({version, core::menu::read(version.json).menus, words::moment(version.takenAt, now)});
    }
    QList<qint64> ids;
    for (const int row : selectedRows())
        ids.append(m_model->row(row).version.id);
    const bool hasAny = !rows.isEmpty();
    m_model->setRows(std::move(rows));
    keepSelection(ids);
    m_stack->setCurrentIndex(hasAny ? 0 : 1);
    showSelected();
}

void HistoryView::keepSelection(const QList<qint64> &ids)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (ids.contains(m_model->row(row).version.id))
            m_table->selectionModel()->select(m_model->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (m_model->rowCount() > 0 && selectedRows().isEmpty())
        m_table->selectRow(0);
}

QList<int> HistoryView::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

const VersionRow *HistoryView::selected() const
{
    const QList<int> rows = selectedRows();
    return rows.size() == 1 ? &m_model->row(rows.constFirst()) : nullptr;
}

void HistoryView::showSelected()
{
    using Publishing = VersionDetails::Publishing;
    const QList<int> rows = selectedRows();
    if (const VersionRow *one = selected())
        m_details->showOne(*one, m_session.editing().menus(),
                           m_session.mayPublish() ? Publishing::Possible : Publishing::Impossible);
    else if (rows.size() > 1)
        m_details->showTwo(m_model->row(rows.constLast()), m_model->row(rows.constFirst()));
}

bool HistoryView::restore()
{
    const VersionRow *chosen = selected();
    if (chosen)
        m_session.editing().replace(chosen->menus, tr("Restore the version of %1").arg(chosen->time));
    return chosen != nullptr;
}

void HistoryView::keepNote()
{
    const VersionRow *chosen = selected();
    if (!chosen || chosen->version.note == m_details->note())
        return;
    VersionRow row = *chosen;
    row.version.note = m_details->note();
    const core::Done done = m_session.services().store.setNote(row.version.appId, row.version.id, row.version.note);
    if (done)
        m_model->replace(selectedRows().constFirst(), std::move(row));
    else
        Q_EMIT failed(done.error());
}

void HistoryView::exportFile()
{
    const VersionRow *chosen = selected();
    if (!chosen)
        return;
    const QString time = chosen->version.takenAt.toLocalTime().toString(u"yyyyMMdd-HHmm"_s);
    saveMenuFile(this, chosen->version.json, u"menu-%1.json"_s.arg(time), [this](const core::Result<QString> &path) {
        if (path)
            Q_EMIT noticed(tr("Saved as %1.").arg(*path));
        else
            Q_EMIT failed(path.error());
    });
}

void HistoryView::retranslate()
{
    m_table->setAccessibleName(tr("Versions"));
    m_empty->setTexts(tr("No version yet"),
                      tr("Every menu that is fetched and found different, and every one that is published or deleted "
                         "from here, is kept with its time, so that there is always a way back."));
    m_model->retranslate();
    showSelected();
}

} // namespace ui
