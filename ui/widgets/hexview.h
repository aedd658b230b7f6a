// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QByteArray>

namespace ui {

/// Bytes as a hex dump: offsets, hex, text. Only the rows in sight are ever laid out, so that any size is fluid.
/// Selected by mouse or with Shift and the arrow keys; Ctrl+C copies the selection as text, Ctrl+Shift+C as hex.
class HexView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);

    /// Keeps the place in sight as far as the new bytes have it.
    void setBytes(const QByteArray &bytes);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    /// From the anchor to the cursor, both included; nothing of empty bytes.
    void select(qsizetype anchor, qsizetype cursor);
    void selectAll();
    /// Of these bytes; all if nothing is selected.
    [[nodiscard]] QByteArray selected() const;
    [[nodiscard]] qsizetype selectionBegin() const;
    [[nodiscard]] qsizetype selectionSize() const { return m_hasSelection ? std::abs(m_cursor - m_anchor) + 1 : 0; }

public Q_SLOTS:
    void copyAsText() const;
    void copyAsHex() const; ///< "3c 78 6d"
    void copyAsDump() const; ///< with offsets and text

Q_SIGNALS:
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where the columns are, in widths of a digit.
    struct Columns
    {
        int unit = 8;
        int row = 16;
        int left = 8;

        [[nodiscard]] int hexAt(int byte) const { return left + unit * (10 + 3 * byte + (byte >= 8 ? 1 : 0)); }
        [[nodiscard]] int textAt(int byte) const { return left + unit * (61 + byte); }
        [[nodiscard]] int width() const { return textAt(16) + left; }
    };

    [[nodiscard]] qsizetype rowCount() const;
    [[nodiscard]] qsizetype byteAt(const QPoint &position) const;
    [[nodiscard]] int rowsInSight() const;
    [[nodiscard]] qsizetype moved(int key) const;
    void paintRow(QPainter &painter, qsizetype row, int y) const;
    void measure();
    void showCursor();

    QByteArray m_bytes;
    Columns m_columns;
    qsizetype m_anchor = 0;
    qsizetype m_cursor = 0;
    bool m_hasSelection = false;
};

} // namespace ui
