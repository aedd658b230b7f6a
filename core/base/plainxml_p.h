// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/xmltree.h"

#include <optional>

namespace core {

/// The tree of XML as the platform writes it: elements without attributes, CDATA and text without references. Nothing
/// for everything else, sound or not; parseXml() then reads it with all of XML's rules. Where there is a tree, it is
/// the one that those give, at a tenth of the cost.
[[nodiscard]] std::optional<XmlNode> parsePlainXml(QStringView text, const XmlLimits &limits);

} // namespace core
