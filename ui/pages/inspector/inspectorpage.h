// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/book/accountbook.h"
#include "core/inspector/deliverylog.h"
#include "core/settings/settings.h"
#include "ui/pages/inspector/sendlink.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ui {

class AgainActions;
class CompareActions;
class DeliveryActions;
class DeliveryDetails;
class DeliveryFeed;
class DeliveryTable;
class EmptyView;
class EndpointBar;
class FilterBar;
class InspectorSwitch;
class RetryChoice;
class SearchStrip;

struct InspectorServices
{
    InspectorSwitch &endpoint;
    core::DeliveryLog &log;
    SendJournals sends;
    core::AccountBook &book;
    core::Vault &vault;
    core::Transport &transport;
    core::Settings &settings;
    const core::Clock &clock;
};

/// The live table of callbacks, with the details of the one that is selected.
class InspectorPage final : public Page
{
    Q_OBJECT

public:
    explicit InspectorPage(const InspectorServices &services, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account) override;
    /// The id of a delivery, urlCheck(), or a filter as text.
    void open(const QVariant &subject) override;
    /// What opens the dialog that checks a URL.
    [[nodiscard]] static QVariant urlCheck();

protected:
    void retranslate() override;

private:
    void createActions();
    void converse(const core::AppId &account, const QString &openId);
    void exportDeliveries(const QList<core::DeliveryId> &selected);
    void showReach();
    void createMoreButton();
    [[nodiscard]] QWidget *createList();
    void connectParts();
    void connectDetails();
    void applyFilter();
    void showEmptiness();

    InspectorServices m_services;
    std::optional<core::Account> m_account;
    DeliveryActions *m_actions;
    AgainActions *m_again = nullptr;
    CompareActions *m_comparing = nullptr;
    RetryChoice *m_retries;
    DeliveryFeed *m_feed;
    EndpointBar *m_endpointBar;
    FilterBar *m_filterBar;
    DeliveryTable *m_table;
    DeliveryDetails *m_details;
    QToolButton *m_more = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyView *m_empty = nullptr;
    SearchStrip *m_searching = nullptr;
    QPushButton *m_emptyStart = nullptr;
};

} // namespace ui
