// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/steps.h"
#include "core/inspector/delivery.h"

#include <QTabWidget>

class QCheckBox;
class QLabel;
class QStackedWidget;
class QTextBrowser;
class QTreeWidget;

namespace ui {

class CodeView;

/// One delivery from four sides: its fields, its XML, the raw request, and how it was verified.
class DeliveryDetails final : public QTabWidget
{
    Q_OBJECT

public:
    explicit DeliveryDetails(QWidget *parent = nullptr);

    /// `keys`: null when the account's keys are not known; the verification then shows what was stored.
    void show(const core::Delivery &delivery, const std::optional<core::callback::Keys> &keys);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFields();
    void showSource();
    void showRequest();
    void showSteps();
    void retranslate();

    std::optional<core::Delivery> m_delivery;
    std::optional<core::callback::Keys> m_keys;
    QTreeWidget *m_fields;
    CodeView *m_source;
    CodeView *m_request;
    QWidget *m_verification;
    QCheckBox *m_showToken;
    QTextBrowser *m_steps;
};

} // namespace ui
