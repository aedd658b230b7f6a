// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QSettings>

#include <type_traits>

namespace core {

/// One preference: its key and its default. The list below is all there are. Constants without destructors, hence texts
/// as const char *.
template <typename T>
struct Setting
{
    const char *key;
    T fallback{};
};

template <>
struct Setting<QString>
{
    const char *key;
    const char *fallback = "";
};

template <>
struct Setting<QByteArray>
{
    const char *key;
    const char *fallback = "";
};

/// A number that a file edited by hand cannot carry out of its range.
template <>
struct Setting<int>
{
    const char *key;
    int fallback;
    int lowest;
    int highest;
};

namespace settings {
inline constexpr Setting<QString> language{"ui/language"}; ///< "zh_CN", "en"; empty = the system's
inline constexpr Setting<QString> theme{"ui/theme"}; ///< "light", "dark"; empty = the system's
inline constexpr Setting<QString> page{"ui/page"}; ///< id of the page shown last
inline constexpr Setting<bool> systemDark{"ui/systemDark", false}; ///< what the desktop preferred last time
inline constexpr Setting<QByteArray> geometry{"ui/geometry"};
inline constexpr Setting<bool> inspectorOn{"inspector/on", false};
inline constexpr Setting<QString> inspectorAddress{"inspector/address", "127.0.0.1"};
inline constexpr Setting<int> inspectorPort{"inspector/port", 8090, 0, 65535};
inline constexpr Setting<QString> inspectorBasePath{"inspector/basePath"}; ///< "/wx"; see Reach
inline constexpr Setting<QString> inspectorProxies{"inspector/trustedProxies"}; ///< addresses and nets; see Reach
inline constexpr Setting<QString> sandboxSeed{"sandbox/seed"}; ///< of the sandbox inside mpdesk; made at first use
inline constexpr Setting<bool> sandboxSessionOnly{"sandbox/sessionOnly", false}; ///< its secrets found no keychain
inline constexpr Setting<int> retentionDays{"inspector/retentionDays", 90, 0, 3650};
inline constexpr Setting<int> retentionRows{"inspector/retentionRows", 1000000, 0, 100000000};
inline constexpr Setting<int> retentionMegabytes{"inspector/retentionMegabytes", 4096, 0, 1'000'000};
inline constexpr Setting<int> rejectedRows{"inspector/rejectedRows", 10'000, 0, 10'000'000};
inline constexpr Setting<int> rejectedPerSecond{"inspector/rejectedPerSecond", 20, 0, 10'000};
inline constexpr Setting<int> rejectedBurst{"inspector/rejectedBurst", 200, 1, 100'000};
inline constexpr Setting<QString> savedFilters{"inspector/savedFilters"}; ///< JSON, see SavedFilters
inline constexpr Setting<QString> lastFilter{"inspector/lastFilter"}; ///< in the line of the window
inline constexpr Setting<bool> inspectorEachRetry{"inspector/eachRetry", false}; ///< has a row of its own
inline constexpr Setting<QString> targetUrls{"callback/targets"}; ///< URLs that messages went to, one a line
inline constexpr Setting<QString> seenAddresses{"diagnosis/seenAddresses"}; ///< JSON, see diagnosis::Sightings
inline constexpr Setting<QString> codeUses{"diagnosis/codeUses"}; ///< JSON, see diagnosis::CodeUses
inline constexpr Setting<QString> quotaClears{"diagnosis/quotaClears"}; ///< JSON, see diagnosis::QuotaClearing
inline constexpr Setting<QString> missedSeen{"compose/missedSeen"}; ///< ids of missed sends that were seen
inline constexpr Setting<QString> oauthDomains{"oauth/domains"}; ///< JSON: AppID -> web authorisation domains
} // namespace settings

/// Preferences in <data folder>/settings.ini, mode 0600. Never holds a secret.
class Settings final
{
    Q_DECLARE_TR_FUNCTIONS(core::Settings)

public:
    explicit Settings(const QString &file);

    /// The fallback when the file has none, or one that is not of this type or out of range.
    [[nodiscard]] bool get(const Setting<bool> &setting) const;
    [[nodiscard]] int get(const Setting<int> &setting) const;
    [[nodiscard]] QString get(const Setting<QString> &setting) const;
    [[nodiscard]] QByteArray get(const Setting<QByteArray> &setting) const;

    template <typename T>
    void set(const Setting<T> &setting, const std::type_identity_t<T> &value)
    {
        m_settings.setValue(QString::fromLatin1(setting.key), QVariant::fromValue(value));
    }

    /// Writes now what is otherwise written some time later; Kind::Storage with the path when that is not possible.
    [[nodiscard]] Done sync();

private:
    [[nodiscard]] QVariant valueOf(const char *key) const { return m_settings.value(QString::fromLatin1(key)); }

    QSettings m_settings;
};

} // namespace core
