// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/articles.h"
#include "core/sandbox/messagecontent.h"

#include <QJsonArray>
#include <QSet>
#include <QStringList>

#include <optional>

namespace core::sandbox {

struct State;

/// What the platform finds when it looks at an article of a mass send.
enum class Originality {
    Original,
    Reprint, ///< of an article that may be reprinted
    Forbidden, ///< a reprint of one that may not
    Unknown, ///< the check itself failed
};

/// How the next mass send is to end, ordered in advance.
struct MassOutcome
{
    QString status; ///< "send fail", "err(10001)"…; empty = by the rules
    QList<Originality> articles; ///< one for each; those that are missing are original
    qsizetype failing = 0; ///< so many followers cannot be reached
};

/// Whom a mass send is for.
struct MassRange
{
    enum class Kind { Everybody, Tag, List };

    Kind kind = Kind::Everybody;
    int tag = 0;
    QStringList openids; ///< as they were when it was sent, each once; of a list those, too, that nobody has
};

struct MassJob
{
    enum class Status { WaitsForAdmin, Sending, Success, Failed };

    qint64 id = 0;
    qint64 dataId = 0; ///< of articles; otherwise 0
    QString clientId; ///< clientmsgid, or the digest that stands for it
    MassRange range;
    MessageContent content;
    bool ignoresReprint = false;
    MassOutcome ordered;
    QDateTime at;
    int refusedAgain = 0; ///< how often the same came in again (45065, 45066)

    Status status = Status::Sending;
    QString verdict; ///< the event's Status
    QStringList received;
    qsizetype total = 0;
    qsizetype filtered = 0; ///< what is left after filtering: about sent + failed
    qsizetype failed = 0;
    QSet<int> deleted; ///< articles, from 1
    QList<Article> pages; ///< of what went out, if the draft had any
    QString origin; ///< of the server that it was handed in at, for the addresses of pages

    [[nodiscard]] bool isWholeAudience() const { return range.kind == MassRange::Kind::Everybody; }
    [[nodiscard]] bool isDeleted() const { return content.articles > 0 && deleted.size() == content.articles; }
};

/// The mass sends of an account and what governs them.
///
/// Where the facts are silent the sandbox assumes: the same clientmsgid is refused with 45066 within a minute of the
/// send that it names and with 45065 from then on, both only if that send was taken on, and before anything is said
/// about range and content (unless told otherwise: clients have to bear both); openids of a list that nobody
/// has are counted in TotalCount and filtered; a send that reaches nobody ends as "send fail"; while one send waits for
/// the administrator another one to everybody is refused with 89505; a send takes two seconds and as long as its
/// audience takes at the set speed.
struct MassJobs
{
    [[nodiscard]] qint64 newId() { return ++lastId; }
    [[nodiscard]] MassJob *find(qint64 id);
    /// The article that went out and has this page; null once it is taken away.
    [[nodiscard]] const Article *at(const QByteArray &path) const;

    QList<MassJob> all; ///< oldest first
    std::optional<MassOutcome> ordered;
    bool isProtected = false; ///< sends to everybody wait for the administrator
    bool looksAtContentFirst = false; ///< a draft that was used up is 40007, though its send is known by its id
    int speed = 0;
    qint64 lastId = 3'147'483'647;
    qint64 lastDataId = 2'247'483'647;
};

/// How many messages a minute go out at a speed, in units of ten thousand.
[[nodiscard]] int realSpeed(int speed);
/// Takes a send on; its end comes by itself. 89505, 45028.
[[nodiscard]] Result<qint64> submit(State &state, MassJob job);
/// What the administrator says to a send that waits.
enum class Approval { Granted, Refused };
[[nodiscard]] Done confirmMass(State &state, qint64 id, Approval approval);
/// All of them with what became of them, for tests and demonstrations.
[[nodiscard]] QJsonArray describeSends(const State &state);

} // namespace core::sandbox
