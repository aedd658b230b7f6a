// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durationtext.h"

#include <QCoreApplication>

#include <cmath>

namespace core {

using namespace std::chrono_literals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Duration)
};

QString digits(double number)
{
    const int decimals = number < 9.995 ? 2 : number < 99.95 ? 1 : 0;
    QString text = QString::number(number, 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

} // namespace

QString durationText(std::chrono::microseconds duration)
{
    const std::chrono::microseconds length = duration < 0us ? -duration : duration;
    if (length < 999500us)
        return Texts::tr("%1 ms").arg(digits(double(length.count()) / 1e3));
    if (length < 59950ms)
        return Texts::tr("%1 s").arg(digits(double(length.count()) / 1e6));
    const qint64 seconds = std::llround(double(length.count()) / 1e6);
    if (seconds < 3600)
        return Texts::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    const qint64 minutes = seconds / 60;
    if (minutes < 48 * 60)
        return Texts::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return Texts::tr("%1 d %2 h").arg(minutes / (24 * 60)).arg(minutes / 60 % 24);
}

} // namespace core
