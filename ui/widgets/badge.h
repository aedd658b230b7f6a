// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QWidget>

#include <optional>

namespace ui {

/// "Production", "Test account", "SANDBOX 沙箱": what kind of platform an account talks to, translated.
[[nodiscard]] QString environmentName(const core::Account &account);
/// The account's own colour, or the one of its kind.
[[nodiscard]] QColor badgeColor(const core::Account &account);

/// The account as a coloured pill with its name and kind. A sandbox is always striped and says so.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);
    [[nodiscard]] const std::optional<core::Account> &account() const { return m_account; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    [[nodiscard]] QString kindText() const;
    [[nodiscard]] QString nameText() const;
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] QFont kindFont() const;

    std::optional<core::Account> m_account;
};

} // namespace ui
