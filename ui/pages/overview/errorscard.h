// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/exchangelog.h"
#include "ui/support/rowmodel.h"
#include "ui/widgets/section.h"

class QTreeView;

namespace ui {

class ErrorCard;
class ToneLabel;

/// The last calls of the account that failed, with what to do.
class ErrorsCard final : public Section
{
    Q_OBJECT

public:
    explicit ErrorsCard(const core::ExchangeLog &exchanges, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account) override;

protected:
    void retranslate() override;

private:
    void showErrors();
    void showSelected();

    const core::ExchangeLog &m_exchanges;
    std::optional<core::Account> m_account;
    RowModel<core::Exchange> *m_model;
    QTreeView *m_table;
    ErrorCard *m_details;
    ToneLabel *m_none;
};

} // namespace ui
