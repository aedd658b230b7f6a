// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tone.h"

#include <QLabel>

namespace ui {

/// A label whose colour follows tone and palette; plain text, wraps.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintInTone();

    Tone m_tone;
    bool m_painting = false;
};

/// Makes `label` the buddy of a form's field and as wide as all such labels, so that fields of different cards line up.
void pairLabel(QLabel *label, QWidget *field);

/// Relative to the font of the program.
void setFontScale(QWidget *widget, double scale, QFont::Weight weight = QFont::Normal);

} // namespace ui
