// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/explain.h"

#include "core/oauth/texts_p.h"

namespace core::oauth {

namespace {

QString adviceOn(int code)
{
    switch (code) {
    case 40163:
        return Texts::tr(
            "A code works once, and somebody was faster: the page was opened twice (a reload, a preview, a "
            "proxy that repeats, a double click), or another server exchanged it. Keep what the first "
            "exchange answered, and let the page redirect on once it has it.");
    case 40029:
        return Texts::tr(
            "No such code: it is of another account, was cut while copying, or was made up. Authorise again "
            "and copy the whole address.");
    case 42003: return Texts::tr("A code lives 5 minutes. Authorise again and exchange it at once.");
    case 40001:
    case 40014:
        return Texts::tr(
            "This is no OAuth token of this account. The access_token of /cgi-bin/ is another one and does "
            "not work here.");
    case 42001: return Texts::tr("An OAuth token lives 2 hours. Refresh it by its refresh_token.");
    case 40030: return Texts::tr("The refresh_token is not one of this account. Authorise again.");
    case 42002: return Texts::tr("A refresh_token lives 30 days from the authorisation on. Authorise again.");
    case 42007: return Texts::tr("The user changed the password or took the consent back. Authorise again.");
    case 48001:
        return Texts::tr("The visitor was not asked: name and picture need scope snsapi_userinfo, with snsapi_base "
                         "there is the openid only.");
    case 40003: return Texts::tr("The openid is not the one that this OAuth token belongs to.");
    default: return {};
    }
}

} // namespace

Error explained(Error error)
{
    if (error.kind != Error::Kind::Api)
        return error;
    if (const QString advice = adviceOn(error.code); !advice.isEmpty())
        error.advice = advice;
    return error;
}

} // namespace core::oauth
