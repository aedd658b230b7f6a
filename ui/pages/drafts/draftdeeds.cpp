// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of drafts does with the platform and with files.
#include "core/article/articlerules.h"
#include "core/article/importing.h"
#include "core/base/clock.h"
#include "core/mediadesk/medianeed.h"
#include "ui/pages/drafts/articleform.h"
#include "ui/pages/drafts/draftlist.h"
#include "ui/pages/drafts/draftspage.h"
#include "ui/pages/drafts/imagereport.h"
#include "ui/support/confirm.h"
#include "ui/support/inbackground.h"
#include "ui/support/whendone.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/mediapicker.h"
#include "ui/widgets/pictures.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;
using core::api::Draft;
using core::mediadesk::SavedDraft;
using Articles = DraftEditing::Articles;

namespace {

core::Result<Articles> articlesIn(const QString &path)
{
    constexpr qint64 most = 17 * 1024 * 1024; // a little more than is taken, so that the message can say so
    QFile file(path);
    const bool isFile = QFileInfo(path).isFile(); // a pipe would make us wait for ever
    if (!isFile || !file.open(QIODevice::ReadOnly))
        return core::fail(core::Error::Kind::Storage,
                          isFile ? DraftsPage::tr("“%1” cannot be read: %2").arg(path, file.errorString())
                                 : DraftsPage::tr("“%1” is not a file").arg(path));
    return core::article::importArticles(file.read(most), core::article::sourceOf(path));
}

} // namespace

QString DraftsPage::firstTitle() const
{
    const QString title = m_editing.articles().constFirst().title;
    return title.isEmpty() ? tr("(no title)") : title;
}

void DraftsPage::afterEdits(std::function<void()> deed)
{
    if (!m_editing.isEdited()) {
        deed();
        return;
    }
    const Question question{.title = tr("Give up what is not saved?"),
                            .text = tr("“%1” has changes that the platform does not have.").arg(firstTitle()),
                            .button = tr("Give up"),
                            .danger = Question::Danger::Destructive};
    confirm(this, question, std::move(deed));
}

void DraftsPage::choose(const QString &mediaId)
{
    m_list->select(m_editing.mediaId()); // until it is there
    afterEdits([this, mediaId] { fetch(mediaId); });
}

void DraftsPage::fetch(const QString &mediaId)
{
    if (!m_account || m_isBusy)
        return;
    busy(tr("Reading the draft…"));
    whenDone(core::api::fetchDraft(m_services.client, *m_account, mediaId), this,
             [this, appId = m_account->appId](const core::Result<Draft> &draft) {
                 ready();
                 if (!m_account || m_account->appId != appId)
                     return;
                 if (draft) {
                     m_editing.load(*draft);
                     return;
                 }
                 Q_EMIT failed(draft.error());
                 m_list->refresh(); // it may be gone
             });
}

void DraftsPage::chooseCover()
{
    if (!m_account)
        return;
    using core::media::Kind;
    using core::mediadesk::MediaNeed;
    const MediaNeed need{.kinds = {Kind::Image, Kind::Thumb}, .lasting = MediaNeed::Lasting::Required};
    auto *picker = new MediaPicker(m_services.desk.store(), *m_account, need, m_services.clock.now(), this);
    connect(picker, &PickDialog::chosen, this, [this, appId = m_account->appId](const QString &mediaId) {
        if (m_account && m_account->appId == appId)
            m_form->setCover(mediaId);
    });
    picker->open();
}

void DraftsPage::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Import an article"));
    dialog->setObjectName(u"importDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Articles (*.html *.htm *.md *.markdown *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &DraftsPage::import);
    dialog->open();
}

void DraftsPage::import(const QString &path)
{
    busy(tr("Reading “%1”…").arg(QFileInfo(path).fileName()));
    inBackground(
        this, [path] { return articlesIn(path); },
        [this, path](const core::Result<Articles> &articles) {
            ready();
            if (!articles) {
                Q_EMIT failed(articles.error());
                return;
            }
            m_editing.loadFile(*articles, QFileInfo(path).absolutePath());
            uploadImages();
        });
}

void DraftsPage::uploadImages()
{
    if (!m_account || m_isBusy)
        return;
    m_report->clear();
    m_transfer = std::make_shared<core::Transfer>();
    busy(tr("Looking for foreign images…"));
    m_stop->show();
    uploadImagesOf(0);
}

void DraftsPage::uploadImagesOf(int index)
{
    if (!m_account || index >= m_editing.articles().size()) {
        m_transfer.reset();
        ready();
        judge();
        return;
    }
    const QPointer<DraftsPage> page(this);
    const core::mediadesk::ImageSource source{
        .folder = m_editing.folder(),
        .convert = convertedPicture,
        .shrink = smallPicture,
        .progress =
            [page](qsizetype done, qsizetype of) {
                if (page)
                    page->say(tr("Uploading image %1 of %2…").arg(done + 1).arg(of).toHtmlEscaped());
            },
        .transfer = m_transfer};
    whenDone(core::mediadesk::uploadImages(m_services.desk, m_services.transport, *m_account,
                                           m_editing.articles()[index], source),
             this,
             [this, index, appId = m_account->appId](const core::Result<core::mediadesk::ArticleWithImages> &done) {
                 const bool isHere = m_account && m_account->appId == appId && index < m_editing.articles().size();
                 if (done && isHere) {
                     m_editing.setArticle(index, done->article, tr("Upload foreign images"));
                     m_report->add(done->outcomes);
                 } else if (!done) {
                     Q_EMIT failed(done.error());
                 }
                 uploadImagesOf(done && isHere ? index + 1 : int(m_editing.articles().size()));
             });
}

void DraftsPage::save()
{
    if (!m_account || m_isBusy || !m_editing.isEdited())
        return;
    judge();
    for (const core::Problem &problem : problems()) {
        if (problem.severity == core::Problem::Severity::Error) {
            Q_EMIT failed({.kind = core::Error::Kind::Invalid, .message = problem.message, .field = problem.path});
            return;
        }
    }
    m_editing.keepNow();
    busy(tr("Saving…"));
    whenDone(core::mediadesk::saveDraft(m_services.client, *m_account, m_editing.mediaId(), m_editing.articles(),
                                        m_editing.changedArticles(), m_services.clock.now()),
             this, [this, appId = m_account->appId](const core::Result<SavedDraft> &outcome) {
                 ready();
                 if (outcome)
                     endSaving(appId, *outcome);
                 else
                     Q_EMIT failed(outcome.error());
             });
}

void DraftsPage::endSaving(const core::AppId &appId, const SavedDraft &outcome)
{
    if (!outcome.saved.isEmpty())
        m_editing.markSaved(appId, outcome.mediaId, outcome.saved);
    const bool isHere = m_account && m_account->appId == appId;
    if (outcome.isGone && isHere) {
        m_editing.detach();
        core::Error error = *outcome.error;
        error.advice = tr("The draft is gone on the platform: published, sent or deleted. Nothing is lost here; save "
                          "once more to add it as a new one.");
        Q_EMIT failed(error);
    } else if (outcome.error) {
        Q_EMIT failed(*outcome.error);
    } else {
        Q_EMIT noticed(tr("The draft is saved on the platform"));
    }
    if (isHere) {
        m_list->select(m_editing.mediaId());
        m_list->refresh();
    }
}

void DraftsPage::askToRemove()
{
    if (!m_account || m_editing.isNew())
        return;
    const Question question{.title = tr("Delete “%1”?").arg(firstTitle()),
                            .text = tr("The draft is deleted on the platform for good, from %1 of “%2”.")
                                        .arg(environmentName(*m_account), m_account->name),
                            .button = tr("Delete"),
                            .danger = Question::Danger::Destructive};
    confirm(this, question, [this] { remove(); });
}

void DraftsPage::remove()
{
    if (!m_account || m_isBusy)
        return;
    busy(tr("Deleting…"));
    const QString mediaId = m_editing.mediaId();
    whenDone(core::api::deleteDraft(m_services.client, *m_account, mediaId), this,
             [this, mediaId](const core::Done &done) {
                 ready();
                 if (!done)
                     Q_EMIT failed(done.error());
                 else if (m_editing.mediaId() == mediaId)
                     m_editing.startNew();
                 m_list->refresh();
             });
}

void DraftsPage::askForBox()
{
    if (!m_account || m_isBusy)
        return;
    busy(tr("Asking for the draft box…"));
    const auto tell = [this](const core::Result<bool> &isOpen) {
        ready();
        if (!isOpen)
            Q_EMIT failed(isOpen.error());
        else if (*isOpen)
            Q_EMIT noticed(tr("This account has a draft box"));
        return isOpen && !*isOpen;
    };
    whenDone(core::api::switchDraftBox(m_services.client, *m_account, core::api::DraftBox::Ask), this,
             [this, tell](const core::Result<bool> &isOpen) {
                 if (!tell(isOpen))
                     return;
                 const Question question{
                     .title = tr("Open the draft box?"),
                     .text = tr("This account still keeps articles among its material. Opening the draft box moves "
                                "them, and cannot be undone."),
                     .button = tr("Open it")};
                 confirm(this, question, [this, tell] {
                     whenDone(core::api::switchDraftBox(m_services.client, *m_account, core::api::DraftBox::Open), this,
                              [tell](const core::Result<bool> &opened) { static_cast<void>(tell(opened)); });
                 });
             });
}

} // namespace ui
