// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/conversationpage.h"

#include "core/secrets/vault.h"
#include "ui/pages/compose/followerdelegate.h"
#include "ui/pages/compose/followerlist.h"
#include "ui/pages/compose/messagemedia.h"
#include "ui/pages/compose/threadmodel.h"
#include "ui/pages/compose/threadview.h"
#include "ui/support/actions.h"
#include "ui/support/confirm.h"
#include "ui/support/whendone.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;
using core::sending::ThreadItem;
using State = core::CustomerMessage::State;

ConversationPage::ConversationPage(const ConversationServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_followers(new FollowerList({.log = services.deliveries,
                                    .sender = services.customers,
                                    .catalogue = services.catalogue,
                                    .clock = services.clock}))
    , m_model(new ThreadModel(services.deliveries, services.customers, this))
    , m_thread(new ThreadView(*m_model, services.clock))
    , m_editor(new AnswerEditor({.window = {.deliveries = services.deliveries,
                                            .customers = services.customers,
                                            .catalogue = services.catalogue,
                                            .clock = services.clock},
                                 .client = services.client,
                                 .media = services.media,
                                 .begun = services.begun}))
{
    createActions();
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"conversationSplitter"_s);
    splitter->setChildrenCollapsible(false);
    m_followers->setMinimumWidth(200);
    splitter->addWidget(m_followers);
    splitter->addWidget(createThread());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({280, 700});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addWidget(splitter);

    connect(m_followers, &FollowerList::choiceChanged, this, &ConversationPage::choose);
    connect(m_followers, &FollowerList::answerRequested, m_editor, &AnswerEditor::focusText);
    connect(m_followers, &FollowerList::failed, this, &Page::failed);
    connect(m_model, &ThreadModel::failed, this, &Page::failed);
    connect(m_editor, &AnswerEditor::failed, this, &Page::failed);
    connect(&services.customers, &core::sending::CustomerSender::failed, this, &Page::failed);
    retranslate();
}

void ConversationPage::createActions()
{
    const auto add = [this](const char *text, const QString &icon, const QKeySequence &keys, auto deed) {
        QAction *action = ui::addAction(this, {"ui::ConversationPage", text}, icon, keys);
        connect(action, &QAction::triggered, this, deed);
        return action;
    };
    m_find =
        add(QT_TR_NOOP("Find a follower"), u"search"_s, QKeySequence::Find, [this] { m_followers->focusSearch(); });
    m_next = add(QT_TR_NOOP("Next follower who waits"), u"arrow-down"_s, Qt::CTRL | Qt::Key_J, [this] {
        m_followers->chooseNextWaiting();
        m_editor->focusText();
    });
    m_write = add(QT_TR_NOOP("Write the answer"), u"edit"_s, Qt::CTRL | Qt::Key_E, [this] { m_editor->focusText(); });
    m_show = add(QT_TR_NOOP("Show in the inspector"), u"inspector"_s, Qt::CTRL | Qt::Key_I, [this] { showLine(); });
    m_copy = add(QT_TR_NOOP("Copy the text"), u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copyLine(); });
    m_again = add(QT_TR_NOOP("Send again…"), u"redo"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { sendAgain(); });
}

QWidget *ConversationPage::createThread()
{
    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(createHeader());
    column->addWidget(m_thread, 1);
    m_thread->setPictures(picturesOf(m_services.media, {}));
    connect(m_thread, &QAbstractItemView::activated, this, [this] { m_again->isEnabled() ? sendAgain() : showLine(); });
    connect(m_thread, &QWidget::customContextMenuRequested, this, &ConversationPage::showMenu);
    connect(m_thread->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConversationPage::followLine);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ConversationPage::followLine);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ConversationPage::followLine);

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"answerSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setContentsMargins(12, 0, 0, 0);
    splitter->addWidget(upper);
    splitter->addWidget(m_editor);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({380, 300});
    return splitter;
}

QWidget *ConversationPage::createHeader()
{
    m_name = new QLabel;
    m_name->setObjectName(u"conversationWith"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFontScale(m_name, 1.1, QFont::DemiBold);
    m_copyName = new CopyButton([this] { return m_followers->chosen(); });
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_copyName);
    layout->addStretch();
    for (QAction *action : {m_next, m_show, m_again})
        layout->addWidget(buttonFor(action, ButtonFace::Icon));
    return header;
}

void ConversationPage::setAccount(const std::optional<core::Account> &account)
{
    const bool isSame = m_account && account && m_account->appId == account->appId;
    m_account = account;
    m_editor->setAccount(account);
    m_thread->setPictures(picturesOf(m_services.media, account));
    if (isSame)
        return;
    m_keys.reset();
    m_followers->setAccount(account ? account->appId : core::AppId());
    if (!account)
        return;
    whenDone(m_services.vault.credentials(account->appId), this,
             [this, turn = ++m_turn](const core::Result<core::Credentials> &credentials) {
                 if (turn != m_turn || !credentials || !m_account)
                     return;
                 if (const auto keys = core::callback::Keys::from(*m_account, *credentials)) {
                     m_keys = *keys;
                     showThread();
                 }
             });
}

void ConversationPage::open(const QVariant &subject)
{
    const QVariantMap map = subject.toMap();
    const QString appId = map.value(u"appid"_s).toString();
    if (!m_account || (!appId.isEmpty() && appId != m_account->appId.toString())) {
        refuseOtherAccount(tr("This follower belongs to another account (%1).").arg(appId));
        return;
    }
    m_followers->choose(map.value(u"openid"_s).toString());
    m_editor->focusText();
}

void ConversationPage::choose(const QString &openId)
{
    m_name->setText(openId.isEmpty() ? tr("Choose a follower") : openId);
    m_copyName->setVisible(!openId.isEmpty());
    m_editor->setFollower(openId);
    const ChatPartner follower{.name = shortOpenId(openId), .color = followerColor(openId)};
    const ChatPartner account = partnerOf(m_account);
    m_thread->setPartners(follower, account);
    showThread();
}

void ConversationPage::showThread()
{
    m_model->setThread(
        {.account = m_account ? m_account->appId : core::AppId(), .openId = m_followers->chosen(), .keys = m_keys});
}

void ConversationPage::followLine()
{
    const QModelIndex current = m_thread->currentIndex();
    const ThreadItem item = current.isValid() ? m_model->item(current.row()) : ThreadItem();
    m_copy->setEnabled(current.isValid());
    m_show->setEnabled(item.delivery.isValid());
    m_again->setEnabled(item.kind == ThreadItem::Kind::Sent
                        && (item.sent.state == State::Refused || item.sent.state == State::Unknown));
}

void ConversationPage::showLine()
{
    const QModelIndex current = m_thread->currentIndex();
    if (current.isValid() && m_model->item(current.row()).delivery.isValid())
        Q_EMIT openRequested(u"inspector"_s, m_model->item(current.row()).delivery.value());
}

void ConversationPage::copyLine()
{
    const QModelIndex current = m_thread->currentIndex();
    if (current.isValid())
        QApplication::clipboard()->setText(current.data().toString());
}

/// Into the editor, where it can be looked at first. Of one that may have arrived that has to be wanted.
void ConversationPage::sendAgain()
{
    const QModelIndex current = m_thread->currentIndex();
    if (!current.isValid() || !m_again->isEnabled())
        return;
    const core::CustomerMessage sent = m_model->item(current.row()).sent;
    if (sent.state == State::Refused)
        return m_editor->takeUp(sent.message);
    confirm(this,
            {.title = tr("Send it once more?"),
             .text = tr("Nobody knows whether this message reached the follower, and the platform does not recognise a "
                        "repeated one: it may arrive twice."),
             .button = tr("Write it again")},
            [this, sent] { m_editor->takeUp(sent.message); });
}

void ConversationPage::showMenu(const QPoint &at)
{
    QMenu menu;
    menu.addActions({m_copy, m_show, m_again});
    menu.exec(m_thread->viewport()->mapToGlobal(at));
}

void ConversationPage::retranslate()
{
    m_thread->setAccessibleName(tr("Conversation"));
    m_copyName->setWhat(tr("openid"));
    if (m_followers->chosen().isEmpty())
        m_name->setText(tr("Choose a follower"));
    followLine();
}

} // namespace ui
