// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/delivery.h"
#include "core/inspector/recentmemory_p.h"

#include <mutex>

namespace core {

/// What came lately, so that tries of one message, signatures that came before and answers that differ are known
/// without a look into the log. From any thread.
class RecentDeliveries final
{
public:
    RecentDeliveries();

    /// What the log holds of the time before the program started; oldest first.
    void remember(const Delivery &delivery);

    /// Sets SignatureSeen and ClockSkew, and remembers the signature.
    void judgeSignature(Delivery &delivery, const callback::Query &query);
    /// Fills in which try this is.
    void judgeAttempt(Delivery &delivery);
    /// Remembers what a try was answered, as a number that stands for its meaning; true if an earlier try of the same
    /// message was answered otherwise.
    [[nodiscard]] bool isAnsweredOtherwise(const Delivery &delivery, quint64 meaning);

private:
    struct Attempts
    {
        qint64 firstAt = 0;
        int count = 1;
        std::optional<quint64> meaning;
    };

    [[nodiscard]] quint64 keyOf(const Delivery &delivery) const;
    [[nodiscard]] quint64 signatureOf(const Delivery &delivery, const callback::Query &query) const;

    std::size_t m_seed; ///< so that nobody can choose what collides
    std::mutex m_mutex;
    RecentMemory<Attempts> m_attempts;
    RecentMemory<bool> m_signatures;
};

/// Stands for what a reply says: its texts, without when it was written; 0 for nothing to say. Of an encrypted reply
/// its plain XML.
[[nodiscard]] quint64 meaningOf(const XmlNode &reply);
[[nodiscard]] quint64 meaningOf(const QByteArray &bytes);

} // namespace core
