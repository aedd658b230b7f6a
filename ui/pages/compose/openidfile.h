// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/message/targets.h"

#include <functional>

class QWidget;

namespace ui {

/// Lets somebody choose a file of openids, reads it beside the window and hands over what is in it, if `parent` still
/// exists; nothing happens when nothing is chosen. `known` as parseOpenIds() takes it.
void openOpenIdFile(QWidget *parent, const QString &known,
                    std::function<void(const core::Result<core::message::OpenIdList> &)> done);

/// What is in that file. Kind::Invalid, without reading it, when it is too large.
[[nodiscard]] core::Result<core::message::OpenIdList> readOpenIdFile(const QString &path, const QString &known);

} // namespace ui
