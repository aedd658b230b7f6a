// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/storage/batchjson_p.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;
using templates::Family;
using templates::Template;

namespace {

struct StateName
{
    BatchJob::State state;
    QLatin1String name;
};
constexpr StateName stateNames[] = {
    {BatchJob::State::Reading, "reading"_L1},       {BatchJob::State::Draft, "draft"_L1},
    {BatchJob::State::Running, "running"_L1},       {BatchJob::State::Paused, "paused"_L1},
    {BatchJob::State::Stopped, "stopped"_L1},       {BatchJob::State::Cancelled, "cancelled"_L1},
    {BatchJob::State::Finished, "finished"_L1},     {BatchJob::State::Cancelling, "cancelling"_L1},
    {BatchJob::State::Requeueing, "requeueing"_L1}, {BatchJob::State::Removing, "removing"_L1},
};

constexpr QLatin1String rowStateNames[] = {"faulty"_L1,    "queued"_L1, "sending"_L1, "sent"_L1,
                                           "delivered"_L1, "failed"_L1, "unknown"_L1, "cancelled"_L1};
static_assert(std::size(rowStateNames) == BatchRow::allStates.size());

constexpr Error::Kind allKinds[] = {Error::Kind::Cancelled, Error::Kind::Timeout,    Error::Kind::Network,
                                    Error::Kind::Tls,       Error::Kind::Protocol,   Error::Kind::Api,
                                    Error::Kind::Invalid,   Error::Kind::NotFound,   Error::Kind::Storage,
                                    Error::Kind::Secret,    Error::Kind::Unsupported};

} // namespace

QString toString(BatchJob::State state)
{
    return std::ranges::find(stateNames, state, &StateName::state)->name;
}

QString toString(BatchRow::State state)
{
    return rowStateNames[static_cast<int>(state)];
}

Result<BatchJob::State> parseBatchState(QStringView text)
{
    const auto known = std::ranges::find_if(stateNames, [text](const StateName &each) { return text == each.name; });
    if (known == std::end(stateNames))
        return invalid(u"state"_s,
                       QCoreApplication::translate("core::BatchStore", "A job has no state \"%1\"").arg(text.left(40)));
    return known->state;
}

Result<BatchRow::State> parseBatchRowState(QStringView text)
{
    const auto known = std::ranges::find_if(rowStateNames, [text](QLatin1String each) { return text == each; });
    if (known == std::end(rowStateNames))
        return invalid(
            u"state"_s,
            QCoreApplication::translate("core::BatchStore", "A message has no state \"%1\"").arg(text.left(40)));
    return static_cast<BatchRow::State>(known - std::begin(rowStateNames));
}

QString batchTemplateToJson(const Template &subject)
{
    QJsonObject json = subject.toJson();
    json.insert("family"_L1, toString(subject.family));
    return QString::fromUtf8(toWire(json));
}

Result<Template> batchTemplateFromJson(const QString &text)
{
    const auto json = parseObject(text.toUtf8());
    if (!json)
        return fail(json.error());
    return json->value("family"_L1) == toString(Family::Subscription) ? Template::fromSubscriptionList(*json)
                                                                      : Template::fromMessageList(*json);
}

QString batchErrorToJson(const std::optional<Error> &error)
{
    if (!error)
        return {};
    return QString::fromUtf8(toWire({{"kind"_L1, toString(error->kind)},
                                     {"message"_L1, error->message},
                                     {"code"_L1, error->code},
                                     {"rid"_L1, error->rid},
                                     {"advice"_L1, error->advice}}));
}

std::optional<Error> batchErrorFromJson(const QString &text)
{
    const auto json = text.isEmpty() ? Result<QJsonObject>(fail(Error{})) : parseObject(text.toUtf8());
    if (!json)
        return {};
    Error error{.message = json->value("message"_L1).toString(),
                .code = json->value("code"_L1).toInt(),
                .rid = json->value("rid"_L1).toString(),
                .advice = json->value("advice"_L1).toString()};
    const QString kind = json->value("kind"_L1).toString();
    for (const Error::Kind each : allKinds) {
        if (toString(each) == kind)
            error.kind = each;
    }
    return error;
}

} // namespace core
