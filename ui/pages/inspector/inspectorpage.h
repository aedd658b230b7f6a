// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"
#include "core/inspector/deliverylog.h"
#include "ui/shell/page.h"
#include "ui/support/rowmodel.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace ui {

class ConsoleMenuHint;
class CopyButton;
class DeliveryDetails;
class EmptyView;
class InspectorSwitch;

/// The live table of callbacks, with the details of the one that is selected.
class InspectorPage final : public Page
{
    Q_OBJECT

public:
    InspectorPage(InspectorSwitch &endpoint, core::DeliveryLog &log, core::AccountBook &book, core::Vault &vault,
                  QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account) override;
    /// The id of a delivery.
    void open(const QVariant &subject) override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *createEndpointBar();
    [[nodiscard]] QWidget *createFilterBar();
    [[nodiscard]] QWidget *createTable();
    [[nodiscard]] core::DeliveryFilter filter() const;
    void fillChoices();
    void reload();
    void loadMore();
    void take(const QList<core::DeliverySummary> &deliveries);
    void hold(bool held);
    void showEndpoint();
    void toggleEndpoint();
    void showSelected();
    void showDelivery(const core::Delivery &delivery);
    void showEmptiness();

    InspectorSwitch &m_endpoint;
    core::DeliveryLog &m_log;
    core::AccountBook &m_book;
    core::Vault &m_vault;
    std::optional<core::Account> m_account;
    RowModel<core::DeliverySummary> *m_model;
    QTimer m_filterTimer;
    bool m_loading = false;
    bool m_atEnd = false;
    qsizetype m_held = 0;
    int m_asked = 0; ///< answers to older questions are dropped

    QLabel *m_state = nullptr;
    QLineEdit *m_url = nullptr;
    CopyButton *m_copyUrl = nullptr;
    ConsoleMenuHint *m_menuHint = nullptr;
    QPushButton *m_toggle = nullptr;
    QComboBox *m_accounts = nullptr;
    QComboBox *m_states = nullptr;
    QLineEdit *m_type = nullptr;
    QLineEdit *m_search = nullptr;
    QToolButton *m_hold = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    EmptyView *m_empty = nullptr;
    QPushButton *m_emptyStart = nullptr;
    DeliveryDetails *m_details = nullptr;
};

} // namespace ui
