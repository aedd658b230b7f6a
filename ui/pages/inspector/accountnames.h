// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"

#include <QIdentityProxyModel>

namespace ui {

/// Puts an account's name where a table has its AppID, which becomes the tool tip. An account that is no longer in the
/// book keeps its AppID.
class AccountNames final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    AccountNames(core::AccountBook &book, int column, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &at, int role) const override;

private:
    void showNames();

    core::AccountBook &m_book;
    int m_column;
};

} // namespace ui
