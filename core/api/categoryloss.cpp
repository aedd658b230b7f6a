// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/categoryloss.h"

#include <QSet>

#include <algorithm>

namespace core::api {

using templates::Template;

namespace {

/// Categories of one title.
QSet<qint64> categoriesOf(const QList<PublicTemplate> &library, const QString &title)
{
    QSet<qint64> ids;
    for (const PublicTemplate &row : library) {
        if (row.title.trimmed() == title.trimmed())
            ids.insert(row.categoryId);
    }
    return ids;
}

QSet<qint64> categoriesOf(const Template &subject, const QList<Category> &categories,
                          const QList<PublicTemplate> &library)
{
    if (templates::industryOf(subject.primaryIndustry, subject.deputyIndustry))
        return {};
    const auto named = std::ranges::find(categories, subject.deputyIndustry, &Category::name);
    return named == categories.end() ? categoriesOf(library, subject.title) : QSet<qint64>{named->id};
}

} // namespace

QList<CategoryLoss> lossesByCategory(const QList<Category> &categories, const QList<PublicTemplate> &library,
                                     const QList<Template> &own)
{
    QList<CategoryLoss> losses;
    for (const Category &category : categories)
        losses += CategoryLoss{.category = category};
    for (const Template &subject : own) {
        const QSet<qint64> ids = categoriesOf(subject, categories, library);
        for (CategoryLoss &loss : losses) {
            if (ids.contains(loss.category.id))
                loss.lost += subject;
        }
    }
    return losses;
}

} // namespace core::api
