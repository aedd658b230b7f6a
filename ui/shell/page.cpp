// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/support/actions.h"

#include <QCoreApplication>
#include <QEvent>

namespace ui {

void Page::setAccount(const std::optional<core::Account> & /*account*/) { }

void Page::open(const QVariant & /*subject*/) { }

void Page::refuseOtherAccount(const QString &message)
{
    Q_EMIT failed({.kind = core::Error::Kind::Unsupported,
                   .message = message,
                   .advice = tr("Switch to that account first, at the top left.")});
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateActions(this);
        retranslate();
    }
    QWidget::changeEvent(event);
}

QString PageSpec::translatedTitle() const
{
    return QCoreApplication::translate("Pages", title);
}

} // namespace ui
