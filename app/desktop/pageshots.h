// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

namespace ui {
class MainWindow;
}

namespace app {

/// Draws pages of the real window to PNG files, for documents and for machines without a display.
class PageShots final : public QObject
{
    Q_OBJECT

public:
    struct Shot
    {
        QString pageId; ///< empty = the page in use
        QString file;
    };

    PageShots(ui::MainWindow &window, QList<Shot> shots, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// 0, or 1 when a file could not be written.
    void finished(int status);

private:
    void next();
    void draw();

    ui::MainWindow &m_window;
    QList<Shot> m_shots;
};

} // namespace app
