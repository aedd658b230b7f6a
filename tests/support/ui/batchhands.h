// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/waitfor.h"
#include "ui/pages/templates/batchview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTest>

namespace test {

/// What a person does with the view that sends to many.
class BatchHands
{
public:
    explicit BatchHands(ui::BatchView &view) : m_view(view) { }

    /// A part of the view or of the dialog in front of it; ends the test program when there is none.
    template <typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        T *found = m_view.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] bool isShown(const QString &name) const
    {
        const auto *found = m_view.findChild<QWidget *>(name);
        return found && found->isVisible();
    }
    [[nodiscard]] bool isEnabled(const QString &name) const
    {
        return isShown(name) && part<QWidget>(name)->isEnabled();
    }
    [[nodiscard]] QString text(const QString &name) const { return part<QLabel>(name)->text(); }
    void click(const QString &name) const { QTest::mouseClick(part<QAbstractButton>(name), Qt::LeftButton); }
    void drop(const QString &path) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent entering({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_view, &entering);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_view, &event);
    }
    /// What a part of the messages says.
    void map(const QString &path, const QString &pattern) const
    {
        QLineEdit *line = part<QComboBox>(QStringLiteral("map-") + path)->lineEdit();
        line->selectAll();
        QTest::keyClicks(line, pattern);
    }
    [[nodiscard]] QTableView *table() const { return part<QTableView>(QStringLiteral("batchRows")); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] int column(const QString &title) const
    {
        for (int i = 0; i < table()->model()->columnCount(); ++i) {
            if (table()->model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString() == title
                || table()->model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString() == title)
                return i;
        }
        qFatal("no column %s", qPrintable(title));
    }
    [[nodiscard]] QString cell(int row, const QString &title) const
    {
        return table()->model()->index(row, column(title)).data().toString();
    }
    /// Over what is in the cell, with the keyboard.
    void edit(int row, const QString &title, const QString &typed) const
    {
        table()->setCurrentIndex(table()->model()->index(row, column(title)));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_F2);
        auto *editor = table()->viewport()->findChild<QLineEdit *>();
        if (!editor)
            qFatal("row %d of %s cannot be edited", row, qPrintable(title));
        editor->selectAll();
        editor->insert(typed); // as an input method does: keys know no Chinese
        QTest::keyClick(editor, Qt::Key_Return);
    }
    void filter(int index) const { part<QComboBox>(QStringLiteral("batchFilter"))->setCurrentIndex(index); }

private:
    ui::BatchView &m_view;
};

} // namespace test
