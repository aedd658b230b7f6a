// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QStringList>

namespace core::callback {

/// Names of the shipped samples of resources/samples: "text", "image"…, "subscribe", "CLICK"…, one per inbound type
/// (variants such as "subscribe-qrcode" have their own). In the order of callbacks.md.
[[nodiscard]] QStringList sampleNames();

/// A sample with fields replaced by element name ("Content", "EventKey", "ScanCodeInfo.ScanResult"; a missing one is
/// added), CreateTime and MsgId renewed. Kind::NotFound names the nearest sample.
[[nodiscard]] Result<QByteArray> sample(const QString &name, const QMap<QString, QString> &fields, const QDateTime &now,
                                        qint64 messageId);

} // namespace core::callback
