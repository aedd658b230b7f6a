// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/moment.h"

#include <QDateTime>
#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;

QString momentText(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return local.toString(u"HH:mm"_s);
    return QLocale().toString(
        local, local.date().year() == now.toLocalTime().date().year() ? u"MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

} // namespace ui
