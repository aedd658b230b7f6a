// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/menu/menusession.h"

class QWidget;

namespace ui {

/// Deletes the live menu: looks first, asks twice, and says what came of it.
class MenuRemoval final : public QObject
{
    Q_OBJECT

public:
    /// Asks above `window`, and is its child.
    MenuRemoval(MenuSession &session, QWidget *window);

    void start();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void changed(); ///< busy or not
    void failed(const core::Error &error);
    void done(const QString &notice);

private:
    void ask(const core::Account &account);
    void askAgain(const core::Account &account, const QByteArray &expected);
    void remove(const core::Account &account, const QByteArray &expected);
    void finish(const core::Result<core::publishing::Publication> &publication);
    void setBusy(bool busy);

    MenuSession &m_session;
    QWidget *m_window;
    bool m_busy = false;
};

} // namespace ui
