// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/samplemenu.h"

#include "core/callback/samples.h"

#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;

QMenu *createSampleMenu(QWidget *parent, std::function<void(const QString &sample)> chosen)
{
    constexpr qsizetype most = 16;
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"samplesMenu"_s);
    const QStringList names = core::callback::sampleNames();
    for (qsizetype first = 0; first < names.size(); first += most) {
        const QStringList part = names.mid(first, most);
        QMenu *submenu = menu->addMenu(u"%1 – %2"_s.arg(part.constFirst(), part.constLast()));
        for (const QString &name : part)
            QObject::connect(submenu->addAction(name), &QAction::triggered, parent, [chosen, name] { chosen(name); });
    }
    return menu;
}

} // namespace ui
