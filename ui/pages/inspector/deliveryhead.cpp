// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/deliveryhead.h"

#include "core/inspector/deliverynotices.h"
#include "ui/pages/inspector/noticerow.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

DeliveryHead::DeliveryHead(QWidget *parent) : QWidget(parent), m_notices(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(4);
    m_notices->setSpacing(4);
    layout->addLayout(m_notices);
    showNotices();
}

void DeliveryHead::setDelivery(std::shared_ptr<const ShownDelivery> shown)
{
    m_shown = std::move(shown);
    showNotices();
}

void DeliveryHead::showNotices()
{
    const QList<core::DeliveryNotice> notices =
        m_shown ? core::noticesOf(m_shown->delivery) : QList<core::DeliveryNotice>();
    while (m_rows.size() < notices.size()) {
        m_rows.append(new NoticeRow);
        m_notices->addWidget(m_rows.constLast());
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setVisible(i < notices.size());
        if (i < notices.size())
            m_rows.at(i)->setNotice(notices.at(i));
    }
}

void DeliveryHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showNotices();
}

} // namespace ui
