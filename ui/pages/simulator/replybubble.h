// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/xmltree.h"

#include <QWidget>

#include <optional>

namespace ui {

/// What the follower would see on the phone.
class ReplyBubble final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplyBubble(QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);
    /// A note, such as "The server said nothing", where the text is empty.
    void show(const QString &text, const QString &note);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override { return {300, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<core::Account> m_account;
    QString m_text;
    QString m_note;
};

/// A reply as one text: of news the titles, of pictures what they are.
[[nodiscard]] QString bubbleText(const core::XmlNode &reply);

} // namespace ui
