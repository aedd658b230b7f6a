// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/openidmask.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// What has the form of an openid, and those of this delivery wherever they stand, as in keys put together from them.
QRegularExpression patternFor(const Delivery &delivery)
{
    constexpr qsizetype shortest = 6; // a shorter one could be a part of any word
    // '_' and '-' may be its neighbours, as in "qrscene_o…".
    QStringList forms{u"(?<![A-Za-z0-9])o[A-Za-z0-9_-]{27}(?![A-Za-z0-9])"_s};
    for (const QString &known : {delivery.from, callback::Query::parse(delivery.query).openId}) {
        const QString name = QRegularExpression::escape(known);
        if (known.size() >= shortest)
            forms.prepend(name);
        else if (!known.isEmpty())
            forms.prepend(u"(?<![A-Za-z0-9])%1(?![A-Za-z0-9])"_s.arg(name));
    }
    return QRegularExpression(forms.join(u'|'));
}

} // namespace

OpenIdMask::OpenIdMask() : m_key(32, Qt::Uninitialized)
{
    for (char &byte : m_key)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
}

QString OpenIdMask::nameFor(const QString &openId) const
{
    const QByteArray code =
        QMessageAuthenticationCode::hash(openId.toUtf8(), m_key, QCryptographicHash::Sha256).toHex();
    return u"openid-"_s + QString::fromLatin1(code.left(16));
}

Delivery OpenIdMask::masked(Delivery delivery) const
{
    const QRegularExpression pattern = patternFor(delivery);
    const auto mask = [&](QString &text) {
        qsizetype from = 0;
        for (auto match = pattern.match(text); match.hasMatch(); match = pattern.match(text, from)) {
            const QString name = nameFor(match.captured());
            text.replace(match.capturedStart(), match.capturedLength(), name);
            from = match.capturedStart() + name.size();
        }
    };
    const auto maskBytes = [&](QByteArray &bytes) {
        QString text = QString::fromLatin1(bytes); // any byte survives; an openid is ASCII
        mask(text);
        bytes = text.toLatin1();
    };
    const auto maskContent = [&](QByteArray &bytes) {
        if (bytes.contains("<Encrypt") || bytes.contains("\"Encrypt\""))
            bytes.clear();
        maskBytes(bytes);
    };
    for (QByteArray *bytes : {&delivery.body, &delivery.plain, &delivery.reply})
        maskContent(*bytes);
    for (QByteArray *bytes : {&delivery.path, &delivery.query})
        maskBytes(*bytes);
    for (HttpHeader &header : delivery.headers)
        maskBytes(header.value);
    for (forwarding::Forwarded &one : delivery.forwards) {
        QString target = one.target.toString(QUrl::FullyEncoded);
        mask(target);
        one.target = QUrl(target, QUrl::StrictMode);
        mask(one.reason);
        for (HttpHeader &header : one.headers)
            maskBytes(header.value);
        maskContent(one.body);
    }
    // Last, since the pattern is made from the sender.
    for (QString *text : {&delivery.reason, &delivery.summary, &delivery.eventKey, &delivery.messageId,
                          &delivery.dedupeKey, &delivery.answeredBy, &delivery.note, &delivery.from})
        mask(*text);
    return delivery;
}

} // namespace core
