// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linediffview.h"

#include "ui/support/plaintooltip.h"
#include "ui/support/tone.h"

#include <QAbstractTableModel>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

using core::LinePair;
using Kind = LinePair::Kind;

namespace {

enum LineColumn { LeftNumber, Left, RightNumber, Right, ColumnCount };

/// So much of a line is laid out.
constexpr qsizetype mostShown = 2000;

Tone toneOf(Kind kind)
{
    switch (kind) {
    case Kind::Same: return Tone::Normal;
    case Kind::Changed: return Tone::Warning;
    case Kind::OnlyLeft: return Tone::Bad;
    case Kind::OnlyRight: return Tone::Good;
    }
    Q_UNREACHABLE();
}

} // namespace

class LineDiffModel final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<LinePair> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

    [[nodiscard]] const QList<LinePair> &rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const LinePair &row = m_rows.at(index.row());
        const bool isNumber = index.column() == LeftNumber || index.column() == RightNumber;
        if (role == Qt::TextAlignmentRole && isNumber)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        if (role != Qt::DisplayRole && (role != Qt::ToolTipRole || isNumber))
            return {};
        if (!isNumber) {
            const QString text = (index.column() == Left ? row.left : row.right).left(mostShown);
            return role == Qt::ToolTipRole ? plainToolTip(text) : text;
        }
        const int number = index.column() == LeftNumber ? row.leftNumber : row.rightNumber;
        return number > 0 ? QVariant(number) : QVariant();
    }

private:
    QList<LinePair> m_rows;
};

namespace {

/// Colours the row, and what of a changed line is not in the other one.
class LineDelegate final : public QStyledItemDelegate
{
public:
    LineDelegate(const LineDiffModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const LinePair &row = m_model.rows().at(index.row());
        if (row.kind != Kind::Same)
            painter->fillRect(option.rect, toneBackground(toneOf(row.kind), option.palette));
        const bool isText = index.column() == Left || index.column() == Right;
        if (isText && row.kind == Kind::Changed && !option.state.testFlag(QStyle::State_Selected))
            paintChange(painter, option, index.column() == Left ? row.left : row.right,
                        index.column() == Left ? row.right : row.left);
        QStyledItemDelegate::paint(painter, option, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (index.column() == LeftNumber || index.column() == RightNumber)
            option->palette.setColor(QPalette::Text, toneColor(Tone::Muted, option->palette));
    }

private:
    static void paintChange(QPainter *painter, const QStyleOptionViewItem &option, const QString &own,
                            const QString &other)
    {
        const qsizetype most = std::min({own.size(), other.size(), mostShown});
        qsizetype head = 0;
        while (head < most && own.at(head) == other.at(head))
            ++head;
        qsizetype tail = 0;
        while (tail < most - head && own.at(own.size() - 1 - tail) == other.at(other.size() - 1 - tail))
            ++tail;
        const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        const int margin =
            option.widget->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
        const int left = option.rect.left() + margin + metrics.horizontalAdvance(own.left(head));
        const int width = metrics.horizontalAdvance(own.mid(head, std::min(own.size(), mostShown) - tail - head));
        QColor color = toneColor(Tone::Warning, option.palette);
        color.setAlpha(70);
        painter->fillRect(
            QRect(left, option.rect.top() + 2, std::max(2, width), option.rect.height() - 4).intersected(option.rect),
            color);
    }

    const LineDiffModel &m_model;
};

} // namespace

LineDiffView::LineDiffView(QWidget *parent) : QTableView(parent), m_model(new LineDiffModel(this))
{
    setModel(m_model);
    setItemDelegate(new LineDelegate(*m_model, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(Left, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Right, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(20);
    for (const int column : {LeftNumber, RightNumber}) {
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        horizontalHeader()->resizeSection(column, 44);
    }
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(22);
    retranslate();
}

void LineDiffView::setRows(const QList<LinePair> &rows)
{
    m_model->setRows(rows);
}

int LineDiffView::differences() const
{
    return int(std::ranges::count_if(m_model->rows(), [](const LinePair &row) { return row.kind != Kind::Same; }));
}

void LineDiffView::goToNext()
{
    const QList<LinePair> &rows = m_model->rows();
    const auto differs = [&rows](qsizetype row) { return rows.at(row).kind != Kind::Same; };
    const qsizetype count = rows.size();
    qsizetype row = currentIndex().row();
    const qsizetype start = row;
    for (qsizetype i = 0; i < count; ++i) {
        row = (row + 1) % count;
        const bool begins = differs(row) && (row == 0 || !differs(row - 1));
        if (begins || row == start)
            break;
    }
    if (count > 0 && differs(row)) {
        setCurrentIndex(m_model->index(int(row), 0));
        scrollTo(currentIndex(), PositionAtCenter);
    }
}

void LineDiffView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LineDiffView::retranslate()
{
    setAccessibleName(tr("Both texts side by side"));
}

} // namespace ui
