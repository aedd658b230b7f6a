// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pageshots.h"

#include "core/base/logging.h"
#include "ui/shell/mainwindow.h"

#include <QPixmap>
#include <QTimer>

namespace app {

using namespace std::chrono_literals;

PageShots::PageShots(ui::MainWindow &window, QList<Shot> shots, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_shots(std::move(shots))
{ }

void PageShots::start()
{
    m_window.resize(1280, 800);
    next();
}

void PageShots::next()
{
    if (m_shots.isEmpty()) {
        Q_EMIT finished(0);
        return;
    }
    if (!m_shots.constFirst().pageId.isEmpty())
        m_window.showPage(m_shots.constFirst().pageId);
    // Pages load on later turns of the event loop; a picture has no way of telling when there is no more to come.
    QTimer::singleShot(500ms, this, &PageShots::draw);
}

void PageShots::draw()
{
    const Shot shot = m_shots.takeFirst();
    if (!m_window.grab().save(shot.file, "PNG")) {
        qCCritical(logUi) << "cannot write" << shot.file;
        Q_EMIT finished(1);
        return;
    }
    next();
}

} // namespace app
