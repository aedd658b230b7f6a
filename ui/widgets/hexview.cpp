// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hexview.h"

#include "core/base/hexdump.h"
#include "ui/support/tone.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ui {

using core::hexRowBytes;
using Kind = core::HexCell::Kind;

namespace {

bool isCopyHex(const QKeyEvent *event)
{
    return event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

HexView::HexView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    measure();
}

void HexView::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_hasSelection = false;
    m_anchor = m_cursor = 0;
    measure();
    viewport()->update();
    Q_EMIT selectionChanged();
}

void HexView::select(qsizetype anchor, qsizetype cursor)
{
    if (m_bytes.isEmpty())
        return;
    m_anchor = std::clamp<qsizetype>(anchor, 0, m_bytes.size() - 1);
    m_cursor = std::clamp<qsizetype>(cursor, 0, m_bytes.size() - 1);
    m_hasSelection = true;
    viewport()->update();
    Q_EMIT selectionChanged();
}

void HexView::selectAll()
{
    select(0, m_bytes.size() - 1);
}

qsizetype HexView::selectionBegin() const
{
    return m_hasSelection ? std::min(m_anchor, m_cursor) : 0;
}

QByteArray HexView::selected() const
{
    return m_hasSelection ? m_bytes.sliced(selectionBegin(), selectionSize()) : m_bytes;
}

void HexView::copyAsText() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(selected()));
}

void HexView::copyAsHex() const
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(selected().toHex(' ')));
}

void HexView::copyAsDump() const
{
    // Whole rows, so that the offsets are those of the view.
    const qsizetype begin = selectionBegin() / hexRowBytes * hexRowBytes;
    const qsizetype end = m_hasSelection ? selectionBegin() + selectionSize() : m_bytes.size();
    QGuiApplication::clipboard()->setText(core::hexDump(m_bytes, begin, end - begin));
}

qsizetype HexView::rowCount() const
{
    return (m_bytes.size() + hexRowBytes - 1) / hexRowBytes;
}

int HexView::rowsInSight() const
{
    return std::max(1, viewport()->height() / m_columns.row);
}

void HexView::measure()
{
    const QFontMetrics metrics(font());
    m_columns.unit = std::max(1, metrics.horizontalAdvance(u'0'));
    m_columns.row = std::max(1, metrics.height() + 2);
    verticalScrollBar()->setPageStep(rowsInSight());
    verticalScrollBar()->setRange(0, int(std::max<qsizetype>(0, rowCount() - rowsInSight())));
    horizontalScrollBar()->setSingleStep(m_columns.unit * 3);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, m_columns.width() - viewport()->width()));
}

void HexView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.translate(-horizontalScrollBar()->value(), 0);
    const qsizetype first = verticalScrollBar()->value();
    const qsizetype last = std::min(rowCount(), first + rowsInSight() + 1);
    for (qsizetype row = first; row < last; ++row)
        paintRow(painter, row, int(row - first) * m_columns.row);
}

void HexView::paintRow(QPainter &painter, qsizetype row, int y) const
{
    const QColor muted = toneColor(Tone::Muted, palette());
    const QColor text = palette().color(QPalette::Text);
    const QColor warning = toneColor(Tone::Warning, palette());
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip;
    const auto cell = [&](int x, int digits) { return QRect(x, y, m_columns.unit * digits, m_columns.row); };
    painter.setPen(muted);
    painter.drawText(cell(m_columns.left, 8), flags, core::hexOffset(row * hexRowBytes));
    const qsizetype begin = selectionBegin();
    const qsizetype end = begin + selectionSize();
    for (int i = 0; i < hexRowBytes && row * hexRowBytes + i < m_bytes.size(); ++i) {
        const qsizetype index = row * hexRowBytes + i;
        const core::HexCell shown = core::hexCell(m_bytes, index);
        const bool isSelected = index >= begin && index < end;
        if (isSelected) {
            const bool goesOn = index + 1 < end && i + 1 < hexRowBytes;
            painter.fillRect(
                cell(m_columns.hexAt(i), 2)
                    .adjusted(0, 0, goesOn ? m_columns.hexAt(i + 1) - m_columns.hexAt(i) - 2 * m_columns.unit : 0, 0),
                palette().highlight());
            painter.fillRect(cell(m_columns.textAt(i), 1), palette().highlight());
        }
        const bool isQuiet = shown.kind == Kind::Control || shown.kind == Kind::Broken;
        const QColor plain = shown.kind == Kind::Broken ? warning : isQuiet ? muted : text;
        painter.setPen(isSelected ? palette().color(QPalette::HighlightedText) : plain);
        painter.drawText(cell(m_columns.hexAt(i), 2), flags, QString::fromLatin1(m_bytes.sliced(index, 1).toHex()));
        if (!shown.text.isEmpty())
            painter.drawText(cell(m_columns.textAt(i), 1), flags, shown.text);
    }
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    measure();
}

qsizetype HexView::byteAt(const QPoint &position) const
{
    const int x = position.x() + horizontalScrollBar()->value();
    const qsizetype row = verticalScrollBar()->value() + position.y() / m_columns.row;
    int byte = hexRowBytes - 1;
    if (x >= m_columns.textAt(0) - m_columns.unit)
        byte = (x - m_columns.textAt(0)) / m_columns.unit;
    else
        while (byte > 0 && x < m_columns.hexAt(byte) - m_columns.unit / 2)
            --byte;
    return row * hexRowBytes + std::clamp(byte, 0, hexRowBytes - 1);
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const qsizetype byte = byteAt(event->pos());
    select(event->modifiers().testFlag(Qt::ShiftModifier) ? m_anchor : byte, byte);
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    select(m_anchor, byteAt(event->pos()));
    showCursor();
}

qsizetype HexView::moved(int key) const
{
    const qsizetype page = qsizetype(rowsInSight()) * hexRowBytes;
    switch (key) {
    case Qt::Key_Left: return m_cursor - 1;
    case Qt::Key_Right: return m_cursor + 1;
    case Qt::Key_Up: return m_cursor - hexRowBytes;
    case Qt::Key_Down: return m_cursor + hexRowBytes;
    case Qt::Key_PageUp: return m_cursor - page;
    case Qt::Key_PageDown: return m_cursor + page;
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return m_bytes.size() - 1;
    default: return -1;
    }
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isMove = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down
        || key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Home || key == Qt::Key_End;
    if (isCopyHex(event)) {
        copyAsHex();
    } else if (event->matches(QKeySequence::Copy)) {
        copyAsText();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (isMove) {
        const qsizetype to = std::clamp<qsizetype>(moved(key), 0, std::max<qsizetype>(0, m_bytes.size() - 1));
        select(event->modifiers().testFlag(Qt::ShiftModifier) ? m_anchor : to, to);
        showCursor();
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool HexView::event(QEvent *event)
{
    // Else a shortcut of the window would take Ctrl+C or Home while this has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isCopyHex(key) || key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)
            || key->key() == Qt::Key_Home || key->key() == Qt::Key_End) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void HexView::showCursor()
{
    const auto row = int(m_cursor / hexRowBytes);
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(std::clamp(bar->value(), row - rowsInSight() + 1, row));
}

} // namespace ui
