// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QStringList>

namespace core::callback {

/// Names of the shipped samples (resources/samples/index.txt): "text", "image"…, "subscribe", "subscribe-qrcode",
/// "click"…; at least one per inbound type, in the order of the platform's documentation.
[[nodiscard]] QStringList sampleNames();

/// A sample with fields replaced by element name ("Content", "EventKey", "ScanCodeInfo.ScanResult"; a missing one is
/// added, of repeated ones the first is meant), CreateTime and MsgId renewed unless `fields` sets them. Besides its own
/// name a sample answers to what it is called on the wire ("CLICK", "SCAN"; "LOCATION" is the event, "location" the
/// message), to its file name, and to all of these in any case. Kind::NotFound names the nearest sample.
[[nodiscard]] Result<QByteArray> sample(const QString &name, const QMap<QString, QString> &fields, const QDateTime &now,
                                        qint64 messageId);

} // namespace core::callback
