// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/problemlist.h"

#include "ui/pages/menu/buttonwords.h"
#include "ui/pages/menu/menuediting.h"
#include "ui/pages/menu/menuwords.h"
#include "ui/support/icons.h"
#include "ui/support/rowmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using core::menu::Place;
using core::menu::Problem;

/// Where it is, and below that what is wrong, on as many lines as it takes.
class ProblemList::Lines final : public QStyledItemDelegate
{
public:
    Lines(const RowModel<Row> &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const QIcon icon = std::exchange(row.icon, QIcon());
        row.text.clear();
        row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

        icon.paint(painter, {option.rect.left() + 8, option.rect.top() + 6, iconSize, iconSize});
        const QRect area = option.rect.adjusted(textLeft, 5, -8, -5);
        const Row &shown = m_model.row(index.row());
        painter->setPen(row.palette.color(QPalette::Text));
        painter->setFont(option.font);
        painter->drawText(area, Qt::AlignLeft | Qt::TextWordWrap, shown.problem.message);
        painter->setPen(toneColor(Tone::Muted, row.palette));
        painter->setFont(smaller(option.font));
        painter->drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                          painter->fontMetrics().elidedText(shown.where, Qt::ElideMiddle, area.width()));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QTreeView *>(option.widget);
        const int width = (view ? view->viewport()->width() : 300) - textLeft - 8;
        const QRect message = option.fontMetrics.boundingRect({0, 0, width, 1000}, Qt::AlignLeft | Qt::TextWordWrap,
                                                              m_model.row(index.row()).problem.message);
        return {width, message.height() + QFontMetrics(smaller(option.font)).height() + 12};
    }

private:
    static constexpr int iconSize = 18;
    static constexpr int textLeft = 34;

    static QFont smaller(QFont font)
    {
        font.setPointSizeF(font.pointSizeF() * 0.88);
        return font;
    }

    const RowModel<Row> &m_model;
};

ProblemList::ProblemList(MenuEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_view(new QTreeView)
    , m_summary(new QLabel)
{
    static constexpr std::array columns{
        Column<Row>{.title = QT_TRANSLATE_NOOP("ui::ProblemList", "Problem"),
                    .text = [](const Row &row) -> QString { return row.where + u": "_s + row.problem.message; },
                    .icon =
                        [](const Row &row) {
                            return themedIcon(words::severityIcon(row.problem.severity),
                                              words::severityTone(row.problem.severity));
                        },
                    .toolTip = [](const Row &row) { return words::severityTitle(row.problem.severity); }},
    };
    m_model = new RowModel<Row>("ui::ProblemList", columns, this);
    m_view->setItemDelegate(new Lines(*m_model, m_view));
    m_view->setObjectName(u"problems"_s);
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setHeaderHidden(true);
    m_view->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->installEventFilter(this);
    m_summary->setObjectName(u"problemSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    connect(m_view->header(), &QHeaderView::sectionResized, m_view, &QTreeView::doItemsLayout); // lines wrap anew
    connect(m_view, &QTreeView::clicked, this, &ProblemList::open);
    connect(&editing, &MenuEditing::changed, this, &ProblemList::refresh);
    refresh();
}

QString ProblemList::summary() const
{
    using Severity = Problem::Severity;
    const QList<Problem> &problems = m_editing.problems();
    const auto number = [&problems](Severity severity) {
        return int(std::ranges::count(problems, severity, &Problem::severity));
    };
    QStringList parts;
    if (const int errors = number(Severity::Error))
        parts.append(tr("%n error(s)", nullptr, errors));
    if (const int warnings = number(Severity::Warning))
        parts.append(tr("%n warning(s)", nullptr, warnings));
    if (const int notes = number(Severity::Note))
        parts.append(tr("%n note(s)", nullptr, notes));
    return parts.isEmpty() ? tr("No problems") : parts.join(tr(", "));
}

void ProblemList::refresh()
{
    QList<Row> rows;
    for (const Problem &problem : m_editing.problems())
        rows.append({problem, placeText(problem.place)});
    std::ranges::stable_sort(rows, std::ranges::greater(), [](const Row &row) { return row.problem.severity; });
    const int current = m_view->currentIndex().row();
    const bool same = std::ranges::equal(
        rows, m_model->rows(), [](const Row &a, const Row &b) { return a.problem == b.problem && a.where == b.where; });
    if (!same) {
        m_model->setRows(rows);
        if (current >= 0 && !rows.isEmpty())
            m_view->setCurrentIndex(m_model->index(std::min(current, int(rows.size()) - 1), 0));
    }
    m_summary->setText(summary());
    m_view->setVisible(!rows.isEmpty());
    setMaximumHeight(rows.isEmpty() ? m_summary->sizeHint().height() + 8 : QWIDGETSIZE_MAX);
    m_view->setAccessibleName(tr("Problems of the menu"));
}

void ProblemList::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_editing.select(m_model->row(index.row()).problem.place);
    Q_EMIT opened();
}

QString ProblemList::placeText(const Place &place) const
{
    QStringList parts;
    if (place.conditional >= 0 || !place.isButton())
        parts.append(words::menuTitle(m_editing.menus(), place.conditional));
    if (place.isButton())
        parts.append(words::buttonTitle(m_editing.menus(), place));
    if (!place.field.isEmpty())
        parts.append(words::fieldTitle(place.field));
    return parts.join(u" › "_s);
}

void ProblemList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_editing.recheck();
    QWidget::changeEvent(event);
}

bool ProblemList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
