// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>

#include <memory>

namespace core {

/// One preference: its key and its default. The list below is all there are.
template <typename T>
struct Setting
{
    const char *key;
    T fallback;
};

namespace settings {
inline const Setting<QString> language {"ui/language", {}}; ///< "zh_CN", "en"; empty = the system's
inline const Setting<QString> theme {"ui/theme", {}}; ///< "light", "dark"; empty = the system's
inline const Setting<QString> page {"ui/page", {}}; ///< id of the page shown last
inline const Setting<bool> systemDark {"ui/systemDark", false}; ///< what the desktop preferred last time
inline const Setting<QByteArray> geometry {"ui/geometry", {}};
inline const Setting<bool> inspectorOn {"inspector/on", false};
inline const Setting<QString> inspectorAddress {"inspector/address", QStringLiteral("127.0.0.1")};
inline const Setting<int> inspectorPort {"inspector/port", 8090};
inline const Setting<QString> sandboxSeed {"sandbox/seed", {}}; ///< of the sandbox inside mpdesk; made at first use
inline const Setting<bool> sandboxSessionOnly {"sandbox/sessionOnly", false}; ///< its secrets found no keychain
inline const Setting<int> retentionDays {"inspector/retentionDays", 90};
inline const Setting<int> retentionRows {"inspector/retentionRows", 1000000};
} // namespace settings

/// Preferences in <data folder>/settings.ini. Never holds a secret.
class Settings final
{
public:
    explicit Settings(const QString &file)
        : m_settings(file, QSettings::IniFormat)
    {
    }

    template <typename T>
    [[nodiscard]] T get(const Setting<T> &setting) const
    {
        return m_settings.value(QString::fromLatin1(setting.key), QVariant::fromValue(setting.fallback)).template value<T>();
    }

    template <typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        m_settings.setValue(QString::fromLatin1(setting.key), QVariant::fromValue(value));
    }

private:
    QSettings m_settings;
};

} // namespace core
