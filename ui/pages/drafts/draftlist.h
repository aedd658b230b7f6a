// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/api/draftapi.h"
#include "ui/support/rowmodel.h"

#include <QTableView>

namespace ui {

/// The drafts that an account has on the platform, the newest first, read in pages.
class DraftList final : public QTableView
{
    Q_OBJECT

public:
    explicit DraftList(core::api::ApiClient &client, QWidget *parent = nullptr);

    /// Another account's list begins empty.
    void setAccount(const std::optional<core::Account> &account);
    /// Reads it anew; what stood in it stays until the answer is there.
    void refresh();
    void select(const QString &mediaId);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &mediaId);
    void refreshed();
    void failed(const core::Error &error);

private:
    void readPage(qint64 offset, QList<core::api::Draft> before);
    void end(const core::Result<QList<core::api::Draft>> &drafts);

    core::api::ApiClient &m_client;
    RowModel<core::api::Draft> *m_model;
    std::optional<core::Account> m_account;
    QString m_selected;
    bool m_isReading = false;
    bool m_isOutdated = false; ///< asked for while it was being read
};

} // namespace ui
