// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/quotaclearing.h"
#include "core/diagnosis/quotalist.h"
#include "ui/support/rowmodel.h"

#include <QWidget>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace ui {

class ErrorCard;
class ToneLabel;

/// What the platform allows a day of each call, what is used and left, and the resets with their budget.
class QuotaTab final : public QWidget
{
    Q_OBJECT

public:
    QuotaTab(core::api::ApiClient &client, core::diagnosis::QuotaClearing &clearing, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);

Q_SIGNALS:
    void noticed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeTop();
    QTreeView *makeTable();
    void askAll();
    void askSelected();
    void ask(const QList<qsizetype> &rows);
    void askNext();
    void take(int asking, qsizetype row, const core::Result<core::api::ApiQuota> &quota);
    void stop();
    void confirmClearAll(core::api::ClearBy by);
    void confirmClearSelected();
    void finishClearing(core::Task<void> clearing, const QString &path);
    void showCleared(const core::Done &done, const QString &path);
    [[nodiscard]] QList<qsizetype> selectedRows() const;
    void showState();
    void reword();
    void retranslate();

    core::api::ApiClient &m_client;
    core::diagnosis::QuotaClearing &m_clearing;
    std::optional<core::Account> m_account;
    RowModel<core::diagnosis::QuotaRow> *m_model;
    QSortFilterProxyModel *m_found;
    QList<qsizetype> m_toAsk;
    qsizetype m_asked = 0;
    int m_asking = 0; ///< answers to an earlier round are nobody's
    QLineEdit *m_search;
    QPushButton *m_askAll;
    QPushButton *m_askSelected;
    QPushButton *m_stop;
    QPushButton *m_clearSelected;
    QPushButton *m_clearAll;
    QPushButton *m_clearBySecret;
    QProgressBar *m_progress;
    QTreeView *m_table;
    ErrorCard *m_error;
    ToneLabel *m_budget;
};

} // namespace ui
