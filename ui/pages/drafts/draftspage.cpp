// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drafts/draftspage.h"

#include "core/article/articlerules.h"
#include "core/article/html.h"
#include "ui/pages/drafts/articleform.h"
#include "ui/pages/drafts/articlepreview.h"
#include "ui/support/actions.h"
#include "ui/support/problemtone.h"
#include "ui/support/whendone.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using core::Problem;
using core::api::Draft;
using core::article::Article;

namespace {

QString titlesOf(const Draft &draft)
{
    QStringList titles;
    for (const Article &article : draft.articles)
        titles += article.title.isEmpty() ? DraftsPage::tr("(no title)") : article.title;
    return titles.join(u" | "_s);
}

QString changedOf(const Draft &draft)
{
    return draft.updatedAt.isValid() ? draft.updatedAt.toLocalTime().toString(u"MM-dd HH:mm"_s) : QString();
}

constexpr std::array columns{
    Column<Draft>{.title = QT_TRANSLATE_NOOP("ui::DraftsPage", "Articles"), .text = titlesOf},
    Column<Draft>{.title = QT_TRANSLATE_NOOP("ui::DraftsPage", "Changed"), .text = changedOf},
};

} // namespace

DraftsPage::DraftsPage(const Services &services, QWidget *parent) : Page(parent), m_services(services)
{
    createActions();
    m_note = new QLabel;
    m_note->setWordWrap(true);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"draftsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(createList());
    splitter->addWidget(createEditor());
    m_preview = new ArticlePreview;
    m_preview->setObjectName(u"preview"_s);
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
    show({.articles = {Article()}});
    retranslate();
}

DraftsPage::~DraftsPage()
{
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
    connect(m_new, &QAction::triggered, this, [this] { afterEdits([this] { startNew(); }); });
    m_import = ui::addAction(this, {"ui::DraftsPage", QT_TR_NOOP("Import…")}, u"open"_s, QKeySequence::Open);
    connect(m_import, &QAction::triggered, this, [this] { afterEdits([this] { askForFile(); }); });
    m_refresh = add(QT_TR_NOOP("Read the list"), u"refresh"_s, QKeySequence(Qt::Key_F5), &DraftsPage::refresh);
    m_images = ui::addAction(this, {"ui::DraftsPage", QT_TR_NOOP("Upload foreign images")}, u"album"_s,
                             QKeySequence(u"Ctrl+U"_s));
    connect(m_images, &QAction::triggered, this, [this] { uploadImages(m_folder); });
    m_save = add(QT_TR_NOOP("Save"), u"check"_s, QKeySequence::Save, &DraftsPage::save);
    m_publish = add(QT_TR_NOOP("Publish…"), u"publish"_s, QKeySequence(u"Ctrl+Return"_s), &DraftsPage::askToPublish);
    m_delete = add(QT_TR_NOOP("Delete…"), u"remove"_s, {}, &DraftsPage::askToRemove);
}

QWidget *DraftsPage::createBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QAction *action : {m_new, m_import, m_refresh, m_images, m_delete, m_save, m_publish}) {
        if (action == m_images)
            layout->addStretch();
        layout->addWidget(buttonFor(action, action == m_delete ? ButtonFace::Icon : ButtonFace::IconAndText));
    }
    return bar;
}

QWidget *DraftsPage::createList()
{
    m_model = new RowModel<Draft>("ui::DraftsPage", columns, this);
    m_list = new QTableView;
    m_list->setObjectName(u"drafts"_s);
    m_list->setModel(m_model);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_list, &QTableView::clicked, this, [this](const QModelIndex &at) { chooseRow(at.row()); });
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex &at) { chooseRow(at.row()); });
    return m_list;
}

QWidget *DraftsPage::createEditor()
{
    m_articles = new QTabBar;
    m_articles->setObjectName(u"articles"_s);
    m_articles->setExpanding(false);
    m_articles->setElideMode(Qt::ElideRight);
    m_add = new QToolButton;
    m_add->setText(u"+"_s);
    m_add->setAutoRaise(true);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_articles, 1);
    heading->addWidget(m_add);
    m_form = new ArticleForm(m_services.catalogue);
    m_problems = new QListWidget;
    m_problems->setObjectName(u"problems"_s);
    m_problems->setMaximumHeight(96);
    m_problems->setWordWrap(true);
    m_result = new QLabel;
    m_result->setObjectName(u"result"_s);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_result->setOpenExternalLinks(true);
    m_result->hide();
    auto *editor = new QWidget;
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->addLayout(heading);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_problems);
    layout->addWidget(m_result);
    connect(m_articles, &QTabBar::currentChanged, this, &DraftsPage::showArticle);
    connect(m_add, &QToolButton::clicked, this, &DraftsPage::addArticle);
    connect(m_form, &ArticleForm::edited, this, &DraftsPage::takeEdit);
    return editor;
}

void DraftsPage::setAccount(const std::optional<core::Account> &account)
{
    const bool isOther = !m_account || !account || m_account->appId != account->appId;
    m_account = account;
    if (isOther) {
        m_model->setRows({});
        startNew();
    }
    enableParts();
}

void DraftsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_account) {
        const auto covers =
            m_services.desk.store().list(m_account->appId, core::media::Keeping::Permanent, core::media::Kind::Image);
        m_form->setCovers(covers.value_or(QList<core::StoredMedia>()));
    }
}

void DraftsPage::chooseRow(int row)
{
    const QString mediaId = m_model->row(row).mediaId;
    if (mediaId != m_draft.mediaId)
        afterEdits([this, mediaId] { fetch(mediaId); });
}

void DraftsPage::show(const Draft &draft)
{
    m_draft = draft;
    if (m_draft.articles.isEmpty())
        m_draft.articles.append(Article());
    m_saved = m_draft.articles;
    m_index = 0;
    m_result->hide();
    {
        const QSignalBlocker blocker(m_articles);
        while (m_articles->count() > 0)
            m_articles->removeTab(0);
        for (qsizetype i = 0; i < m_draft.articles.size(); ++i)
            m_articles->addTab(QString::number(i + 1));
    }
    showArticle(0);
}

void DraftsPage::showArticle(int index)
{
    if (index < 0 || index >= m_draft.articles.size())
        return;
    m_index = index;
    m_form->setArticle(m_draft.articles[index]);
    judge();
}

void DraftsPage::takeEdit()
{
    m_draft.articles[m_index] = m_form->article();
    enableParts();
    m_judging.start();
}

void DraftsPage::judge()
{
    m_problems->clear();
    for (const Problem &problem : core::article::check(m_draft.articles, m_services.catalogue)) {
        const bool isOfMany = m_draft.articles.size() > 1;
        auto *const item = new QListWidgetItem(isOfMany ? problem.path + u": "_s + problem.message : problem.message);
        item->setForeground(toneColor(toneOf(problem.severity), palette()));
        m_problems->addItem(item);
    }
    m_problems->setVisible(m_problems->count() > 0);
    const Article &article = m_draft.articles[m_index];
    m_preview->setArticle(article, m_account ? m_account->name : QString());
    for (int i = 0; i < m_articles->count(); ++i)
        m_articles->setTabText(i, tr("%1 %2").arg(i + 1).arg(m_draft.articles[i].title.left(12)));
    enableParts();
}

void DraftsPage::enableParts()
{
    const bool canWork = m_account && !m_isBusy;
    const bool isEdited = m_draft.articles != m_saved;
    const bool isNew = m_draft.mediaId.isEmpty();
    bool hasForeign = false;
    for (const Article &article : std::as_const(m_draft.articles))
        hasForeign = hasForeign || !core::article::foreignImagesOf(article.content).isEmpty();
    for (QAction *action : {m_new, m_import, m_refresh})
        action->setEnabled(canWork);
    m_images->setEnabled(canWork && hasForeign);
    m_save->setEnabled(canWork && isEdited);
    m_publish->setEnabled(canWork && !isNew && !isEdited);
    m_delete->setEnabled(canWork && !isNew);
    constexpr qsizetype most = 8;
    m_add->setEnabled(canWork && isNew && m_draft.articles.size() < most);
    m_form->setEnabled(m_account && !m_isBusy);
}

void DraftsPage::startNew()
{
    m_folder.clear();
    m_list->clearSelection();
    show({.articles = {Article()}});
}

void DraftsPage::addArticle()
{
    m_draft.articles.append(Article());
    m_articles->addTab(QString::number(m_draft.articles.size()));
    m_articles->setCurrentIndex(m_articles->count() - 1);
}

void DraftsPage::busy(bool isBusy)
{
    m_isBusy = isBusy;
    enableParts();
}

void DraftsPage::retranslate()
{
    m_note->setText(tr("Publishing makes a draft public under a link: it tells no follower and does not stand in the "
                       "account's history. Only a mass send (page Compose) does both. Either uses the draft up."));
    m_list->setAccessibleName(tr("Drafts"));
    m_articles->setAccessibleName(tr("Articles of the draft"));
    m_add->setToolTip(tr("Add an article to a new draft; the platform adds none to one that it has"));
    m_add->setAccessibleName(tr("Add an article"));
    m_problems->setAccessibleName(tr("Problems"));
    m_model->retranslate();
    judge();
}

} // namespace ui
