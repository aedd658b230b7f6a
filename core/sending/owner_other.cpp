// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/owner.h"

#include <QUuid>

namespace core::sending {

QString newOwner()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isDead(const QString &)
{
    return false; // its claim ends by itself
}

} // namespace core::sending
