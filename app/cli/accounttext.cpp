// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accounttext.h"

#include "app/cli/texts.h"

namespace app::cli {

using namespace Qt::StringLiterals;
using Verdict = core::ProbeResult::Verdict;

QJsonObject toJson(const core::Account &account, InUse inUse)
{
    return {
        {u"name"_s, account.name},
        {u"appid"_s, account.appId.toString()},
        {u"type"_s, core::toString(account.type)},
        {u"verified"_s, account.verified},
        {u"sandbox"_s, account.isSandbox()},
        {u"mode"_s, core::toString(account.callbackMode)},
        {u"apiBase"_s, account.apiBase.toString()},
        {u"proxy"_s, account.proxy.toString(QUrl::RemoveUserInfo)},
        {u"tokenSource"_s, core::toString(account.tokenSource)},
        {u"callbackPath"_s, account.effectiveCallbackPath()},
        {u"badgeColor"_s, account.badgeColor},
        {u"current"_s, inUse == InUse::Yes},
    };
}

InUse inUse(const core::AccountBook &book, const core::Account &account)
{
    const auto current = book.current();
    return current && current->appId == account.appId ? InUse::Yes : InUse::No;
}

QString reach(const core::Account &account)
{
    if (account.isSandbox())
        return Cli::tr("sandbox");
    if (account.type == core::AccountType::TestAccount)
        return Cli::tr("test account");
    return Cli::tr("production");
}

QString toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good: return u"good"_s;
    case Verdict::WrongSecret: return u"wrongSecret"_s;
    case Verdict::FrozenSecret: return u"frozenSecret"_s;
    case Verdict::WrongAppId: return u"wrongAppId"_s;
    case Verdict::IpNotAllowed: return u"ipNotAllowed"_s;
    case Verdict::Unreachable: return u"unreachable"_s;
    case Verdict::Refused: return u"refused"_s;
    case Verdict::NoSecret: return u"noSecret"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const core::ProbeResult &result)
{
    QJsonObject json{{u"verdict"_s, toString(result.verdict)}};
    if (!result.seenIp.isEmpty())
        json.insert(u"seenIp"_s, result.seenIp);
    if (result.tokenExpiresAt.isValid())
        json.insert(u"tokenExpiresAt"_s, result.tokenExpiresAt.toUTC().toString(Qt::ISODate));
    if (result.error) {
        json.insert(u"code"_s, result.error->code);
        json.insert(u"message"_s, result.error->message);
        json.insert(u"advice"_s, result.error->advice);
        json.insert(u"rid"_s, result.error->rid);
    }
    return json;
}

QString describe(const core::ProbeResult &result)
{
    QString said = result.error ? core::describe(*result.error) : QString();
    switch (result.verdict) {
    case Verdict::Good: return Cli::tr("The platform accepts AppID and secret.");
    case Verdict::IpNotAllowed:
        return Cli::tr("The platform does not allow calls from %1: put this address on the IP allow-list.")
                   .arg(result.seenIp)
            + u'\n' + said;
    case Verdict::NoSecret: return Cli::tr("There is no secret to test with.");
    case Verdict::Unreachable: return Cli::tr("The platform could not be reached.") + u'\n' + said;
    case Verdict::WrongSecret:
    case Verdict::FrozenSecret:
    case Verdict::WrongAppId:
    case Verdict::Refused: return said;
    }
    Q_UNREACHABLE();
}

} // namespace app::cli
