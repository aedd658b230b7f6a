// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QTemporaryDir>

namespace test {

/// A folder of its own for one test. Where MPDESK_KEEP_TEST_FOLDERS names a place it stays there, so that what the
/// whole suite wrote can be searched for secrets (tests/lint/check_secrets.py).
class Folder final : public QTemporaryDir
{
public:
    Folder() : QTemporaryDir((keptIn().isEmpty() ? QDir::tempPath() : keptIn()) + QStringLiteral("/mpdesk-XXXXXX"))
    {
        setAutoRemove(keptIn().isEmpty());
    }

private:
    [[nodiscard]] static QString keptIn() { return qEnvironmentVariable("MPDESK_KEEP_TEST_FOLDERS"); }
};

} // namespace test
