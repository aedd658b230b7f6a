// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace core {

/// A scenario of the simulator under its name. `json` is what core::simulator::writeScenario() gave.
struct SavedScenario
{
    QString name;
    QByteArray json;
    QDateTime savedAt;
};

/// The scenarios that somebody saved, in mpdesk.db; they belong to no account.
class ScenarioStore final
{
    Q_DECLARE_TR_FUNCTIONS(core::ScenarioStore)

public:
    explicit ScenarioStore(Database &database);

    /// By name.
    [[nodiscard]] Result<QList<SavedScenario>> all() const;
    /// Kind::NotFound when there is none of that name.
    [[nodiscard]] Result<SavedScenario> find(const QString &name) const;
    /// Replaces the one of that name. Kind::Invalid for an empty name or one of more than 64 characters.
    [[nodiscard]] Done save(const SavedScenario &scenario);
    /// Kind::Invalid when the new name is taken.
    [[nodiscard]] Done rename(const QString &from, const QString &to);
    [[nodiscard]] Done remove(const QString &name);

private:
    Database &m_database;
};

} // namespace core
