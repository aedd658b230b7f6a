// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/inspector/replaydialog.h"

namespace ui {

class DeliveryActions;
class InspectorSwitch;

/// Doing again: replay what is selected, and check a URL as the platform does.
class AgainActions final : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        ReplayDialog::Services replay;
        InspectorSwitch &endpoint;
    };

    /// `window` is the parent of the dialogs.
    AgainActions(const Services &services, DeliveryActions &actions, QWidget *window);

    void setAccount(const std::optional<core::Account> &account) { m_account = account; }
    void checkUrl();

Q_SIGNALS:
    void failed(const core::Error &error);

private:
    void replay(const QList<core::DeliveryId> &ids);
    [[nodiscard]] QUrl ownUrl() const;

    Services m_services;
    QWidget *m_window;
    std::optional<core::Account> m_account;
};

} // namespace ui
