// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace ui {

class Section;

/// Preferences and health, one section below the other; the list in pages.cpp says which.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const QList<Section *> &sections, QWidget *parent = nullptr);

protected:
    void retranslate() override { }
};

} // namespace ui
