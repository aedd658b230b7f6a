// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/errorjson_p.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr Error::Kind errorKinds[] = {Error::Kind::Cancelled, Error::Kind::Timeout,    Error::Kind::Network,
                                      Error::Kind::Tls,       Error::Kind::Protocol,   Error::Kind::Api,
                                      Error::Kind::Invalid,   Error::Kind::NotFound,   Error::Kind::Storage,
                                      Error::Kind::Secret,    Error::Kind::Unsupported};

} // namespace

QJsonObject errorToJson(const Error &error)
{
    return {{u"kind"_s, toString(error.kind)}, {u"message"_s, error.message},
            {u"code"_s, error.code},           {u"rid"_s, error.rid},
            {u"advice"_s, error.advice},       {u"isOutcomeUnknown"_s, error.isOutcomeUnknown}};
}

Error errorFromJson(JsonReader reader)
{
    const QString kind = reader.stringOr("kind"_L1);
    const auto known = std::ranges::find_if(errorKinds, [&](Error::Kind each) { return toString(each) == kind; });
    return {.kind = known == std::end(errorKinds) ? Error::Kind::Protocol : *known,
            .message = reader.stringOr("message"_L1),
            .code = static_cast<int>(reader.integerOr("code"_L1, 0)),
            .rid = reader.stringOr("rid"_L1),
            .advice = reader.stringOr("advice"_L1),
            .isOutcomeUnknown = reader.booleanOr("isOutcomeUnknown"_L1, false)};
}

} // namespace core
