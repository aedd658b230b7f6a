// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace core {
struct Account;
}

namespace ui {

class Badge;

/// The headline of a dialog that does something to an account: what is done, and the account's badge.
class AccountHead final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountHead(const core::Account &account, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] Badge *badge() const { return m_badge; }

private:
    QLabel *m_text;
    Badge *m_badge;
};

} // namespace ui
