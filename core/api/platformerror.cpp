// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/apiclient.h"
#include "core/base/redact.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

namespace core::api {

using namespace Qt::StringLiterals;

namespace {

constexpr int notOnAllowList = 40164;

/// "invalid ip 1.2.3.4 ipv6 ::ffff:1.2.3.4, not in whitelist": the address that WeChat saw, IPv4 if it is one.
QString seenAddress(const QString &errmsg)
{
    static const QRegularExpression form(u"\\bip(?:v6)? ([0-9a-fA-F.:]+)"_s);
    for (auto match = form.globalMatch(errmsg); match.hasNext();) {
        const QString text = match.next().captured(1);
        const QHostAddress address(text);
        bool isIpv4 = false;
        const QHostAddress ipv4(address.toIPv4Address(&isIpv4));
        if (isIpv4 && text.endsWith(ipv4.toString())) // "1.2.3" would be taken for 1.2.0.3
            return ipv4.toString();
        if (!isIpv4 && !address.isNull())
            return address.toString();
    }
    return {};
}

} // namespace

Error platformError(const Catalogue &catalogue, int code, const QString &errmsg)
{
    static const QRegularExpression ridForm(u"\\s*\\brid:\\s*([0-9A-Za-z-]+)\\s*$"_s);
    const QRegularExpressionMatch rid = ridForm.match(errmsg);
    const QString words = redactText(rid.hasMatch() ? errmsg.left(rid.capturedStart()) : errmsg.trimmed());

    Error error{.kind = Error::Kind::Api, .message = words, .code = code, .rid = rid.captured(1)};
    if (const PlatformError *const known = catalogue.error(code)) {
        const bool saysMore = !words.isEmpty() && words.compare(known->en, Qt::CaseInsensitive) != 0;
        error.message = saysMore && !known->text().isEmpty() ? u"%1 (%2)"_s.arg(known->text(), words) : known->text();
        error.advice = known->advice();
    }
    if (error.message.isEmpty())
        error.message = QCoreApplication::translate("core::api", "The platform refused with error %1").arg(code);
    if (code == notOnAllowList) {
        const QString address = seenAddress(words);
        if (!address.isEmpty())
            error.field = u"ip:"_s + address;
    }
    return error;
}

} // namespace core::api
