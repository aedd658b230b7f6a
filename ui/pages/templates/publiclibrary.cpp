// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/publiclibrary.h"

#include "ui/support/whendone.h"

#include <algorithm>

namespace ui {

using core::api::Category;
using core::api::PublicKeyword;
using core::api::PublicTemplates;

namespace {
constexpr qint64 pageSize = 30; // the platform gives no more
} // namespace

PublicLibrary::PublicLibrary(core::api::ApiClient &client, core::Account account, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_account(std::move(account))
{ }

void PublicLibrary::read()
{
    m_titles.clear();
    m_count = 0;
    m_isReading = true;
    Q_EMIT changed();
    whenDone(core::api::listCategories(m_client, m_account), this,
             [this](const core::Result<QList<Category>> &categories) {
                 if (!categories) {
                     giveUp(categories.error());
                     return;
                 }
                 m_categories = *categories;
                 if (m_categories.isEmpty()) {
                     giveUp({.kind = core::Error::Kind::NotFound,
                             .message = tr("The account has no category, and the library is sorted by them."),
                             .advice = tr("Choose categories in the console of the platform first.")});
                     return;
                 }
                 readPage();
             });
}

QString PublicLibrary::categoryName(qint64 id) const
{
    const auto found = std::ranges::find(m_categories, id, &Category::id);
    return found == m_categories.end() ? QString() : found->name;
}

void PublicLibrary::readPage()
{
    QList<qint64> ids;
    for (const Category &category : std::as_const(m_categories))
        ids += category.id;
    whenDone(core::api::listPublicTemplates(m_client, m_account, ids, m_titles.size(), pageSize), this,
             [this](const core::Result<PublicTemplates> &read) {
                 if (!read) {
                     giveUp(read.error());
                     return;
                 }
                 m_titles += read->page;
                 m_count = read->count;
                 m_isReading = !read->page.isEmpty() && m_titles.size() < m_count;
                 Q_EMIT changed();
                 if (m_isReading)
                     readPage();
             });
}

void PublicLibrary::giveUp(const core::Error &error)
{
    m_isReading = false;
    Q_EMIT changed();
    Q_EMIT failed(error);
}

void PublicLibrary::readKeywords(const QString &tid)
{
    whenDone(core::api::listPublicKeywords(m_client, m_account, tid), this,
             [this, tid, turn = ++m_turn](const core::Result<QList<PublicKeyword>> &keywords) {
                 if (turn != m_turn)
                     return;
                 if (keywords)
                     Q_EMIT keywordsRead(tid, *keywords);
                 else
                     Q_EMIT failed(keywords.error());
             });
}

} // namespace ui
