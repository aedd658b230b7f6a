// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/explanation.h"

namespace core {
class Settings;
}

namespace core::diagnosis {

/// Which OAuth codes were sent from this computer, kept in the settings: the last few, each as a salted digest.
class CodeUses final
{
public:
    explicit CodeUses(Settings &settings) : m_settings(settings) { }

    /// Oldest first. `digest` is what oauthCodeDigest() gave.
    [[nodiscard]] QList<CodeUse> of(const QByteArray &digest) const;
    void note(const QByteArray &digest, const CodeUse &use);

private:
    Settings &m_settings;
};

} // namespace core::diagnosis
