// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/message.h"
#include "core/message/check.h"

#include <optional>

namespace ui {

/// Whom the composer writes to, with what was entered for the other ways, so that nothing is lost in between.
struct Audience
{
    enum class Way { Everyone, Tag, OpenIds, Follower, Preview, Reply };

    Way way = Way::Everyone;
    qint64 tag = -1; ///< none chosen yet
    QString openIds; ///< as pasted
    QString follower; ///< of a customer message and of a passive reply
    enum class By { OpenId, WeChatId } previewBy = By::WeChatId;
    QString previewTo;
    enum class Answers { Message, Event } answers = Answers::Message; ///< what a passive reply answers
    QString originalId; ///< of the account, gh_…: whom a passive reply comes from

    [[nodiscard]] core::message::Operation operation() const;
    /// Of a mass send; `ids` are the openids of the list.
    [[nodiscard]] core::message::Target target(const QStringList &ids) const;
    [[nodiscard]] core::message::PreviewTarget previewTarget() const;
    /// What a passive reply answers, as far as the answer depends on it.
    [[nodiscard]] core::callback::Message received() const;

    [[nodiscard]] QByteArray toJson() const;
    /// What cannot be read is as at the beginning.
    [[nodiscard]] static Audience fromJson(const QByteArray &json);

    friend bool operator==(const Audience &, const Audience &) = default;
};

} // namespace ui
