// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/inspector/detailtab.h"

#include <QUrl>

class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// The elements of the message with what they mean, and what their values say to a person.
class FieldsTab final : public DetailTab
{
    Q_OBJECT

public:
    explicit FieldsTab(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    /// A filter for what has this value too.
    void filterRequested(const QString &filter);

protected:
    void fill() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(const QPoint &position);
    void open(QTreeWidgetItem *item);
    [[nodiscard]] static QUrl linkOf(const QTreeWidgetItem *item);

    QTreeWidget *m_tree;
};

} // namespace ui
