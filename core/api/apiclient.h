// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/accesstokens.h"

#include <QUrlQuery>

namespace core::api {

/// What to do about -1, after which the platform may or may not have done what was asked.
enum class WhenBusy {
    TryAgain, ///< three times in all
    GiveUp, ///< with an unknown outcome, where doing it twice does harm
};

/// What a call sends besides its token.
struct Params
{
    QUrlQuery query;
    QJsonObject json;
    /// Sent as they are instead of `json` when not empty (the menu's own writer, an @file).
    QByteArray body;
    QByteArray contentType = "application/json";
    /// errcodes that are an answer and no failure to this caller (46003 "there is no menu"): the exchange is not
    /// recorded as an error. The call still fails with them.
    QList<int> expectedErrors;
    /// errcodes whose answer says more than that (45065 names the send that is there): the call succeeds with it.
    QList<int> tellingErrors;
    WhenBusy whenBusy = WhenBusy::TryAgain;
    /// Longer than usual for uploads.
    std::optional<std::chrono::milliseconds> timeout;
    std::shared_ptr<Transfer> transfer; ///< as in HttpRequest
    /// Gets the reply as it came, whatever it means. Whoever asks for it reads an answer of many megabytes himself: it
    /// is no refusal, and `json` stays empty.
    std::shared_ptr<HttpReply> heard;
    /// A longer answer is cut off; more than usual for who shows any.
    std::optional<qsizetype> maxReplyBytes;
};

/// A successful answer.
struct Answer
{
    QJsonObject json; ///< empty when the answer is not JSON
    HttpReply reply;
};

/// Calls the platform by rows of the catalogue: host of the account, token, errcode → Error with text and advice,
/// one renewal on 40001/40014/42001 and on nothing else, back-off on -1 (three tries, unless told otherwise),
/// everything recorded redacted. A redirect or HTML instead of JSON is Kind::Protocol.
class ApiClient final : public QObject
{
    Q_OBJECT

public:
    ApiClient(Transport &transport, AccessTokens &tokens, const Catalogue &catalogue, ExchangeLog &log,
              QObject *parent = nullptr);

    /// Kind::NotFound when the catalogue has no such id.
    [[nodiscard]] Task<Answer> call(Account account, QString endpointId, Params params = {});
    /// A path that the catalogue need not know ("/cgi-bin/…", a query may follow), for the console. Without a verb it
    /// is the catalogue's, or else POST when there is a body.
    [[nodiscard]] Task<Answer> callPath(Account account, QByteArray verb, QString path, Params params = {});

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }

private:
    /// Where a call goes and how it proves who calls.
    struct Route
    {
        QString id; ///< of the endpoint, or the path when the catalogue does not know it
        QString host;
        QString path;
        QByteArray verb;
        Endpoint::Auth auth = Endpoint::Auth::AccessToken;
    };

    [[nodiscard]] Task<Answer> follow(Account account, Route route, Params params);
    [[nodiscard]] Task<Answer> callWithToken(Account account, Route route, Params params);
    [[nodiscard]] Task<Answer> callWithSecret(Account account, Route route, Params params);

    Transport &m_transport;
    AccessTokens &m_tokens;
    const Catalogue &m_catalogue;
    ExchangeLog &m_log;
};

/// The platform's errcode as an Error of Kind::Api: text and advice from the catalogue in the program's language, rid
/// cut out of errmsg, and for 40164 the IP that WeChat saw in `field` as "ip:1.2.3.4".
[[nodiscard]] Error platformError(const Catalogue &catalogue, int code, const QString &errmsg);

} // namespace core::api
