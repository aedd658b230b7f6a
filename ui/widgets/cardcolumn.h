// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QGridLayout;

namespace ui {

/// A scrolling area for cards, in a column that never gets too wide to read.
class CardColumn final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardColumn(int maximumWidth, QWidget *parent = nullptr);

    [[nodiscard]] QGridLayout *grid() const { return m_grid; }

private:
    QGridLayout *m_grid;
};

} // namespace ui
