// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/check.h"
#include "core/templatebatch/batchsender.h"

#include <QAbstractTableModel>

#include <list>
#include <memory>

namespace core {
class Catalogue;
}

namespace ui {

/// The rows of one job, read from its journal a page at a time: however many there are, a few pages are held. A page
/// that takes long to find is empty until another thread has found it. Rows that never left can be edited in place.
class BatchRowModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum FixedColumn { NumberColumn, StateColumn, ProblemColumn, OpenIdColumn, FirstField };

    BatchRowModel(core::templatebatch::BatchSender &sender, const core::Catalogue &catalogue,
                  QObject *parent = nullptr);

    /// Nothing = no rows.
    void setJob(const std::optional<core::BatchJob> &job);
    /// Only rows in these states; empty = all.
    void setStates(const QList<core::BatchRow::State> &states);
    /// The rows are others, those of the same job.
    void refresh();
    void retranslate();

    /// Null when it cannot be read, or is still being looked for.
    [[nodiscard]] const core::BatchRow *row(int index) const;
    [[nodiscard]] core::templates::TemplateMessage message(int index) const;
    /// Where the row of that number is; -1 when it is not in sight. With all rows shown.
    [[nodiscard]] int indexOf(qint64 number) const;
    /// How many pages are in memory.
    [[nodiscard]] qsizetype heldPages() const { return qsizetype(m_pages.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &at, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &at) const override;
    bool setData(const QModelIndex &at, const QVariant &value, int role) override;

Q_SIGNALS:
    void failed(const core::Error &error) const;

private:
    struct Shown
    {
        core::BatchRow row;
        core::templates::TemplateMessage message;
        QList<core::Problem> problems;
    };
    struct Page
    {
        int index = 0;
        QList<Shown> rows;
        bool isOld = false; ///< shown until another thread has found what is there now
    };

    [[nodiscard]] const Shown *shown(int index) const;
    [[nodiscard]] Page *page(int index) const;
    Page *keep(int index, const QList<core::BatchRow> &rows) const;
    void reach(int page) const;
    void lookFor(int index, const core::BatchQuery &query) const;
    void forget();
    [[nodiscard]] Shown toShown(const core::BatchRow &row) const;
    [[nodiscard]] QString *cellOf(core::templates::TemplateMessage &message, int column) const;
    [[nodiscard]] QString textOf(const Shown &shown, int column) const;
    [[nodiscard]] QString pathOf(int column) const;
    [[nodiscard]] QString problemText(const Shown &shown) const;
    [[nodiscard]] bool isEditable(const Shown &shown, int column) const;
    [[nodiscard]] int countRows() const;

    core::templatebatch::BatchSender &m_sender;
    const core::Catalogue &m_catalogue;
    std::optional<core::BatchJob> m_job;
    std::unique_ptr<core::templates::Rules> m_rules;
    QList<core::BatchRow::State> m_states;
    int m_count = 0;
    mutable std::list<Page> m_pages; ///< those looked at last first
    mutable std::optional<int> m_lookedFor; ///< a page, by another thread
    int m_turn = 0; ///< rises when what is looked for is of no use any more
    mutable QList<qint64> m_after; ///< behind which number each page begins, as far as that is known; else -1
};

} // namespace ui
