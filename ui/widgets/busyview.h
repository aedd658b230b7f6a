// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace core {
struct Error;
}

namespace ui {

class ErrorCard;

/// In the middle of a dialog: what is going on and how far it is, or why it could not be done.
class BusyView final : public QWidget
{
    Q_OBJECT

public:
    /// Its parts are called name + "Progress" and name + "LookError".
    explicit BusyView(const QString &name, QWidget *parent = nullptr);

    /// From now on something is going on; nobody knows yet how far it is.
    void start();
    void stop();
    void setText(const QString &text);
    void setProgress(int done, int total);
    /// Stops, and says why.
    void setError(const core::Error &error);

private:
    QLabel *m_text;
    QProgressBar *m_progress;
    ErrorCard *m_error;
};

} // namespace ui
