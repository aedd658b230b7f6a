// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tone.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>

#include <functional>
#include <span>

namespace ui {

/// One column of a RowModel; only `title` and `text` are needed.
template <typename Row>
struct Column
{
    const char *title; ///< English, marked with QT_TRANSLATE_NOOP in the model's context
    QString (*text)(const Row &);
    Qt::Alignment alignment = Qt::AlignLeft;
    Tone (*tone)(const Row &) = nullptr;
    QIcon (*icon)(const Row &) = nullptr;
    QString (*toolTip)(const Row &) = nullptr;
    QVariant (*sortKey)(const Row &) = nullptr; ///< answered for RowModelRoles::SortRole; else the text
    enum class Type { Text, Code } type = Type::Text;
};

struct RowModelRoles
{
    enum { SortRole = Qt::UserRole + 1 };
};

/// A table of values with nothing to write but its columns:
///
///     constexpr std::array columns {
///         ui::Column<core::Account> {.title = QT_TRANSLATE_NOOP("AccountsPage", "Name"), .text = nameOf}, …
///     };
///     auto *model = new ui::RowModel<core::Account>("AccountsPage", columns, this);
///
/// The columns must outlive the model.
template <typename Row>
class RowModel final : public QAbstractTableModel
{
public:
    RowModel(const char *context, std::span<const Column<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_context(context)
        , m_columns(columns)
    { }

    /// Instead of the column's own text: what takes more than the row to know.
    void setWording(int column, std::function<QString(const Row &)> wording)
    {
        m_wordedColumn = column;
        m_wording = std::move(wording);
    }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(qsizetype index) const { return m_rows.at(index); }

    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    /// Inserts in front, in the order given.
    void prepend(const QList<Row> &rows) { insert(0, rows); }
    void append(const QList<Row> &rows) { insert(m_rows.size(), rows); }

    /// Cuts the end so that at most `count` rows stay.
    void truncate(qsizetype count)
    {
        if (m_rows.size() <= count)
            return;
        beginRemoveRows({}, int(count), int(m_rows.size()) - 1);
        m_rows.resize(count);
        endRemoveRows();
    }

    /// Takes so many, which are there, away from the front.
    void removeFirst(qsizetype count)
    {
        beginRemoveRows({}, 0, int(count) - 1);
        m_rows.remove(0, count);
        endRemoveRows();
    }

    void replace(qsizetype index, Row row)
    {
        m_rows[index] = std::move(row);
        Q_EMIT dataChanged(this->index(int(index), 0), this->index(int(index), columnCount() - 1));
    }

    /// The language has changed.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Row> &column = columnAt(section);
        if (role == Qt::DisplayRole)
            return QCoreApplication::translate(m_context, column.title);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        return {};
    }

    [[nodiscard]] QVariant data(const QModelIndex &at, int role) const override
    {
        if (!checkIndex(at, CheckIndexOption::IndexIsValid))
            return {};
        const Column<Row> &column = columnAt(at.column());
        const Row &row = m_rows.at(at.row());
        switch (role) {
        case Qt::DisplayRole: return at.column() == m_wordedColumn ? m_wording(row) : column.text(row);
        case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        case Qt::ToolTipRole: return column.toolTip ? QVariant(column.toolTip(row)) : QVariant();
        case Qt::DecorationRole: return column.icon ? QVariant(column.icon(row)) : QVariant();
        case Qt::ForegroundRole:
            return column.tone ? QVariant(toneColor(column.tone(row), QGuiApplication::palette())) : QVariant();
        case Qt::FontRole:
            return column.type == Column<Row>::Type::Code
                ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont))
                : QVariant();
        case RowModelRoles::SortRole: return column.sortKey ? column.sortKey(row) : QVariant(column.text(row));
        default: return {};
        }
    }

private:
    [[nodiscard]] const Column<Row> &columnAt(int section) const { return m_columns[size_t(section)]; }

    void insert(qsizetype at, const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, int(at), int(at + rows.size()) - 1);
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_rows.insert(at + i, rows.at(i));
        endInsertRows();
    }

    const char *m_context;
    std::span<const Column<Row>> m_columns;
    QList<Row> m_rows;
    int m_wordedColumn = -1;
    std::function<QString(const Row &)> m_wording;
};

} // namespace ui
