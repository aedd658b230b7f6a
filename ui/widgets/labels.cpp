// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace ui {

ToneLabel::ToneLabel(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    paintInTone();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    paintInTone();
}

void ToneLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_painting)
        paintInTone();
    QLabel::changeEvent(event);
}

void ToneLabel::paintInTone()
{
    const QScopedValueRollback painting(m_painting, true);
    QPalette own;
    own.setColor(QPalette::WindowText, toneColor(m_tone, QApplication::palette()));
    setPalette(own);
}

void pairLabel(QLabel *label, QWidget *field)
{
    label->setBuddy(field);
    label->setMinimumWidth(144);
}

void setFontScale(QWidget *widget, double scale, QFont::Weight weight)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(weight);
    widget->setFont(font);
}

} // namespace ui
