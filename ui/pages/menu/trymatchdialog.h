// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/pages/menu/menusession.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ErrorCard;
class MenuOutline;

/// Asks the platform which menu one follower sees.
class TryMatchDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TryMatchDialog(MenuSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void answer(const core::Result<core::menu::Menu> &menu);
    [[nodiscard]] QString nameOf(const core::menu::Menu &menu) const;
    void retranslate();

    MenuSession &m_session;
    const core::Account m_account;
    QLabel *m_label;
    QLineEdit *m_user;
    QPushButton *m_ask;
    QPushButton *m_close;
    ErrorCard *m_error;
    QLabel *m_result;
    MenuOutline *m_outline;
};

} // namespace ui
