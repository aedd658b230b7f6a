// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/problemlist.h"

#include "ui/pages/menu/buttonwords.h"
#include "ui/pages/menu/menuediting.h"
#include "ui/support/icons.h"
#include "ui/support/rowmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using core::menu::Place;
using core::menu::Problem;

ProblemList::ProblemList(MenuEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_view(new QTreeView)
    , m_summary(new QLabel)
{
    static constexpr std::array columns{
        Column<Row>{.title = QT_TRANSLATE_NOOP("ui::ProblemList", "Where"),
                    .text = [](const Row &row) { return row.where; },
                    .icon =
                        [](const Row &row) {
                            return themedIcon(words::severityIcon(row.problem.severity),
                                              words::severityTone(row.problem.severity));
                        },
                    .toolTip = [](const Row &row) { return words::severityTitle(row.problem.severity); }},
        Column<Row>{.title = QT_TRANSLATE_NOOP("ui::ProblemList", "Problem"),
                    .text = [](const Row &row) { return row.problem.message; },
                    .toolTip = [](const Row &row) { return row.problem.message; }},
    };
    m_model = new RowModel<Row>("ui::ProblemList", columns, this);
    m_view->setObjectName(u"problems"_s);
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setHeaderHidden(true);
    m_view->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_view->installEventFilter(this);
    m_summary->setObjectName(u"problemSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
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
    if (place.conditional >= 0)
        parts.append(tr("Conditional menu %1").arg(place.conditional + 1));
    else if (!place.isButton())
        parts.append(tr("Default menu"));
    if (place.isButton())
        parts.append(words::buttonTitle(m_editing.menus(), place));
    if (!place.field.isEmpty())
        parts.append(words::fieldTitle(place.field));
    return parts.join(u" › "_s);
}

void ProblemList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
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
