// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/exchangelog.h"

#include "core/base/redact.h"

#include <QCryptographicHash>
#include <QUrlQuery>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 64 * 1024;

/// Cuts at a character.
QByteArray beginning(const QByteArray &text, qsizetype most)
{
    QByteArray head = text.left(most);
    for (int i = 0; i < 3 && head.size() < text.size() && !QByteArrayView(head).isValidUtf8(); ++i)
        head.chop(1);
    return head;
}

/// Redacts before it cuts to what is kept: half a secret is no longer recognised as one. Of an answer of many megabytes
/// only the beginning is read at all. Of pictures and uploads only the size is kept.
QByteArray presentable(const QByteArray &body)
{
    const QByteArray read = beginning(body, 16 * mostBytes);
    if (!QByteArrayView(read).isValidUtf8())
        return '<' + QByteArray::number(body.size()) + " bytes>";
    QByteArray safe = redactText(QString::fromUtf8(read)).toUtf8();
    if (safe.size() > mostBytes) {
        safe.truncate(mostBytes);
        while (!safe.isEmpty() && !QByteArrayView(safe).isValidUtf8())
            safe.chop(1);
    }
    return safe;
}

QByteArray digestOfCodeIn(const QUrl &url)
{
    if (!url.path().startsWith("/sns/oauth2/"_L1))
        return {};
    return oauthCodeDigest(QUrlQuery(url).queryItemValue(u"code"_s, QUrl::FullyDecoded));
}

} // namespace

QByteArray oauthCodeDigest(const QString &code)
{
    return code.isEmpty() ? QByteArray() : QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Sha256);
}

ExchangeLog::ExchangeLog(int capacity, QObject *parent) : QObject(parent), m_capacity(std::max(capacity, 1)) { }

void ExchangeLog::record(Exchange exchange)
{
    exchange.codeDigest = digestOfCodeIn(exchange.url);
    exchange.url = redactUrl(exchange.url);
    exchange.requestBody = presentable(exchange.requestBody);
    exchange.replyBody = presentable(exchange.replyBody);
    if (exchange.error) {
        exchange.error->message = redactText(exchange.error->message);
        exchange.error->advice = redactText(exchange.error->advice);
    }
    if (m_exchanges.size() >= m_capacity)
        m_exchanges.removeFirst();
    m_exchanges.append(exchange);
    Q_EMIT recorded(exchange);
}

QList<Exchange> ExchangeLog::recentErrors(const AppId &account, int limit) const
{
    QList<Exchange> errors;
    for (auto exchange = m_exchanges.crbegin(); exchange != m_exchanges.crend() && errors.size() < limit; ++exchange) {
        if (exchange->error && (account.isNull() || exchange->account == account))
            errors.append(*exchange);
    }
    return errors;
}

} // namespace core
