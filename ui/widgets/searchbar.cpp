// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchbar.h"

#include "ui/support/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;
using Direction = CodeView::Direction;

namespace {

QToolButton *button(const QString &icon)
{
    auto *tool = new QToolButton;
    tool->setIcon(themedIcon(icon, Tone::Muted));
    tool->setAutoRaise(true);
    return tool;
}

} // namespace

SearchBar::SearchBar(CodeView &view, QWidget &scope, QWidget *parent)
    : SearchBar(view, scope, std::bind_front(&SearchBar::findInView, this), parent)
{ }

SearchBar::SearchBar(CodeView &view, QWidget &scope, Find find, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_find(std::move(find))
    , m_line(new QLineEdit)
    , m_found(new ToneLabel(Tone::Muted))
    , m_previous(button(u"arrow-up"_s))
    , m_next(button(u"arrow-down"_s))
    , m_close(button(u"close"_s))
{
    m_line->setObjectName(u"searchLine"_s);
    m_line->setMaximumWidth(320);
    m_found->setWordWrap(false);
    m_found->setObjectName(u"searchFound"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_found);
    layout->addStretch();
    layout->addWidget(m_close);
    hide();
    m_line->installEventFilter(this);
    scope.installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this] { this->find(Direction::Here); });
    connect(m_next, &QToolButton::clicked, this, [this] { this->find(Direction::Forward); });
    connect(m_previous, &QToolButton::clicked, this, [this] { this->find(Direction::Backward); });
    connect(m_close, &QToolButton::clicked, this, &SearchBar::close);
    retranslate();
}

void SearchBar::open()
{
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void SearchBar::close()
{
    hide();
    m_view.setFocus();
}

void SearchBar::find(Direction direction)
{
    m_find(m_line->text(), direction);
}

void SearchBar::findInView(const QString &text, Direction direction)
{
    const bool found = m_view.find(text, direction);
    if (text.isEmpty())
        showFound({}, Tone::Muted);
    else
        showFound(found ? tr("%n place(s)", nullptr, int(m_view.count(text))) : tr("Not found"),
                  found ? Tone::Muted : Tone::Bad);
}

void SearchBar::showFound(const QString &text, Tone tone)
{
    m_found->setTone(tone);
    m_found->setText(text);
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isPress = event->type() == QEvent::KeyPress;
    // The page may have a Ctrl+F of its own; in here it is ours.
    if (key->matches(QKeySequence::Find)) {
        event->accept();
        if (isPress)
            open();
        return true;
    }
    if (watched != m_line || !isPress)
        return false;
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        find(key->modifiers().testFlag(Qt::ShiftModifier) ? Direction::Backward : Direction::Forward);
        return true;
    }
    return false;
}

void SearchBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchBar::retranslate()
{
    m_line->setPlaceholderText(tr("Find"));
    m_line->setAccessibleName(tr("Find"));
    m_previous->setToolTip(tr("Previous (Shift+Enter)"));
    m_previous->setAccessibleName(tr("Previous"));
    m_next->setToolTip(tr("Next (Enter)"));
    m_next->setAccessibleName(tr("Next"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace ui
