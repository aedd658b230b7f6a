// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/draw.h"

namespace core::sandbox {

QByteArray Draw::bytes(int length)
{
    QByteArray drawn(length, Qt::Uninitialized);
    for (char &byte : drawn)
        byte = static_cast<char>(number(256));
    return drawn;
}

QString Draw::text(int length, QByteArrayView alphabet)
{
    QString drawn;
    drawn.reserve(length);
    for (int i = 0; i < length; ++i)
        drawn += QLatin1Char(alphabet[static_cast<qsizetype>(number(static_cast<quint64>(alphabet.size())))]);
    return drawn;
}

} // namespace core::sandbox
