// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace core::sandbox {

/// One message on a follower's phone.
struct Receipt
{
    enum class Way { Mass, Preview, Customer, Template, Notice };

    QDateTime at;
    QString openid;
    Way way = Way::Mass;
    qint64 messageId = 0; ///< 0 for a customer message, which has none
    QString kind; ///< msgtype
    QJsonObject content; ///< what stood under that name in the request
    QString agent; ///< kf_account, if one was named
};

/// What followers received, so that tests can compare what programs did with what they think they did.
class Receipts
{
public:
    void add(Receipt receipt);
    /// Oldest first; of everybody when the openid is empty.
    [[nodiscard]] QJsonArray toJson(const QString &openid) const;

private:
    QList<Receipt> m_all;
};

} // namespace core::sandbox
