// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/reply.h"
#include "ui/widgets/phoneframe.h"

namespace ui {

/// A follower's phone: what was sent, and the reply below it as it will look.
class ReplyPreview final : public PhoneFrame
{
    Q_OBJECT

public:
    explicit ReplyPreview(QWidget *parent = nullptr);

    void setAccountName(const QString &name);
    /// Without a reply the phone shows `silence` in grey.
    void setConversation(const QString &sent, const std::optional<core::callback::Reply> &reply,
                         const QString &silence);

protected:
    void paintScreen(QPainter &painter) override;

private:
    QString m_account;
    QString m_sent;
    std::optional<core::callback::Reply> m_reply;
    QString m_silence;
};

} // namespace ui
