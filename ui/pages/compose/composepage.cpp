// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/composepage.h"

#include "ui/pages/compose/bytesview.h"
#include "ui/pages/compose/kindtabs.h"
#include "ui/pages/compose/contentform.h"
#include "ui/pages/compose/messagepreview.h"
#include "ui/pages/compose/savedlist.h"
#include "ui/pages/compose/targetpanel.h"
#include "ui/support/actions.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

ComposePage::ComposePage(const ComposeServices &services, QWidget *parent) : Page(parent), m_session(services)
{
    createActions();
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"composeSplitter"_s);
    splitter->setChildrenCollapsible(false);
    m_left = new QTabWidget;
    m_left->setDocumentMode(true);
    m_saved = new SavedList(m_session);
    m_left->addTab(m_saved, {});
    splitter->addWidget(m_left);
    splitter->addWidget(createEditor());
    splitter->addWidget(createRight());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({200, 440, 320});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(createHeader());
    layout->addWidget(splitter, 1);

    connect(m_saved, &SavedList::failed, this, &Page::failed);
    connect(m_target, &TargetPanel::failed, this, &Page::failed);
    connect(&m_session, &ComposeSession::storeFailed, this, &Page::failed);
    connect(&m_session, &ComposeSession::savedChanged, this, &ComposePage::follow);
    connect(&m_session.editing(), &MessageEditing::changed, this, &ComposePage::follow);
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
    m_undo = ui::addAction(this, {"ui::ComposePage", QT_TR_NOOP("Undo")}, u"undo"_s, QKeySequence::Undo);
    m_redo = ui::addAction(this, {"ui::ComposePage", QT_TR_NOOP("Redo")}, u"redo"_s, QKeySequence::Redo);
    m_save =
        ui::addAction(this, {"ui::ComposePage", QT_TR_NOOP("Save the message")}, u"bookmark"_s, QKeySequence::Save);
    m_new = ui::addAction(this, {"ui::ComposePage", QT_TR_NOOP("New message")}, u"add"_s, QKeySequence::New);
    connect(m_undo, &QAction::triggered, stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, stack, &QUndoStack::redo);
    connect(stack, &QUndoStack::canUndoChanged, m_undo, &QAction::setEnabled);
    connect(stack, &QUndoStack::canRedoChanged, m_redo, &QAction::setEnabled);
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
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
    for (QAction *action : {m_save, m_undo, m_redo}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    return header;
}

QWidget *ComposePage::createEditor()
{
    m_target = new TargetPanel(m_session);
    m_kinds = new KindTabs(m_session.editing());
    m_form = new ContentForm(m_session.editing());
    auto *editor = new QWidget;
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(12);
    layout->addWidget(m_target);
    layout->addWidget(m_kinds);
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
    m_kinds->setAccount(account);
    m_preview->setAccount(account);
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

void ComposePage::retranslate()
{
    m_left->setTabText(0, tr("Saved"));
    m_right->setTabText(0, tr("Phone"));
    m_right->setTabText(1, tr("Bytes"));
    m_session.editing().recheck();
    follow();
}

} // namespace ui
