// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverynotices.h"

#include <QFrame>

class QLabel;

namespace ui {

/// One notice as a coloured strip: what, its values, and what to do.
class NoticeRow final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeRow(QWidget *parent = nullptr);

    void setNotice(const core::DeliveryNotice &notice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::DeliveryNotice m_notice;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace ui
