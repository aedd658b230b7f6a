// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace core::jssdk {

/// Code that works when it is copied into a project: of the page, or of the server that signs for it.
struct Snippet
{
    enum class Language { Html, JavaScript, Other };

    QString id; ///< "page", "vue", "php"…
    QString title; ///< translated
    Language language = Language::Other;
    QString text;

    friend bool operator==(const Snippet &, const Snippet &) = default;
};

/// What the snippets are about; none has a secret in it.
struct SnippetSubject
{
    QString appId; ///< empty: a word in its place
    QStringList jsApiList;
    QStringList openTagList;
};

[[nodiscard]] QList<Snippet> snippetsFor(const SnippetSubject &subject);

} // namespace core::jssdk
