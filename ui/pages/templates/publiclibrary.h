// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/api/templateapi.h"

#include <QObject>

namespace ui {

/// The platform's public library, as far as it is open to the account's categories: titles page after page, and the
/// keywords of one.
class PublicLibrary final : public QObject
{
    Q_OBJECT

public:
    PublicLibrary(core::api::ApiClient &client, core::Account account, QObject *parent = nullptr);

    /// Reads categories and titles from the beginning.
    void read();
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] const QList<core::api::PublicTemplate> &titles() const { return m_titles; }
    /// How many there are, whether they were read already or not.
    [[nodiscard]] qint64 count() const { return m_count; }
    /// Those of the account.
    [[nodiscard]] const QList<core::api::Category> &categories() const { return m_categories; }
    [[nodiscard]] QString categoryName(qint64 id) const;

    /// Answered by keywordsRead().
    void readKeywords(const QString &tid);

Q_SIGNALS:
    void changed();
    void keywordsRead(const QString &tid, const QList<core::api::PublicKeyword> &keywords);
    void failed(const core::Error &error);

private:
    void readPage();
    void giveUp(const core::Error &error);

    core::api::ApiClient &m_client;
    core::Account m_account;
    QList<core::api::Category> m_categories;
    QList<core::api::PublicTemplate> m_titles;
    qint64 m_count = 0;
    bool m_isReading = false;
    quint64 m_turn = 0;
};

} // namespace ui
