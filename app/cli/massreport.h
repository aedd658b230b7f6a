// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/sending/masssender.h"

namespace app::cli {

/// Everything that the journal has of a send; an answer about one begins with whose it is.
[[nodiscard]] QJsonObject toJson(const core::MassJob &job, const QDateTime &now);
/// {"call":"/cgi-bin/…","bytes":…,"body":…}: exactly what goes over the wire.
[[nodiscard]] QJsonObject toJson(const core::message::Request &request, const core::Catalogue &catalogue);
[[nodiscard]] QJsonObject toJson(const core::sending::Preflight &preflight, const core::Catalogue &catalogue);

void print(const core::MassJob &job, const QDateTime &now);
/// The call and its exact bytes.
void print(const core::message::Request &request, const core::Catalogue &catalogue);
void print(const core::sending::Preflight &preflight, const core::Catalogue &catalogue);

/// Failed for what was refused or is not known.
[[nodiscard]] Exit exitOf(core::MassJob::State state);

} // namespace app::cli
