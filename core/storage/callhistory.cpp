// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/callhistory.h"

#include "core/base/redact.h"
#include "core/storage/callforgetting.h"
#include "core/storage/errorjson_p.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype trigram = 3; ///< shorter words are in no index
constexpr int shortWordRows = 2000;

QString errorText(const CallRecord &call)
{
    if (!call.error)
        return {};
    Error safe = *call.error;
    safe.message = redactText(safe.message);
    safe.advice = redactText(safe.advice);
    return QString::fromUtf8(toWire(errorToJson(safe)));
}

/// What search looks at: enough to recognise the call by, since an index takes several times the room of its text.
QString wordsOf(const CallRecord &call, const QString &answer)
{
    constexpr qsizetype mostRequest = 400;
    constexpr qsizetype mostAnswer = 200;
    QStringList words{call.endpointId, call.path, QString::fromUtf8(call.request).left(mostRequest)};
    if (call.error)
        words << QString::number(call.error->code) << call.error->rid << call.error->message.left(mostAnswer);
    words += answer.left(mostAnswer);
    return redactText(words.join(u'\n'));
}

QString likePattern(QString word)
{
    word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + word + u'%';
}

QString quotedPhrase(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// The index meets each trigram of a phrase: of a long word its ends find the candidates, and LIKE reads them.
QString phrasesOf(const QString &word)
{
    constexpr qsizetype end = 6;
    if (word.size() <= 2 * end)
        return quotedPhrase(word);
    return quotedPhrase(word.right(end)) + u" AND "_s + quotedPhrase(word.left(end));
}

/// A statement that grows with what is asked for.
struct Search
{
    QString sql;
    QVariantList values;
};

constexpr QLatin1String columns = "c.id, c.appid, c.at, c.endpoint, c.verb, c.path, c.request, c.status, c.error, "
                                  "c.elapsed, c.size, c.content_type, c.is_cut"_L1;

Search searchFor(const AppId &appId, const CallHistory::Query &query)
{
    QStringList longWords;
    QStringList shortWords;
    for (const QString &word : query.words.split(u' ', Qt::SkipEmptyParts))
        (word.size() < trigram ? shortWords : longWords) += word;
    Search search{.sql = u"SELECT "_s + columns};
    QString where = u" WHERE c.appid = ?"_s;
    if (!longWords.isEmpty()) {
        QStringList phrases;
        for (const QString &word : longWords)
            phrases += phrasesOf(word);
        search.sql +=
            u" FROM calls_search s JOIN calls c ON c.id = s.rowid WHERE calls_search MATCH ? AND c.appid = ?"_s;
        search.values << phrases.join(u" AND "_s) << appId.toString();
        where.clear();
    } else if (!shortWords.isEmpty()) {
        search.sql += u" FROM (SELECT * FROM calls WHERE appid = ? ORDER BY id DESC LIMIT ?) c WHERE 1"_s;
        search.values << appId.toString() << shortWordRows;
        where.clear();
    } else {
        search.sql += u" FROM calls c"_s;
        search.values << appId.toString();
    }
    search.sql += where;
    constexpr qsizetype indexed = 12; // a longer one is only found roughly
    for (const QString &word : shortWords + longWords) {
        if (word.size() >= trigram && word.size() <= indexed)
            continue;
        search.sql += u" AND c.words LIKE ? ESCAPE '\\'"_s;
        search.values << likePattern(word);
    }
    search.sql += longWords.isEmpty() ? u" ORDER BY c.id DESC LIMIT ?"_s : u" ORDER BY s.rowid DESC LIMIT ?"_s;
    search.values << query.most;
    return search;
}

CallRecord recordOf(const QSqlQuery &row)
{
    CallRecord call{.id = row.value(0).toLongLong(),
                    .appId = AppId::parse(row.value(1).toString()).value_or(AppId()),
                    .at = momentOf(row.value(2)),
                    .endpointId = row.value(3).toString(),
                    .verb = row.value(4).toString().toLatin1(),
                    .path = row.value(5).toString(),
                    .request = row.value(6).toString().toUtf8(),
                    .status = row.value(7).toInt(),
                    .elapsed = std::chrono::milliseconds(row.value(9).toLongLong()),
                    .size = row.value(10).toLongLong(),
                    .contentType = row.value(11).toString(),
                    .isCut = row.value(12).toInt() != 0};
    if (const auto error = parseObject(row.value(8).toString().toUtf8()))
        call.error = errorFromJson(JsonReader(*error));
    return call;
}

Result<QList<CallRecord>> rowsOf(Result<QSqlQuery> rows)
{
    if (!rows)
        return fail(rows.error());
    QList<CallRecord> calls;
    while (rows->next())
        calls.append(recordOf(*rows));
    return calls;
}

/// Newest first, each once.
QList<CallRecord> merged(QList<CallRecord> one, const QList<CallRecord> &other, int most)
{
    one += other;
    std::ranges::sort(one, std::ranges::greater(), &CallRecord::id);
    const auto isSame = [](const CallRecord &call, const CallRecord &next) { return call.id == next.id; };
    one.erase(std::unique(one.begin(), one.end(), isSame), one.end()); // clang 14 knows no std::ranges::unique
    one.resize(std::min<qsizetype>(one.size(), most));
    return one;
}

} // namespace

CallHistory::CallHistory(Database &database) : m_database(database) { }

Result<qint64> CallHistory::add(const CallRecord &call)
{
    const bool isText = QByteArrayView(call.answer).isValidUtf8();
    const bool isLong = call.answer.size() > mostAnswerBytes;
    QByteArray head = call.answer.left(mostAnswerBytes);
    while (isText && isLong && !QByteArrayView(head).isValidUtf8())
        head.chop(1);
    const QString answer = isText ? redactText(QString::fromUtf8(head)) : QString();
    auto query =
        execute(m_database.connection(),
                u"INSERT INTO calls (appid, at, endpoint, verb, path, request, status, error, elapsed, size,"
                " content_type, answer, is_cut, is_long, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                " ?, ?)"_s,
                {call.appId.toString(), bound(call.at), call.endpointId, QString::fromLatin1(call.verb),
                 redactText(call.path), redactText(QString::fromUtf8(call.request)), call.status, errorText(call),
                 qint64(call.elapsed.count()), call.size, call.contentType, answer,
                 int(call.isCut || isLong || !isText), int(answer.size() > oldAnswerChars), wordsOf(call, answer)});
    if (!query)
        return fail(query.error());
    const qint64 id = query->lastInsertId().toLongLong();
    if (const Done pruned = prune(id); !pruned)
        return fail(pruned.error());
    return id;
}

Done CallHistory::prune(qint64 newest)
{
    const Done cut = change(m_database.connection(),
                            u"UPDATE calls SET answer = substr(answer, 1, ?), is_cut = 1, is_long = 0"
                            " WHERE is_long = 1 AND id <= ?"_s,
                            {oldAnswerChars, newest - mostWholeAnswers});
    if (!cut)
        return cut;
    return change(m_database.connection(), u"DELETE FROM calls WHERE id <= ?"_s, {newest - mostCalls});
}

Result<QList<CallRecord>> CallHistory::find(const AppId &appId, const Query &query) const
{
    const Search search = searchFor(appId, query);
    auto found = rowsOf(execute(m_database.connection(), search.sql, search.values));
    if (!found || query.words.trimmed().isEmpty() || query.endpoints.isEmpty())
        return found;
    QList<CallRecord> all = *found;
    for (const QString &endpoint : query.endpoints) {
        const auto more = rowsOf(execute(m_database.connection(),
                                         u"SELECT "_s + columns
                                             + u" FROM calls c WHERE c.appid = ? AND c.endpoint = ?"
                                               " ORDER BY c.id DESC LIMIT ?"_s,
                                         {appId.toString(), endpoint, query.most}));
        if (!more)
            return more;
        all = merged(std::move(all), *more, query.most);
    }
    return all;
}

Result<CallRecord> CallHistory::call(const AppId &appId, qint64 id) const
{
    auto query = execute(m_database.connection(),
                         u"SELECT "_s + columns + u", c.answer FROM calls c WHERE c.appid = ? AND c.id = ?"_s,
                         {appId.toString(), id});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail({.kind = Error::Kind::NotFound,
                     .message = tr("The history has no call %1 of this account.").arg(id),
                     .field = u"id"_s});
    CallRecord call = recordOf(*query);
    call.answer = query->value(13).toString().toUtf8();
    return call;
}

Done CallHistory::clear(const AppId &appId)
{
    const Done noted = change(m_database.connection(),
                              u"INSERT INTO calls_to_forget SELECT appid, MAX(id) FROM calls WHERE appid = ?"
                              " GROUP BY appid ON CONFLICT (appid) DO UPDATE SET last = excluded.last"_s,
                              {appId.toString()});
    if (!noted)
        return noted;
    const auto forgotten = forgetCalls(m_database, [] { return true; });
    return forgotten ? Done() : Done(fail(forgotten.error()));
}

} // namespace core
