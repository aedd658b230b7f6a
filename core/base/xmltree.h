// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace core {

/// One element of a small XML document: text of its own, or children; attributes are ignored (WeChat sends none).
struct XmlNode
{
    QString name;
    QString text;
    QList<XmlNode> children;

    /// First child of that name (case-sensitive), or nullptr.
    [[nodiscard]] const XmlNode *child(QStringView childName) const;
    /// Text of the first child of that name, or empty.
    [[nodiscard]] QString textOf(QStringView childName) const;

    friend bool operator==(const XmlNode &, const XmlNode &) = default;
};

struct XmlLimits
{
    int depth = 16;
    int elements = 4096;
};

/// Parses one document. Refused, with the line and the reason: malformed XML, a DOCTYPE or entity declaration
/// (entity attacks), more nesting or elements than the limits, bytes that are not UTF-8, text after the root.
[[nodiscard]] Result<XmlNode> parseXml(const QByteArray &xml, const XmlLimits &limits = {});

/// WeChat's way of writing: strings in CDATA, whole numbers bare. "]]>" inside text is split over two CDATA sections.
/// Characters that XML 1.0 cannot carry are dropped.
[[nodiscard]] QByteArray writeXml(const XmlNode &root);

/// The same in lines and indented, for people; parses to the same tree.
[[nodiscard]] QByteArray writePrettyXml(const XmlNode &root);

} // namespace core
