// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choosebutton.h"

#include "ui/support/icons.h"

#include <QEvent>

namespace ui {

using namespace Qt::StringLiterals;

ChooseButton::ChooseButton(const QString &field, QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"choose-"_s + field);
    setIcon(themedIcon(u"material"_s));
    setFocusPolicy(Qt::TabFocus);
    retranslate();
}

void ChooseButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void ChooseButton::retranslate()
{
    setToolTip(tr("Choose…"));
    setAccessibleName(toolTip());
}

} // namespace ui
