// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/templateapi.h"

namespace core::api {

/// What the platform deletes when the account gives up a category in the console.
struct CategoryLoss
{
    Category category;
    QList<templates::Template> lost;

    friend bool operator==(const CategoryLoss &, const CategoryLoss &) = default;
};

/// For each category of the account. Of a template of its own the platform says where it comes from at most in words;
/// where it does not, the titles of the public library tell, and one that stands in several categories is listed with
/// each. Templates of industries are of no category.
[[nodiscard]] QList<CategoryLoss> lossesByCategory(const QList<Category> &categories,
                                                   const QList<PublicTemplate> &library,
                                                   const QList<templates::Template> &own);

} // namespace core::api
