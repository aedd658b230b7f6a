// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/inspector/detailtab.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class NoticeRow;

/// What comes before the tabs: what is remarkable about the delivery, and what to do about it.
class DeliveryHead final : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryHead(QWidget *parent = nullptr);

    void setDelivery(std::shared_ptr<const ShownDelivery> shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNotices();

    std::shared_ptr<const ShownDelivery> m_shown;
    QVBoxLayout *m_notices;
    QList<NoticeRow *> m_rows; ///< more are made as they are needed
};

} // namespace ui
