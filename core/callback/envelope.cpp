// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/envelope.h"

#include "core/base/json.h"
#include "core/callback/texts.h"

#include <QRandomGenerator>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace core::callback {

using namespace Qt::StringLiterals;

namespace {

struct StepName
{
    Step step = Step::None;
    QLatin1String name;
};

constexpr std::array stepNames{
    StepName{Step::None, "none"_L1},
    StepName{Step::Query, "query"_L1},
    StepName{Step::Signature, "signature"_L1},
    StepName{Step::MessageSignature, "messageSignature"_L1},
    StepName{Step::Xml, "xml"_L1},
    StepName{Step::Encrypt, "encrypt"_L1},
    StepName{Step::Base64, "base64"_L1},
    StepName{Step::Aes, "aes"_L1},
    StepName{Step::Padding, "padding"_L1},
    StepName{Step::Length, "length"_L1},
    StepName{Step::Receiver, "receiver"_L1},
    StepName{Step::Decode, "decode"_L1},
    StepName{Step::Mode, "mode"_L1},
};

Result<std::optional<AesKey>> keyOf(const QString &text, const QString &field)
{
    if (text.isEmpty())
        return std::nullopt;
    auto key = AesKey::parse(text);
    if (!key) {
        Error error = key.error();
        error.field = field;
        return fail(error);
    }
    return std::move(*key);
}

void append(QByteArray &query, const char *name, const QString &value)
{
    query += '&';
    query += name;
    query += '=';
    query += QUrl::toPercentEncoding(value);
}

Result<QString> encryptedWith(const Keys &keys, const QByteArray &plainXml, const QByteArray &random)
{
    if (!keys.key)
        return fail(Error{.kind = Error::Kind::Invalid,
                          .message = Texts::tr("Encrypting needs an EncodingAESKey"),
                          .code = -40004,
                          .field = u"aesKey"_s});
    const QByteArray encrypted = encrypt(*keys.key, plainXml, keys.appId, random);
    if (encrypted.isEmpty())
        return fail(
            Error{.kind = Error::Kind::Invalid, .message = Texts::tr("The AES encryption failed"), .code = -40006});
    return QString::fromLatin1(encrypted);
}

/// What stands for itself in a query.
bool isPlain(char c)
{
    return c > ' ' && c < '\x7f' && c != '%';
}

/// As QUrlQuery would, at a fraction of the cost: nearly every callback comes this way.
Query parsePlain(QByteArrayView query)
{
    Query parsed;
    const std::pair<QByteArrayView, QString *> fields[] = {{"signature", &parsed.signature},
                                                           {"timestamp", &parsed.timestamp},
                                                           {"nonce", &parsed.nonce},
                                                           {"echostr", &parsed.echostr},
                                                           {"openid", &parsed.openId},
                                                           {"encrypt_type", &parsed.encryptType},
                                                           {"msg_signature", &parsed.messageSignature}};
    std::array<bool, std::size(fields)> isSeen{}; // the first of a name counts
    while (!query.isEmpty()) {
        const qsizetype end = query.indexOf('&');
        const QByteArrayView item = query.first(end < 0 ? query.size() : end);
        query = query.sliced(end < 0 ? query.size() : end + 1);
        const qsizetype equals = item.indexOf('=');
        const QByteArrayView name = item.first(equals < 0 ? item.size() : equals);
        for (std::size_t i = 0; i < std::size(fields); ++i) {
            if (fields[i].first != name || std::exchange(isSeen[i], true) || equals < 0)
                continue;
            *fields[i].second = QString::fromLatin1(item.sliced(equals + 1));
        }
    }
    return parsed;
}

/// Around the encrypted text: everything in compat mode, only the receiver in safe mode.
Result<QByteArray> xmlEnvelope(CallbackMode mode, const QByteArray &plain, const QString &encrypted)
{
    auto tree = parseXml(plain);
    if (!tree)
        return fail(tree.error());
    XmlNode outer{.name = u"xml"_s};
    if (mode == CallbackMode::Compat)
        outer = std::move(*tree);
    else
        outer.children += XmlNode{.name = u"ToUserName"_s, .text = tree->textOf(u"ToUserName")};
    outer.children += XmlNode{.name = u"Encrypt"_s, .text = encrypted};
    return writeXml(outer);
}

Result<QByteArray> jsonEnvelope(CallbackMode mode, const QByteArray &plain, const QString &encrypted)
{
    auto object = parseObject(plain);
    if (!object)
        return fail(object.error());
    QJsonObject outer{{u"ToUserName"_s, object->value(u"ToUserName"_s)}};
    if (mode == CallbackMode::Compat)
        outer = std::move(*object);
    outer.insert(u"Encrypt"_s, encrypted);
    return toWire(outer);
}

} // namespace

QString toString(Step step)
{
    const auto found = std::ranges::find(stepNames, step, &StepName::step);
    Q_ASSERT(found != stepNames.end());
    return found->name;
}

QString title(Step step)
{
    switch (step) {
    case Step::None: return Texts::tr("Nothing failed");
    case Step::Query: return Texts::tr("Query");
    case Step::Signature: return Texts::tr("Signature of the URL");
    case Step::MessageSignature: return Texts::tr("Signature of the message");
    case Step::Xml: return Texts::tr("XML or JSON");
    case Step::Encrypt: return Texts::tr("Encrypted text");
    case Step::Base64: return Texts::tr("Base64");
    case Step::Aes: return Texts::tr("AES decryption");
    case Step::Padding: return Texts::tr("Padding");
    case Step::Length: return Texts::tr("Length");
    case Step::Receiver: return Texts::tr("Receiver");
    case Step::Decode: return Texts::tr("Message type");
    case Step::Mode: return Texts::tr("Callback mode");
    }
    Q_UNREACHABLE();
}

Step parseStep(QStringView text)
{
    const auto found = std::ranges::find_if(stepNames, [text](const StepName &row) { return text == row.name; });
    return found == stepNames.end() ? Step::None : found->step;
}

Query Query::parse(const QByteArray &query)
{
    if (std::ranges::all_of(query, isPlain))
        return parsePlain(query);
    const QUrlQuery items(QString::fromUtf8(query));
    const auto value = [&items](const QString &name) { return items.queryItemValue(name, QUrl::FullyDecoded); };
    return {
        .signature = value(u"signature"_s),
        .timestamp = value(u"timestamp"_s),
        .nonce = value(u"nonce"_s),
        .echostr = value(u"echostr"_s),
        .openId = value(u"openid"_s),
        .encryptType = value(u"encrypt_type"_s),
        .messageSignature = value(u"msg_signature"_s),
    };
}

Result<Keys> Keys::from(const Account &account, const Credentials &credentials)
{
    auto key = keyOf(credentials.aesKey, u"aesKey"_s);
    if (!key)
        return fail(key.error());
    auto previous = keyOf(credentials.previousAesKey, u"previousAesKey"_s);
    if (!previous)
        return fail(previous.error());
    if (credentials.callbackToken.isEmpty())
        return invalid(u"token"_s, Texts::tr("The account has no callback Token, so no signature can be verified"));
    if (!*key && account.callbackMode != CallbackMode::Plain)
        return invalid(u"aesKey"_s,
                       Texts::tr("The account's callback mode is \"%1\", which needs an EncodingAESKey")
                           .arg(core::toString(account.callbackMode)));
    return Keys{.token = credentials.callbackToken,
                .key = std::move(*key),
                .previousKey = std::move(*previous),
                .appId = account.appId.toString(),
                .mode = account.callbackMode};
}

Result<QByteArray> answerUrlCheck(const Keys &keys, const Query &query, SignatureTrace *trace)
{
    const SignatureTrace signature = urlSignature(keys.token, query.timestamp, query.nonce, query.signature);
    if (trace)
        *trace = signature;
    if (query.echostr.isEmpty())
        return fail(Error{.kind = Error::Kind::Invalid,
                          .message = Texts::tr("The query has no echostr, so this is no URL check"),
                          .field = toString(Step::Query)});
    if (!signature.matches)
        return fail(Error{.kind = Error::Kind::Invalid,
                          .message = Texts::tr("The signature of the URL check is wrong"),
                          .code = -40001,
                          .advice = Texts::tr("Most often the Token differs from the one in the console"),
                          .field = toString(Step::Signature)});
    return query.echostr.toUtf8();
}

QByteArray sealUrlCheck(const Keys &keys, const QString &timestamp, const QString &nonce, const QString &echostr)
{
    QByteArray query = "signature=" + urlSignature(keys.token, timestamp, nonce).digest.toLatin1();
    append(query, "echostr", echostr);
    append(query, "timestamp", timestamp);
    append(query, "nonce", nonce);
    return query;
}

QString freshDigits(int length)
{
    QString digits;
    digits.reserve(length);
    for (int i = 0; i < length; ++i)
        digits += QChar(u'0' + static_cast<char16_t>(QRandomGenerator::system()->bounded(10)));
    return digits;
}

Result<SealedRequest> seal(const Keys &keys, CallbackMode mode, const QByteArray &plain, const QString &openId,
                           const QString &timestamp, const QString &nonce, const QByteArray &random)
{
    if (const auto tree = treeOf(plain); !tree)
        return fail(tree.error());
    SealedRequest request{.query = "signature=" + urlSignature(keys.token, timestamp, nonce).digest.toLatin1(),
                          .body = plain};
    append(request.query, "timestamp", timestamp);
    append(request.query, "nonce", nonce);
    if (!openId.isEmpty())
        append(request.query, "openid", openId);
    if (mode == CallbackMode::Plain)
        return request;

    const auto encrypted = encryptedWith(keys, plain, random);
    if (!encrypted)
        return fail(encrypted.error());
    append(request.query, "encrypt_type", u"aes"_s);
    append(request.query, "msg_signature", messageSignature(keys.token, timestamp, nonce, *encrypted).digest);
    auto envelope = isJson(plain) ? jsonEnvelope(mode, plain, *encrypted) : xmlEnvelope(mode, plain, *encrypted);
    if (!envelope)
        return fail(envelope.error());
    request.body = std::move(*envelope);
    return request;
}

} // namespace core::callback
