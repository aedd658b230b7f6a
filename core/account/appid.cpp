// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/appid.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype appIdLength = 18;

bool isLowerHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
}

} // namespace

Result<AppId> AppId::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.size() == appIdLength && trimmed.startsWith("wx"_L1) && std::ranges::all_of(trimmed.mid(2), isLowerHex))
        return AppId(trimmed.toString());

    const QString found = trimmed.isEmpty()
        ? QCoreApplication::translate("Account", "nothing")
        : u'"' + trimmed.left(40).toString() + (trimmed.size() > 40 ? u"…\""_s : u"\""_s);
    const QString advice = trimmed.startsWith("gh_"_L1)
        ? QCoreApplication::translate("Account",
                                      "This is the account's original id. The AppID stands in the console of the "
                                      "platform under Settings and Development, Basic Configuration.")
        : QString();
    return invalid(u"appid"_s,
                   QCoreApplication::translate(
                       "Account", "An AppID is \"wx\" and 16 digits or letters a to f, 18 characters; found: %1 (%2)")
                       .arg(found)
                       .arg(trimmed.size()),
                   advice);
}

} // namespace core
