// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/articlepicker.h"

#include "core/storage/mediastore.h"
#include "ui/support/icons.h"
#include "ui/support/moment.h"
#include "ui/support/whendone.h"

#include <QPixmap>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;
using core::article::Article;

namespace {

constexpr qint64 pageSize = 20; // more the platform does not list at a time

QStringList titlesOf(const QList<Article> &articles)
{
    QStringList titles;
    for (const Article &article : articles)
        titles.append(article.title);
    return titles;
}

} // namespace

ArticlePicker::ArticlePicker(core::api::ApiClient &client, core::MediaStore &media, const core::Account &account,
                             What what, const QDateTime &now, QWidget *parent)
    : PickDialog(what == What::Drafts ? tr("Choose a draft") : tr("Choose a published article"), parent)
    , m_client(client)
    , m_media(media)
    , m_account(account)
    , m_what(what)
    , m_now(now)
    , m_more(addButton(tr("More")))
{
    m_more->setObjectName(u"pickerMore"_s);
    connect(m_more, &QPushButton::clicked, this, &ArticlePicker::fetch);
    connect(this, &PickDialog::searched, this, &ArticlePicker::fill);
    fetch();
}

void ArticlePicker::fetch()
{
    m_more->setEnabled(false);
    setRemark(tr("Asking for the list…"));
    if (m_what == What::Drafts)
        whenDone(core::api::listDrafts(m_client, m_account, m_asked, pageSize, core::api::Content::Without), this,
                 [this](const core::Result<core::api::DraftPage> &page) {
                     if (!page)
                         return refuse(page.error());
                     QList<Listed> listed;
                     for (const core::api::Draft &draft : page->drafts)
                         listed.append({.id = draft.mediaId, .articles = draft.articles, .updatedAt = draft.updatedAt});
                     take(page->total, listed);
                 });
    else
        whenDone(core::api::listPublished(m_client, m_account, m_asked, pageSize), this,
                 [this](const core::Result<core::api::PublishedPage> &page) {
                     if (!page)
                         return refuse(page.error());
                     QList<Listed> listed;
                     for (const core::api::Published &item : page->items)
                         listed.append({.id = item.articleId, .articles = item.articles, .updatedAt = item.updatedAt});
                     take(page->total, listed);
                 });
}

void ArticlePicker::take(qint64 total, const QList<Listed> &listed)
{
    m_total = total;
    m_asked += pageSize;
    m_listed += listed;
    fill();
}

void ArticlePicker::refuse(const core::Error &error)
{
    m_more->setVisible(true);
    m_more->setEnabled(true);
    setRemark(error.advice.isEmpty() ? error.message : QString(error.message + u' ' + error.advice));
}

void ArticlePicker::fill()
{
    clear();
    for (const Listed &listed : std::as_const(m_listed)) {
        const QStringList titles = titlesOf(listed.articles);
        if (!matches(titles.join(u'\n') + u'\n' + listed.id))
            continue;
        QPixmap cover;
        if (!listed.articles.isEmpty())
            cover.loadFromData(
                m_media.thumbnail(m_account.appId, listed.articles.constFirst().thumbMediaId).value_or(QByteArray()));
        QString note = tr("%n article(s)", nullptr, int(titles.size()));
        if (listed.updatedAt.isValid())
            note += u" · "_s + momentText(listed.updatedAt, m_now);
        add({.id = listed.id,
             .title = titles.join(u" · "_s),
             .note = note,
             .icon = cover.isNull() ? themedIcon(u"article"_s) : QIcon(cover)});
    }
    const bool hasMore = m_asked < m_total;
    m_more->setVisible(hasMore);
    m_more->setEnabled(hasMore);
    if (hasMore)
        setRemark(tr("%1 of %2 are listed.").arg(m_listed.size()).arg(m_total));
    else if (count() > 0)
        setRemark({});
    else if (isSearching())
        setRemark(tr("Nothing has these words."));
    else
        setRemark(m_what == What::Drafts ? tr("There is no draft. Write one on the page Drafts.")
                                         : tr("Nothing was published yet. The page Drafts publishes."));
}

} // namespace ui
