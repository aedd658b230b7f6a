// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standardinput.h"

#include "app/cli/output.h"
#include "app/cli/texts.h"
#include "core/base/json.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

namespace app::cli {

namespace {

/// Keeps what is typed off the screen while it lives.
class EchoOff
{
public:
    EchoOff()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~EchoOff()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(EchoOff)

private:
    termios m_before{};
    bool m_changed = false;
};

QByteArray readAll()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return input.readAll();
}

} // namespace

QByteArray readStandardInput(const QString &hint)
{
    if (isatty(STDIN_FILENO) == 0)
        return readAll();
    note(hint);
    const EchoOff hidden;
    return readAll();
}

core::Result<QJsonObject> readSecrets(const QString &hint)
{
    const QByteArray text = readStandardInput(hint);
    if (text.trimmed().isEmpty())
        return QJsonObject();
    auto object = core::parseObject(text);
    if (!object)
        return core::invalid(
            QStringLiteral("stdin"),
            Cli::tr("The secrets on standard input are not a JSON object: %1").arg(object.error().message));
    return object;
}

core::Result<QByteArray> readFileOrInput(const QString &name)
{
    if (name == QLatin1String("-"))
        return readStandardInput(Cli::tr("Reading standard input, end with Ctrl+D"));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::Error::Kind::Storage, Cli::tr("Cannot read %1: %2").arg(name, file.errorString()));
    return file.readAll();
}

} // namespace app::cli
