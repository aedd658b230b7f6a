// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

namespace core {
class Catalogue;
}

namespace core::sandbox {

struct State;

/// One who answers customers.
struct Agent
{
    QString account; ///< "prefix@wechatid"
    QString nickname;
    int id = 0;
};

/// The account's agents. Of the two families of codes for them (614xx, 654xx) the calls below use the one that their
/// pages list.
class Agents
{
public:
    explicit Agents(const Catalogue &catalogue) : m_catalogue(catalogue) { }

    [[nodiscard]] const QList<Agent> &all() const { return m_all; }
    [[nodiscard]] const Agent *find(const QString &account) const;
    /// 65404 for a name that is none, 65403 for a nickname, 65406 when it is taken, 65405 when there are too many.
    [[nodiscard]] Done add(const QString &account, const QString &nickname);
    /// 65401, 65403.
    [[nodiscard]] Done rename(const QString &account, const QString &nickname);
    /// 65401.
    [[nodiscard]] Done remove(const QString &account);

private:
    [[nodiscard]] Done checkNickname(const QString &nickname) const;

    const Catalogue &m_catalogue;
    QList<Agent> m_all;
    int m_lastId = 1000;
};

[[nodiscard]] Outcome addAgent(State &state, const Call &call);
[[nodiscard]] Outcome renameAgent(State &state, const Call &call);
/// By the body or, as older pages have it, by the query.
[[nodiscard]] Outcome removeAgent(State &state, const Call &call);
[[nodiscard]] Outcome listAgents(State &state, const Call &call);
/// Nobody ever is in the sandbox.
[[nodiscard]] Outcome listOnlineAgents(State &state, const Call &call);

} // namespace core::sandbox
