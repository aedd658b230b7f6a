// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/replayer.h"

#include <QHash>
#include <QWidget>

class QTreeWidget;

namespace ui {

class LineDiffView;

/// What came of each delivery, beside what came of it then; the selected pair side by side.
class ReplayResults final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplayResults(QWidget *parent = nullptr);

    void setDeliveries(const QList<core::Delivery> &deliveries);
    void clear();
    void add(const core::Replayed &result);
    [[nodiscard]] bool isEmpty() const { return m_results.isEmpty(); }
    /// With a line of titles.
    [[nodiscard]] QString asTable() const;
    [[nodiscard]] QByteArray asCsv() const;

private:
    [[nodiscard]] QList<QStringList> cells() const;
    void showSelected();

    QHash<qint64, QString> m_subjects; ///< what the deliveries are, by id
    QList<core::Replayed> m_results;
    QTreeWidget *m_table;
    LineDiffView *m_replies;
};

} // namespace ui
