// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/account/credentials.h"
#include "core/callback/cipher.h"
#include "core/callback/message.h"
#include "core/callback/signature.h"

#include <optional>

namespace core::callback {

/// The query of a callback request.
struct Query
{
    QString signature;
    QString timestamp;
    QString nonce;
    QString echostr;
    QString openId;
    QString encryptType;
    QString messageSignature;

    /// Percent-decodes; '+' stays '+', as WeChat never writes a blank that way.
    [[nodiscard]] static Query parse(const QByteArray &query);
};

/// Keys of one account, ready for use. Made once per account, not per request.
struct Keys
{
    QString token;
    std::optional<AesKey> key;
    std::optional<AesKey> previousKey;
    QString appId;
    CallbackMode mode = CallbackMode::Safe;

    [[nodiscard]] static Result<Keys> from(const Account &account, const Credentials &credentials);
};

/// Which step of opening a request failed; stored by name, shown translated.
enum class Step {
    None,
    Query,
    Signature,
    MessageSignature,
    Xml,
    Encrypt,
    Base64,
    Aes,
    Padding,
    Length,
    Receiver,
    Decode,
    Mode
};
[[nodiscard]] QString toString(Step step); ///< "none", "signature", "messageSignature", "base64"…
[[nodiscard]] Step parseStep(QStringView text);
[[nodiscard]] QString title(Step step); ///< translated, for people

/// A request taken apart as far as it went; every intermediate value is kept so that it can be shown.
struct Opened
{
    CallbackMode mode = CallbackMode::Plain; ///< found in the request
    SignatureTrace urlSignature;
    std::optional<SignatureTrace> messageSignature;
    std::optional<CipherTrace> cipher;
    QByteArray plain; ///< the message's own bytes (decrypted where it was encrypted)
    std::optional<Message> message;
    bool isJson = false;
    Step failedStep = Step::None;
    std::optional<Error> error; ///< translated reason; code as in the official library (-40001…)
};

enum class Verify { Yes, No };

/// Opens a POST: signature, msg_signature in compat and safe mode, decryption with the current and then the previous
/// key, receiver id, XML or JSON, decoding. A request in a weaker mode than the account's is a fault (Step::Mode):
/// an account in safe mode accepts no plain body. Verify::No skips both signatures and the mode, and says so by leaving
/// the signatures empty.
[[nodiscard]] Opened open(const Keys &keys, const Query &query, const QByteArray &body, Verify verify = Verify::Yes);

/// The GET URL check: the echostr to answer with, or the reason (Step::Signature…) why not.
[[nodiscard]] Result<QByteArray> answerUrlCheck(const Keys &keys, const Query &query, SignatureTrace *trace = nullptr);

/// A signed request as WeChat would send it (simulator, sandbox, replay); of a JSON message the envelope is JSON too.
struct SealedRequest
{
    QByteArray query; ///< "signature=…&timestamp=…"; no '?'
    QByteArray body;
};
[[nodiscard]] Result<SealedRequest> seal(const Keys &keys, CallbackMode mode, const QByteArray &plain,
                                         const QString &openId, const QString &timestamp, const QString &nonce,
                                         const QByteArray &random = {});

/// The query of the GET with which WeChat checks a URL.
[[nodiscard]] QByteArray sealUrlCheck(const Keys &keys, const QString &timestamp, const QString &nonce,
                                      const QString &echostr);
/// Digits that nobody can foresee, as WeChat's nonce and echostr.
[[nodiscard]] QString freshDigits(int length);

} // namespace core::callback
