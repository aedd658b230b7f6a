// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/consolemenuhint.h"

#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

ConsoleMenuHint::ConsoleMenuHint(QWidget *parent)
    : QWidget(parent)
    , m_text(new ToneLabel(Tone::Warning))
    , m_look(new QPushButton)
{
    setObjectName(u"consoleMenuHint"_s);
    m_look->setObjectName(u"lookAtMenu"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_look);
    connect(m_look, &QPushButton::clicked, this, &ConsoleMenuHint::menuRequested);
    retranslate();
}

QString ConsoleMenuHint::subject()
{
    return u"live"_s;
}

void ConsoleMenuHint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConsoleMenuHint::retranslate()
{
    m_text->setText(tr("When server configuration is switched on with this URL, a menu made in the web console "
                       "disappears. Take it over first, to publish it by API."));
    m_look->setText(tr("Look at the menu"));
}

} // namespace ui
