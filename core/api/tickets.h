// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/accesstokens.h"

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

    [[nodiscard]] Task<Token> current(Account account, TicketType type);
    [[nodiscard]] Task<Token> renew(Account account, TicketType type);
    [[nodiscard]] std::optional<Token> known(const AppId &appId, TicketType type) const;
    void forget(const AppId &appId);

Q_SIGNALS:
    void changed(core::AppId appId);
};

} // namespace core::api
