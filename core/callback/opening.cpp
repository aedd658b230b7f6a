// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/envelope.h"
#include "core/callback/texts.h"

namespace core::callback {

using namespace Qt::StringLiterals;

namespace {

/// Takes one request apart, step by step; each step leaves what it found in the result before it judges.
class Opening
{
public:
    Opening(const Keys &keys, const Query &query, const QByteArray &body, Verify verify)
        : m_keys(keys)
        , m_query(query)
        , m_body(body)
        , m_verify(verify)
    { }

    Opened run()
    {
        if (checkQuery() && checkUrlSignature() && readOuter() && checkMode() && readPlain())
            readMessage();
        return std::move(m_opened);
    }

private:
    bool refuse(Step step, int code, const QString &message, const QString &advice = {})
    {
        m_opened.failedStep = step;
        m_opened.error = Error{
            .kind = Error::Kind::Invalid, .message = message, .code = code, .advice = advice, .field = toString(step)};
        return false;
    }

    bool refuse(Step step, int code, const Error &reason) { return refuse(step, code, reason.message, reason.advice); }

    [[nodiscard]] bool claimsEncryption() const { return m_query.encryptType == "aes"_L1; }

    bool checkQuery()
    {
        if (!m_query.encryptType.isEmpty() && m_query.encryptType != "raw"_L1 && !claimsEncryption())
            return refuse(Step::Query, -40001,
                          Texts::tr("The encrypt_type \"%1\" is unknown").arg(m_query.encryptType.left(40)));
        if (m_verify == Verify::No)
            return true;
        for (const auto &[name, value] :
             {std::pair{"signature"_L1, &m_query.signature}, std::pair{"timestamp"_L1, &m_query.timestamp},
              std::pair{"nonce"_L1, &m_query.nonce}}) {
            if (value->isEmpty())
                return refuse(Step::Query, -40001, Texts::tr("The query has no %1").arg(name),
                              Texts::tr("The platform signs every request; this one comes from somewhere else"));
        }
        return true;
    }

    bool checkUrlSignature()
    {
        if (m_verify == Verify::No)
            return true;
        m_opened.urlSignature = urlSignature(m_keys.token, m_query.timestamp, m_query.nonce, m_query.signature);
        return m_opened.urlSignature.matches
            || refuse(Step::Signature, -40001, Texts::tr("The signature is wrong"),
                      Texts::tr("Most often the Token differs from the one in the console"));
    }

    bool readOuter()
    {
        m_opened.isJson = isJson(m_body);
        auto tree = treeOf(m_body);
        if (!tree)
            return refuse(Step::Xml, -40002, tree.error());
        m_tree = std::move(*tree);
        if (const XmlNode *encrypt = m_tree.child(u"Encrypt"))
            m_encrypt = encrypt->text.trimmed(); // Base64 has no blanks, but indented XML puts some around it
        if (m_encrypt)
            m_opened.mode = m_tree.child(u"MsgType") ? CallbackMode::Compat : CallbackMode::Safe;
        if (!m_encrypt && claimsEncryption())
            return refuse(Step::Encrypt, -40002, Texts::tr("The query says \"aes\", but the body has no Encrypt"));
        return true;
    }

    bool checkMode()
    {
        if (m_verify == Verify::No || m_opened.mode >= m_keys.mode)
            return true;
        return refuse(Step::Mode, -40002,
                      Texts::tr("The request is in mode \"%1\", but the account is in mode \"%2\" and accepts nothing "
                                "weaker")
                          .arg(core::toString(m_opened.mode), core::toString(m_keys.mode)),
                      Texts::tr("Set the account's callback mode to what the console shows"));
    }

    bool readPlain()
    {
        if (m_encrypt && !checkMessageSignature())
            return false;
        // An account in plain mode need not have a key: what compat mode sends beside Encrypt is all it asked for.
        const bool isEnough =
            m_opened.mode == CallbackMode::Compat && m_keys.mode == CallbackMode::Plain && !m_keys.key;
        if (m_encrypt && !isEnough)
            return decryptBody() && readInner();
        m_opened.plain = m_body;
        return true;
    }

    bool checkMessageSignature()
    {
        if (m_verify == Verify::No)
            return true;
        m_opened.messageSignature =
            messageSignature(m_keys.token, m_query.timestamp, m_query.nonce, *m_encrypt, m_query.messageSignature);
        if (m_query.messageSignature.isEmpty())
            return refuse(Step::MessageSignature, -40001,
                          Texts::tr("The body is encrypted, but the query has no msg_signature"));
        return m_opened.messageSignature->matches
            || refuse(Step::MessageSignature, -40001, Texts::tr("The msg_signature does not fit the encrypted text"));
    }

    bool decryptBody()
    {
        if (!m_keys.key)
            return refuse(Step::Encrypt, -40004,
                          Texts::tr("The body is encrypted, but the account has no EncodingAESKey"),
                          Texts::tr("Enter the EncodingAESKey of the console, or switch the console to plain mode"));
        CipherTrace trace;
        auto decrypted = decryptWith(*m_keys.key, trace);
        if (!decrypted && m_keys.previousKey) {
            CipherTrace older;
            auto second = decryptWith(*m_keys.previousKey, older);
            // The attempt that got further is the one worth telling about.
            if (second || parseStep(second.error().field) > parseStep(decrypted.error().field)) {
                decrypted = std::move(second);
                trace = older;
                trace.usedPreviousKey = true;
            }
        }
        m_opened.cipher = trace;
        if (!decrypted)
            return refuse(parseStep(decrypted.error().field), decrypted.error().code, decrypted.error());
        m_opened.plain = std::move(decrypted->message);
        return true;
    }

    Result<Decrypted> decryptWith(const AesKey &key, CipherTrace &trace) const
    {
        return decrypt(key, m_encrypt->toUtf8(), m_keys.appId, &trace);
    }

    /// What was decrypted wins over the plain fields beside it, which nobody signed.
    bool readInner()
    {
        m_opened.isJson = isJson(m_opened.plain);
        auto tree = treeOf(m_opened.plain);
        if (!tree)
            return refuse(Step::Xml, -40002, tree.error());
        m_tree = std::move(*tree);
        return true;
    }

    void readMessage()
    {
        auto message = decode(m_tree);
        if (message)
            m_opened.message = std::move(*message);
        else
            refuse(Step::Decode, -40002, message.error());
    }

    const Keys &m_keys;
    const Query &m_query;
    const QByteArray &m_body;
    Verify m_verify;
    XmlNode m_tree;
    std::optional<QString> m_encrypt;
    Opened m_opened;
};

} // namespace

Opened open(const Keys &keys, const Query &query, const QByteArray &body, Verify verify)
{
    return Opening(keys, query, body, verify).run();
}

} // namespace core::callback
