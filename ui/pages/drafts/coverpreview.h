// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace ui {

/// A cover as readers meet it: wide above the first article, square beside another one.
class CoverPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit CoverPreview(int height, QWidget *parent = nullptr);

    /// Crops as on the wire; what is none counts as the middle.
    void setCover(const QImage &picture, const QString &crop235, const QString &crop11);
    [[nodiscard]] QRect wideSource() const { return m_wide; } ///< in pixels of the picture
    [[nodiscard]] QRect squareSource() const { return m_square; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
    QRect m_wide;
    QRect m_square;
};

} // namespace ui
