// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/kindtabs.h"

#include "core/message/offer.h"
#include "ui/pages/compose/composewords.h"
#include "ui/pages/compose/messageediting.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::message;

KindTabs::KindTabs(MessageEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_tabs(new QButtonGroup(this))
{
    constexpr int inARow = 6;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QHBoxLayout *row = nullptr;
    for (const Kind kind : allKinds) {
        auto *tab = new QToolButton;
        tab->setObjectName(u"kind-"_s + core::message::toString(kind));
        tab->setCheckable(true);
        tab->setAutoRaise(true);
        tab->setFocusPolicy(Qt::TabFocus);
        tab->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // never less than its word
        const int index = static_cast<int>(kind);
        m_tabs->addButton(tab, index);
        if (index % inARow == 0) {
            row = new QHBoxLayout;
            row->setSpacing(0);
            layout->addLayout(row);
        }
        row->addWidget(tab);
    }
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int index) { m_editing.setKind(static_cast<Kind>(index)); });
    connect(&editing, &MessageEditing::changed, this, &KindTabs::follow);
    follow();
}

void KindTabs::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    follow();
}

void KindTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

void KindTabs::follow()
{
    for (const Kind kind : allKinds) {
        QAbstractButton *tab = m_tabs->button(static_cast<int>(kind));
        const Offer offer =
            m_account ? offered(kind, m_editing.operation(), *m_account) : offered(kind, m_editing.operation());
        tab->setText(composing::kindTab(kind));
        tab->setAccessibleName(nameOf(kind));
        tab->setEnabled(offer.isAllowed);
        const QString more = offer.isAllowed ? offer.note : offer.reason;
        tab->setToolTip(more.isEmpty() ? nameOf(kind) : QString(nameOf(kind) + u"\n"_s + more));
        tab->setChecked(kind == m_editing.message().kind());
    }
}

} // namespace ui
