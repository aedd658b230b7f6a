// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/firstpaint.h"

#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>
#include <ctime>

#include <unistd.h>

namespace app {

namespace {

class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget *window, std::function<void()> then) : QObject(window), m_then(std::move(then))
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // When this turn of the event loop is over, what was painted has been handed to the screen.
            QTimer::singleShot(0, this, [this] {
                m_then();
                deleteLater();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_then;
};

/// Milliseconds since boot at which this process began (Linux: field 22 of /proc/self/stat, in clock ticks).
qint64 startOfProcess()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = stat.readAll();
    // The name in field 2 may hold blanks; the fields after it cannot.
    const QList<QByteArray> fields = line.sliced(line.lastIndexOf(')') + 2).split(' ');
    return fields.value(19).toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
}

} // namespace

void afterFirstPaint(QWidget *window, std::function<void()> then)
{
    new FirstPaint(window, std::move(then));
}

void traceStartup(const char *milestone)
{
    if (qEnvironmentVariableIntValue("MPDESK_STARTUP_TRACE") != 1)
        return;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const qint64 milliseconds = qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - startOfProcess();
    std::fprintf(stderr, "mpdesk: %s %lld ms\n", milestone, static_cast<long long>(milliseconds));
}

} // namespace app
