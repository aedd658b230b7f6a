// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jssdk/jssdk.h"

#include <QJsonArray>

#include <functional>

namespace core::jssdk {

/// One URL of many.
struct UrlLine
{
    qint64 line = 0; ///< of the text or row of the table, from 1
    QString url;

    friend bool operator==(const UrlLine &, const UrlLine &) = default;
};

/// How each signature of a batch gets its nonceStr and timestamp.
struct BatchBasis
{
    QString ticket; ///< a secret
    std::function<QString()> nonce = randomNonce;
    qint64 timestamp = 0; ///< seconds
};

struct BatchLine
{
    UrlLine given;
    Result<Signed> result;
};

/// More are refused: nobody reads them, and the file is better cut.
inline constexpr qsizetype mostBatchUrls = 100'000;

/// One URL on each line; empty lines and those that begin with "#" are left out, since no page's URL does.
[[nodiscard]] QList<UrlLine> urlLines(const QString &text);
/// Signs each; one that cannot be keeps its reason.
[[nodiscard]] QList<BatchLine> signAll(const QList<UrlLine> &urls, const BatchBasis &basis);

/// line,url,signed_url,nonceStr,timestamp,signature,error: with CRLF as RFC 4180 has it, never a ticket.
[[nodiscard]] QByteArray toCsv(const QList<BatchLine> &lines);
[[nodiscard]] QJsonArray toJson(const QList<BatchLine> &lines);
[[nodiscard]] qsizetype countRefused(const QList<BatchLine> &lines);

} // namespace core::jssdk
