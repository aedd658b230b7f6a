// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/explanation.h"

namespace core::diagnosis {

/// What is known of this very account that makes the failure likely, one sentence each.
[[nodiscard]] QStringList liveCauses(const Catalogue &catalogue, const Symptom &symptom,
                                     const Circumstances &circumstances);

} // namespace core::diagnosis
