// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/template.h"

#include <optional>

namespace core::sandbox {

/// A line that a template of the public library can have.
struct LibraryKeyword
{
    int kid = 0;
    QString name;
    QString example;
    QString rule; ///< "thing"
    QStringList values; ///< of a constant
};

/// A template that accounts can take over, of either family.
struct LibraryTemplate
{
    int tid = 0;
    QString title;
    int type = 0; ///< 2 one notice for each consent, 3 as many as one likes
    int category = 0;
    QList<LibraryKeyword> keywords;
};

struct LibraryCategory
{
    int id = 0;
    QString parent;
    QString name;
};

/// A template of an industry, as accounts have them from before; the library has none of these any more.
struct OldTemplate
{
    int industry = 0;
    templates::Template value; ///< without an id
};

/// What everybody finds on the platform: resources/sandboxtemplates.json.
struct TemplateLibrary
{
    QList<LibraryCategory> categories;
    QList<LibraryTemplate> templates;
    QList<OldTemplate> old;
    QList<std::pair<int, int>> own; ///< which an account has from the beginning: tid, number of keywords
    QList<std::pair<int, int>> ownNotices;

    [[nodiscard]] const LibraryTemplate *find(int tid) const;
    [[nodiscard]] const LibraryCategory *category(int id) const;
};
[[nodiscard]] const TemplateLibrary &templateLibrary();

/// What an account gets that takes the template over with these of its keywords.
[[nodiscard]] templates::Template takenOver(const LibraryTemplate &from, const QList<LibraryKeyword> &keywords,
                                            templates::Family family, const QString &id);

} // namespace core::sandbox
