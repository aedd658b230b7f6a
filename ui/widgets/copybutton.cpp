// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copybutton.h"

#include "ui/support/icons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CopyButton::CopyButton(std::function<QString()> text, QWidget *parent) : QToolButton(parent), m_text(std::move(text))
{
    setAutoRaise(true);
    m_justCopied.setSingleShot(true);
    m_justCopied.setInterval(1200ms);
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
    connect(&m_justCopied, &QTimer::timeout, this, &CopyButton::showState);
    showState();
}

void CopyButton::setWhat(const QString &what)
{
    m_what = what;
    showState();
}

void CopyButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QToolButton::changeEvent(event);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text());
    m_justCopied.start();
    showState();
}

void CopyButton::showState()
{
    const bool copied = m_justCopied.isActive();
    setIcon(copied ? themedIcon(u"check"_s, Tone::Good) : themedIcon(u"copy"_s, Tone::Muted));
    const QString name = m_what.isEmpty() ? tr("Copy") : tr("Copy %1").arg(m_what);
    setToolTip(copied ? tr("Copied") : name);
    setAccessibleName(name);
}

} // namespace ui
