// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/accountlist.h"

#include "ui/support/icons.h"
#include "ui/widgets/badge.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::Account;
using core::AppId;

namespace {

QIcon colorDot(const QColor &color)
{
    QPixmap pixmap(24, 24);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(5, 5, 14, 14));
    return {pixmap};
}

} // namespace

AccountList::AccountList(const core::AccountBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_list(new QListWidget)
    , m_add(new QPushButton(themedIcon(u"add"_s), {}))
    , m_remove(new QPushButton(themedIcon(u"remove"_s), {}))
{
    m_list->setObjectName(u"accounts"_s);
    m_list->setIconSize({24, 24});
    m_list->setSpacing(2);
    m_add->setObjectName(u"add"_s);
    m_add->setShortcut(QKeySequence::New);
    m_remove->setObjectName(u"remove"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add, 1);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(&m_book, &core::AccountBook::accountsChanged, this, &AccountList::fill);
    connect(&m_book, &core::AccountBook::currentChanged, this, &AccountList::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountList::pick);
    connect(m_list, &QListWidget::itemActivated, this, &AccountList::useRequested);
    connect(m_add, &QPushButton::clicked, this, &AccountList::newRequested);
    connect(m_remove, &QPushButton::clicked, this, &AccountList::removeRequested);
}

void AccountList::setShown(const AppId &appId)
{
    m_shown = appId;
    fill();
}

void AccountList::setBusy(const QString &text)
{
    m_add->setEnabled(text.isEmpty());
    m_list->setEnabled(text.isEmpty());
}

void AccountList::fill()
{
    const QSignalBlocker quiet(m_list);
    const auto current = m_book.current();
    m_list->clear();
    for (const Account &account : m_book.accounts()) {
        const bool inUse = current && current->appId == account.appId;
        const QString kind = inUse ? tr("%1 · in use").arg(environmentName(account)) : environmentName(account);
        auto *item = new QListWidgetItem(colorDot(badgeColor(account)), account.name + u'\n' + kind, m_list);
        item->setData(Qt::UserRole, account.appId.toString());
        item->setToolTip(account.appId.toString());
        if (account.appId == m_shown)
            m_list->setCurrentItem(item);
    }
    m_remove->setEnabled(!m_shown.isNull());
}

void AccountList::pick()
{
    const QListWidgetItem *item = m_list->currentItem();
    const auto appId = item ? AppId::parse(item->data(Qt::UserRole).toString()) : AppId::parse(QString());
    if (appId)
        Q_EMIT picked(*appId);
}

void AccountList::retranslate()
{
    m_list->setAccessibleName(tr("Accounts"));
    m_add->setText(tr("New account"));
    m_remove->setToolTip(tr("Remove this account…"));
    m_remove->setAccessibleName(m_remove->toolTip());
    fill();
}

} // namespace ui
