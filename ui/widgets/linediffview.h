// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/linediff.h"

#include <QTableView>

namespace ui {

class LineDiffModel;

/// Two texts side by side, the lines that differ coloured and in them what differs.
class LineDiffView final : public QTableView
{
    Q_OBJECT

public:
    explicit LineDiffView(QWidget *parent = nullptr);

    void setRows(const QList<core::LinePair> &rows);
    [[nodiscard]] int differences() const;

public Q_SLOTS:
    /// Selects the next stretch that differs, round at the end.
    void goToNext();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    LineDiffModel *m_model;
};

} // namespace ui
