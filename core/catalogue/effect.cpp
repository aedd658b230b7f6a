// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/effect.h"

#include <QString>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// Beginnings of the last part of a path, as in "/cgi-bin/draft/batchget".
constexpr QLatin1String readingWords[] = {
    "get"_L1,   "batchget"_L1, "list"_L1,     "query"_L1,   "search"_L1,    "check"_L1,
    "count"_L1, "fetch"_L1,    "trymatch"_L1, "decrypt"_L1, "translate"_L1,
};
constexpr QLatin1String changingWords[] = {
    "delete"_L1, "del"_L1,  "add"_L1,   "create"_L1, "update"_L1,
    "set"_L1,    "send"_L1, "clear"_L1, "token"_L1,  "refresh"_L1,
};
// Whole families that only work something out.
constexpr QLatin1String readingPrefixes[] = {"/datacube/"_L1, "/cv/"_L1, "/semantic/"_L1};

template <typename Words>
bool startsWithOneOf(QStringView text, const Words &words)
{
    return std::ranges::any_of(words, [text](QLatin1String word) { return text.startsWith(word); });
}

} // namespace

Effect effectOf(QByteArrayView verb, QStringView path)
{
    if (startsWithOneOf(path, readingPrefixes))
        return Effect::Reads;
    QStringView deed = path.mid(path.lastIndexOf(u'/') + 1);
    for (const QLatin1String prefix : {"api_"_L1, "wxa_"_L1}) {
        if (deed.startsWith(prefix))
            deed = deed.mid(prefix.size());
    }
    if (verb == "GET")
        return startsWithOneOf(deed, changingWords) ? Effect::Changes : Effect::Reads;
    return startsWithOneOf(deed, readingWords) ? Effect::Reads : Effect::Changes;
}

} // namespace core
