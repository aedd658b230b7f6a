// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "ui/pages/compose/bubblepainter.h"
#include "ui/widgets/phoneframe.h"

#include <optional>

namespace ui {

class MessageEditing;

/// The message that is being edited, on a follower's phone. The wheel scrolls what is longer than the screen.
class MessagePreview final : public PhoneFrame
{
    Q_OBJECT

public:
    explicit MessagePreview(MessageEditing &editing, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);
    void setPictures(const MessagePictures &pictures);
    /// A picture or a title came.
    void follow();

protected:
    void paintScreen(QPainter &painter) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    MessageEditing &m_editing;
    MessagePictures m_pictures;
    ChatPartner m_partner;
    double m_offset = 0; ///< scrolled up so far
    double m_contentHeight = 0;
};

/// What stands on the phone, in words: for screen readers.
[[nodiscard]] QString readAloud(const core::message::Content &content);

} // namespace ui
