// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/recentdeliveries_p.h"

#include <QRandomGenerator>

namespace core {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t mostMessages = 65'536;
constexpr auto messageAge = 60s; // three tries take the platform some fifteen seconds
constexpr std::size_t mostSignatures = 131'072;
constexpr std::chrono::milliseconds signatureAge = 10min;
constexpr qint64 mostSkew = 5 * 60; // s

void addTexts(const XmlNode &node, quint64 &meaning)
{
    meaning = qHashMulti(meaning, node.name, node.children.isEmpty() ? node.text : QString(), node.children.size());
    for (const XmlNode &child : node.children)
        addTexts(child, meaning);
}

} // namespace

RecentDeliveries::RecentDeliveries()
    : m_seed(static_cast<std::size_t>(QRandomGenerator::system()->generate64()))
    , m_attempts(mostMessages, messageAge)
    , m_signatures(mostSignatures, signatureAge)
{ }

quint64 RecentDeliveries::keyOf(const Delivery &delivery) const
{
    return qHashMulti(m_seed, delivery.account.toString(), delivery.dedupeKey);
}

quint64 RecentDeliveries::signatureOf(const Delivery &delivery, const callback::Query &query) const
{
    return qHashMulti(m_seed, delivery.account.toString(), query.signature, query.timestamp, query.nonce);
}

void RecentDeliveries::remember(const Delivery &delivery)
{
    const qint64 at = delivery.receivedAt.toMSecsSinceEpoch();
    const std::lock_guard lock(m_mutex);
    m_signatures.insert(signatureOf(delivery, callback::Query::parse(delivery.query)), true, at);
    if (delivery.dedupeKey.isEmpty())
        return;
    const qint64 firstAt = delivery.attempt > 1 ? delivery.firstAt.toMSecsSinceEpoch() : at;
    const quint64 key = keyOf(delivery);
    if (Attempts *const known = m_attempts.find(key, at)) {
        known->firstAt = std::min(known->firstAt, firstAt);
        known->count = std::max(known->count, delivery.attempt);
    } else {
        m_attempts.insert(key, {.firstAt = firstAt, .count = delivery.attempt}, at);
    }
}

void RecentDeliveries::judgeSignature(Delivery &delivery, const callback::Query &query)
{
    const qint64 now = delivery.receivedAt.toMSecsSinceEpoch();
    bool isNumber = false;
    const qint64 timestamp = query.timestamp.toLongLong(&isNumber);
    delivery.flags.setFlag(Delivery::ClockSkew,
                           !isNumber || std::abs(double(now / 1000) - double(timestamp)) > mostSkew);
    const quint64 signature = signatureOf(delivery, query);
    const std::lock_guard lock(m_mutex);
    const bool isSeen = m_signatures.find(signature, now) != nullptr;
    delivery.flags.setFlag(Delivery::SignatureSeen, isSeen);
    if (!isSeen)
        m_signatures.insert(signature, true, now);
}

void RecentDeliveries::judgeAttempt(Delivery &delivery)
{
    if (delivery.dedupeKey.isEmpty())
        return;
    const qint64 now = delivery.receivedAt.toMSecsSinceEpoch();
    const quint64 key = keyOf(delivery);
    const std::lock_guard lock(m_mutex);
    if (Attempts *const known = m_attempts.find(key, now)) {
        delivery.attempt = ++known->count;
        delivery.firstAt = QDateTime::fromMSecsSinceEpoch(known->firstAt, Qt::UTC);
    } else {
        m_attempts.insert(key, {.firstAt = now}, now);
    }
}

bool RecentDeliveries::isAnsweredOtherwise(const Delivery &delivery, quint64 meaning)
{
    if (delivery.dedupeKey.isEmpty())
        return false;
    const std::lock_guard lock(m_mutex);
    Attempts *const known = m_attempts.find(keyOf(delivery), delivery.receivedAt.toMSecsSinceEpoch());
    if (!known)
        return false;
    const std::optional<quint64> earlier = std::exchange(known->meaning, meaning);
    return earlier && *earlier != meaning;
}

quint64 meaningOf(const XmlNode &reply)
{
    quint64 meaning = 0;
    for (const XmlNode &child : reply.children) {
        if (child.name != "CreateTime"_L1)
            addTexts(child, meaning);
    }
    return meaning;
}

quint64 meaningOf(const QByteArray &bytes)
{
    return bytes.isEmpty() || bytes == "success" ? 0 : qHash(bytes, std::size_t(1));
}

} // namespace core
