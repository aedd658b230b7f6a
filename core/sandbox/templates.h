// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

namespace core::sandbox {

struct State;

// Message templates.

[[nodiscard]] Outcome listTemplates(State &state, const Call &call);
/// By tid and names of keywords: 40246 for names that the template does not have, or none; 40247 for the short ids of
/// industries (TM…, OPENTM…), which are taken over no more; 40037 for what is not there; 45026 when there are 25.
[[nodiscard]] Outcome addTemplate(State &state, const Call &call);
/// 40037
[[nodiscard]] Outcome deleteTemplate(State &state, const Call &call);
[[nodiscard]] Outcome getIndustry(State &state, const Call &call);
/// 40102, 43100
[[nodiscard]] Outcome setIndustry(State &state, const Call &call);
/// 40003, 43004 for who does not follow, 40037, 40013, 47003 with the field; the result comes as
/// TEMPLATESENDJOBFINISH: "failed:user block" for who wants no messages.
[[nodiscard]] Outcome sendTemplate(State &state, const Call &call);

// Subscription notices.

[[nodiscard]] Outcome listNotices(State &state, const Call &call);
/// 200014, 200020, 200021, 200012
[[nodiscard]] Outcome addNotice(State &state, const Call &call);
/// 200014
[[nodiscard]] Outcome deleteNotice(State &state, const Call &call);
[[nodiscard]] Outcome listCategories(State &state, const Call &call);
/// 200018, 200016, 200017
[[nodiscard]] Outcome listPublicTemplates(State &state, const Call &call);
/// 200014
[[nodiscard]] Outcome listPublicKeywords(State &state, const Call &call);
/// 40003, 40037, 43101 without consent, 47003; the result comes as subscribe_msg_sent_event.
[[nodiscard]] Outcome sendNotice(State &state, const Call &call);

} // namespace core::sandbox
