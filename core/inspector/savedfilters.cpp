// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/savedfilters.h"

#include "core/base/json.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype mostFilters = 100;

qsizetype indexOf(const QList<SavedFilter> &filters, const QString &name)
{
    const auto found = std::ranges::find_if(filters, [&name](const SavedFilter &filter) {
        return filter.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == filters.end() ? -1 : found - filters.begin();
}

} // namespace

QList<SavedFilter> SavedFilters::all() const
{
    QList<SavedFilter> filters;
    const QJsonArray rows = QJsonDocument::fromJson(m_settings.get(settings::savedFilters).toUtf8()).array();
    for (const auto &row : rows) {
        const SavedFilter filter{.name = row["name"_L1].toString(), .text = row["filter"_L1].toString()};
        if (!filter.name.isEmpty() && indexOf(filters, filter.name) < 0)
            filters.append(filter);
    }
    return filters;
}

std::optional<SavedFilter> SavedFilters::find(const QString &name) const
{
    const QList<SavedFilter> filters = all();
    const qsizetype index = indexOf(filters, name);
    return index < 0 ? std::nullopt : std::optional(filters.at(index));
}

Done SavedFilters::save(const QString &name, const QString &text)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return invalid(u"name"_s, tr("The filter needs a name."));
    if (wanted.size() > longestName)
        return invalid(u"name"_s,
                       tr("The name has %1 characters; at most %2 are allowed.").arg(wanted.size()).arg(longestName));
    if (!std::ranges::all_of(wanted.toUcs4(), [](uint letter) { return QChar::isPrint(letter); }))
        return invalid(u"name"_s, tr("The name has a character that does not print."));
    QList<SavedFilter> filters = all();
    const qsizetype index = indexOf(filters, wanted);
    if (index >= 0)
        filters[index] = {.name = wanted, .text = text};
    else if (filters.size() == mostFilters)
        return invalid(u"name"_s, tr("At most %1 filters can be kept; delete one first.").arg(mostFilters));
    else
        filters.append({.name = wanted, .text = text});
    write(filters);
    return {};
}

Done SavedFilters::rename(const QString &name, const QString &wanted)
{
    const QList<SavedFilter> before = all();
    const qsizetype index = indexOf(before, name);
    if (index < 0)
        return fail(Error::Kind::NotFound, tr("There is no saved filter “%1”.").arg(name));
    const qsizetype other = indexOf(before, wanted);
    if (other >= 0 && other != index)
        return invalid(u"name"_s, tr("There is a filter “%1” already.").arg(before.at(other).name));
    QList<SavedFilter> filters = before;
    filters.removeAt(index);
    write(filters);
    const Done saved = save(wanted, before.at(index).text);
    filters = saved ? all() : before;
    if (saved)
        filters.move(filters.size() - 1, index);
    write(filters);
    return saved;
}

void SavedFilters::remove(const QString &name)
{
    QList<SavedFilter> filters = all();
    if (const qsizetype index = indexOf(filters, name); index >= 0)
        filters.removeAt(index);
    write(filters);
}

void SavedFilters::move(const QString &name, int steps)
{
    QList<SavedFilter> filters = all();
    const qsizetype index = indexOf(filters, name);
    if (index < 0)
        return;
    filters.move(index, std::clamp(index + steps, qsizetype(0), filters.size() - 1));
    write(filters);
}

void SavedFilters::write(const QList<SavedFilter> &filters)
{
    QJsonArray rows;
    for (const SavedFilter &filter : filters)
        rows += QJsonObject{{u"name"_s, filter.name}, {u"filter"_s, filter.text}};
    m_settings.set(settings::savedFilters, QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
}

} // namespace core
