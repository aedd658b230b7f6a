// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/account/credentials.h"

#include <QCoreApplication>

#include <optional>

namespace core {

/// The folder that a service manager hands over (systemd: LoadCredential=, CREDENTIALS_DIRECTORY) with one file
/// <appid>.json an account: {"secret","token","aesKey","previousAesKey"}. Read-only.
class CredentialsDirectory final
{
    Q_DECLARE_TR_FUNCTIONS(core::CredentialsDirectory)

public:
    /// Empty path: there is none.
    explicit CredentialsDirectory(QString path) : m_path(std::move(path)) { }

    [[nodiscard]] QString fileOf(const AppId &appId) const;
    [[nodiscard]] bool has(const AppId &appId) const;
    /// nullopt when it has no file for this account. Kind::Secret, with file and fault but never a value of it, when
    /// the file cannot be read or breaks a rule: no other source is tried then, the mistake has to be seen.
    [[nodiscard]] Result<std::optional<Credentials>> read(const AppId &appId) const;

private:
    QString m_path;
};

} // namespace core
