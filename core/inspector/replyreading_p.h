// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/replayer.h"

namespace core {

/// Fills in what the answer says and how it differs from the one to the original. Without keys an encrypted answer
/// counts as an error.
void readAnswer(Replayed &result, const Delivery &delivery, const ReplayForm &form,
                const std::optional<callback::Keys> &keys);

} // namespace core
