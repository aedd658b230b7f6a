// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stopsignal.h"

#include <QEventLoop>
#include <QSocketNotifier>

#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace app::cli {

namespace {

// A signal handler may do no more than write to a file descriptor, and can reach it only as a global.
int wakeUp[2] = {-1, -1};

void wake(int /*signal*/)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeUp[0], &byte, sizeof byte);
}

void handleBy(void (*handler)(int))
{
    struct sigaction action
    {
    };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

StopSignal::StopSignal(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, wakeUp) != 0)
        return; // the default action, ending at once, stays
    m_notifier = new QSocketNotifier(wakeUp[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &StopSignal::tell);
    handleBy(wake);
}

StopSignal::~StopSignal()
{
    if (m_notifier == nullptr)
        return;
    handleBy(SIG_DFL);
    delete m_notifier;
    ::close(wakeUp[0]);
    ::close(wakeUp[1]);
}

/// Once for each signal: what is not taken out would tell again and again.
void StopSignal::tell()
{
    char byte = 0;
    if (::read(wakeUp[1], &byte, sizeof byte) > 0)
        Q_EMIT stopped();
}

bool StopSignal::isPending() const
{
    char byte = 0;
    return ::recv(wakeUp[1], &byte, sizeof byte, MSG_PEEK | MSG_DONTWAIT) > 0;
}

void StopSignal::wait() const
{
    QEventLoop loop;
    connect(this, &StopSignal::stopped, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace app::cli
