// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/xmltree.h"

#include <QMap>

namespace core::callback {

/// The first child of that name, added where there is none.
[[nodiscard]] XmlNode &elementOrNew(XmlNode &parent, const QString &name);

/// Sets the text of an element by its path from the root ("Content", "ScanCodeInfo.ScanResult"); a missing one is
/// added, of repeated ones the first is meant.
[[nodiscard]] Done setField(XmlNode &root, const QString &path, const QString &value);

/// A message, XML or JSON, with fields replaced; the very same bytes when there are none to replace.
[[nodiscard]] Result<QByteArray> withFields(const QByteArray &message, const QMap<QString, QString> &fields);

} // namespace core::callback
