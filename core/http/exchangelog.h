// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/base/error.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <optional>

namespace core {

/// Tells one OAuth code from another without being one; empty for an empty code.
[[nodiscard]] QByteArray oauthCodeDigest(const QString &code);

/// One call to the platform as it may be shown and kept: everything in it is redacted already.
struct Exchange
{
    QDateTime at; ///< UTC
    AppId account;
    QString endpointId;
    QByteArray verb;
    QUrl url; ///< redacted
    QByteArray requestBody; ///< redacted, at most 64 KiB
    int status = 0;
    QByteArray replyBody; ///< redacted, at most 64 KiB
    std::chrono::milliseconds elapsed{};
    std::optional<Error> error;
    enum class Origin { Deed, Console };
    Origin origin = Origin::Deed; ///< whether somebody wrote the call by hand
    QByteArray codeDigest; ///< of the OAuth code that it exchanges, where it does; record() finds it
};

/// The last exchanges in memory, newest last, bounded.
class ExchangeLog final : public QObject
{
    Q_OBJECT

public:
    explicit ExchangeLog(int capacity = 500, QObject *parent = nullptr);

    /// Redacts, cuts and keeps; a body that is not text becomes "<12345 bytes>".
    void record(Exchange exchange);
    [[nodiscard]] const QList<Exchange> &exchanges() const { return m_exchanges; }
    /// The newest failures of an account (of all accounts if null), newest first.
    [[nodiscard]] QList<Exchange> recentErrors(const AppId &account, int limit) const;

Q_SIGNALS:
    void recorded(const core::Exchange &exchange);

private:
    int m_capacity;
    QList<Exchange> m_exchanges;
};

} // namespace core
