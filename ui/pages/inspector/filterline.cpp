// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/filterline.h"

#include "ui/support/whendone.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QTimer>
#include <QTreeView>

#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using core::FilterCandidate;

namespace {

constexpr int rowsLearnt = 500;
constexpr int widestPopup = 720;

QString textOf(const FilterCandidate &candidate)
{
    return candidate.text;
}

QString explanationOf(const FilterCandidate &candidate)
{
    return candidate.explanation;
}

Tone explanationTone(const FilterCandidate & /*candidate*/)
{
    return Tone::Muted;
}

constexpr std::array columns{
    Column<FilterCandidate>{
        .title = QT_TRANSLATE_NOOP("FilterLine", "Condition"),
        .text = textOf,
        .type = Column<FilterCandidate>::Type::Code,
    },
    Column<FilterCandidate>{
        .title = QT_TRANSLATE_NOOP("FilterLine", "Meaning"), .text = explanationOf, .tone = explanationTone},
};

QPainterPath wave(qreal from, qreal to, qreal bottom)
{
    constexpr qreal step = 2;
    QPainterPath path(QPointF(from, bottom));
    bool isUp = true;
    for (qreal x = from + step; x <= to; x += step, isUp = !isUp)
        path.lineTo(x, isUp ? bottom - step : bottom);
    return path;
}

} // namespace

FilterLine::FilterLine(core::AccountBook &book, core::DeliveryLog &log, QWidget *parent)
    : QLineEdit(parent)
    , m_book(book)
    , m_log(log)
    , m_candidates(new RowModel<FilterCandidate>("FilterLine", columns, this))
    , m_completer(new QCompleter(m_candidates, this))
{
    setClearButtonEnabled(true);
    createPopup();
    connect(this, &QLineEdit::textEdited, this, [this] { suggest(Asked::ByTyping); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { accept(m_candidates->row(index.row())); });
}

void FilterLine::createPopup()
{
    auto *popup = new QTreeView;
    popup->setObjectName(u"filterCandidates"_s);
    popup->setRootIsDecorated(false);
    popup->setUniformRowHeights(true);
    popup->setHeaderHidden(true);
    popup->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(11);
    m_completer->setPopup(popup);
    popup->header()->setStretchLastSection(true);
    popup->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

void FilterLine::setFault(const std::optional<core::FilterFault> &fault)
{
    m_fault = fault;
    update();
}

bool FilterLine::isChoosing() const
{
    return m_completer->popup()->isVisible();
}

/// What is typed asks for help by itself only where something has been begun.
void FilterLine::suggest(Asked asked)
{
    m_known.accounts = m_book.accounts();
    const QString written = text();
    const qsizetype cursor = cursorPosition();
    m_completion = core::completeFilter(written, cursor, m_known, QDate::currentDate());
    const bool isBegun = m_completion.begin < cursor || (cursor > 0 && written.at(cursor - 1) == u':');
    const QString replaced = written.mid(m_completion.begin, m_completion.end - m_completion.begin);
    const bool isDone = m_completion.candidates.size() == 1 && m_completion.candidates.constFirst().text == replaced;
    m_candidates->setRows(m_completion.candidates);
    if (m_completion.candidates.isEmpty() || (asked == Asked::ByTyping && (!isBegun || isDone))) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete(QRect(0, 0, std::min(width(), widestPopup), height()));
    m_completer->popup()->setCurrentIndex({}); // Enter applies what is written
    learn();
}

void FilterLine::accept(const FilterCandidate &candidate)
{
    m_completer->popup()->hide();
    const bool isField = candidate.text.endsWith(u':');
    const bool isFollowed = m_completion.end < text().size() && text().at(m_completion.end).isSpace();
    setSelection(int(m_completion.begin), int(m_completion.end - m_completion.begin));
    insert(candidate.text + (isField || isFollowed ? QString() : u" "_s));
    if (isField) // once the completer is done with the event
        QTimer::singleShot(0, this, [this] { suggest(Asked::ByTyping); });
}

/// The one that is marked, or else the first.
bool FilterLine::acceptChosen()
{
    if (!isChoosing() || m_candidates->rows().isEmpty())
        return false;
    const QModelIndex current = m_completer->popup()->currentIndex();
    accept(m_candidates->row(current.isValid() ? current.row() : 0));
    return true;
}

/// What stands behind from: and key: is what was seen last.
void FilterLine::learn()
{
    if (std::exchange(m_isLearning, true))
        return;
    whenDone(m_log.page({}, {}, rowsLearnt), this, [this](const core::Result<QList<core::DeliverySummary>> &rows) {
        m_isLearning = false;
        if (rows)
            m_known.learn(*rows);
    });
}

void FilterLine::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    learn();
}

bool FilterLine::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab && acceptChosen()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isChoosing() && isEnter) {
        if (m_completer->popup()->currentIndex().isValid()) {
            (void)acceptChosen();
            return;
        }
        m_completer->popup()->hide();
    }
    if (isChoosing() && event->key() == Qt::Key_Escape) {
        m_completer->popup()->hide();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        Q_EMIT returnPressed();
        return;
    }
    const bool isWish =
        event->key() == Qt::Key_Down || (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier);
    if (isWish) {
        suggest(Asked::ByKey);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_fault)
        return;
    QTextLayout layout(text(), font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const QRect cursor = cursorRect(); // scrolled as the text is
    const auto place = [&](qsizetype index) {
        return cursor.center().x() + line.cursorToX(int(index)) - line.cursorToX(cursorPosition());
    };
    const qreal from = place(m_fault->begin);
    const qreal to = std::max(place(m_fault->begin + m_fault->length), from + fontMetrics().averageCharWidth());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect().adjusted(4, 0, -4, 0));
    painter.setPen(QPen(toneColor(Tone::Bad, palette()), 1.2));
    painter.drawPath(wave(from, to, cursor.bottom()));
}

} // namespace ui
