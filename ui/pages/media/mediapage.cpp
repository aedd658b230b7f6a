// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/media/mediapage.h"

#include "ui/pages/media/mediadetails.h"
#include "ui/pages/media/mediamodel.h"
#include "ui/pages/media/mediatile.h"
#include "ui/pages/media/thumbnails.h"
#include "ui/support/actions.h"
#include "ui/support/confirm.h"
#include "ui/support/whendone.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/emptyview.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::StoredMedia;
using core::media::Keeping;
using core::media::Kind;

namespace {

constexpr Keeping tabs[] = {Keeping::Permanent, Keeping::Temporary, Keeping::InArticle};

} // namespace

MediaPage::MediaPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_desk(services.desk)
    , m_client(services.client)
    , m_thumbnails(new Thumbnails(services.desk.store(), services.transport, this))
    , m_model(new MediaModel(*m_thumbnails, services.clock, this))
{
    setAcceptDrops(true);
    createActions();
    m_details = new MediaDetails(*m_thumbnails, services.clock);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"mediaSplitter"_s);
    splitter->addWidget(createLibrary());
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({720, 300});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(createBar());
    layout->addWidget(splitter, 1);

    connect(&m_desk, &core::mediadesk::MediaDesk::changed, this, [this](const core::AppId &appId) {
        if (m_account && m_account->appId == appId)
            reload();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_details->setMedia(selected());
        m_copy->setEnabled(selected().has_value());
        m_delete->setEnabled(selected().has_value());
    });
    connect(m_details, &MediaDetails::saveRequested, this, &MediaPage::save);
    connect(m_details, &MediaDetails::removeRequested, this, &MediaPage::askToRemove);
    m_details->setMedia(std::nullopt);
    retranslate();
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

QWidget *MediaPage::createBar()
{
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"keepings"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (qsizetype i = 0; i < qsizetype(std::size(tabs)); ++i)
        m_tabs->addTab(u" "_s);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"kindFilter"_s);
    m_kind->addItem(u" "_s, -1);
    for (const Kind kind : {Kind::Image, Kind::Voice, Kind::Video, Kind::Thumb})
        m_kind->addItem(u" "_s, int(kind));
    m_search = new QLineEdit;
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(220);
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tabs);
    layout->addStretch();
    layout->addWidget(m_search);
    layout->addWidget(m_kind);
    for (QAction *action : {m_refresh, m_upload}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &MediaPage::reload);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MediaPage::reload);
    connect(m_search, &QLineEdit::textChanged, this, &MediaPage::reload);
    return bar;
}

QWidget *MediaPage::createLibrary()
{
    m_list = new QListView;
    m_list->setObjectName(u"mediaList"_s);
    m_list->setViewMode(QListView::IconMode);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setUniformItemSizes(true);
    m_list->setWordWrap(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new MediaTile(m_list));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_empty = new EmptyView(u"album"_s);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    QPushButton *const first = m_empty->addButton();
    first->setObjectName(u"firstUpload"_s);
    connect(first, &QPushButton::clicked, this, &MediaPage::choose);
    m_count = new QLabel;
    m_count->setObjectName(u"count"_s);
    auto *library = new QWidget;
    auto *layout = new QVBoxLayout(library);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_count);
    return library;
}

void MediaPage::setAccount(const std::optional<core::Account> &account)
{
    const bool isOther = !m_account || !account || m_account->appId != account->appId;
    m_account = account;
    m_thumbnails->setAccount(account ? std::optional(account->appId) : std::nullopt, account ? account->proxy : QUrl());
    for (QAction *action : {m_upload, m_paste, m_refresh})
        action->setEnabled(account.has_value());
    if (isOther) {
        m_isOutdated = true;
        reload();
    }
}

void MediaPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model->refresh();
    showCount();
}

Keeping MediaPage::keeping() const
{
    return tabs[qMax(0, m_tabs->currentIndex())];
}

std::optional<StoredMedia> MediaPage::selected() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? std::optional(m_model->rows()[current.row()]) : std::nullopt;
}

void MediaPage::reload()
{
    const QString selectedId = selected().value_or(StoredMedia()).mediaId;
    QList<StoredMedia> rows;
    if (m_account) {
        const int kind = m_kind->currentData().toInt();
        auto listed =
            m_desk.store().list(m_account->appId, keeping(), kind < 0 ? std::nullopt : std::optional(Kind(kind)));
        if (!listed)
            Q_EMIT failed(listed.error());
        rows = std::move(listed).value_or(QList<StoredMedia>());
    }
    const bool hasAny = !rows.isEmpty();
    const QString needle = m_search->text().trimmed();
    if (!needle.isEmpty())
        rows.removeIf([&needle](const StoredMedia &media) {
            return !media.name.contains(needle, Qt::CaseInsensitive) && !media.mediaId.contains(needle);
        });
    m_model->setRows(std::move(rows));
    showCount();
    for (qsizetype i = 0; i < m_model->rows().size() && !selectedId.isEmpty(); ++i) {
        if (m_model->rows()[i].mediaId == selectedId)
            m_list->setCurrentIndex(m_model->index(int(i)));
    }
    m_details->setMedia(selected());
    m_stack->setCurrentWidget(hasAny ? static_cast<QWidget *>(m_list) : m_empty);
}

void MediaPage::showCount()
{
    const QString count = tr("%n item(s)", nullptr, int(m_model->rows().size()));
    const bool isAsKnown = m_isOutdated && keeping() == Keeping::Permanent && m_account;
    m_count->setText(isAsKnown ? count + u" · "_s + tr("as known here; the platform's list was not read yet (F5)")
                               : count);
}

void MediaPage::refresh()
{
    if (!m_account || m_isRefreshing)
        return;
    m_isOutdated = false;
    m_isRefreshing = true;
    m_refresh->setEnabled(false);
    refreshKinds({Kind::Image, Kind::Voice, Kind::Video});
}

void MediaPage::refreshKinds(QList<Kind> kinds)
{
    if (kinds.isEmpty() || !m_account) {
        m_isRefreshing = false;
        m_refresh->setEnabled(m_account.has_value());
        reload();
        return;
    }
    const Kind kind = kinds.takeFirst();
    whenDone(m_desk.refresh(*m_account, kind), this, [this, kinds](const core::Result<qint64> &number) {
        if (!number)
            Q_EMIT failed(number.error());
        refreshKinds(number ? kinds : QList<Kind>());
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
    dialog->setKeeping(keeping());
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
    const std::optional<StoredMedia> media = selected();
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
    const std::optional<StoredMedia> media = selected();
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
    if (const std::optional<StoredMedia> media = selected()) {
        QGuiApplication::clipboard()->setText(media->mediaId);
        Q_EMIT noticed(tr("Copied"));
    }
}

void MediaPage::retranslate()
{
    m_tabs->setTabText(0, tr("Permanent"));
    m_tabs->setTabText(1, tr("Temporary"));
    m_tabs->setTabText(2, tr("Images in articles"));
    m_tabs->setAccessibleName(tr("How the platform keeps it"));
    m_kind->setItemText(0, tr("All kinds"));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, wordFor(Kind(m_kind->itemData(i).toInt())));
    m_kind->setAccessibleName(tr("Kind"));
    m_search->setPlaceholderText(tr("Name or media id"));
    m_search->setAccessibleName(tr("Search"));
    m_list->setAccessibleName(tr("Media"));
    m_empty->setTexts(tr("Nothing here yet"),
                      tr("Drop files here, paste a picture, or choose some. What the platform would refuse is said "
                         "before anything is sent."));
    if (auto *const button = m_empty->findChild<QPushButton *>(u"firstUpload"_s))
        button->setText(tr("Upload…"));
    m_model->refresh();
    showCount();
}

} // namespace ui
