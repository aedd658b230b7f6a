// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sendstore.h"

#include <QListWidget>

namespace ui {

/// The articles of a mass send: what the copyright check found of each, and where it and its original can be read. As
/// high as its lines, up to a limit.
class JobArticles final : public QListWidget
{
    Q_OBJECT

public:
    explicit JobArticles(QWidget *parent = nullptr);

    void setJob(const core::MassJob &job);
    /// Of the line that is chosen, from 1; 0 = none.
    [[nodiscard]] int chosenArticle() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addLine(int article, const QString &text, const QString &url = {});
};

} // namespace ui
