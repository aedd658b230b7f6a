// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretedit.h"

#include "ui/support/icons.h"

#include <QAction>
#include <QEvent>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(addAction(themedIcon(u"eye"_s), QLineEdit::TrailingPosition))
{
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
    m_reveal->setObjectName(u"reveal"_s);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QAction::toggled, this, &SecretEdit::showState);
    connect(this, &QLineEdit::textEdited, this, &SecretEdit::trim);
    showState();
}

void SecretEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QLineEdit::changeEvent(event);
}

void SecretEdit::hideEvent(QHideEvent *event)
{
    m_reveal->setChecked(false); // comes back masked
    QLineEdit::hideEvent(event);
}

void SecretEdit::trim(const QString &text)
{
    QString clean = text;
    clean.removeIf([](QChar character) { return character.isSpace() || !character.isPrint(); });
    if (clean == text)
        return;
    const int cursor = cursorPosition() - int(text.size() - clean.size());
    setText(clean);
    setCursorPosition(std::max(cursor, 0));
}

void SecretEdit::showState()
{
    const bool shown = m_reveal->isChecked();
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(themedIcon(shown ? u"eye-off"_s : u"eye"_s, Tone::Muted));
    m_reveal->setText(shown ? tr("Hide") : tr("Show"));
    m_reveal->setToolTip(m_reveal->text());
}

} // namespace ui
