// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/actions.h"

#include "ui/support/icons.h"
#include "ui/support/language.h"

#include <QCoreApplication>
#include <QToolButton>
#include <QUndoStack>
#include <QWidget>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto contextProperty = "mpdeskContext";
constexpr auto sourceProperty = "mpdeskSource";

void retranslate(QAction *action)
{
    const QByteArray source = action->property(sourceProperty).toByteArray();
    if (source.isEmpty())
        return;
    const QString text =
        QCoreApplication::translate(action->property(contextProperty).toByteArray().constData(), source.constData());
    action->setText(text);
    const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(shortcut.isEmpty() ? text : u"%1 (%2)"_s.arg(text, shortcut));
}

} // namespace

QAction *addAction(QWidget *owner, ActionText text, const QString &iconName, const QKeySequence &shortcut)
{
    auto *action = new QAction(owner);
    if (!iconName.isEmpty())
        action->setIcon(themedIcon(iconName));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut); // of a hidden page it does not fire
    action->setProperty(contextProperty, QByteArray(text.context));
    action->setProperty(sourceProperty, QByteArray(text.source));
    retranslate(action);
    owner->addAction(action);
    return action;
}

QToolButton *buttonFor(QAction *action, ButtonFace face)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(face == ButtonFace::Icon ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void followStack(const QUndoStack *stack, QAction *undo, QAction *redo)
{
    QObject::connect(undo, &QAction::triggered, stack, &QUndoStack::undo);
    QObject::connect(redo, &QAction::triggered, stack, &QUndoStack::redo);
    QObject::connect(stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    QObject::connect(stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    undo->setEnabled(stack->canUndo());
    redo->setEnabled(stack->canRedo());
}

void retranslateActions(const QWidget *owner)
{
    for (QAction *action : owner->actions())
        retranslate(action);
}

QString otherName(const QAction *action, const Language &language)
{
    const QByteArray source = action->property(sourceProperty).toByteArray();
    if (source.isEmpty())
        return {};
    return language.name() == "en"_L1
        ? language.inChinese(action->property(contextProperty).toByteArray().constData(), source.constData())
        : QString::fromUtf8(source);
}

} // namespace ui
