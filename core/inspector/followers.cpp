// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryrows_p.h"
#include "core/inspector/followers_p.h"
#include "core/storage/statement.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The index of senders is sorted within blocks of so many ids; see callbackSchema().
constexpr qint64 idsOfABlock = 4096;

/// The ids that are there, as blocks.
struct Blocks
{
    qint64 first = 0;
    qint64 last = -1;
};

Result<Blocks> blocksOf(const QSqlDatabase &database)
{
    auto row = execute(database, u"SELECT (SELECT min(id) FROM deliveries), (SELECT max(id) FROM deliveries)"_s);
    if (!row)
        return fail(row.error());
    if (!row->next() || row->isNull(1))
        return Blocks();
    return Blocks{.first = row->value(0).toLongLong() / idsOfABlock, .last = row->value(1).toLongLong() / idsOfABlock};
}

/// Of each sender in one window of ids the newest that lets the account answer: message::contactOf() as SQL.
Result<QList<DeliveryId>> contactsIn(const QSqlDatabase &database, const AppId &account, qint64 first, qint64 last)
{
    auto row = execute(database,
                       u"SELECT max(id) FROM deliveries WHERE id BETWEEN ? AND ? AND +state = 'accepted' "
                       "AND +account = ? AND +sender <> '' AND +type <> '' AND (+type <> 'event' COLLATE NOCASE "
                       "OR +event COLLATE NOCASE IN ('CLICK', 'scancode_push', 'scancode_waitmsg', 'subscribe', "
                       "'SCAN')) GROUP BY sender ORDER BY 1 DESC"_s,
                       {first, last, account.toString()});
    if (!row)
        return fail(row.error());
    QList<DeliveryId> ids;
    while (row->next())
        ids.append(DeliveryId(row->value(0).toLongLong()));
    return ids;
}

} // namespace

Result<FollowersFound> readFollowers(const QSqlDatabase &database, const AppId &account, DeliveryId before, int limit,
                                     std::chrono::milliseconds budget)
{
    const auto blocks = blocksOf(database);
    if (!blocks)
        return fail(blocks.error());
    const QDeadlineTimer due(budget);
    FollowersFound found;
    QSet<QString> known;
    qint64 last = std::min(before.isValid() ? before.value() - 1 : std::numeric_limits<qint64>::max(),
                           (blocks->last + 1) * idsOfABlock - 1);
    while (last >= blocks->first * idsOfABlock && last > 0) {
        const qint64 first = std::max<qint64>(last / idsOfABlock * idsOfABlock, 1);
        const auto ids = contactsIn(database, account, first, last);
        if (!ids)
            return fail(ids.error());
        for (const DeliveryId id : *ids) {
            const auto summary = readSummary(database, id);
            if (!summary || known.contains(summary->from))
                continue; // pruned meanwhile, or wrote again later
            known.insert(summary->from);
            found.newest.append(*summary);
            if (found.newest.size() >= limit) {
                found.reached = id;
                return found;
            }
        }
        last = first - 1;
        if (due.hasExpired() && last > 0) {
            found.reached = DeliveryId(first);
            return found;
        }
    }
    return found;
}

Result<QStringList> readOpenIds(const QSqlDatabase &database, const AppId &account, const QString &beginning, int limit,
                                std::chrono::milliseconds budget)
{
    const auto blocks = blocksOf(database);
    if (!blocks)
        return fail(blocks.error());
    const QDeadlineTimer due(budget);
    const QString first = beginning.isEmpty() ? u"!"_s : beginning; // the first that is written
    const QString end = beginning + QChar(0x7f); // above everything that an openid is made of
    QStringList found;
    for (qint64 block = blocks->last; block >= blocks->first && found.size() < limit && !due.hasExpired(); --block) {
        auto row = execute(database,
                           u"SELECT sender FROM deliveries INDEXED BY deliveries_by_sender WHERE id / 4096 = ? "
                           "AND sender >= ? AND sender < ? AND +state = 'accepted' AND +account = ? "
                           "GROUP BY sender ORDER BY max(id) DESC LIMIT ?"_s,
                           {block, first, end, account.toString(), limit});
        if (!row)
            return fail(row.error());
        while (row->next() && found.size() < limit) {
            const QString openId = row->value(0).toString();
            if (!found.contains(openId))
                found.append(openId);
        }
    }
    return found;
}

Result<OpenIdsUnseen> readUnseen(const QSqlDatabase &database, const AppId &account, const QStringList &openIds,
                                 std::chrono::milliseconds budget)
{
    const auto blocks = blocksOf(database);
    if (!blocks)
        return fail(blocks.error());
    const QDeadlineTimer due(budget);
    OpenIdsUnseen unseen{.openIds = openIds};
    for (qint64 block = blocks->last; block >= blocks->first && !unseen.openIds.isEmpty(); --block) {
        if (due.hasExpired()) {
            unseen.isCertain = false;
            break;
        }
        const QByteArray wanted = QJsonDocument(QJsonArray::fromStringList(unseen.openIds)).toJson();
        auto row = execute(database,
                           u"SELECT DISTINCT wanted.value FROM json_each(?) wanted CROSS JOIN deliveries d "
                           "INDEXED BY deliveries_by_sender ON d.id / 4096 = ? AND d.sender = wanted.value "
                           "AND +d.state = 'accepted' AND +d.account = ?"_s,
                           {QString::fromUtf8(wanted), block, account.toString()});
        if (!row)
            return fail(row.error());
        QSet<QString> seen;
        while (row->next())
            seen.insert(row->value(0).toString());
        unseen.openIds.removeIf([&seen](const QString &openId) { return seen.contains(openId); });
    }
    return unseen;
}

} // namespace core
