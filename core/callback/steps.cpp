// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/steps.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

namespace core::callback {

using namespace Qt::StringLiterals;
using Outcome = VerificationStep::Outcome;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(VerificationSteps)
};

/// Long Base64 says nothing to a reader: its beginning and its size do.
QString shortened(const QString &text)
{
    constexpr qsizetype shown = 160;
    return text.size() <= shown ? text : Texts::tr("%1… (%2 characters)").arg(text.left(shown)).arg(text.size());
}

class StepList
{
public:
    StepList(const Opened &opened, const Keys &keys, ShowToken show)
        : m_opened(opened)
        , m_keys(keys)
        , m_show(show)
        , m_token(show == ShowToken::No ? keys.token : QString())
    { }

    QList<VerificationStep> build()
    {
        addSignature(Step::Signature, Texts::tr("Signature of the URL (token, timestamp, nonce)"),
                     m_opened.urlSignature);
        if (m_opened.messageSignature)
            addSignature(Step::MessageSignature, Texts::tr("Signature of the message (… and Encrypt)"),
                         *m_opened.messageSignature);
        if (m_opened.cipher)
            addCipher(*m_opened.cipher);
        if (m_opened.message)
            addMessage(*m_opened.message);
        if (m_opened.failedStep != Step::None)
            markFailure();
        return m_steps;
    }

private:
    void addSignature(Step step, const QString &title, const SignatureTrace &trace)
    {
        if (trace.parts.isEmpty()) {
            m_steps.append(
                {.step = step, .title = title, .outcome = Outcome::Skipped, .note = Texts::tr("Not verified")});
            return;
        }
        QStringList parts = trace.parts;
        if (!m_token.isEmpty())
            std::ranges::replace(parts, m_token, u"••••"_s);
        VerificationStep entry{.step = step, .title = title};
        entry.outcome = trace.matches ? Outcome::Passed : Outcome::Failed;
        for (qsizetype i = 0; i < parts.size(); ++i)
            entry.values.append({Texts::tr("Sorted part %1").arg(i + 1), shortened(parts.at(i))});
        entry.values.append({Texts::tr("Joined"), shortened(parts.join(QString()))});
        entry.values.append({Texts::tr("SHA-1 of it"), trace.digest});
        entry.values.append(
            {Texts::tr("In the request"), trace.claimed.isEmpty() ? Texts::tr("(missing)") : trace.claimed});
        m_steps.append(entry);
    }

    void addCipher(const CipherTrace &trace)
    {
        m_steps.append({.step = Step::Base64,
                        .title = Texts::tr("Base64 of Encrypt"),
                        .values = {{Texts::tr("Encrypted bytes"), cipherSize(trace)}}});
        if (trace.paddingLength == 0)
            return;
        addDecryption(trace);
        const qint64 content = trace.cipherBytes - trace.paddingLength;
        m_steps.append({.step = Step::Padding,
                        .title = Texts::tr("PKCS#7 padding, block of 32"),
                        .values = {{Texts::tr("Last byte"),
                                    Texts::tr("%1 = %2 padding bytes of that value, %3 bytes are left")
                                        .arg(hex(QByteArray(1, char(trace.paddingLength))))
                                        .arg(trace.paddingLength)
                                        .arg(content)}}});
        if (trace.messageLength < 0)
            return;
        addContent(trace, content);
    }

    static QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex(' ')); }

    static QString cipherSize(const CipherTrace &trace)
    {
        constexpr qsizetype block = 16;
        return trace.cipherBytes % block == 0
            ? Texts::tr("%1 = %2 blocks of 16").arg(trace.cipherBytes).arg(trace.cipherBytes / block)
            : QString::number(trace.cipherBytes);
    }

    void addDecryption(const CipherTrace &trace)
    {
        VerificationStep step{.step = Step::Aes, .title = Texts::tr("AES-256-CBC")};
        const std::optional<AesKey> &key = trace.usedPreviousKey ? m_keys.previousKey : m_keys.key;
        step.values.append({Texts::tr("Key"),
                            trace.usedPreviousKey ? Texts::tr("the previous EncodingAESKey")
                                                  : Texts::tr("the current EncodingAESKey")});
        if (m_show == ShowToken::Yes && key) {
            step.values.append({Texts::tr("Its 32 bytes"), hex(key->bytes())});
            step.values.append({Texts::tr("IV (its first 16 bytes)"), hex(key->iv())});
        } else {
            step.values.append({Texts::tr("IV"), Texts::tr("first 16 bytes of the key")});
        }
        m_steps.append(step);
    }

    /// What lies in the opened bytes: random, length, message, receiver.
    void addContent(const CipherTrace &trace, qint64 content)
    {
        QByteArray length(4, '\0');
        qToBigEndian(quint32(trace.messageLength), length.data());
        m_steps.append({.step = Step::Length,
                        .title = Texts::tr("Length of the message (4 bytes, big-endian)"),
                        .values = {{Texts::tr("Bytes 0–15, random"), hex(trace.random)},
                                   {Texts::tr("Bytes 16–19"),
                                    Texts::tr("%1 = %2 bytes").arg(hex(length)).arg(trace.messageLength)}}});
        if (trace.receiverId.isEmpty())
            return;
        const qint64 begin = 20 + trace.messageLength;
        m_steps.append(
            {.step = Step::Receiver,
             .title = Texts::tr("Receiver id behind the message"),
             .values = {{Texts::tr("Bytes %1–%2").arg(begin).arg(content - 1), hex(trace.receiverId.toUtf8())},
                        {Texts::tr("AppID"), trace.receiverId},
                        {Texts::tr("Expected"), m_keys.appId}}});
    }

    void addMessage(const Message &message)
    {
        m_steps.append({.step = Step::Xml,
                        .title = m_opened.isJson ? Texts::tr("JSON of the message") : Texts::tr("XML of the message"),
                        .values = {{Texts::tr("Bytes"), QString::number(m_opened.plain.size())}}});
        VerificationStep decoded{.step = Step::Decode, .title = Texts::tr("Decoded")};
        decoded.values.append({u"MsgType"_s, message.type});
        if (!message.event.isEmpty())
            decoded.values.append({u"Event"_s, message.event});
        decoded.values.append({Texts::tr("Retries are recognised by"), message.dedupeKey()});
        m_steps.append(decoded);
    }

    /// The step that failed may have left a trace already, or may never have begun.
    void markFailure()
    {
        const QString note = m_opened.error ? m_opened.error->message : QString();
        const auto known = std::ranges::find(m_steps, m_opened.failedStep, &VerificationStep::step);
        if (known != m_steps.end()) {
            known->outcome = Outcome::Failed;
            known->note = note;
            m_steps.erase(known + 1, m_steps.end());
            return;
        }
        m_steps.append({.step = m_opened.failedStep,
                        .title = title(m_opened.failedStep),
                        .outcome = Outcome::Failed,
                        .note = note});
    }

    static QString title(Step step)
    {
        switch (step) {
        case Step::None: return {};
        case Step::Query: return Texts::tr("Query of the request");
        case Step::Signature: return Texts::tr("Signature of the URL (token, timestamp, nonce)");
        case Step::MessageSignature: return Texts::tr("Signature of the message (… and Encrypt)");
        case Step::Xml: return Texts::tr("XML of the request");
        case Step::Encrypt: return Texts::tr("Encrypt element");
        case Step::Base64: return Texts::tr("Base64 of Encrypt");
        case Step::Aes: return Texts::tr("AES-256-CBC");
        case Step::Padding: return Texts::tr("PKCS#7 padding, block of 32");
        case Step::Length: return Texts::tr("Length of the message (4 bytes, big-endian)");
        case Step::Receiver: return Texts::tr("Receiver id behind the message");
        case Step::Decode: return Texts::tr("Decoding the message");
        case Step::Mode: return Texts::tr("Mode of the request");
        }
        Q_UNREACHABLE();
    }

    const Opened &m_opened;
    const Keys &m_keys;
    ShowToken m_show;
    QString m_token;
    QList<VerificationStep> m_steps;
};

} // namespace

QList<VerificationStep> verificationSteps(const Opened &opened, const Keys &keys, ShowToken show)
{
    return StepList(opened, keys, show).build();
}

QString stepName(Step step)
{
    switch (step) {
    case Step::None: return {};
    case Step::Query: return Texts::tr("query");
    case Step::Signature: return Texts::tr("signature");
    case Step::MessageSignature: return Texts::tr("msg_signature");
    case Step::Xml: return Texts::tr("XML");
    case Step::Encrypt: return Texts::tr("no Encrypt");
    case Step::Base64: return Texts::tr("Base64");
    case Step::Aes: return Texts::tr("decryption");
    case Step::Padding: return Texts::tr("padding");
    case Step::Length: return Texts::tr("length");
    case Step::Receiver: return Texts::tr("receiver id");
    case Step::Decode: return Texts::tr("decoding");
    case Step::Mode: return Texts::tr("mode");
    }
    Q_UNREACHABLE();
}

QString toString(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed: return u"passed"_s;
    case Outcome::Failed: return u"failed"_s;
    case Outcome::Skipped: return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

} // namespace core::callback
