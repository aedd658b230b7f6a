// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/api/userapi.h"
#include "ui/widgets/pickdialog.h"

class QProgressBar;

namespace ui {

class ErrorCard;

/// One of those who follow the account, as the platform lists them: a few are shown, the search goes through all that
/// one call yields.
class FollowerDialog final : public PickDialog
{
    Q_OBJECT

public:
    FollowerDialog(core::api::ApiClient &client, const core::Account &account, QWidget *parent = nullptr);

private:
    void read();
    void take(const core::Result<core::api::FollowerPage> &page);
    void fill();
    [[nodiscard]] QString remark(qsizetype found) const;

    core::api::ApiClient &m_client;
    core::Account m_account;
    core::api::FollowerPage m_page;
    QProgressBar *m_progress;
    ErrorCard *m_error;
    QPushButton *m_again;
};

} // namespace ui
