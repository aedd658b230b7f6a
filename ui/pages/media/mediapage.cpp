// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/media/mediapage.h"

#include "ui/pages/media/mediadetails.h"
#include "ui/pages/media/medialibrary.h"
#include "ui/pages/media/thumbnails.h"
#include "ui/support/actions.h"
#include "ui/support/confirm.h"
#include "ui/support/whendone.h"
#include "ui/widgets/badge.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::StoredMedia;
using core::media::Keeping;
using core::media::Kind;

MediaPage::MediaPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_desk(services.desk)
    , m_client(services.client)
    , m_thumbnails(new Thumbnails(services.desk.store(), services.transport, this))
    , m_library(new MediaLibrary(services.desk.store(), *m_thumbnails, services.clock))
    , m_details(new MediaDetails(*m_thumbnails, services.clock))
{
    setAcceptDrops(true);
    createActions();
    layOut();
    connect(&m_desk, &core::mediadesk::MediaDesk::changed, this, [this](const core::AppId &appId) {
        if (!m_account || m_account->appId != appId)
            return;
        if (m_isRefreshing)
            m_library->reloadSoon();
        else
            m_library->reload();
    });
    connect(m_library, &MediaLibrary::selectionChanged, this, &MediaPage::showSelected);
    connect(m_library, &MediaLibrary::uploadRequested, this, &MediaPage::choose);
    connect(m_library, &MediaLibrary::failed, this, &MediaPage::failed);
    connect(m_details, &MediaDetails::saveRequested, this, &MediaPage::save);
    connect(m_details, &MediaDetails::removeRequested, this, &MediaPage::askToRemove);
    showSelected();
}

MediaPage::~MediaPage()
{
    // Views and dialogs look at the model to the last.
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void MediaPage::createActions()
{
    m_upload = ui::addAction(this, {"ui::MediaPage", QT_TR_NOOP("Upload…")}, u"add"_s, QKeySequence(u"Ctrl+U"_s));
    m_paste = ui::addAction(this, {"ui::MediaPage", QT_TR_NOOP("Upload from the clipboard")}, u"copy"_s,
                            QKeySequence(u"Ctrl+Shift+V"_s));
    m_refresh =
        ui::addAction(this, {"ui::MediaPage", QT_TR_NOOP("Read the list")}, u"refresh"_s, QKeySequence(Qt::Key_F5));
    m_copy = ui::addAction(this, {"ui::MediaPage", QT_TR_NOOP("Copy the media id")}, u"copy"_s,
                           QKeySequence(u"Ctrl+Shift+C"_s));
    m_delete = ui::addAction(this, {"ui::MediaPage", QT_TR_NOOP("Delete…")}, u"remove"_s, QKeySequence::Delete);
    connect(m_upload, &QAction::triggered, this, &MediaPage::choose);
    connect(m_paste, &QAction::triggered, this, &MediaPage::paste);
    connect(m_refresh, &QAction::triggered, this, &MediaPage::refresh);
    connect(m_copy, &QAction::triggered, this, &MediaPage::copyId);
    connect(m_delete, &QAction::triggered, this, &MediaPage::askToRemove);
    m_copy->setEnabled(false);
    m_delete->setEnabled(false);
}

void MediaPage::layOut()
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"mediaSplitter"_s);
    splitter->addWidget(m_library);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({720, 300});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addWidget(splitter);
    m_library->addButton(m_refresh);
    m_library->addButton(m_upload);
}

void MediaPage::setAccount(const std::optional<core::Account> &account)
{
    const bool isOther = !m_account || !account || m_account->appId != account->appId;
    m_account = account;
    m_thumbnails->setAccount(account ? std::optional(account->appId) : std::nullopt, account ? account->proxy : QUrl());
    for (QAction *action : {m_upload, m_paste, m_refresh})
        action->setEnabled(account.has_value());
    if (isOther) {
        m_library->setFreshness(MediaLibrary::Freshness::AsKnownHere);
        m_library->setAccount(account);
    }
}

void MediaPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_library->reload();
}

void MediaPage::showSelected()
{
    const std::optional<StoredMedia> selected = m_library->selected();
    m_details->setMedia(selected);
    m_copy->setEnabled(selected.has_value());
    m_delete->setEnabled(selected.has_value());
}

void MediaPage::refresh()
{
    if (!m_account || m_isRefreshing)
        return;
    m_isRefreshing = true;
    m_refresh->setEnabled(false);
    m_thumbnails->tryAgain();
    m_library->setFreshness(MediaLibrary::Freshness::BeingRead);
    refreshKinds({Kind::Image, Kind::Voice, Kind::Video});
}

void MediaPage::refreshKinds(QList<Kind> kinds)
{
    const core::Account account = *m_account;
    const Kind kind = kinds.takeFirst();
    whenDone(m_desk.refresh(account, kind), this, [this, kinds, account](const core::Result<qint64> &number) {
        const bool isSameAccount = m_account && m_account->appId == account.appId;
        if (number && isSameAccount && !kinds.isEmpty()) {
            refreshKinds(kinds);
            return;
        }
        m_isRefreshing = false;
        m_refresh->setEnabled(m_account.has_value());
        if (!number)
            Q_EMIT failed(number.error());
        m_library->setFreshness(number && isSameAccount ? MediaLibrary::Freshness::Read
                                                        : MediaLibrary::Freshness::AsKnownHere);
        m_library->reload();
    });
}

void MediaPage::choose()
{
    auto *dialog = new QFileDialog(this, tr("Upload media"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList &files) { upload(candidatesOf(files)); });
    dialog->open();
}

void MediaPage::paste()
{
    const QMimeData *const clip = QGuiApplication::clipboard()->mimeData();
    const QList<Candidate> candidates = clip ? candidatesOf(*clip) : QList<Candidate>();
    if (candidates.isEmpty())
        Q_EMIT noticed(tr("There is neither a picture nor a file in the clipboard"));
    else
        upload(candidates);
}

void MediaPage::upload(const QList<Candidate> &candidates)
{
    if (!m_account || candidates.isEmpty())
        return;
    auto *dialog = new UploadDialog(m_desk, *m_account, candidates, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setKeeping(m_library->keeping());
    connect(dialog, &UploadDialog::uploaded, this, [this](const StoredMedia &media, const QByteArray &bytes) {
        m_thumbnails->put(media, bytes);
        Q_EMIT noticed(tr("“%1” is uploaded").arg(media.name));
    });
    dialog->open();
}

void MediaPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_account && (event->mimeData()->hasUrls() || event->mimeData()->hasImage()))
        event->acceptProposedAction();
}

void MediaPage::dropEvent(QDropEvent *event)
{
    upload(candidatesOf(*event->mimeData()));
    event->acceptProposedAction();
}

void MediaPage::save()
{
    const std::optional<StoredMedia> media = m_library->selected();
    if (!media || !m_account)
        return;
    whenDone(core::api::fetchMedia(m_client, *m_account, media->mediaId, media->use.keeping), this,
             [this, media](const core::Result<core::api::MediaContent> &content) {
                 if (!content)
                     Q_EMIT failed(content.error());
                 else if (!content->videoUrl.isEmpty())
                     QDesktopServices::openUrl(content->videoUrl);
                 else
                     saveTo(*media, *content);
             });
}

void MediaPage::saveTo(const StoredMedia &media, const core::api::MediaContent &content)
{
    auto *dialog = new QFileDialog(this, tr("Save as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(content.fileName.isEmpty() ? QFileInfo(media.name).fileName() : content.fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes = content.bytes](const QString &path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            Q_EMIT noticed(tr("Saved as %1").arg(path));
        else
            Q_EMIT failed({.kind = core::Error::Kind::Storage,
                           .message = tr("“%1” cannot be written: %2").arg(path, file.errorString())});
    });
    dialog->open();
}

void MediaPage::askToRemove()
{
    const std::optional<StoredMedia> media = m_library->selected();
    if (!media || !m_account)
        return;
    if (media->use.keeping != Keeping::Permanent) {
        remove(*media);
        return;
    }
    const Question question{
        .title = tr("Delete “%1”?").arg(media->name),
        .text = tr("It is deleted from the platform for good, from %1 of “%2”. Messages and drafts that use it will "
                   "fail. The platform refuses (48005) while a menu or an automatic answer uses it.")
                    .arg(environmentName(*m_account), m_account->name),
        .button = tr("Delete"),
        .danger = Question::Danger::Destructive,
    };
    confirm(this, question, [this, media] { remove(*media); });
}

void MediaPage::remove(const StoredMedia &media)
{
    if (!m_account)
        return;
    whenDone(m_desk.remove(*m_account, media), this, [this](const core::Done &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void MediaPage::copyId()
{
    if (const std::optional<StoredMedia> media = m_library->selected()) {
        QGuiApplication::clipboard()->setText(media->mediaId);
        Q_EMIT noticed(tr("Copied"));
    }
}

} // namespace ui
