// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/xmltree.h"
#include "core/sandbox/massjobs.h"

namespace core::sandbox {

/// The elements of MASSSENDJOBFINISH after Event. What was stopped has counts of nothing; articles bring the copyright
/// check with them, unless the send failed before it, and those that went out their links.
[[nodiscard]] QList<XmlNode> massEvent(const MassJob &job);

/// Where an article that was sent can be read; index from 1.
[[nodiscard]] QString articleUrl(const MassJob &job, qsizetype index);

} // namespace core::sandbox
