// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <QFile>

namespace core {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// QSettings gives a new file the mode that the umask leaves, and one that exists the mode that it has.
const QString &madePrivate(const QString &path)
{
    if (QFile file(path); file.exists())
        file.setPermissions(ownerOnly);
    else
        (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly); // sync() tells when it fails
    return path;
}

} // namespace

Settings::Settings(const QString &file) : m_settings(madePrivate(file), QSettings::IniFormat) { }

bool Settings::get(const Setting<bool> &setting) const
{
    const QString text = valueOf(setting.key).toString();
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return text == QLatin1String("true");
    return setting.fallback;
}

int Settings::get(const Setting<int> &setting) const
{
    bool isNumber = false;
    const int number = valueOf(setting.key).toInt(&isNumber);
    return isNumber && number >= setting.lowest && number <= setting.highest ? number : setting.fallback;
}

QString Settings::get(const Setting<QString> &setting) const
{
    const QVariant value = valueOf(setting.key);
    return value.isValid() ? value.toString() : QString::fromUtf8(setting.fallback);
}

QByteArray Settings::get(const Setting<QByteArray> &setting) const
{
    const QVariant value = valueOf(setting.key);
    return value.isValid() ? value.toByteArray() : QByteArray(setting.fallback);
}

Done Settings::sync()
{
    m_settings.sync();
    if (m_settings.status() == QSettings::NoError)
        return {};
    const QString reason =
        m_settings.status() == QSettings::FormatError ? tr("it is not an INI file") : tr("it cannot be written");
    return fail(Error::Kind::Storage, tr("The settings in %1 cannot be kept: %2").arg(m_settings.fileName(), reason));
}

} // namespace core
