// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tone.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

/// A rounded area with an optional heading; put the content into body(), small buttons beside the heading.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Normal paints the card's own background, any other tone a quiet tint of it.
    void setTone(Tone tone);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void addHeadingWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QHBoxLayout *m_heading;
    QVBoxLayout *m_body;
    Tone m_tone = Tone::Normal;
};

} // namespace ui
