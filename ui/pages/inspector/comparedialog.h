// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverydiff.h"
#include "ui/pages/inspector/detailtab.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QTabWidget;

namespace ui {

class LineDiffView;
class PairView;

/// Two deliveries side by side: fields, message, reply, headers and what else is known of them.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const ShownDelivery &left, const ShownDelivery &right, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *createHeads();
    void fill(core::Delivery left, core::Delivery right);
    void add(QWidget *view, const char *title, int differences);
    void adapt();
    void retranslate();

    ShownDelivery m_left;
    ShownDelivery m_right;
    QTabWidget *m_tabs;
    QList<std::pair<const char *, int>> m_titles; ///< untranslated, with the number of differences
    QList<PairView *> m_pairs;
    QCheckBox *m_onlyDifferences;
    QPushButton *m_next;
    QPushButton *m_close;
};

} // namespace ui
