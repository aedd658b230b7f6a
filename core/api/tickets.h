// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/accesstokens.h"
#include "core/base/gate.h"

namespace core::api {

class ApiClient;

enum class TicketType { Jsapi, WxCard };
[[nodiscard]] QString toString(TicketType type); ///< "jsapi", "wx_card"
[[nodiscard]] Result<TicketType> parseTicketType(QStringView text);

/// jsapi and card tickets: cached, persisted, single flight, like tokens.
class Tickets final : public QObject
{
    Q_OBJECT

public:
    Tickets(ApiClient &client, Vault &vault, const Clock &clock, QObject *parent = nullptr);

    /// Cached while it lives; in its last 5 minutes it is still served while a new one is fetched.
    [[nodiscard]] Task<Token> current(Account account, TicketType type);
    /// Fetches a new one whatever is cached; by hand, because the platform allows few of these calls.
    [[nodiscard]] Task<Token> renew(Account account, TicketType type);
    [[nodiscard]] std::optional<Token> known(const AppId &appId, TicketType type) const;
    /// The one before, when this run has fetched a new one: pages may still have signatures made with it.
    [[nodiscard]] std::optional<Token> replaced(const AppId &appId, TicketType type) const;
    void forget(const AppId &appId);

Q_SIGNALS:
    void changed(core::AppId appId);

private:
    struct Key
    {
        AppId appId;
        TicketType type = TicketType::Jsapi;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.appId, int(key.type)); }
    };

    /// What is known of one ticket.
    struct State
    {
        std::optional<CachedToken> ticket;
        std::optional<CachedToken> replaced;
        bool isLoaded = false;
        QDateTime nextEarlyRefresh; ///< not before this moment, when the last one did not help
        std::shared_ptr<Gate<void>> loading;
        std::shared_ptr<Gate<Token>> fetching;
    };

    [[nodiscard]] Task<Token> fetch(Account account, TicketType type);
    [[nodiscard]] Task<Token> fetchAlone(Account account, TicketType type);
    [[nodiscard]] Task<void> load(Key key);
    [[nodiscard]] Task<void> store(Key key);
    void refreshEarly(const Account &account, TicketType type);
    [[nodiscard]] bool livesFor(const std::optional<CachedToken> &ticket, qint64 seconds) const;

    ApiClient &m_client;
    Vault &m_vault;
    const Clock &m_clock;
    QHash<Key, State> m_states;
};

} // namespace core::api
