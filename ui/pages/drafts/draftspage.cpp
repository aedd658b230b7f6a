// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drafts/draftspage.h"

#include "core/article/articlerules.h"
#include "core/article/html.h"
#include "ui/pages/drafts/articleform.h"
#include "ui/pages/drafts/articlepreview.h"
#include "ui/pages/drafts/draftlist.h"
#include "ui/pages/drafts/imagereport.h"
#include "ui/support/actions.h"
#include "ui/support/problemtone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>

#include <functional>

namespace ui {

using namespace Qt::StringLiterals;
using core::Problem;
using core::article::Article;

DraftsPage::DraftsPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_editing(services.drafts, services.clock)
    , m_tracker(services.client, services.transport, services.deliveries)
    , m_covers(services.client)
{
    createActions();
    createUndo();
    m_note = new QLabel;
    m_note->setObjectName(u"draftsNote"_s);
    m_note->setWordWrap(true);
    m_list = new DraftList(services.client);
    m_list->setObjectName(u"drafts"_s);
    m_preview = new ArticlePreview(std::bind_front(&DraftsPage::keptPicture, this));
    m_preview->setObjectName(u"preview"_s);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"draftsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(createEditor());
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({240, 480, 300});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(createBar());
    layout->addWidget(m_note);
    layout->addWidget(splitter, 1);

    constexpr int patience = 200; // ms after the last key
    m_judging.setSingleShot(true);
    m_judging.setInterval(patience);
    connect(&m_judging, &QTimer::timeout, this, &DraftsPage::judge);
    connect(m_list, &DraftList::chosen, this, &DraftsPage::choose);
    connect(m_list, &DraftList::failed, this, &DraftsPage::failed);
    connect(&m_editing, &DraftEditing::loaded, this, &DraftsPage::showDraft);
    connect(&m_editing, &DraftEditing::changed, this, &DraftsPage::showEdits);
    connect(&m_editing, &DraftEditing::keepFailed, this, &DraftsPage::failed);
    connect(&m_tracker, &PublicationTracker::answered, this, &DraftsPage::endPublication);
    connect(&m_tracker, &PublicationTracker::failed, this, &DraftsPage::failed);
    connect(&m_tracker, &PublicationTracker::heard, this,
            [this](const core::api::PublicationStatus &status, const QDateTime &at) {
                m_heardAt = at;
                endPublication(status);
            });
    showDraft();
    retranslate();
}

DraftsPage::~DraftsPage()
{
    if (m_transfer)
        m_transfer->stop();
    m_editing.undoStack()->disconnect(this); // it clears itself when there is nothing left to show it
    m_editing.disconnect(this);
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void DraftsPage::createActions()
{
    const auto add = [this](const char *text, const QString &icon, const QKeySequence &keys,
                            void (DraftsPage::*deed)()) {
        QAction *const action = ui::addAction(this, {"ui::DraftsPage", text}, icon, keys);
        connect(action, &QAction::triggered, this, deed);
        return action;
    };
    m_new = ui::addAction(this, {"ui::DraftsPage", QT_TR_NOOP("New draft")}, u"add"_s, QKeySequence::New);
    connect(m_new, &QAction::triggered, this, [this] { afterEdits([this] { m_editing.startNew(); }); });
    m_import = ui::addAction(this, {"ui::DraftsPage", QT_TR_NOOP("Import…")}, u"open"_s, QKeySequence::Open);
    connect(m_import, &QAction::triggered, this, [this] { afterEdits([this] { askForFile(); }); });
    m_refresh =
        ui::addAction(this, {"ui::DraftsPage", QT_TR_NOOP("Read the list")}, u"refresh"_s, QKeySequence(Qt::Key_F5));
    connect(m_refresh, &QAction::triggered, this, [this] { m_list->refresh(); });
    m_images =
        add(QT_TR_NOOP("Upload foreign images"), u"album"_s, QKeySequence(u"Ctrl+U"_s), &DraftsPage::uploadImages);
    m_save = add(QT_TR_NOOP("Save"), u"check"_s, QKeySequence::Save, &DraftsPage::save);
    m_publish = add(QT_TR_NOOP("Publish…"), u"publish"_s, QKeySequence(u"Ctrl+Return"_s), &DraftsPage::askToPublish);
    m_delete = add(QT_TR_NOOP("Delete…"), u"remove"_s, {}, &DraftsPage::askToRemove);
    m_box = add(QT_TR_NOOP("Is the draft box open?"), u"info"_s, {}, &DraftsPage::askForBox);
}

void DraftsPage::createUndo()
{
    QUndoStack *const stack = m_editing.undoStack();
    m_undo = ui::addAction(this, {"ui::DraftsPage", QT_TR_NOOP("Undo")}, u"undo"_s, QKeySequence::Undo);
    m_redo = ui::addAction(this, {"ui::DraftsPage", QT_TR_NOOP("Redo")}, u"redo"_s, QKeySequence::Redo);
    connect(m_undo, &QAction::triggered, stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, stack, &QUndoStack::redo);
    connect(stack, &QUndoStack::canUndoChanged, this, &DraftsPage::enableParts);
    connect(stack, &QUndoStack::canRedoChanged, this, &DraftsPage::enableParts);
}

QWidget *DraftsPage::createBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const QList<QAction *> bare{m_refresh, m_box, m_undo, m_redo, m_images, m_delete};
    for (QAction *action : {m_new, m_import, m_refresh, m_box, m_undo, m_redo, m_images, m_delete, m_save, m_publish}) {
        if (action == m_undo)
            layout->addStretch();
        layout->addWidget(buttonFor(action, bare.contains(action) ? ButtonFace::Icon : ButtonFace::IconAndText));
    }
    return bar;
}

QWidget *DraftsPage::createEditor()
{
    m_articles = new QTabBar;
    m_articles->setObjectName(u"articles"_s);
    m_articles->setExpanding(false);
    m_articles->setElideMode(Qt::ElideRight);
    m_add = new QToolButton;
    m_add->setObjectName(u"addArticle"_s);
    m_add->setText(u"+"_s);
    m_add->setAutoRaise(true);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_articles, 1);
    heading->addWidget(m_add);
    m_form = new ArticleForm(m_services.catalogue, m_covers, m_editing.undoStack());
    connect(m_form, &ArticleForm::failed, this, &DraftsPage::failed);
    connect(m_form, &ArticleForm::coverWanted, this, &DraftsPage::chooseCover);
    m_problems = new QListWidget;
    m_problems->setObjectName(u"problems"_s);
    m_problems->setMaximumHeight(60);
    m_problems->setWordWrap(true);
    auto *editor = new QWidget;
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->addLayout(heading);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_problems);
    layout->addWidget(createResults());
    connect(m_articles, &QTabBar::currentChanged, this, &DraftsPage::showArticle);
    connect(m_add, &QToolButton::clicked, this, [this] {
        m_editing.addArticle();
        m_articles->setCurrentIndex(m_articles->count() - 1);
    });
    connect(m_form, &ArticleForm::edited, this, &DraftsPage::takeEdit);
    return editor;
}

QWidget *DraftsPage::createResults()
{
    m_report = new ImageReport;
    m_result = new QLabel;
    m_result->setObjectName(u"result"_s);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_result->setOpenExternalLinks(true);
    m_result->hide();
    m_stop = new QPushButton;
    m_stop->setObjectName(u"stop"_s);
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_transfer)
            m_transfer->stop();
    });
    auto *results = new QWidget;
    auto *layout = new QVBoxLayout(results);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_report);
    auto *line = new QHBoxLayout;
    line->addWidget(m_result, 1);
    line->addWidget(m_stop);
    layout->addLayout(line);
    return results;
}

void DraftsPage::setAccount(const std::optional<core::Account> &account)
{
    const bool isOther = !m_account || !account || m_account->appId != account->appId;
    m_account = account;
    m_list->setAccount(account);
    m_covers.setAccount(account);
    showNote();
    if (isOther) {
        if (m_transfer)
            m_transfer->stop();
        m_tracker.leave();
        m_publishId.clear();
        m_published.reset();
        m_editing.setAccount(account ? std::optional(account->appId) : std::nullopt);
        if (m_editing.isEdited())
            say(tr("Brought back as you left it: the platform does not have these changes yet.").toHtmlEscaped());
        if (account && !m_editing.publishId().isEmpty()) {
            follow(*account, m_editing.publishId());
        } else if (account) {
            settlePublication();
        }
        showCovers();
        if (account && isVisible())
            m_list->refresh();
    }
    enableParts();
}

void DraftsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showCovers();
}

void DraftsPage::showCovers()
{
    const auto covers = m_services.desk.store().list(m_account ? m_account->appId : core::AppId(),
                                                     core::media::Keeping::Permanent, core::media::Kind::Image);
    m_form->setCovers(covers.value_or(QList<core::StoredMedia>()));
}

void DraftsPage::showDraft()
{
    m_index = 0;
    m_report->clear();
    m_result->hide();
    m_list->select(m_editing.mediaId());
    showEdits();
    showArticle(0);
}

void DraftsPage::showEdits()
{
    const auto &articles = m_editing.articles();
    m_index = int(qMin<qsizetype>(m_index, articles.size() - 1));
    {
        const QSignalBlocker blocker(m_articles);
        while (m_articles->count() > articles.size())
            m_articles->removeTab(m_articles->count() - 1);
        while (m_articles->count() < articles.size())
            m_articles->addTab(QString());
        m_articles->setCurrentIndex(m_index);
    }
    if (m_form->article() != articles[m_index])
        m_form->setArticle(articles[m_index]);
    enableParts();
    m_judging.start();
}

void DraftsPage::showArticle(int index)
{
    if (index < 0 || index >= m_editing.articles().size())
        return;
    m_index = index;
    m_form->setArticle(m_editing.articles()[index]);
    judge();
}

void DraftsPage::takeEdit()
{
    m_editing.setArticle(m_index, m_form->article());
}

QList<Problem> DraftsPage::problems() const
{
    QList<Problem> all = core::article::check(m_editing.articles(), m_services.catalogue);
    if (m_account)
        all += core::mediadesk::checkMedia(m_editing.articles(), m_services.desk.store(), m_account->appId,
                                           m_services.clock.now());
    return all;
}

QImage DraftsPage::keptPicture(const QString &url) const
{
    if (!m_account)
        return {};
    const core::MediaStore &library = m_services.desk.store(); // which has images in articles by their link
    return QImage::fromData(library.thumbnail(m_account->appId, url).value_or(QByteArray()));
}

void DraftsPage::judge()
{
    m_judging.stop();
    m_problems->clear();
    const bool isOfMany = m_editing.articles().size() > 1;
    const bool isUntouched = m_editing.isNew() && !m_editing.isEdited(); // nobody did anything wrong yet
    const QList<Problem> found = isUntouched ? QList<Problem>() : problems();
    for (const Problem &problem : found) {
        auto *const item = new QListWidgetItem(isOfMany ? problem.path + u": "_s + problem.message : problem.message);
        item->setForeground(toneColor(toneOf(problem.severity), palette()));
        m_problems->addItem(item);
    }
    m_problems->setVisible(m_problems->count() > 0);
    m_preview->setArticle(m_editing.articles()[m_index], m_account ? m_account->name : QString());
    for (int i = 0; i < m_articles->count(); ++i)
        m_articles->setTabText(i, tr("%1 %2").arg(i + 1).arg(m_editing.articles()[i].title.left(12)));
    enableParts();
}

void DraftsPage::enableParts()
{
    const bool canWork = m_account && !m_isBusy;
    const bool isEdited = m_editing.isEdited();
    const bool isNew = m_editing.isNew();
    bool hasForeign = false;
    for (const Article &article : m_editing.articles())
        hasForeign = hasForeign || !core::article::foreignImagesOf(article.content).isEmpty();
    for (QAction *action : {m_new, m_import, m_box})
        action->setEnabled(canWork);
    m_refresh->setEnabled(m_account.has_value());
    m_undo->setEnabled(canWork && m_editing.undoStack()->canUndo());
    m_redo->setEnabled(canWork && m_editing.undoStack()->canRedo());
    m_images->setEnabled(canWork && hasForeign);
    m_save->setEnabled(canWork && isEdited);
    m_publish->setEnabled(canWork && !isNew && !isEdited && m_whyNotPublish.isEmpty());
    m_delete->setEnabled(canWork && !isNew);
    constexpr qsizetype most = 8;
    m_add->setEnabled(canWork && isNew && m_editing.articles().size() < most);
    m_form->setEnabled(m_account && !m_isBusy);
    m_list->setEnabled(!m_isBusy);
}

void DraftsPage::showNote()
{
    const core::Done can = m_account ? core::mediadesk::canPublish(*m_account) : core::Done();
    m_whyNotPublish = can ? QString() : QString(can.error().message + u' ' + can.error().advice);
    retranslateActions(this);
    if (!can) {
        m_note->setText(m_whyNotPublish);
        m_publish->setToolTip(m_publish->text() + u'\n' + m_whyNotPublish);
        return;
    }
    m_note->setText(tr("Publishing makes a draft public under a link: it tells no follower and does not stand in the "
                       "account's history. Only a mass send (page Compose) does both. Either uses the draft up."));
}

void DraftsPage::say(const QString &richText)
{
    m_result->setText(richText);
    m_result->setVisible(!richText.isEmpty());
}

void DraftsPage::busy(const QString &what)
{
    m_isBusy = true;
    say(what.toHtmlEscaped());
    enableParts();
}

void DraftsPage::ready()
{
    m_isBusy = false;
    say({});
    m_stop->hide();
    enableParts();
}

void DraftsPage::retranslate()
{
    showNote();
    m_articles->setAccessibleName(tr("Articles of the draft"));
    m_add->setToolTip(tr("Add an article to a new draft; the platform adds none to one that it has"));
    m_add->setAccessibleName(tr("Add an article"));
    m_problems->setAccessibleName(tr("Problems"));
    m_stop->setText(tr("Stop"));
    m_list->retranslate();
    if (!m_publishId.isEmpty())
        showPublication();
    judge();
}

} // namespace ui
