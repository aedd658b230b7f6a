// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QToolButton>

class QMenu;

namespace ui {

class Badge;

/// The account in use, always in sight, and the way to another one.
class AccountSwitcher final : public QToolButton
{
    Q_OBJECT

public:
    explicit AccountSwitcher(QWidget *parent = nullptr);

    void setAccounts(const QList<core::Account> &accounts, const std::optional<core::Account> &current);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const core::AppId &appId);
    void manageRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void retranslate();

    Badge *m_badge;
    QMenu *m_menu;
    QList<core::Account> m_accounts;
    std::optional<core::Account> m_current;
};

} // namespace ui
