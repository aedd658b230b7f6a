// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/agenda.h"
#include "core/sandbox/agents.h"
#include "core/sandbox/contacts.h"
#include "core/sandbox/drafts.h"
#include "core/sandbox/draw.h"
#include "core/sandbox/faults.h"
#include "core/sandbox/followers.h"
#include "core/sandbox/hosts.h"
#include "core/sandbox/massjobs.h"
#include "core/sandbox/media.h"
#include "core/sandbox/menus.h"
#include "core/sandbox/messagemedia.h"
#include "core/sandbox/oauth.h"
#include "core/sandbox/outbox.h"
#include "core/sandbox/platform.h"
#include "core/sandbox/publications.h"
#include "core/sandbox/quotas.h"
#include "core/sandbox/receipts.h"
#include "core/sandbox/requests.h"
#include "core/sandbox/tags.h"
#include "core/sandbox/templatedesk.h"
#include "core/sandbox/tickets.h"
#include "core/sandbox/tokens.h"

#include <QMutex>
#include <QStringList>

namespace core::sandbox {

/// Everything that one simulated account remembers. Guarded by the mutex, which Platform's members take.
struct State
{
    State(const Catalogue &facts, const Clock &time, Options given);

    [[nodiscard]] QDateTime now() const { return clock.now().addSecs(ahead.count()); }
    /// Whether this kind of account has the permission; otherwise 48001.
    [[nodiscard]] bool mayCall(const Endpoint &endpoint) const;
    /// Counts the call against the day's quota of its path.
    [[nodiscard]] Done spend(const Call &call);

    mutable QMutex mutex;
    const Catalogue &catalogue;
    const Clock &clock;
    Options options;
    std::chrono::seconds ahead{};
    Draw draw;
    Identity identity;
    Tokens tokens;
    Tickets tickets;
    Quotas quotas;
    Requests requests;
    Followers followers;
    Tags tags;
    Menus menus;
    Media media;
    Drafts drafts;
    Publications publications;
    Faults faults;
    Hosts hosts;
    Agenda agenda;
    Outbox outbox;
    MessageMedia promised;
    MassJobs mass;
    Receipts receipts;
    Contacts contacts;
    Agents agents;
    TemplateDesk templates;
    WebAuthorization web;
    QStringList allowList;
    qint64 lastInteraction = 0;
    bool isSecretFrozen = false;
};

} // namespace core::sandbox
