// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/media/uploaddialog.h"
#include "ui/shell/page.h"

class QAction;

namespace ui {

class MediaDetails;
class MediaLibrary;
class Thumbnails;

/// The library of an account's media: permanent ones as the platform lists them, temporary ones with the time they
/// have left, images in articles. Files are uploaded by button, by dropping them and by pasting.
class MediaPage final : public Page
{
    Q_OBJECT

public:
    struct Services
    {
        core::mediadesk::MediaDesk &desk;
        core::api::ApiClient &client;
        core::Transport &transport;
        const core::Clock &clock;
    };

    explicit MediaPage(const Services &services, QWidget *parent = nullptr);
    ~MediaPage() override;

    void setAccount(const std::optional<core::Account> &account) override;

protected:
    void retranslate() override { }
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createActions();
    void layOut();
    void showSelected();
    void refresh();
    void refreshKinds(QList<core::media::Kind> kinds);
    void choose();
    void paste();
    void upload(const QList<Candidate> &candidates);
    void save();
    void saveTo(const core::StoredMedia &media, const core::api::MediaContent &content);
    void askToRemove();
    void remove(const core::StoredMedia &media);
    void copyId();

    core::mediadesk::MediaDesk &m_desk;
    core::api::ApiClient &m_client;
    Thumbnails *m_thumbnails;
    MediaLibrary *m_library;
    MediaDetails *m_details;
    std::optional<core::Account> m_account;
    bool m_isRefreshing = false;

    QAction *m_upload = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_delete = nullptr;
};

} // namespace ui
