// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagebar.h"

#include "ui/widgets/card.h"
#include "ui/widgets/errorcard.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qsizetype longestQueue = 20;
}

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_card(new ErrorCard(ErrorCard::Closing::Dismissable, this))
    , m_more(new QLabel(this))
    , m_notice(new Card(this))
    , m_noticeText(new QLabel(m_notice))
{
    setObjectName(u"messageBar"_s);
    m_card->setObjectName(u"errorCard"_s);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setTone(Tone::Good);
    m_noticeText->setObjectName(u"notice"_s);
    m_noticeText->setTextFormat(Qt::PlainText);
    m_noticeText->setWordWrap(true);
    m_notice->body()->addWidget(m_noticeText);
    m_noticeTime.setSingleShot(true);
    m_noticeTime.setInterval(4s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 0);
    layout->setSpacing(4);
    layout->addWidget(m_card);
    layout->addWidget(m_more);
    layout->addWidget(m_notice);
    connect(m_card, &ErrorCard::dismissed, this, &MessageBar::dismiss);
    connect(&m_noticeTime, &QTimer::timeout, this, &MessageBar::refresh);
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

void MessageBar::showNotice(const QString &text)
{
    m_noticeText->setText(text);
    m_noticeTime.start();
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
    m_notice->setVisible(m_noticeTime.isActive());
    setVisible(!m_errors.isEmpty() || m_noticeTime.isActive());
}

} // namespace ui
