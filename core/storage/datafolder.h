// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace core {

/// The folder that holds all files of one profile: mpdesk.db, callbacks.db, settings.ini, logs. Mode 0700 when we
/// create it; one that exists keeps its mode (it may be anything), the files in it are 0600 in any case.
class DataFolder
{
    Q_DECLARE_TR_FUNCTIONS(core::DataFolder)

public:
    /// explicitPath, else MPDESK_DATA_DIR, else the system's place for application data. Creates it;
    /// Kind::Storage with path and reason when it cannot be created or written.
    [[nodiscard]] static Result<DataFolder> open(const QString &explicitPath);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString file(const QString &name) const;

private:
    explicit DataFolder(QString path) : m_path(std::move(path)) { }

    QString m_path;
};

} // namespace core
