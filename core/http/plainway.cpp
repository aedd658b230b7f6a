// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/plainway.h"

#include "core/http/transport.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

QString plainWayWarning(const QUrl &to)
{
    if (to.scheme() != "http"_L1 || to.host().isEmpty() || isLoopback(to))
        return {};
    return QCoreApplication::translate("PlainWay",
                                       "The way to %1 is not encrypted (plain http): whoever listens on it reads "
                                       "what is sent, unless the mode of the messages is safe.")
        .arg(to.host());
}

} // namespace core
