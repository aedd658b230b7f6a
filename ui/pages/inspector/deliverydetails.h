// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"
#include "core/inspector/deliverylog.h"
#include "ui/pages/inspector/detailtab.h"
#include "ui/pages/inspector/sendlink.h"

#include <QTimer>
#include <QWidget>

class QTabWidget;

namespace ui {

class DeliveryHead;

struct DetailServices
{
    core::DeliveryLog &log;
    core::AccountBook &book;
    core::Vault &vault;
};

/// One delivery from all sides, a tab each. What is shown stays until the next one has been read, and of a quick run
/// through many only the first and the last are.
class DeliveryDetails final : public QWidget
{
    Q_OBJECT

public:
    DeliveryDetails(const DetailServices &services, const SendJournals &journals, QWidget *parent = nullptr);

    /// Invalid: nothing is shown.
    void show(core::DeliveryId id);
    using QWidget::show;
    [[nodiscard]] core::DeliveryId current() const { return m_wanted; }

    void editNote();

Q_SIGNALS:
    void failed(const core::Error &error);
    void noticed(const QString &text);
    /// In the filter language.
    void filterRequested(const QString &filter);
    /// Another one, mentioned by this one.
    void deliveryRequested(core::DeliveryId id);
    void conversationRequested(const core::AppId &account, const QString &openId);
    void comparisonRequested(core::DeliveryId one, core::DeliveryId other);
    /// As Page::openRequested().
    void followed(const QString &pageId, const QVariant &subject);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(DetailTab *tab, const QString &objectName);
    void addLogTabs();
    void load();
    void findKeys(const core::Delivery &delivery);
    void put(std::shared_ptr<const ShownDelivery> shown);
    void showTitles();

    DetailServices m_services;
    DeliveryHead *m_head;
    QTabWidget *m_tabs;
    QList<DetailTab *> m_all;
    core::DeliveryId m_wanted; ///< what is shown, or soon will be
    QTimer m_settle;
};

} // namespace ui
