// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drafts/draftlist.h"

#include "ui/support/whendone.h"

#include <QHeaderView>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using core::api::Draft;

namespace {

QString titlesOf(const Draft &draft)
{
    QStringList titles;
    for (const core::article::Article &article : draft.articles)
        titles += article.title.isEmpty() ? DraftList::tr("(no title)") : article.title;
    return titles.join(u" | "_s);
}

QString changedOf(const Draft &draft)
{
    return draft.updatedAt.isValid() ? draft.updatedAt.toLocalTime().toString(u"MM-dd HH:mm"_s) : QString();
}

constexpr std::array columns{
    Column<Draft>{.title = QT_TRANSLATE_NOOP("ui::DraftList", "Articles"), .text = titlesOf, .toolTip = titlesOf},
    Column<Draft>{.title = QT_TRANSLATE_NOOP("ui::DraftList", "Changed"), .text = changedOf},
};

} // namespace

DraftList::DraftList(core::api::ApiClient &client, QWidget *parent)
    : QTableView(parent)
    , m_client(client)
    , m_model(new RowModel<Draft>("ui::DraftList", columns, this))
{
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    const auto choose = [this](const QModelIndex &at) { Q_EMIT chosen(m_model->row(at.row()).mediaId); };
    connect(this, &QTableView::clicked, this, choose);
    connect(this, &QTableView::activated, this, choose);
}

void DraftList::setAccount(const std::optional<core::Account> &account)
{
    const bool isOther = !m_account || !account || m_account->appId != account->appId;
    m_account = account;
    if (isOther)
        m_model->setRows({});
}

void DraftList::refresh()
{
    m_isOutdated = m_isReading;
    if (!m_account || m_isReading)
        return;
    m_isReading = true;
    readPage(0, {});
}

void DraftList::readPage(qint64 offset, QList<Draft> before)
{
    const qint64 pageSize = m_client.catalogue().limitValue(u"media.list.maxCount");
    whenDone(core::api::listDrafts(m_client, *m_account, offset, pageSize, core::api::Content::Without), this,
             [this, before, account = *m_account](const core::Result<core::api::DraftPage> &page) {
                 if (!m_account || m_account->appId != account.appId) {
                     m_isReading = false;
                     refresh();
                     return;
                 }
                 if (!page) {
                     end(core::fail(page.error()));
                     return;
                 }
                 const QList<Draft> all = before + page->drafts;
                 if (page->drafts.isEmpty() || all.size() >= page->total)
                     end(all);
                 else
                     readPage(all.size(), all);
             });
}

void DraftList::end(const core::Result<QList<Draft>> &drafts)
{
    m_isReading = false;
    if (drafts) {
        m_model->setRows(*drafts);
        select(m_selected);
        Q_EMIT refreshed();
    } else {
        Q_EMIT failed(drafts.error());
    }
    if (m_isOutdated)
        refresh();
}

void DraftList::select(const QString &mediaId)
{
    m_selected = mediaId;
    const auto row = std::ranges::find(m_model->rows(), mediaId, &Draft::mediaId);
    if (row == m_model->rows().cend())
        clearSelection();
    else
        setCurrentIndex(m_model->index(int(row - m_model->rows().cbegin()), 0));
}

void DraftList::retranslate()
{
    setAccessibleName(tr("Drafts"));
    m_model->retranslate();
}

} // namespace ui
