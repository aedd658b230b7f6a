// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of drafts does with the platform and with files.
#include "core/article/articlerules.h"
#include "core/article/importing.h"
#include "ui/pages/drafts/articleform.h"
#include "ui/pages/drafts/draftspage.h"
#include "ui/support/confirm.h"
#include "ui/support/whendone.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/pictures.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QTabBar>
#include <QTableView>

namespace ui {

using namespace Qt::StringLiterals;
using core::api::Draft;
using core::article::Article;

void DraftsPage::afterEdits(std::function<void()> deed)
{
    if (m_draft.articles == m_saved) {
        deed();
        return;
    }
    const Question question{
        .title = tr("Give up what is not saved?"),
        .text = tr("“%1” has changes that the platform does not have.").arg(m_draft.articles.constFirst().title),
        .button = tr("Give up"),
        .danger = Question::Danger::Destructive};
    confirm(this, question, std::move(deed));
}

void DraftsPage::refresh()
{
    if (!m_account || m_isBusy)
        return;
    m_model->setRows({});
    busy(true);
    readPage(0);
}

void DraftsPage::readPage(qint64 offset)
{
    const qint64 pageSize = m_services.catalogue.limitValue(u"media.list.maxCount");
    const core::AppId appId = m_account->appId;
    whenDone(core::api::listDrafts(m_services.client, *m_account, offset, pageSize, core::api::Content::Without), this,
             [this, offset, appId](const core::Result<core::api::DraftPage> &page) {
                 const bool isStillHere = m_account && m_account->appId == appId;
                 if (page && isStillHere)
                     m_model->append(page->drafts);
                 const qint64 next = offset + (page ? page->drafts.size() : 0);
                 if (page && isStillHere && !page->drafts.isEmpty() && next < page->total) {
                     readPage(next);
                     return;
                 }
                 busy(false);
                 if (!page)
                     Q_EMIT failed(page.error());
                 else if (!isStillHere)
                     refresh();
             });
}

void DraftsPage::fetch(const QString &mediaId)
{
    if (!m_account || m_isBusy)
        return;
    m_folder.clear();
    busy(true);
    whenDone(core::api::fetchDraft(m_services.client, *m_account, mediaId), this,
             [this](const core::Result<Draft> &draft) {
                 busy(false);
                 if (draft)
                     show(*draft);
                 else
                     Q_EMIT failed(draft.error());
             });
}

void DraftsPage::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Import an article"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Articles (*.html *.htm *.md *.markdown *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &DraftsPage::import);
    dialog->open();
}

void DraftsPage::import(const QString &path)
{
    constexpr qint64 most = 17 * 1024 * 1024; // a little more than is taken, so that the message can say so
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed({.kind = core::Error::Kind::Storage,
                       .message = tr("“%1” cannot be read: %2").arg(path, file.errorString())});
        return;
    }
    const auto articles = core::article::importArticles(file.read(most), core::article::sourceOf(path));
    if (!articles) {
        Q_EMIT failed(articles.error());
        return;
    }
    show({.articles = *articles});
    m_saved.clear(); // nothing of it is on the platform
    m_folder = QFileInfo(path).absolutePath();
    enableParts();
    uploadImages(m_folder);
}

void DraftsPage::uploadImages(const QString &folder)
{
    if (!m_account || m_isBusy)
        return;
    busy(true);
    uploadImagesOf(0, folder);
}

void DraftsPage::uploadImagesOf(int index, const QString &folder)
{
    if (!m_account || index >= m_draft.articles.size()) {
        busy(false);
        m_form->setArticle(m_draft.articles[m_index]);
        judge();
        return;
    }
    const core::mediadesk::ImageSource source{.folder = folder, .convert = convertedPicture};
    whenDone(core::mediadesk::uploadImages(m_services.desk, m_services.transport, *m_account, m_draft.articles[index],
                                           source),
             this, [this, index, folder](const core::Result<core::mediadesk::ArticleWithImages> &done) {
                 if (done && index < m_draft.articles.size()) {
                     m_draft.articles[index] = done->article;
                     report(done->outcomes);
                 } else if (!done) {
                     Q_EMIT failed(done.error());
                 }
                 uploadImagesOf(done ? index + 1 : int(m_draft.articles.size()), folder);
             });
}

void DraftsPage::report(const QList<core::mediadesk::ImageOutcome> &outcomes)
{
    if (outcomes.isEmpty())
        return;
    QStringList lines;
    int uploaded = 0;
    for (const core::mediadesk::ImageOutcome &outcome : outcomes) {
        if (outcome.error)
            lines += tr("%1: %2").arg(outcome.image.left(60), outcome.error->message).toHtmlEscaped();
        else
            ++uploaded;
    }
    lines.prepend(tr("%n image(s) uploaded and their links replaced.", nullptr, uploaded).toHtmlEscaped());
    m_result->setText(lines.join(u"<br>"_s));
    m_result->show();
}

void DraftsPage::save()
{
    if (!m_account || m_isBusy)
        return;
    judge();
    const QList<core::Problem> problems = core::article::check(m_draft.articles, m_services.catalogue);
    for (const core::Problem &problem : problems) {
        if (problem.severity == core::Problem::Severity::Error) {
            Q_EMIT failed({.kind = core::Error::Kind::Invalid, .message = problem.message, .field = problem.path});
            return;
        }
    }
    busy(true);
    if (!m_draft.mediaId.isEmpty()) {
        QList<int> changed;
        for (int i = 0; i < m_draft.articles.size(); ++i) {
            if (i >= m_saved.size() || m_draft.articles[i] != m_saved[i])
                changed.append(i);
        }
        saveNext(changed);
        return;
    }
    whenDone(core::api::addDraft(m_services.client, *m_account, m_draft.articles), this,
             [this](const core::Result<QString> &mediaId) {
                 busy(false);
                 if (!mediaId) {
                     Q_EMIT failed(mediaId.error());
                     return;
                 }
                 m_draft.mediaId = *mediaId;
                 m_saved = m_draft.articles;
                 Q_EMIT noticed(tr("The draft is saved on the platform"));
                 refresh();
             });
}

void DraftsPage::saveNext(QList<int> indexes)
{
    if (indexes.isEmpty() || !m_account) {
        busy(false);
        Q_EMIT noticed(tr("The draft is saved on the platform"));
        refresh();
        return;
    }
    const int index = indexes.takeFirst();
    whenDone(core::api::updateDraft(m_services.client, *m_account, m_draft.mediaId, index, m_draft.articles[index]),
             this, [this, index, indexes](const core::Done &done) {
                 if (!done) {
                     busy(false);
                     Q_EMIT failed(done.error());
                     return;
                 }
                 m_saved[index] = m_draft.articles[index];
                 saveNext(indexes);
             });
}

void DraftsPage::askToPublish()
{
    if (!m_account)
        return;
    const Question question{
        .title = tr("Publish “%1”?").arg(m_draft.articles.constFirst().title),
        .text = tr("The articles become public under their links, for %1 of “%2”. Followers are not told, and the "
                   "draft is gone afterwards: it can then no longer be sent to all.")
                    .arg(environmentName(*m_account), m_account->name),
        .button = tr("Publish")};
    confirm(this, question, [this] { publish(); });
}

void DraftsPage::publish()
{
    if (!m_account)
        return;
    busy(true);
    whenDone(core::api::submitPublication(m_services.client, *m_account, m_draft.mediaId), this,
             [this](const core::Result<core::api::SubmittedPublication> &submitted) {
                 if (!submitted) {
                     busy(false);
                     Q_EMIT failed(submitted.error());
                     return;
                 }
                 const QString id = submitted->publishId;
                 m_result->setText(tr("Publication %1 was taken on; waiting for its result…").arg(id));
                 m_result->show();
                 whenDone(
                     core::api::awaitPublication(m_services.client, m_services.transport, *m_account, id), this,
                     [this, id](const core::Result<core::api::PublicationStatus> &status) { showResult(id, status); });
             });
}

void DraftsPage::showResult(const QString &publishId, const core::Result<core::api::PublicationStatus> &status)
{
    busy(false);
    if (!status) {
        Q_EMIT failed(status.error());
        return;
    }
    QStringList lines{tr("Publication %1: %2.").arg(publishId, titleOf(status->stage)).toHtmlEscaped()};
    for (const QUrl &url : status->urls) {
        const QString link = url.toString().toHtmlEscaped();
        lines += u"<a href=\"%1\">%1</a>"_s.arg(link);
    }
    for (const int index : status->failed)
        lines += tr("Article %1 was refused").arg(index).toHtmlEscaped();
    if (status->stage == core::api::PublicationStatus::Stage::Done)
        startNew();
    m_result->setText(lines.join(u"<br>"_s));
    m_result->show();
    refresh();
}

void DraftsPage::askToRemove()
{
    if (!m_account || m_draft.mediaId.isEmpty())
        return;
    const Question question{.title = tr("Delete “%1”?").arg(m_draft.articles.constFirst().title),
                            .text = tr("The draft is deleted on the platform for good, from %1 of “%2”.")
                                        .arg(environmentName(*m_account), m_account->name),
                            .button = tr("Delete"),
                            .danger = Question::Danger::Destructive};
    confirm(this, question, [this] {
        busy(true);
        whenDone(core::api::deleteDraft(m_services.client, *m_account, m_draft.mediaId), this,
                 [this](const core::Done &done) {
                     busy(false);
                     if (!done) {
                         Q_EMIT failed(done.error());
                         return;
                     }
                     startNew();
                     refresh();
                 });
    });
}

} // namespace ui
