// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"
#include "core/inspector/deliverylog.h"
#include "ui/shell/page.h"

#include <QTimer>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace core::sandbox {
struct PushOutcome;
}

namespace ui {

class CopyButton;
class DeliveryDetails;
class DeliveryTable;
class EmptyView;
class InspectorSwitch;
class TestPush;

/// The live table of callbacks, with the details of the one that is selected.
class InspectorPage final : public Page
{
    Q_OBJECT

public:
    /// `testPush` becomes a part of the page.
    InspectorPage(InspectorSwitch &endpoint, core::DeliveryLog &log, core::AccountBook &book, core::Vault &vault,
                  TestPush *testPush, QWidget *parent = nullptr);

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
    void applyFilter();
    void hold(bool held);
    void showHold(int heldBack);
    void showEndpoint();
    void toggleEndpoint();
    void pushUsual();
    void push(const QString &sample);
    void showPushed(const core::sandbox::PushOutcome &outcome);
    void addCopyActions();
    void showActions();
    void copy(QString (*text)(const core::Delivery &));
    void showRows();
    void showSelected();
    void showDelivery(core::DeliveryId id);
    void showDetails(const core::Delivery &delivery);
    void showEmptiness();

    InspectorSwitch &m_endpoint;
    core::DeliveryLog &m_log;
    core::AccountBook &m_book;
    core::Vault &m_vault;
    std::optional<core::Account> m_account;
    TestPush *m_testPush;
    QTimer m_filterTimer;
    core::DeliveryId m_wanted; ///< the delivery in the details, or on its way to them
    int m_heldBack = 0;

    QLabel *m_state = nullptr;
    QLineEdit *m_url = nullptr;
    CopyButton *m_copyUrl = nullptr;
    QPushButton *m_push = nullptr;
    QToolButton *m_samples = nullptr;
    QPushButton *m_toggle = nullptr;
    QAction *m_copyMessage = nullptr;
    QAction *m_copyRequest = nullptr;
    QComboBox *m_accounts = nullptr;
    QComboBox *m_states = nullptr;
    QLineEdit *m_type = nullptr;
    QLineEdit *m_search = nullptr;
    QToolButton *m_hold = nullptr;
    QStackedWidget *m_stack = nullptr;
    DeliveryTable *m_table = nullptr;
    EmptyView *m_empty = nullptr;
    QPushButton *m_emptyStart = nullptr;
    QPushButton *m_emptyPush = nullptr;
    DeliveryDetails *m_details = nullptr;
};

} // namespace ui
