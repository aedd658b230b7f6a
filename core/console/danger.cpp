// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/danger.h"

#include "core/catalogue/effect.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::console {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::console)
};

constexpr QLatin1String massPaths[] = {"/cgi-bin/message/mass/sendall"_L1, "/cgi-bin/message/mass/send"_L1,
                                       "/cgi-bin/freepublish/submit"_L1, "/cgi-bin/guide/addguidemassendjob"_L1};
constexpr QLatin1String endingWords[] = {"del"_L1, "clear"_L1, "remove"_L1};
constexpr QLatin1String endingPaths[] = {"/cgi-bin/token"_L1, "/cgi-bin/changeopenid"_L1,
                                         "/cgi-bin/template/api_set_industry"_L1, "/card/code/consume"_L1,
                                         "/card/code/unavailable"_L1};

bool isMass(QStringView path)
{
    return std::ranges::any_of(massPaths, [path](QLatin1String each) { return path == each; });
}

bool ends(QStringView path)
{
    const auto parts = path.split(u'/');
    const auto begins = [&parts](QLatin1String word) {
        return std::ranges::any_of(parts, [word](QStringView part) { return part.startsWith(word); });
    };
    return std::ranges::any_of(endingWords, begins) || path.endsWith("delete"_L1)
        || std::ranges::any_of(endingPaths, [path](QLatin1String each) { return path == each; });
}

} // namespace

Danger dangerOf(QByteArrayView verb, QStringView path)
{
    if (effectOf(verb, path) == Effect::Reads)
        return Danger::None;
    if (path == "/cgi-bin/draft/switch"_L1)
        return Danger::Irreversible;
    return isMass(path) || ends(path) ? Danger::Irreversible : Danger::Changes;
}

QString consequence(QStringView path)
{
    if (isMass(path))
        return Texts::tr("It reaches followers, and cannot be taken back.");
    if (path.contains("quota"_L1))
        return Texts::tr("It uses one of the ten resets of the month.");
    if (path == "/cgi-bin/token"_L1)
        return Texts::tr("It ends the token that a server of this account may hold.");
    return ends(path) ? Texts::tr("What it takes away does not come back.")
                      : Texts::tr("It changes the account for everybody who works with it.");
}

} // namespace core::console
