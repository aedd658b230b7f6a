// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/apiclient.h"
#include "core/api/seenaddress.h"
#include "core/base/redact.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core::api {

using namespace Qt::StringLiterals;

namespace {

constexpr int notOnAllowList = 40164;

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
        const QList<QHostAddress> seen = seenAddresses(words);
        if (!seen.isEmpty())
            error.field = u"ip:"_s + seen.first().toString();
    }
    return error;
}

} // namespace core::api
