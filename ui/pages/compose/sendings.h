// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>

class QWidget;

namespace ui {

class ComposeSession;

/// Sends what the composer holds the way that it is set to: to many after a look at everything, to one phone or one
/// follower at once; a passive reply goes into the clipboard.
class Sendings final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `page`.
    Sendings(ComposeSession &session, QWidget *page);

    void start();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void failed(const core::Error &error);
    void noticed(const QString &text);
    void busyChanged();

private:
    void sendToMany();
    void sendPreview();
    void sendToFollower();
    void copyReply();
    void setBusy(bool isBusy);

    ComposeSession &m_session;
    QWidget *m_page;
    bool m_isBusy = false;
};

} // namespace ui
