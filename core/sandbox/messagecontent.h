// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

namespace core::sandbox {

struct State;

/// What a request sends, checked.
struct MessageContent
{
    QString kind; ///< msgtype
    QJsonObject body; ///< what stood under the kind's name ("images" for the mass image with several)
    qsizetype articles = 0; ///< of an mpnews, or 1 for a video: what mass/delete can take away
};

/// The four ways to send take different kinds, and some of the same kind in another shape.
enum class Operation { Mass, Preview, Customer };

/// 40008 for a msgtype that this operation does not have; 45113 for cards to many, 41012 and 40073 for others without
/// id and without a card; 44004 and 45002 for texts without and with too much content; 41006 and 40007 for media ids
/// that are missing, unknown, or of another kind; 44003 and 45008 for news without and with too many articles; 53600
/// for a publication that is not there. Where the facts give no code it is 40035: a menu without items, music without a
/// link, a mini program without title or page.
[[nodiscard]] Result<MessageContent> readContent(const State &state, Operation operation, const QJsonObject &request);

} // namespace core::sandbox
