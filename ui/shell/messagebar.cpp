// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagebar.h"

#include "ui/widgets/errorcard.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestQueue = 20;
}

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_card(new ErrorCard(ErrorCard::Closing::Dismissable, this))
    , m_more(new QLabel(this))
{
    setObjectName(u"messageBar"_s);
    m_card->setObjectName(u"errorCard"_s);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 0);
    layout->setSpacing(4);
    layout->addWidget(m_card);
    layout->addWidget(m_more);
    connect(m_card, &ErrorCard::dismissed, this, &MessageBar::dismiss);
    refresh();
}

void MessageBar::showError(const core::Error &error)
{
    // The same refusal again tells nothing new.
    if (error.kind == core::Error::Kind::Cancelled || m_errors.contains(error))
        return;
    if (m_errors.size() == longestQueue)
        m_errors.removeFirst();
    m_errors.append(error);
    refresh();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void MessageBar::dismiss()
{
    if (!m_errors.isEmpty())
        m_errors.removeFirst();
    refresh();
}

void MessageBar::refresh()
{
    if (m_errors.isEmpty())
        m_card->clear();
    else if (m_card->isHidden() || m_card->error() != m_errors.constFirst())
        m_card->setError(m_errors.constFirst());
    m_more->setVisible(m_errors.size() > 1);
    m_more->setText(tr("%n more message(s)", nullptr, int(m_errors.size()) - 1));
    setVisible(!m_errors.isEmpty());
}

} // namespace ui
