// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/followerlist.h"

#include "core/message/targets.h"
#include "ui/pages/compose/followerdelegate.h"
#include "ui/support/icons.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

FollowerList::FollowerList(const FollowerModel::Sources &sources, QWidget *parent)
    : QWidget(parent)
    , m_model(sources)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_empty(new ToneLabel(Tone::Muted))
    , m_older(new QPushButton(themedIcon(u"history"_s), {}))
{
    m_search->setObjectName(u"followerSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"followers"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FollowerDelegate(m_model, sources.clock, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_empty->setObjectName(u"followersEmpty"_s);
    m_empty->setContentsMargins(8, 8, 8, 8);
    m_older->setObjectName(u"olderFollowers"_s);
    m_older->setFlat(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_older);
    m_typing.setSingleShot(true);
    m_typing.setInterval(std::chrono::milliseconds(250));
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model.search(m_search->text()); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_older, &QPushButton::clicked, &m_model, &FollowerModel::findOlder);
    connect(m_list, &QListView::activated, this, &FollowerList::answerRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FollowerList::takeCurrent);
    connect(&m_model, &FollowerModel::looked, this, &FollowerList::follow);
    connect(&m_model, &FollowerModel::failed, this, &FollowerList::failed);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &FollowerList::showChosen);
    retranslate();
}

void FollowerList::setAccount(const core::AppId &account)
{
    m_chosen.clear();
    m_search->clear();
    m_typing.stop();
    m_model.setAccount(account);
    follow();
    Q_EMIT choiceChanged({});
}

void FollowerList::choose(const QString &openId)
{
    if (openId.isEmpty())
        return;
    m_list->setCurrentIndex(m_model.index(m_model.add(openId)));
    m_list->scrollTo(m_list->currentIndex());
}

void FollowerList::chooseNextWaiting()
{
    const int next = m_model.nextWaiting(m_model.indexOf(m_chosen));
    if (next >= 0)
        choose(m_model.row(next).openId);
}

void FollowerList::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void FollowerList::takeCurrent(const QModelIndex &current)
{
    // A list that is filled anew has nobody at first, while the conversation goes on.
    if (!current.isValid() || m_model.row(current.row()).openId == m_chosen)
        return;
    m_chosen = m_model.row(current.row()).openId;
    Q_EMIT choiceChanged(m_chosen);
}

void FollowerList::showChosen()
{
    const int index = m_model.indexOf(m_chosen);
    if (index >= 0 && m_list->currentIndex().row() != index)
        m_list->setCurrentIndex(m_model.index(index));
    follow();
}

/// A whole openid is somebody, whether they wrote or not; of a part the first that was found.
void FollowerList::enter()
{
    m_typing.stop();
    m_model.search(m_search->text());
    const QStringList written = core::message::parseOpenIds(m_search->text()).ids;
    if (written.size() == 1) {
        choose(written.constFirst());
        Q_EMIT answerRequested();
    } else if (m_model.rowCount() > 0) {
        m_list->setFocus();
        choose(m_model.row(0).openId);
    }
}

bool FollowerList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        enter();
        return true;
    }
    if (key == Qt::Key_Down && m_model.rowCount() > 0) {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model.index(0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FollowerList::follow()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setVisible(isEmpty);
    if (m_model.isLooking())
        m_empty->setText(tr("Looking…"));
    else if (!m_search->text().trimmed().isEmpty())
        m_empty->setText(tr("Nobody has such an openid or wrote such words. With a whole openid, Enter opens the "
                            "conversation all the same."));
    else
        m_empty->setText(tr("Nobody has written yet, as far as the inspector has seen. It has to be on and to receive "
                            "the callbacks of the account."));
    m_older->setVisible(m_model.hasOlder());
    m_older->setEnabled(!m_model.isLooking());
}

void FollowerList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FollowerList::retranslate()
{
    m_search->setPlaceholderText(tr("openid or words"));
    m_search->setAccessibleName(tr("Search followers"));
    m_list->setAccessibleName(tr("Followers who wrote lately"));
    m_older->setText(tr("Look further back"));
    m_model.retranslate();
    follow();
}

} // namespace ui
