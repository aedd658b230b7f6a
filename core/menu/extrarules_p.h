// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/problem.h"

namespace core::menu {

/// A null is as good as nothing: some libraries write it for every field that they do not use.
[[nodiscard]] bool isGiven(const QJsonValue &value);

/// Adds a problem and is true when a text in `value` reaches the platform as \uXXXX: it looks for that before it drops
/// what it does not know.
bool checkEscapes(const QJsonValue &value, const Place &place, QList<Problem> &problems);

/// Something that we keep and the platform drops.
void noteExtra(const QString &key, const QJsonValue &value, const Place &place, QList<Problem> &problems);

} // namespace core::menu
