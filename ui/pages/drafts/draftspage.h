// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/mediadesk/articleimages.h"
#include "core/mediadesk/draftpublishing.h"
#include "core/mediadesk/draftsaving.h"
#include "ui/pages/drafts/coverpictures.h"
#include "ui/pages/drafts/draftediting.h"
#include "ui/pages/drafts/publicationtracker.h"
#include "ui/shell/page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QTabBar;
class QToolButton;

namespace ui {

class ArticleForm;
class ArticlePreview;
class DraftList;
class ImageReport;

/// The draft box: a list, the fields and HTML of a draft's articles beside what a phone shows, import from files, and
/// publishing with its result.
class DraftsPage final : public Page
{
    Q_OBJECT

public:
    struct Services
    {
        core::mediadesk::MediaDesk &desk;
        core::DraftStore &drafts;
        core::PublicationJournal &publications;
        core::api::ApiClient &client;
        core::Transport &transport;
        core::DeliveryLog &deliveries;
        const core::Catalogue &catalogue;
        const core::Clock &clock;
    };

    explicit DraftsPage(const Services &services, QWidget *parent = nullptr);
    ~DraftsPage() override;

    void setAccount(const std::optional<core::Account> &account) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void createActions();
    void createUndo();
    [[nodiscard]] QWidget *createBar();
    [[nodiscard]] QWidget *createEditor();
    [[nodiscard]] QWidget *createResults();

    void showDraft();
    void showEdits();
    void showArticle(int index);
    void takeEdit();
    [[nodiscard]] QList<core::Problem> problems() const;
    /// Of an image that was uploaded for an article.
    [[nodiscard]] QImage keptPicture(const QString &url) const;
    void judge();
    void enableParts();
    /// What publishing does, or why the account cannot.
    void showNote();
    void say(const QString &richText);
    void busy(const QString &what);
    void ready();

    /// Runs it now, or when the user gives up what is not saved.
    void afterEdits(std::function<void()> deed);
    void choose(const QString &mediaId);
    void fetch(const QString &mediaId);
    void chooseCover();
    void showCovers();
    void askForFile();
    void import(const QString &path);
    void uploadImages();
    void uploadImagesOf(int index);
    void save();
    void endSaving(const core::AppId &appId, const core::mediadesk::SavedDraft &outcome);
    void askToPublish();
    void publish();
    /// What an earlier run of the program left open: nobody answered whether it was published.
    void settlePublication();
    void takePublishing(const core::Account &account, const core::Result<core::mediadesk::Publishing> &publishing);
    void follow(const core::Account &account, const QString &publishId);
    void showPublication();
    void endPublication(const core::api::PublicationStatus &status);
    void askToRemove();
    void remove();
    void askForBox();
    [[nodiscard]] QString firstTitle() const;

    Services m_services;
    std::optional<core::Account> m_account;
    DraftEditing m_editing;
    PublicationTracker m_tracker;
    CoverPictures m_covers;
    int m_index = 0;
    bool m_isBusy = false;
    std::shared_ptr<core::Transfer> m_transfer; ///< of images that are being uploaded
    QTimer m_judging;
    QString m_whyNotPublish; ///< empty when the account may publish by API

    QString m_publishId; ///< of the publication that is shown
    QString m_publishedDraft;
    std::optional<core::api::PublicationStatus> m_published;
    QDateTime m_heardAt; ///< the event came

    QAction *m_new = nullptr;
    QAction *m_import = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_save = nullptr;
    QAction *m_images = nullptr;
    QAction *m_publish = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_box = nullptr;
    QLabel *m_note = nullptr;
    DraftList *m_list = nullptr;
    QTabBar *m_articles = nullptr;
    QToolButton *m_add = nullptr;
    ArticleForm *m_form = nullptr;
    ArticlePreview *m_preview = nullptr;
    QListWidget *m_problems = nullptr;
    ImageReport *m_report = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace ui
