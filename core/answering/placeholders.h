// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/xmltree.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace core::answering {

/// "{{FromUserName}}" in a text of a reply.
struct Placeholder
{
    qsizetype position = 0; ///< of the first brace
    qsizetype length = 0; ///< with the braces
    QString name; ///< without them and without blanks around

    /// A path of element names, or the number of a group.
    [[nodiscard]] bool isWellFormed() const;
    /// The number of a group of the rule's regular expression (0 = the whole match), or -1.
    [[nodiscard]] int group() const;
};

/// Those of one line and at most 128 characters; other braces are text.
[[nodiscard]] QList<Placeholder> placeholdersIn(const QString &text);

/// Where a filled text goes: in the middle of a URL values are percent-encoded.
enum class Insertion { Text, Url };

/// What the placeholders stand for.
struct Values
{
    const XmlNode &message;
    const QStringList &groups; ///< of the regular expression
};

/// Each placeholder becomes its value, as text that is not looked at again; nothing where the message has no such
/// element.
[[nodiscard]] QString filled(const QString &text, Insertion insertion, const Values &values);

} // namespace core::answering
