// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/api/mediaapi.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

namespace ui {

/// Covers as the platform has them, decoded in another thread; a few are held.
class CoverPictures final : public QObject
{
    Q_OBJECT

public:
    explicit CoverPictures(core::api::ApiClient &client, QObject *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);
    /// Null while it is not here.
    [[nodiscard]] QImage picture(const QString &mediaId) const;
    /// Has it fetched; loaded() or failed() follows, or nothing when it is here or on its way.
    void want(const QString &mediaId);

Q_SIGNALS:
    void loaded(const QString &mediaId);
    void failed(const QString &mediaId, const core::Error &error);

private:
    core::api::ApiClient &m_client;
    std::optional<core::Account> m_account;
    QCache<QString, QImage> m_pictures{4};
    QSet<QString> m_underWay;
};

} // namespace ui
