// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace ui {

class Section;

/// How the account in use is doing, as a few cards; the list in pages.cpp says which.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    /// Two columns, and below them one card over the whole width.
    OverviewPage(const QList<Section *> &left, const QList<Section *> &right, Section *below,
                 QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account) override;

protected:
    void retranslate() override { }

private:
    void adopt(Section *card);

    QList<Section *> m_cards;
};

} // namespace ui
