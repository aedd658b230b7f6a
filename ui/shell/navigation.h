// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QListWidget>

namespace ui {

/// The rail on the left: the pages that exist, in their three groups.
class Navigation final : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(const QList<PageSpec> &pages, QWidget *parent = nullptr);

    /// Without emitting chosen().
    void select(const QString &pageId);
    [[nodiscard]] QString selected() const;

Q_SIGNALS:
    void chosen(const QString &pageId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void emitChosen();

    QList<PageSpec> m_pages;
};

} // namespace ui
