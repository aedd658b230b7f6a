// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/operationtabs.h"

#include "core/message/offer.h"
#include "ui/pages/compose/composesession.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::message;

namespace {

QString deedOf(Operation operation)
{
    switch (operation) {
    case Operation::Mass:
        return OperationTabs::tr("Goes to many followers, uses up the quota, and does not come back.");
    case Operation::Preview:
        return OperationTabs::tr("Shows the message on one phone before it is sent to many. Costs no quota of mass "
                                 "sends.");
    case Operation::CustomerService:
        return OperationTabs::tr("Goes to one follower at once, as long as the time to answer is open.");
    case Operation::PassiveReply:
        return OperationTabs::tr(
            "The XML with which your server answers a message. Nothing is sent from here: copy it.");
    }
    Q_UNREACHABLE();
}

} // namespace

OperationTabs::OperationTabs(ComposeSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tabs(new QButtonGroup(this))
    , m_about(new ToneLabel(Tone::Muted))
{
    m_about->setObjectName(u"aboutOperation"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (const Operation operation : allOperations) {
        auto *tab = new QToolButton;
        tab->setObjectName(u"operation-"_s + core::message::toString(operation));
        tab->setCheckable(true);
        tab->setFocusPolicy(Qt::TabFocus);
        tab->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_tabs->addButton(tab, static_cast<int>(operation));
        row->addWidget(tab);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_about);
    connect(m_tabs, &QButtonGroup::idClicked, this,
            [this](int index) { Q_EMIT chosen(static_cast<Operation>(index)); });
    connect(&session, &ComposeSession::audienceChanged, this, &OperationTabs::follow);
    connect(&session, &ComposeSession::accountSwitched, this, &OperationTabs::follow);
    follow();
}

void OperationTabs::follow()
{
    const Operation current = m_session.audience().operation();
    for (const Operation operation : allOperations) {
        QAbstractButton *tab = m_tabs->button(static_cast<int>(operation));
        // Of the account alone: every operation takes a text, and the form says what the kind in it lacks.
        const Offer offer = m_session.account() ? offered(Kind::Text, operation, *m_session.account()) : Offer();
        tab->setText(nameOf(operation));
        tab->setEnabled(offer.isAllowed || operation == current);
        tab->setToolTip(offer.isAllowed ? deedOf(operation) : offer.reason);
        tab->setChecked(operation == current);
        if (operation != current)
            continue;
        m_about->setTone(offer.isAllowed ? Tone::Muted : Tone::Warning);
        m_about->setText(offer.isAllowed ? deedOf(operation) : offer.reason);
    }
}

void OperationTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

} // namespace ui
