// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mediadesk/articleimages.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QTreeWidget;

namespace ui {

/// What became of each foreign image of an article: its new link, or why it was not uploaded.
class ImageReport final : public QWidget
{
    Q_OBJECT

public:
    explicit ImageReport(QWidget *parent = nullptr);

    /// Hides it until there is something to say.
    void clear();
    void add(const QList<core::mediadesk::ImageOutcome> &outcomes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_summary;
    QToolButton *m_close;
    QTreeWidget *m_list;
    int m_uploaded = 0;
    int m_failed = 0;
};

} // namespace ui
