// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/pages/overview/overviewpage.h"

namespace ui {

using namespace Qt::StringLiterals;

// Each line: id, group, title, icon, and how to make it from the services it uses. Services outlive the window.
QList<PageSpec> allPages(const PageServices & /*services*/)
{
    return {
        {.id = u"overview"_s,
         .group = PageGroup::Account,
         .needs = PageNeeds::Account,
         .title = QT_TRANSLATE_NOOP("Pages", "Overview"),
         .icon = u"overview"_s,
         .create = [](QWidget *parent) { return new OverviewPage(parent); }},
    };
}

} // namespace ui
