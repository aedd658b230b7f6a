// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/profile.h"

#include <algorithm>
#include <memory>

namespace test {

/// The page of that id, made as the window makes it, for the account in use.
[[nodiscard]] inline std::unique_ptr<ui::Page> pageOf(Profile &profile, const QString &id)
{
    const QList<ui::PageSpec> pages = ui::allPages(profile.services());
    const auto spec = std::ranges::find(pages, id, &ui::PageSpec::id);
    Q_ASSERT(spec != pages.cend());
    std::unique_ptr<ui::Page> page(spec->create(nullptr));
    page->setAccount(profile.book.current());
    page->resize(1080, 720);
    page->show();
    return page;
}

} // namespace test
