// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/mpdeskctl.h"

#include <QFile>

namespace test {

/// mpdeskctl and a sandbox with its account in the book, for tests to derive from.
class SandboxTest : public QObject
{
protected:
    std::unique_ptr<Mpdeskctl> m_program;
    std::unique_ptr<SandboxAccount> m_sandbox;

    void begin(const QString &accountName)
    {
        m_program = std::make_unique<Mpdeskctl>();
        m_sandbox = std::make_unique<SandboxAccount>(*m_program);
        QCOMPARE(m_sandbox->add(*m_program, accountName).exit, 0);
    }

    void end()
    {
        m_sandbox.reset();
        m_program.reset();
    }

    [[nodiscard]] Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_program->run(arguments, input);
    }

    /// In the home folder of the program; gives its path.
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile out(m_program->home() + u'/' + name);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(out.fileName()));
        return out.fileName();
    }
};

} // namespace test
