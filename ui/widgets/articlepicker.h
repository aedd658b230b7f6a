// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/api/draftapi.h"
#include "core/api/publishapi.h"
#include "ui/widgets/pickdialog.h"

namespace core {
class MediaStore;
}

namespace ui {

/// The drafts of an account, or what it has published, as the platform lists them: 20 at a time.
class ArticlePicker final : public PickDialog
{
    Q_OBJECT

public:
    enum class What { Drafts, Published };

    ArticlePicker(core::api::ApiClient &client, core::MediaStore &media, const core::Account &account, What what,
                  const QDateTime &now, QWidget *parent = nullptr);

private:
    struct Listed
    {
        QString id;
        QList<core::article::Article> articles;
        QDateTime updatedAt;
    };

    void fetch();
    void take(qint64 total, const QList<Listed> &listed);
    void refuse(const core::Error &error);
    void fill();

    core::api::ApiClient &m_client;
    core::MediaStore &m_media;
    core::Account m_account;
    What m_what;
    QDateTime m_now;
    QList<Listed> m_listed;
    qint64 m_total = 0;
    qint64 m_asked = 0; ///< places of the list that were answered
    QPushButton *m_more;
};

} // namespace ui
