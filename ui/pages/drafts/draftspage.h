// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/draftapi.h"
#include "core/api/publishapi.h"
#include "core/mediadesk/articleimages.h"
#include "ui/shell/page.h"
#include "ui/support/rowmodel.h"

#include <QTimer>

class QLabel;
class QListWidget;
class QPushButton;
class QSplitter;
class QTabBar;
class QTableView;
class QToolButton;

namespace ui {

class ArticleForm;
class ArticlePreview;

/// The draft box: a list, the fields and HTML of a draft's articles beside what a phone shows, import from files, and
/// publishing with its result.
class DraftsPage final : public Page
{
    Q_OBJECT

public:
    struct Services
    {
        core::mediadesk::MediaDesk &desk;
        core::api::ApiClient &client;
        core::Transport &transport;
        const core::Catalogue &catalogue;
    };

    explicit DraftsPage(const Services &services, QWidget *parent = nullptr);
    ~DraftsPage() override;

    void setAccount(const std::optional<core::Account> &account) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void createActions();
    [[nodiscard]] QWidget *createBar();
    [[nodiscard]] QWidget *createList();
    [[nodiscard]] QWidget *createEditor();
    void refresh();
    void readPage(qint64 offset);
    void chooseRow(int row);
    void fetch(const QString &mediaId);
    void show(const core::api::Draft &draft);
    void showArticle(int index);
    void takeEdit();
    void judge();
    void enableParts();
    /// Runs it now, or when the user gives up what is not saved.
    void afterEdits(std::function<void()> deed);

    void startNew();
    void addArticle();
    void askForFile();
    void import(const QString &path);
    void uploadImages(const QString &folder);
    void uploadImagesOf(int index, const QString &folder);
    void report(const QList<core::mediadesk::ImageOutcome> &outcomes);
    void save();
    void saveNext(QList<int> indexes);
    void askToPublish();
    void publish();
    void showResult(const QString &publishId, const core::Result<core::api::PublicationStatus> &status);
    void askToRemove();
    void busy(bool isBusy);

    Services m_services;
    std::optional<core::Account> m_account;
    core::api::Draft m_draft; ///< as it is edited; without an id it is not on the platform yet
    QList<core::article::Article> m_saved;
    int m_index = 0;
    bool m_isBusy = false;
    QString m_folder; ///< of the file that was imported
    QTimer m_judging;

    QAction *m_new = nullptr;
    QAction *m_import = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_save = nullptr;
    QAction *m_images = nullptr;
    QAction *m_publish = nullptr;
    QAction *m_delete = nullptr;
    QLabel *m_note = nullptr;
    RowModel<core::api::Draft> *m_model = nullptr;
    QTableView *m_list = nullptr;
    QTabBar *m_articles = nullptr;
    QToolButton *m_add = nullptr;
    ArticleForm *m_form = nullptr;
    ArticlePreview *m_preview = nullptr;
    QListWidget *m_problems = nullptr;
    QLabel *m_result = nullptr;
};

} // namespace ui
