// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/accountnames.h"

namespace ui {

AccountNames::AccountNames(core::AccountBook &book, int column, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_book(book)
    , m_column(column)
{
    connect(&m_book, &core::AccountBook::accountsChanged, this, &AccountNames::showNames);
}

QVariant AccountNames::data(const QModelIndex &at, int role) const
{
    if (at.column() != m_column || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QIdentityProxyModel::data(at, role);
    const QVariant shown = QIdentityProxyModel::data(at, Qt::DisplayRole);
    const auto appId = core::AppId::parse(shown.toString());
    const auto account = appId ? m_book.find(*appId) : std::nullopt;
    if (role == Qt::ToolTipRole)
        return appId ? shown : QVariant();
    return account ? account->name : shown;
}

void AccountNames::showNames()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, m_column), index(rowCount() - 1, m_column));
}

} // namespace ui
