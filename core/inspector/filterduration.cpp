// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/filtervalues_p.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::microseconds;

namespace {

struct Unit
{
    QLatin1String name;
    microseconds length;
};

constexpr std::array units{Unit{"w"_L1, 7 * 24h}, Unit{"d"_L1, 24h},  Unit{"h"_L1, 1h},  Unit{"m"_L1, 1min},
                           Unit{"s"_L1, 1s},      Unit{"ms"_L1, 1ms}, Unit{"us"_L1, 1us}};
constexpr int mostYears = 100;
constexpr microseconds longest = 24h * 365 * mostYears;

} // namespace

Result<microseconds> parseFilterDuration(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,12})(?:\\.([0-9]{1,6}))?([a-z]+)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    const QString name = match.captured(3).toLower();
    const auto unit = std::ranges::find(units, name, [](const Unit &known) { return QString(known.name); });
    if (!match.hasMatch() || unit == units.end())
        return invalid({}, FilterTexts::tr("\"%1\" is no length of time; write 500ms, 30s, 5m, 1h or 7d").arg(text));
    const QString number = match.captured(1) + u'.' + match.captured(2) + u'0';
    const double length = number.toDouble() * static_cast<double>(unit->length.count());
    if (length > static_cast<double>(longest.count()))
        return invalid({},
                       FilterTexts::tr("\"%1\" is longer than the %n year(s) allowed", nullptr, mostYears).arg(text));
    return microseconds(std::llround(length));
}

QString filterDurationText(microseconds duration)
{
    // Weeks are read but not written: people say 7d.
    const auto unit = std::find_if(units.begin() + 1, units.end(), [duration](const Unit &known) {
        return duration != 0us && duration % known.length == 0us;
    });
    const Unit &used = unit == units.end() ? units[4] : *unit; // nothing is 0s
    return QString::number(duration / used.length) + used.name;
}

} // namespace core
