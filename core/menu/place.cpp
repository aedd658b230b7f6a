// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/place.h"

namespace core::menu {

using namespace Qt::StringLiterals;

namespace {

/// Takes "name[7]" and the dot behind it from the front of `path`. Leaves `path` alone when it does not begin with
/// "name["; is nullopt when what follows is no index.
std::optional<int> takeIndex(QStringView &path, QLatin1String name)
{
    if (!path.startsWith(name) || !path.sliced(name.size()).startsWith(u'['))
        return -1;
    const qsizetype end = path.indexOf(u']');
    const QStringView digits = end < 0 ? QStringView() : path.sliced(name.size() + 1, end - name.size() - 1);
    bool isNumber = false;
    const int index = digits.toInt(&isNumber);
    if (!isNumber || index < 0 || !digits.front().isDigit())
        return std::nullopt;
    path = path.sliced(end + 1);
    if (path.isEmpty())
        return index;
    if (path.size() < 2 || path.front() != u'.')
        return std::nullopt;
    path = path.sliced(1);
    return index;
}

} // namespace

QString Place::toString() const
{
    QString path;
    const auto add = [&path](const QString &part) { path += path.isEmpty() ? part : u'.' + part; };
    if (conditional >= 0)
        add(u"conditionalmenu[%1]"_s.arg(conditional));
    if (button >= 0)
        add(u"button[%1]"_s.arg(button));
    if (sub >= 0)
        add(u"sub_button[%1]"_s.arg(sub));
    if (!field.isEmpty())
        add(field);
    return path;
}

std::optional<Place> Place::parse(QStringView path)
{
    const auto conditional = takeIndex(path, "conditionalmenu"_L1);
    if (!conditional)
        return std::nullopt;
    const auto button = takeIndex(path, "button"_L1);
    if (!button)
        return std::nullopt;
    const auto sub = *button < 0 ? std::optional<int>(-1) : takeIndex(path, "sub_button"_L1);
    if (!sub)
        return std::nullopt;
    return Place{*conditional, *button, *sub, path.toString()};
}

} // namespace core::menu
