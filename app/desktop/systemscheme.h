// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace app {

/// Whether the desktop prefers dark windows, as its portal says; Qt 6.4 does not know. Silent without a portal.
class SystemScheme final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks, without waiting, and from then on tells of changes.
    void watch();

Q_SIGNALS:
    void darkChanged(bool dark);

private Q_SLOTS:
    void readSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void tell(const QVariant &scheme);
};

} // namespace app
