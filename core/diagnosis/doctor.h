// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/accesstokens.h"
#include "core/diagnosis/codeuses.h"
#include "core/diagnosis/explanation.h"
#include "core/diagnosis/sightings.h"

namespace core {
class Settings;
}

namespace core::diagnosis {

/// The one place that explains failures: knows the facts and listens to what happens to the accounts.
class Doctor final : public QObject
{
    Q_OBJECT

public:
    Doctor(const Catalogue &catalogue, api::AccessTokens &tokens, const ExchangeLog &exchanges, Settings &settings,
           const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Explanation explain(const Error &error, const std::optional<Account> &account) const;
    /// What somebody pasted.
    [[nodiscard]] Explanation explain(const QString &text, const std::optional<Account> &account) const;

    [[nodiscard]] const Knowledge &knowledge() const { return m_knowledge; }
    /// Newest first.
    [[nodiscard]] QList<Sighting> sightings(const AppId &appId) const { return m_sightings.of(appId); }
    /// WeChat says that the account came from there; told by its record of a request.
    void noteAddress(const AppId &appId, const QString &address);

Q_SIGNALS:
    /// WeChat sees this account come from another address than last time: the allow-list has to follow.
    void addressChanged(core::AppId appId, const QString &before, const QString &now);

private:
    void hear(const Exchange &exchange);
    void noteCode(const Exchange &exchange);
    [[nodiscard]] Circumstances circumstancesOf(const std::optional<Account> &account) const;
    [[nodiscard]] std::optional<QList<CodeUse>> codeUsesBefore(const Exchange &failed) const;

    struct ForeignFetch
    {
        QDateTime noticedAt;
        QDateTime expiresAt;
    };

    const Catalogue &m_catalogue;
    api::AccessTokens &m_tokens;
    const ExchangeLog &m_exchanges;
    Settings &m_settings;
    const Clock &m_clock;
    Knowledge m_knowledge;
    Sightings m_sightings;
    CodeUses m_codeUses;
    QHash<AppId, ForeignFetch> m_foreign;
};

} // namespace core::diagnosis
