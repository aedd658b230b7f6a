// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <optional>

namespace core::jssdk {

/// One value as a page has it.
struct Clue
{
    enum class Form {
        Text,
        Number,
        Expression, ///< what stands there is not the value: a variable, or a template that nobody has filled in
    };

    QString text;
    Form form = Form::Text;
    QString key; ///< as it is spelled there

    friend bool operator==(const Clue &, const Clue &) = default;
};

/// What a page passes to wx.config, as far as the pasted text tells.
struct PageClues
{
    enum class Source { Config, Object, Fields, String1 };

    Source source = Source::Fields;
    std::optional<Clue> appId;
    std::optional<Clue> timestamp;
    std::optional<Clue> nonceStr;
    std::optional<Clue> signature;
    QStringList jsApiList;
    QStringList openTagList;
    QString url; ///< when it stands there, too
    QString ticket; ///< of a pasted string1; a secret
    QStringList remarks; ///< translated: what is odd about the text

    friend bool operator==(const PageClues &, const PageClues &) = default;
};

/// Reads a wx.config({…}) in any quoting with whatever is around it, a page's HTML, an answer in JSON, a query string,
/// lines of "name: value" or "name=value", or a string1. Kind::Invalid with the field "config" says what else it is.
[[nodiscard]] Result<PageClues> readPageClues(const QString &text);

/// The same of one value, which stands nowhere near a config.
[[nodiscard]] bool isPlaceholder(const QString &text);

/// So much text is looked at; more is refused.
inline constexpr qsizetype mostClueText = 8 * 1024 * 1024;

} // namespace core::jssdk
