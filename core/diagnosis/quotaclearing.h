// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/openapi.h"
#include "core/base/clock.h"

namespace core {
class Settings;
}

namespace core::diagnosis {

/// Resets of the quota that are left, as far as this computer knows: the console and other programs use the same ten.
struct ClearBudget
{
    int left = 0;
    int perMonth = 0;
    QDateTime renewedAt; ///< UTC; the first of next month in Beijing
};

/// By the platform's rule: so many a month, where a month is a natural one in Beijing.
[[nodiscard]] ClearBudget clearBudget(int perMonth, const QList<QDateTime> &clears, const QDateTime &now);

/// Of one account, from what was counted.
[[nodiscard]] ClearBudget clearBudgetOf(const Catalogue &catalogue, const Settings &settings, const AppId &appId,
                                        const QDateTime &now);

/// Sets quotas back and keeps count of it.
class QuotaClearing final
{
    Q_DECLARE_TR_FUNCTIONS(core::diagnosis::QuotaClearing)

public:
    QuotaClearing(api::ApiClient &client, Settings &settings, const Clock &clock);

    [[nodiscard]] ClearBudget budget(const AppId &appId) const;
    /// Kind::Invalid, without a request, when nothing is left. What may have been done counts as done; 48006 uses the
    /// month up, since then somebody else has used the rest.
    [[nodiscard]] Task<void> clear(Account account, api::ClearBy by);

private:
    void keep(const AppId &appId, const QList<QDateTime> &clears);

    api::ApiClient &m_client;
    Settings &m_settings;
    const Clock &m_clock;
};

} // namespace core::diagnosis
