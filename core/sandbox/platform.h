// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/catalogue/catalogue.h"
#include "core/http/httpserver.h"

#include <QJsonObject>
#include <QUrl>

#include <memory>

namespace core::sandbox {

/// Which account the simulated platform has; drives capability (48001) and quotas.
enum class Kind { PersonalSubscription, Subscription, Service, TestAccount };
[[nodiscard]] QString toString(Kind kind); ///< "personal", "subscription", "service", "test"
[[nodiscard]] Result<Kind> parseKind(QStringView text);

/// What a client needs to know of a sandbox; made from the seed, so the same seed gives the same.
struct Identity
{
    QString appId;
    QString originalId; ///< gh_…
    QString secret;
    QString token;
    QString aesKey;
};

struct Options
{
    Kind kind = Kind::Service;
    quint64 seed = 1;
    QUrl callback; ///< where the push engine posts; empty = nowhere
};

/// The simulated platform: state and rules, free of sockets and clocks of its own. One request in, one answer out.
/// Speaks the exact wire format of api.weixin.qq.com; every errmsg ends in " rid: x-x-x" where the real one's does.
class Platform final
{
public:
    Platform(const Catalogue &catalogue, const Clock &clock, Options options);
    ~Platform();
    Q_DISABLE_COPY_MOVE(Platform)

    [[nodiscard]] const Identity &identity() const;
    /// Thread-safe.
    [[nodiscard]] ServerResponse handle(const ServerRequest &request);
    void setCallback(const QUrl &url);

    /// For rehearsals and tests: the time of the simulation runs ahead of the clock's by this much.
    void advance(std::chrono::seconds by);
    /// The next `times` calls of this path answer with errcode (empty path = any).
    void injectError(const QString &path, int code, int times);
    /// What a production server's plain fetch does to our token.
    void fetchPlainTokenAsAnotherProgram();
    /// Empty list = no allow-list; otherwise token calls from other addresses get 40164.
    void setAllowList(const QStringList &addresses);
    void freezeSecret(bool frozen);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace core::sandbox
