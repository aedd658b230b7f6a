// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/momentpopover.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

MomentPopover::MomentPopover(QWidget *parent) : QDialog(parent, Qt::Popup), m_moment(new QDateTimeEdit)
{
    setObjectName(u"momentPopover"_s);
    m_moment->setObjectName(u"moment"_s);
    m_moment->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_moment->setCalendarPopup(true);
    auto *label = new QLabel(tr("What came &until"));
    label->setBuddy(m_moment);
    auto *show = new QPushButton(tr("Show"));
    show->setObjectName(u"showMoment"_s);
    show->setDefault(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(label);
    layout->addWidget(m_moment);
    layout->addWidget(show);
    connect(show, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] {
        // What is written stands for all of its second.
        Q_EMIT chosen(m_moment->dateTime().addMSecs(999).toUTC());
    });
}

void MomentPopover::ask(const QDateTime &moment, const QPoint &place)
{
    QDateTime begin = (moment.isValid() ? moment : QDateTime::currentDateTimeUtc()).toLocalTime();
    begin.setTime({begin.time().hour(), begin.time().minute(), begin.time().second()});
    m_moment->setDateTime(begin);
    m_moment->setCurrentSection(QDateTimeEdit::HourSection);
    move(place);
    show();
    m_moment->setFocus(Qt::PopupFocusReason);
}

} // namespace ui
