// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace ui {

/// Good news over the foot of its parent, gone after a few seconds; moves nothing.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    void showText(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QTimer m_time;
};

} // namespace ui
