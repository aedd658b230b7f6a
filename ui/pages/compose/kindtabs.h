// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace ui {

class MessageEditing;

/// One tab for each kind of message; what cannot be sent the chosen way is grey and says why.
class KindTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit KindTabs(MessageEditing &editing, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    MessageEditing &m_editing;
    std::optional<core::Account> m_account;
    QButtonGroup *m_tabs;
};

} // namespace ui
