// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/explain.h"

#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// Every kind of message and event, to choose from.
class SampleList final : public QWidget
{
    Q_OBJECT

public:
    explicit SampleList(QWidget *parent = nullptr);

    /// A name of callback::sampleNames().
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &sample);
    void retranslate(const core::callback::Explanations &words);

Q_SIGNALS:
    void chosen(const QString &sample);

private:
    void filter(const QString &text);

    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QTreeWidgetItem *m_messages;
    QTreeWidgetItem *m_events;
};

} // namespace ui
