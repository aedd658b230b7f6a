// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptyview.h"

#include "ui/support/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

namespace {

constexpr int textWidth = 440;

} // namespace

EmptyView::EmptyView(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(textWidth);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
    }
    m_buttons->setSpacing(8);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignCenter);
    layout->addWidget(m_title, 0, Qt::AlignCenter);
    layout->addWidget(m_text, 0, Qt::AlignCenter);
    layout->addSpacing(4);
    layout->addLayout(m_buttons);
    layout->setAlignment(m_buttons, Qt::AlignCenter);
    layout->addStretch(3);
    showIcon();
}

void EmptyView::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    makeRoomForText();
}

/// A layout asks a widget that it centres for its size hint only, which knows nothing of the lines at this width.
void EmptyView::makeRoomForText()
{
    m_text->setFixedHeight(m_text->heightForWidth(textWidth));
}

QPushButton *EmptyView::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setDefault(m_buttons->count() == 0);
    m_buttons->addWidget(button);
    return button;
}

void EmptyView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        makeRoomForText();
    QWidget::changeEvent(event);
}

void EmptyView::showIcon()
{
    m_icon->setPixmap(themedIcon(m_iconName, Tone::Muted).pixmap(48, 48));
}

} // namespace ui
