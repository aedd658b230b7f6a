// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiclient.h"
#include "core/base/clock.h"
#include "core/console/callrequest.h"
#include "core/storage/callhistory.h"

namespace core::calling {

/// A file of a request, read.
struct LoadedFile
{
    QString field;
    QString name;
    QByteArray bytes;
};
/// Reads them all; safe in any thread. Kind::Storage names the path, Kind::Invalid a file above 64 MiB.
[[nodiscard]] Result<QList<LoadedFile>> loadFiles(const QList<console::ChosenFile> &files);

/// What became of a call.
struct CallOutcome
{
    CallRecord record; ///< as the history has it; `error` is empty when the platform did what was asked
    HttpReply reply; ///< as it came; status 0 when nothing answered
    std::optional<Error> notKept; ///< why the history does not have it
};

/// Makes one call as it was written, once, and puts it into the history. No second try when the platform is busy: who
/// asked decides that.
class Caller final : public QObject
{
    Q_OBJECT

public:
    Caller(api::ApiClient &client, CallHistory &history, const Clock &clock, QObject *parent = nullptr);

    /// Variables have to have their values. `transfer` may be null. Fails only when there is nothing to be sent; a
    /// refusal is an outcome.
    [[nodiscard]] Task<CallOutcome> call(Account account, console::CallRequest request, QList<LoadedFile> files = {},
                                         std::shared_ptr<Transfer> transfer = {});

    [[nodiscard]] CallHistory &history() { return m_history; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_client.catalogue(); }

private:
    api::ApiClient &m_client;
    CallHistory &m_history;
    const Clock &m_clock;
};

} // namespace core::calling
