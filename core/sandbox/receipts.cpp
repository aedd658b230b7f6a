// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/receipts.h"

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

QLatin1String toString(Receipt::Way way)
{
    switch (way) {
    case Receipt::Way::Mass: return "mass"_L1;
    case Receipt::Way::Preview: return "preview"_L1;
    case Receipt::Way::Customer: return "customer"_L1;
    case Receipt::Way::Template: return "template"_L1;
    case Receipt::Way::Notice: return "notice"_L1;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Receipt &receipt)
{
    QJsonObject json{{"time"_L1, receipt.at.toSecsSinceEpoch()},
                     {"openid"_L1, receipt.openid},
                     {"way"_L1, toString(receipt.way)},
                     {"msgtype"_L1, receipt.kind},
                     {"content"_L1, receipt.content}};
    if (receipt.messageId != 0)
        json.insert("msg_id"_L1, receipt.messageId);
    if (!receipt.agent.isEmpty())
        json.insert("kf_account"_L1, receipt.agent);
    return json;
}

} // namespace

void Receipts::add(Receipt receipt)
{
    constexpr qsizetype most = 100'000; // a bound for us, none of the platform's
    if (m_all.size() >= most)
        m_all.removeFirst();
    m_all.append(std::move(receipt));
}

QJsonArray Receipts::toJson(const QString &openid) const
{
    QJsonArray json;
    for (const Receipt &receipt : m_all) {
        if (openid.isEmpty() || receipt.openid == openid)
            json.append(sandbox::toJson(receipt));
    }
    return json;
}

} // namespace core::sandbox
