// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/savedlist.h"

#include "core/message/messagefile.h"
#include "ui/pages/compose/composesession.h"
#include "ui/support/icons.h"
#include "ui/support/moment.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;
using core::SavedMessage;

namespace {

constexpr int idRole = Qt::UserRole;

bool hasWords(const SavedMessage &saved, const QString &search)
{
    const QString all = saved.name + u'\n' + QString::fromUtf8(saved.json);
    const auto words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

QString iconOf(core::message::Kind kind)
{
    using core::message::Kind;
    switch (kind) {
    case Kind::Text: return u"edit"_s;
    case Kind::Image: return u"album"_s;
    case Kind::Voice:
    case Kind::Video:
    case Kind::Music: return u"play"_s;
    case Kind::News:
    case Kind::Articles:
    case Kind::PublishedArticle: return u"article"_s;
    case Kind::Menu: return u"menu"_s;
    case Kind::MiniProgramPage: return u"miniprogram"_s;
    case Kind::Card: return u"bookmark"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

SavedList::SavedList(ComposeSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_empty(new ToneLabel(Tone::Muted))
    , m_name(new QLineEdit)
    , m_new(new QToolButton)
    , m_saveAs(new QPushButton)
    , m_undoRow(new QWidget)
    , m_removed(new QLabel)
    , m_undo(new QPushButton)
{
    m_search->setObjectName(u"savedSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"savedMessages"_s);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->installEventFilter(this);
    m_name->setObjectName(u"savedName"_s);
    m_name->setMaxLength(64);
    m_name->hide();
    m_new->setObjectName(u"newMessage"_s);
    m_new->setIcon(themedIcon(u"add"_s));
    m_new->setAutoRaise(true);
    m_new->setFocusPolicy(Qt::TabFocus);
    m_saveAs->setObjectName(u"saveAs"_s);
    m_undo->setObjectName(u"undoRemove"_s);
    m_undoRow->hide();
    m_removed->setTextFormat(Qt::PlainText);

    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_search, 1);
    top->addWidget(m_new);
    auto *undoRow = new QHBoxLayout(m_undoRow);
    undoRow->setContentsMargins(0, 0, 0, 0);
    undoRow->addWidget(m_removed, 1);
    undoRow->addWidget(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty);
    layout->addWidget(m_undoRow);
    layout->addWidget(m_name);
    layout->addWidget(m_saveAs);

    connect(m_search, &QLineEdit::textChanged, this, &SavedList::follow);
    connect(m_list, &QListWidget::itemClicked, this, &SavedList::open);
    connect(m_list, &QListWidget::itemActivated, this, &SavedList::open);
    connect(m_list, &QListWidget::itemChanged, this, &SavedList::rename);
    connect(m_new, &QToolButton::clicked, &session, &ComposeSession::startAnew);
    connect(m_saveAs, &QPushButton::clicked, this, &SavedList::askName);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedList::commitName);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undoRow->hide();
        if (const core::Done done = m_session.restoreRemoved(); !done)
            Q_EMIT failed(done.error());
    });
    connect(&session, &ComposeSession::savedChanged, this, &SavedList::follow);
    connect(&session, &ComposeSession::accountSwitched, m_undoRow, &QWidget::hide);
    m_name->installEventFilter(this);
    retranslate();
}

void SavedList::follow()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto origin = m_session.origin();
    for (const SavedMessage &saved : m_session.saved()) {
        if (!hasWords(saved, m_search->text()))
            continue;
        const core::message::Kind kind = core::message::read(saved.json).message.kind();
        auto *item = new QListWidgetItem(themedIcon(iconOf(kind)), saved.name, m_list);
        item->setData(idRole, saved.id);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(core::message::nameOf(kind) + u"\n"_s
                         + tr("Saved %1").arg(momentText(saved.savedAt, m_session.services().clock.now())));
        if (origin && origin->id == saved.id)
            m_list->setCurrentItem(item);
    }
    m_empty->setVisible(m_list->count() == 0);
    m_empty->setText(m_session.saved().isEmpty()
                         ? tr("What is written here is kept by itself. Save it under a name to use it again.")
                         : tr("No saved message has these words."));
}

void SavedList::open(const QListWidgetItem *item)
{
    m_session.openSaved(item->data(idRole).toLongLong());
}

void SavedList::rename(QListWidgetItem *item)
{
    const core::Done done = m_session.rename(item->data(idRole).toLongLong(), item->text());
    if (done)
        return;
    Q_EMIT failed(done.error());
    follow();
}

void SavedList::remove()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString name = item->text();
    if (const core::Done done = m_session.removeSaved(item->data(idRole).toLongLong()); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_removed->setText(tr("“%1” is removed").arg(m_removed->fontMetrics().elidedText(name, Qt::ElideRight, 110)));
    m_undoRow->show();
}

void SavedList::askName()
{
    m_name->setText(m_session.origin() ? m_session.origin()->name : QString());
    m_name->show();
    m_name->setFocus();
    m_name->selectAll();
}

void SavedList::commitName()
{
    if (const core::Done done = m_session.saveAs(m_name->text()); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_name->hide();
}

bool SavedList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_list && key == Qt::Key_Delete) {
            remove();
            return true;
        }
        if (watched == m_name && key == Qt::Key_Escape) {
            m_name->hide();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SavedList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SavedList::retranslate()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the saved messages"));
    m_list->setAccessibleName(tr("Saved messages"));
    m_name->setPlaceholderText(tr("Name, then Enter"));
    m_name->setAccessibleName(tr("Name of the saved message"));
    m_new->setToolTip(tr("New message"));
    m_new->setAccessibleName(m_new->toolTip());
    m_saveAs->setText(tr("Save as…"));
    m_undo->setText(tr("Bring back"));
    follow();
}

} // namespace ui
