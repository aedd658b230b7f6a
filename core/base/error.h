// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Why something could not be done, as a value that travels until somebody shows it.
struct Error
{
    enum class Kind {
        Cancelled, ///< the owner of the service is going away, or the user stopped it
        Timeout, ///< nothing answered in time
        Network, ///< no connection, name not found, connection cut
        Tls, ///< the certificate of the other side could not be verified
        Protocol, ///< an answer that is not what the platform documents; `code` is the HTTP status if there is one
        Api, ///< the platform refused; `code` is its errcode, `rid` its request id
        Invalid, ///< input breaks a rule; `field` names it
        NotFound, ///< no such account, delivery, endpoint…
        Storage, ///< a file or a database could not be read or written
        Secret, ///< the keychain is locked, absent or did not answer, or holds nothing for this account
        Unsupported, ///< this account or build cannot do it; the message says why
    };

    Kind kind = Kind::Invalid;
    /// One sentence for people, translated: what happened, with the value found and the limit where there is one.
    QString message;
    /// errcode of the platform (Api) or HTTP status (Protocol), else 0.
    int code = 0;
    /// The platform's request id, "xxxxxxxx-xxxxxxxx-xxxxxxxx", or empty.
    QString rid;
    /// What to do next, translated; may be empty.
    QString advice;
    /// The field of a form or of a JSON body that is at fault ("appid", "aesKey"…), or empty.
    QString field;
    /// The request has left us, and nobody answered what became of it: look before you repeat it.
    bool isOutcomeUnknown = false;

    friend bool operator==(const Error &, const Error &) = default;
};

/// Stable lower-case name for JSON output and logs ("timeout", "api"…).
[[nodiscard]] QString toString(Error::Kind kind);

/// Message, advice and code in one block, for terminals and the clipboard.
[[nodiscard]] QString describe(const Error &error);

} // namespace core
