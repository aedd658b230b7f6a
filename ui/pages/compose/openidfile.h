// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/message/targets.h"

#include <functional>

class QWidget;

namespace ui {

/// Lets somebody choose a file of openids and hands over what is in it; nothing happens when nothing is chosen.
void openOpenIdFile(QWidget *parent, std::function<void(const core::Result<core::message::OpenIdList> &)> done);

} // namespace ui
