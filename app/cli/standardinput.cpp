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
    constexpr qint64 most = 64 * 1024 * 1024; // far beyond anything that the platform takes
    const bool isInput = name == QLatin1String("-");
    if (isInput && isatty(STDIN_FILENO) != 0)
        note(Cli::tr("Reading standard input, end with Ctrl+D"));
    QFile file(name);
    const bool isOpen = isInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return core::fail(core::Error::Kind::Storage, Cli::tr("Cannot read %1: %2").arg(name, file.errorString()));
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return core::invalid(QStringLiteral("file"),
                             Cli::tr("%1 has more than %2 bytes, which is no document").arg(name).arg(most));
    return bytes;
}

} // namespace app::cli
