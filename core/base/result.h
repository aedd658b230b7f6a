// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace core {

/// A value, or the reason why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

/// A deed that yields nothing but may fail.
using Done = Result<void>;

/// Turns an Error into the failing side of any Result.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, QString message)
{
    return fail(Error{.kind = kind, .message = std::move(message)});
}

/// Bad input: names the field that breaks a rule.
[[nodiscard]] inline tl::unexpected<Error> invalid(QString field, QString message, QString advice = {})
{
    return fail(Error{.kind = Error::Kind::Invalid,
                      .message = std::move(message),
                      .advice = std::move(advice),
                      .field = std::move(field)});
}

} // namespace core
