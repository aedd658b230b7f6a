// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/answers_p.h"

#include <QCoreApplication>

namespace core::api {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::api::MenuApi)
};

} // namespace

Params bodyOf(QByteArray bytes)
{
    Params params;
    params.body = std::move(bytes);
    return params;
}

Result<Answer> confirmed(Result<Answer> answer)
{
    if (answer && answer->json.isEmpty())
        return fail(Error{.kind = Error::Kind::Protocol,
                          .message = Texts::tr("The platform's answer does not say whether it was done"),
                          .code = answer->reply.status,
                          .isOutcomeUnknown = true});
    return answer;
}

Done done(const Result<Answer> &answer)
{
    if (!answer)
        return fail(answer.error());
    return {};
}

QDateTime momentAt(JsonReader &reader, QLatin1String key)
{
    const qint64 seconds = reader.integerOr(key, 0);
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

} // namespace core::api
