// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/base/error.h"
#include "core/storage/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace core {

/// One call to the platform as it is kept: without token and secret, request and answer alike.
struct CallRecord
{
    qint64 id = 0; ///< rises with time
    AppId appId;
    QDateTime at;
    QString endpointId; ///< empty for a path that the catalogue does not know
    QByteArray verb;
    QString path;
    QByteArray request; ///< what console::toJson() gave
    int status = 0; ///< of HTTP; 0 when nothing answered
    std::optional<Error> error;
    std::chrono::milliseconds elapsed{};
    qint64 size = 0; ///< bytes of the answer as it came
    QString contentType;
    QByteArray answer; ///< text only; not in lists
    bool isCut = false; ///< there was more of it, or it was no text

    friend bool operator==(const CallRecord &, const CallRecord &) = default;
};

/// The calls that people made, in mpdesk.db. Bounded: the newest 100 000 are there, of the newest 500 the answer up to
/// 1 MiB, of the others its beginning.
class CallHistory final
{
    Q_DECLARE_TR_FUNCTIONS(core::CallHistory)

public:
    static constexpr qint64 mostCalls = 100'000;
    static constexpr qint64 mostWholeAnswers = 500;
    static constexpr qsizetype mostAnswerBytes = 1024 * 1024;
    static constexpr qsizetype oldAnswerChars = 2048;

    explicit CallHistory(Database &database);

    /// Where it is, for a connection of another thread.
    [[nodiscard]] QString file() const { return m_database.connection().databaseName(); }
    /// Redacts and cuts what has not been. Gives the new one's id.
    [[nodiscard]] Result<qint64> add(const CallRecord &call);
    /// What people look for. All words have to be found in id or path of the call, request, error or the beginning of
    /// the answer, whatever their case. Words of one or two characters are looked for in the newest 2 000 calls only.
    struct Query
    {
        QString words;
        /// Calls of these endpoints fit, whatever words they have: their titles were matched.
        QStringList endpoints;
        int most = 200;
    };
    /// Without answers, newest first.
    [[nodiscard]] Result<QList<CallRecord>> find(const AppId &appId, const Query &query) const;
    /// Whole. Kind::NotFound when it has gone.
    [[nodiscard]] Result<CallRecord> call(const AppId &appId, qint64 id) const;
    [[nodiscard]] Done clear(const AppId &appId);

private:
    [[nodiscard]] Done prune(qint64 newest);

    Database &m_database;
};

} // namespace core
