// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/check.h"

#include <optional>

namespace ui {

/// Whom the composer writes to, with what was entered for the other ways, so that nothing is lost in between.
struct Audience
{
    enum class Way { Everyone, Tag, OpenIds, Follower, Preview };

    Way way = Way::Everyone;
    qint64 tag = -1; ///< none chosen yet
    QString openIds; ///< as pasted
    QString follower;
    enum class By { OpenId, WeChatId } previewBy = By::WeChatId;
    QString previewTo;

    [[nodiscard]] core::message::Operation operation() const;
    /// Of a mass send.
    [[nodiscard]] core::message::Target target() const;
    [[nodiscard]] core::message::PreviewTarget previewTarget() const;

    [[nodiscard]] QByteArray toJson() const;
    /// What cannot be read is as at the beginning.
    [[nodiscard]] static Audience fromJson(const QByteArray &json);

    friend bool operator==(const Audience &, const Audience &) = default;
};

} // namespace ui
