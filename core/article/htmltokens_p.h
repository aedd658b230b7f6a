// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace core::article {

struct HtmlAttribute
{
    QString name; ///< lower case
    QString value; ///< with entities resolved
    qsizetype from = 0; ///< where the value stands in the source, without its quotes
    qsizetype length = 0;
};

struct HtmlToken
{
    enum class Kind { Text, StartTag, EndTag, Comment };

    Kind kind = Kind::Text;
    qsizetype from = 0;
    qsizetype length = 0;
    QString name; ///< of tags, lower case
    QList<HtmlAttribute> attributes;
    bool isSelfClosing = false;
};

/// Cuts HTML into tokens that together are the whole source, as forgivingly as browsers do; the text inside script,
/// style, textarea and title is one token. Takes linear time whatever it is given.
[[nodiscard]] QList<HtmlToken> htmlTokens(QStringView html);

/// "&amp;", "&#39;", "&#x27;" and the like as characters; what it does not know stays.
[[nodiscard]] QString withoutEntities(QStringView text);

} // namespace core::article
