// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QList>

namespace core {

struct SavedFilter
{
    QString name;
    QString text; ///< as it was written
    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// Filters under names, in the order that somebody gave them; kept in the settings. Names differ by more than case.
class SavedFilters final
{
    Q_DECLARE_TR_FUNCTIONS(core::SavedFilters)

public:
    explicit SavedFilters(Settings &settings) : m_settings(settings) { }

    [[nodiscard]] QList<SavedFilter> all() const;
    [[nodiscard]] std::optional<SavedFilter> find(const QString &name) const;
    /// Kind::Invalid, field "name": too long, too many, or with a character that does not print.
    [[nodiscard]] Done save(const QString &name, const QString &text); ///< in the place of one of that name
    [[nodiscard]] Done rename(const QString &name, const QString &wanted);
    void remove(const QString &name);
    /// Behind the last or before the first it stays where it is.
    void move(const QString &name, int steps);

private:
    void write(const QList<SavedFilter> &filters);

    Settings &m_settings;
};

} // namespace core
