// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draftstore.h"

#include "core/storage/statement.h"

namespace core {

using namespace Qt::StringLiterals;
using article::Article;

namespace {

QString written(const QList<Article> &articles)
{
    return articles.isEmpty() ? QString() : QString::fromUtf8(article::toFile(articles));
}

Result<QList<Article>> read(const QVariant &value)
{
    const QByteArray json = value.toString().toUtf8();
    return json.isEmpty() ? QList<Article>() : article::readArticles(json);
}

} // namespace

DraftStore::DraftStore(Database &database) : m_database(database) { }

Result<std::optional<DraftState>> DraftStore::state(const AppId &appId) const
{
    auto query =
        execute(m_database.connection(),
                u"SELECT media_id, articles, saved, folder, publish_id, kept_at FROM draft_editing WHERE appid = ?"_s,
                {appId.toString()});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return std::nullopt;
    const auto articles = read(query->value(1));
    const auto saved = read(query->value(2));
    if (!articles || !saved)
        return fail(articles ? saved.error() : articles.error());
    return DraftState{.mediaId = query->value(0).toString(),
                      .articles = *articles,
                      .saved = *saved,
                      .folder = query->value(3).toString(),
                      .publishId = query->value(4).toString(),
                      .keptAt = momentOf(query->value(5))};
}

Done DraftStore::keep(const AppId &appId, const DraftState &state)
{
    return change(m_database.connection(),
                  u"INSERT INTO draft_editing (appid, media_id, articles, saved, folder, publish_id, kept_at)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (appid) DO UPDATE SET media_id = excluded.media_id,"
                  " articles = excluded.articles, saved = excluded.saved, folder = excluded.folder,"
                  " publish_id = excluded.publish_id, kept_at = excluded.kept_at"_s,
                  {appId.toString(), state.mediaId, written(state.articles), written(state.saved), state.folder,
                   state.publishId, state.keptAt.toMSecsSinceEpoch()});
}

} // namespace core
