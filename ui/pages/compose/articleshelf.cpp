// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/articleshelf.h"

#include "core/api/draftapi.h"
#include "core/api/mediaapi.h"
#include "core/api/publishapi.h"
#include "core/storage/mediastore.h"
#include "ui/support/inbackground.h"
#include "ui/support/whendone.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::article::Article;
using core::message::Articles;
using core::message::Content;
using core::message::PublishedArticle;

namespace {

/// Empty for what has no articles.
QString keyOf(const Content &content)
{
    if (const auto *draft = std::get_if<Articles>(&content); draft && !draft->mediaId.isEmpty())
        return u"draft "_s + draft->mediaId;
    if (const auto *article = std::get_if<PublishedArticle>(&content); article && !article->articleId.isEmpty())
        return u"published "_s + article->articleId;
    return {};
}

constexpr int noSuchArticle = 53600;

QImage smallPicture(const QByteArray &bytes)
{
    constexpr int width = 600; // a cover on a phone of twice the density
    const QImage image = QImage::fromData(bytes);
    return image.width() > width ? image.scaledToWidth(width, Qt::SmoothTransformation) : image;
}

} // namespace

ArticleShelf::ArticleShelf(core::api::ApiClient &client, core::MediaStore &media, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_media(media)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(std::chrono::milliseconds(300));
    connect(&m_typing, &QTimer::timeout, this, &ArticleShelf::fetch);
}

void ArticleShelf::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    m_pictures.clear();
    forget();
}

void ArticleShelf::forget()
{
    ++m_turn;
    m_typing.stop();
    m_shown.clear();
    m_wanted = {};
    Q_EMIT changed();
}

const ArticleShelf::Shown *ArticleShelf::look(const Content &content)
{
    const QString key = keyOf(content);
    if (key.isEmpty() || !m_account)
        return nullptr;
    const auto known = m_shown.constFind(key);
    if (known != m_shown.cend())
        return &*known;
    if (keyOf(m_wanted) != key) {
        m_wanted = content;
        m_typing.start();
    }
    return nullptr;
}

bool ArticleShelf::knowsAsDraft(const Content &content) const
{
    return std::holds_alternative<PublishedArticle>(content) && m_shown.value(keyOf(content)).isDraft;
}

void ArticleShelf::fetch()
{
    if (!m_account)
        return;
    const QString key = keyOf(m_wanted);
    const quint64 turn = m_turn;
    if (const auto *draft = std::get_if<Articles>(&m_wanted))
        whenDone(core::api::fetchDraft(m_client, *m_account, draft->mediaId), this,
                 [this, key, turn](const core::Result<core::api::Draft> &found) {
                     if (turn == m_turn)
                         put(key, found.map([](const core::api::Draft &read) { return read.articles; }));
                 });
    else if (const auto *article = std::get_if<PublishedArticle>(&m_wanted))
        whenDone(core::api::fetchPublished(m_client, *m_account, article->articleId), this,
                 [this, key, turn, id = article->articleId](const core::Result<QList<Article>> &found) {
                     if (turn != m_turn)
                         return;
                     if (!found && found.error().code == noSuchArticle)
                         lookAmongDrafts(key, id, found.error());
                     else
                         put(key, found);
                 });
}

void ArticleShelf::lookAmongDrafts(const QString &key, const QString &id, const core::Error &error)
{
    whenDone(core::api::fetchDraft(m_client, *m_account, id), this,
             [this, key, error, turn = m_turn](const core::Result<core::api::Draft> &draft) {
                 if (turn != m_turn)
                     return;
                 if (draft)
                     put(key, draft->articles, Where::Drafts);
                 else
                     put(key, core::fail(error));
             });
}

void ArticleShelf::put(const QString &key, const core::Result<QList<Article>> &articles, Where where)
{
    Shown shown{.isDraft = where == Where::Drafts};
    if (articles)
        shown.articles = *articles;
    else
        shown.error = articles.error();
    for (const Article &article : std::as_const(shown.articles))
        m_covers.insert(article.thumbMediaId);
    m_shown.insert(key, shown);
    m_wanted = {};
    Q_EMIT changed();
}

QImage ArticleShelf::picture(const QString &mediaId)
{
    const auto known = m_pictures.constFind(mediaId);
    if (known != m_pictures.cend())
        return *known;
    if (!m_account || mediaId.isEmpty())
        return {};
    const QByteArray stored = m_media.thumbnail(m_account->appId, mediaId).value_or(QByteArray());
    if (stored.isEmpty() && m_covers.contains(mediaId))
        fetchCover(mediaId);
    if (stored.isEmpty())
        return {}; // the library may get one yet
    const QImage image = smallPicture(stored);
    m_pictures.insert(mediaId, image);
    return image;
}

void ArticleShelf::fetchCover(const QString &mediaId)
{
    m_pictures.insert(mediaId, QImage()); // not asked for twice
    whenDone(core::api::fetchMedia(m_client, *m_account, mediaId, core::media::Keeping::Permanent), this,
             [this, mediaId, appId = m_account->appId](const core::Result<core::api::MediaContent> &content) {
                 if (!content || !m_account || m_account->appId != appId)
                     return;
                 inBackground(
                     this, [bytes = content->bytes] { return smallPicture(bytes); },
                     [this, mediaId](const QImage &image) {
                         m_pictures.insert(mediaId, image);
                         Q_EMIT changed();
                     });
             });
}

} // namespace ui
