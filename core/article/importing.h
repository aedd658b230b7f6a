// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

namespace core::article {

enum class Source { Json, Html, Markdown };

/// By the name's extension: .html and .htm, .md and .markdown, else JSON.
[[nodiscard]] Source sourceOf(const QString &fileName);

/// The articles of a file that people write elsewhere. HTML and Markdown give one: its title comes from <title>, a
/// first heading (which then leaves the text) or, in Markdown, from "key: value" lines between two "---" at the top
/// (title, author, digest, source, cover). Kind::Invalid names an encoding that is not UTF-8 and a file that is too
/// large.
[[nodiscard]] Result<QList<Article>> importArticles(const QByteArray &bytes, Source source);

/// GitHub's flavour, with tables; raw HTML is kept.
[[nodiscard]] QString htmlOfMarkdown(const QString &markdown);

} // namespace core::article
