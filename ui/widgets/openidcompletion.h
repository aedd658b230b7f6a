// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"

#include <QStringListModel>
#include <QTimer>

class QCompleter;
class QLineEdit;

namespace core {
class DeliveryLog;
}

namespace ui {

/// Offers openids of the account that the inspector has seen, while one is typed into a line.
class OpenIdCompletion final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the line.
    OpenIdCompletion(core::DeliveryLog &log, QLineEdit *line);

    /// Null = offers nothing.
    void setAccount(const core::AppId &account);

private:
    void look();

    core::DeliveryLog &m_log;
    QLineEdit *m_line;
    QStringListModel m_found;
    QCompleter *m_completer;
    core::AppId m_account;
    QTimer m_typing;
    quint64 m_turn = 0;
};

} // namespace ui
