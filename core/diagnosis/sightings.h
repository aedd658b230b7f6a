// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/explanation.h"

namespace core {
class Settings;
}

namespace core::diagnosis {

/// From which addresses WeChat saw each account come, kept in the settings: the last few of each.
class Sightings final
{
public:
    explicit Sightings(Settings &settings) : m_settings(settings) { }

    /// Newest first; each address once, with the last moment.
    [[nodiscard]] QList<Sighting> of(const AppId &appId) const;
    /// Answers the address that was the newest before, if this is another one.
    std::optional<Sighting> note(const AppId &appId, const QString &address, const QDateTime &at);

private:
    Settings &m_settings;
};

} // namespace core::diagnosis
