// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/envelope.h"
#include "core/http/transport.h"

#include <optional>

namespace core {

/// What can be wrong with the answer to a URL check, and what is worth a warning though the check succeeds.
enum class UrlSymptom {
    Unreachable, ///< no connection, name unknown, connection cut
    Tls, ///< the certificate is not trusted, or no encrypted connection
    Timeout,
    TooLong,
    Redirect, ///< which WeChat does not follow
    Forbidden, ///< 401 or 403
    NotFound, ///< 404 or 410
    Method, ///< 405: GET is not allowed
    ServerError, ///< 5xx
    Status, ///< any other than 200
    Compressed, ///< though nobody asked for it
    Empty, ///< 200 with nothing, as many answer to a wrong signature
    ByteOrderMark,
    Encoding, ///< UTF-16
    Quotes,
    Blanks, ///< line ends or blanks around the echostr
    Json,
    Html,
    Rounded, ///< the echostr went through a floating-point number
    OtherParameter, ///< nonce, timestamp or signature instead of echostr
    Surrounded, ///< the echostr with other text around
    OtherValue, ///< something else, such as the words "wrong signature"
    // From here on warnings.
    Unverified, ///< a wrong signature is answered as well
    Port, ///< neither 80 nor 443
    Local, ///< an address that only this machine or network reaches
    PlainHttp,
    Slow, ///< more than half of the time that WeChat allows
};

/// A symptom as told to people.
struct UrlFinding
{
    UrlSymptom symptom = UrlSymptom::OtherValue;
    QString message; ///< what was found
    QString advice; ///< what to do about it
};

/// What came back, byte by byte.
struct UrlAnswer
{
    int status = 0; ///< 0 = none
    QList<HttpHeader> headers;
    QByteArray body;
    std::chrono::milliseconds elapsed{};
    std::optional<Error> error;

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

[[nodiscard]] QString toString(UrlSymptom symptom); ///< "byteOrderMark", "redirect"…

/// Why WeChat would not accept this answer to `asked`; nothing when it would.
[[nodiscard]] std::optional<UrlFinding> diagnose(const QUrl &url, const callback::Query &asked,
                                                 const UrlAnswer &answer);
/// What else is remarkable about an answer that WeChat would accept.
[[nodiscard]] QList<UrlFinding> warningsAbout(const QUrl &url, const UrlAnswer &answer,
                                              std::chrono::milliseconds allowed);

} // namespace core
