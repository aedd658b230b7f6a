// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/composepage.h"

#include "core/sending/masssender.h"
#include "ui/pages/compose/articlesabout.h"
#include "ui/pages/compose/bytesview.h"
#include "ui/pages/compose/choosing.h"
#include "ui/pages/compose/contentform.h"
#include "ui/pages/compose/historylist.h"
#include "ui/pages/compose/kindtabs.h"
#include "ui/pages/compose/logknowledge.h"
#include "ui/pages/compose/messagepreview.h"
#include "ui/pages/compose/missednotice.h"
#include "ui/pages/compose/savedlist.h"
#include "ui/pages/compose/sendings.h"
#include "ui/pages/compose/speeddialog.h"
#include "ui/pages/compose/targetpanel.h"
#include "ui/support/actions.h"
#include "ui/support/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

ComposePage::ComposePage(const ComposeServices &services, QWidget *parent)
    : Page(parent)
    , m_session(services)
    , m_sendings(new Sendings(m_session, this))
    , m_choosing(new Choosing(
          {.client = services.client, .media = services.media, .clock = services.clock, .editing = m_session.editing()},
          this))
{
    new LogKnowledge(m_session, this);
    createActions();
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"composeSplitter"_s);
    splitter->setChildrenCollapsible(false);
    m_left = new QTabWidget;
    m_left->setObjectName(u"composeLeft"_s);
    m_left->setDocumentMode(true);
    m_saved = new SavedList(m_session);
    m_left->addTab(m_saved, {});
    m_history = new HistoryList(services.sender, services.clock);
    m_left->addTab(m_history, {});
    splitter->addWidget(m_left);
    splitter->addWidget(createEditor());
    splitter->addWidget(createRight());
    m_left->setMinimumWidth(120);
    m_right->setMinimumWidth(210);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({200, 440, 320});
    m_missed = new MissedNotice(services.sender, services.settings, services.clock);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(createHeader());
    layout->addWidget(m_missed);
    layout->addWidget(splitter, 1);

    connect(m_saved, &SavedList::failed, this, &Page::failed);
    connect(m_target, &TargetPanel::failed, this, &Page::failed);
    connect(m_target, &TargetPanel::conversationWanted, this, [this](const QString &openId) {
        Q_EMIT openRequested(u"conversation"_s, QVariantMap{{u"openid"_s, openId}});
    });
    connect(m_target, &TargetPanel::speedWanted, m_speed, &QAction::trigger);
    connect(&m_session, &ComposeSession::storeFailed, this, &Page::failed);
    connect(&m_session, &ComposeSession::savedChanged, this, &ComposePage::follow);
    connect(&m_session.editing(), &MessageEditing::changed, this, &ComposePage::follow);
    connect(m_history, &HistoryList::failed, this, &Page::failed);
    connect(m_history, &HistoryList::takeUpRequested, this, &ComposePage::takeUp);
    connect(m_history, &HistoryList::eventRequested, this, [this](const core::MassJob &job) {
        Q_EMIT openRequested(u"inspector"_s, u"event:MASSSENDJOBFINISH text:%1"_s.arg(job.msgId));
    });
    connect(m_missed, &MissedNotice::failed, this, &Page::failed);
    connect(m_missed, &MissedNotice::showRequested, this, &ComposePage::showJob);
    connect(m_sendings, &Sendings::failed, this, &Page::failed);
    connect(m_sendings, &Sendings::noticed, this, &Page::noticed);
    connect(m_sendings, &Sendings::busyChanged, this, &ComposePage::follow);
    connect(&m_session, &ComposeSession::audienceChanged, this, &ComposePage::follow);
    connect(m_form, &ContentForm::mediaWanted, m_choosing, &Choosing::start);
    connect(m_choosing, &Choosing::failed, this, &Page::failed);
    connect(m_choosing, &Choosing::noticed, this, &Page::noticed);
    connect(&m_session.articles(), &ArticleShelf::changed, m_preview, &MessagePreview::follow);
    m_preview->setPictures(pictures());
    retranslate();
}

ComposePage::~ComposePage()
{
    // Views and dialogs look at the session to the last.
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void ComposePage::createActions()
{
    QUndoStack *stack = m_session.editing().undoStack();
    m_send = ui::addAction(this, {"ui::ComposePage", QT_TR_NOOP("Send…")}, u"compose"_s, Qt::CTRL | Qt::Key_Return);
    connect(m_send, &QAction::triggered, m_sendings, &Sendings::start);
    m_undo = ui::addAction(this, {"ui::ComposePage", QT_TR_NOOP("Undo")}, u"undo"_s, QKeySequence::Undo);
    m_redo = ui::addAction(this, {"ui::ComposePage", QT_TR_NOOP("Redo")}, u"redo"_s, QKeySequence::Redo);
    m_save =
        ui::addAction(this, {"ui::ComposePage", QT_TR_NOOP("Save the message")}, u"bookmark"_s, QKeySequence::Save);
    m_new = ui::addAction(this, {"ui::ComposePage", QT_TR_NOOP("New message")}, u"add"_s, QKeySequence::New);
    followStack(stack, m_undo, m_redo);
    m_speed = ui::addAction(this, {"ui::ComposePage", QT_TR_NOOP("Speed of mass sends…")}, u"bolt"_s);
    connect(m_speed, &QAction::triggered, this, &ComposePage::openSpeed);
    connect(m_save, &QAction::triggered, this, &ComposePage::save);
    connect(m_new, &QAction::triggered, &m_session, &ComposeSession::startAnew);
}

QWidget *ComposePage::createHeader()
{
    m_state = new ToneLabel(Tone::Muted);
    m_state->setObjectName(u"composeState"_s);
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_state, 1);
    for (QAction *action : {m_save, m_undo, m_redo})
        layout->addWidget(buttonFor(action, ButtonFace::Icon));
    m_sendButton = new QPushButton(themedIcon(u"compose"_s), {});
    m_sendButton->setObjectName(u"composeSend"_s);
    m_sendButton->setDefault(true);
    connect(m_sendButton, &QPushButton::clicked, m_send, &QAction::trigger);
    layout->addSpacing(8);
    layout->addWidget(m_sendButton);
    return header;
}

QWidget *ComposePage::createEditor()
{
    m_target = new TargetPanel(m_session);
    m_kinds = new KindTabs(m_session.editing());
    m_form = new ContentForm(m_session.editing());
    auto *editor = new QWidget;
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->setSpacing(12);
    layout->addWidget(m_target);
    layout->addWidget(m_kinds);
    layout->addWidget(new ArticlesAbout(m_session));
    layout->addWidget(m_form, 1);
    return editor;
}

QWidget *ComposePage::createRight()
{
    m_preview = new MessagePreview(m_session.editing());
    m_right = new QTabWidget;
    m_right->setObjectName(u"composeRight"_s);
    m_right->setDocumentMode(true);
    m_right->addTab(m_preview, {});
    m_right->addTab(new BytesView(m_session), {});
    return m_right;
}

void ComposePage::setAccount(const std::optional<core::Account> &account)
{
    m_session.setAccount(account);
    m_choosing->setAccount(account);
    m_kinds->setAccount(account);
    m_preview->setAccount(account);
    m_history->setAccount(account);
    m_missed->setAccount(account);
    follow();
}

void ComposePage::open(const QVariant &subject)
{
    const QVariantMap map = subject.toMap();
    const QString appId = map.value(u"appid"_s).toString();
    if (m_session.account() && m_session.account()->appId.toString() == appId)
        showJob(map.value(u"job"_s).toLongLong());
    else
        refuseOtherAccount(tr("This send belongs to another account (%1).").arg(appId));
}

void ComposePage::showJob(qint64 jobId)
{
    m_left->setCurrentWidget(m_history);
    m_history->open(jobId);
}

void ComposePage::follow()
{
    const auto origin = m_session.origin();
    if (!origin)
        m_state->setText(tr("Kept while you write · not saved under a name"));
    else if (m_session.hasUnsaved())
        m_state->setText(tr("“%1”, changed since it was saved").arg(origin->name));
    else
        m_state->setText(tr("“%1”").arg(origin->name));
    m_speed->setEnabled(m_session.account().has_value());
    m_send->setEnabled(m_session.account() && !m_sendings->isBusy());
    m_sendButton->setEnabled(m_send->isEnabled());
    m_sendButton->setToolTip(m_send->toolTip());
    using core::message::Operation;
    switch (m_session.audience().operation()) {
    case Operation::Preview: m_sendButton->setText(tr("Send the preview")); break;
    case Operation::CustomerService: m_sendButton->setText(tr("Send to the follower")); break;
    case Operation::PassiveReply: m_sendButton->setText(tr("Copy the XML")); break;
    case Operation::Mass: m_sendButton->setText(tr("Check and send…")); break;
    }
}

void ComposePage::save()
{
    if (!m_session.origin()) {
        m_left->setCurrentWidget(m_saved);
        m_saved->askName();
        return;
    }
    if (const core::Done done = m_session.save(); !done)
        Q_EMIT failed(done.error());
}

void ComposePage::openSpeed()
{
    if (!m_session.account())
        return;
    auto *dialog =
        new SpeedDialog(m_session.services().sender, *m_session.account(), m_session.services().catalogue, this);
    connect(dialog, &SpeedDialog::noticed, this, &Page::noticed);
    dialog->open();
}

MessagePictures ComposePage::pictures()
{
    ArticleShelf &shelf = m_session.articles();
    const auto articles = [&shelf](const core::message::Content &content) {
        QList<MessagePictures::Article> shown;
        const ArticleShelf::Shown *known = shelf.look(content);
        for (const core::article::Article &article : known ? known->articles : QList<core::article::Article>())
            shown.append({.title = article.title, .digest = article.digest, .coverId = article.thumbMediaId});
        return shown;
    };
    return {.image = [&shelf](const QString &mediaId) { return shelf.picture(mediaId); }, .articles = articles};
}

void ComposePage::takeUp(const core::MassJob &job)
{
    Audience audience = m_session.audience();
    audience.way = Audience::Way::Everyone;
    if (const auto *tag = std::get_if<core::message::TagTarget>(&job.target)) {
        audience.way = Audience::Way::Tag;
        audience.tag = tag->id;
    } else if (const auto *list = std::get_if<core::message::OpenIds>(&job.target)) {
        audience.way = Audience::Way::OpenIds;
        audience.openIds = list->ids.join(u'\n');
    }
    m_session.takeUp(job.message, audience);
    m_sendings->start();
}

void ComposePage::retranslate()
{
    m_left->setTabText(0, tr("Saved"));
    m_left->setTabText(1, tr("History"));
    m_right->setTabText(0, tr("Phone"));
    m_right->setTabText(1, tr("Bytes"));
    m_session.editing().recheck();
    follow();
}

} // namespace ui
