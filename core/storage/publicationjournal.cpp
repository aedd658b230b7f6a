// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/publicationjournal.h"

#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace core {

using namespace Qt::StringLiterals;
using State = PublicationRequest::State;

namespace {

/// As they are written; the order of the enum.
constexpr std::array<QLatin1String, 5> states{"asked"_L1, "takenOn"_L1, "refused"_L1, "published"_L1,
                                              "notPublished"_L1};

QString written(State state)
{
    return states.at(static_cast<std::size_t>(state));
}

QString written(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList readList(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).toVariant().toStringList();
}

} // namespace

PublicationJournal::PublicationJournal(Database &database) : m_database(database) { }

Result<qint64> PublicationJournal::add(const PublicationRequest &request)
{
    const auto added =
        execute(m_database.connection(),
                u"INSERT INTO publications (appid, draft_id, titles, known_ids, asked_at, state,"
                " publish_id, article_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {request.appId.toString(), request.draftId, written(request.titles), written(request.before),
                 request.askedAt.toMSecsSinceEpoch(), written(request.state), request.publishId, request.articleId});
    if (!added)
        return fail(added.error());
    return added->lastInsertId().toLongLong();
}

Done PublicationJournal::keep(const PublicationRequest &request)
{
    return change(m_database.connection(),
                  u"UPDATE publications SET state = ?, publish_id = ?, article_id = ? WHERE id = ?"_s,
                  {written(request.state), request.publishId, request.articleId, request.id});
}

Result<std::optional<PublicationRequest>> PublicationJournal::unanswered(const AppId &appId) const
{
    auto query = execute(m_database.connection(),
                         u"SELECT id, draft_id, titles, known_ids, asked_at FROM publications"
                         " WHERE appid = ? AND state = ? ORDER BY id DESC LIMIT 1"_s,
                         {appId.toString(), written(State::Asked)});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return std::nullopt;
    return PublicationRequest{.id = query->value(0).toLongLong(),
                              .appId = appId,
                              .draftId = query->value(1).toString(),
                              .titles = readList(query->value(2)),
                              .before = readList(query->value(3)),
                              .askedAt = QDateTime::fromMSecsSinceEpoch(query->value(4).toLongLong(), Qt::UTC)};
}

} // namespace core
