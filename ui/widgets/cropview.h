// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articlerules.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace ui {

/// A picture with a frame of a fixed shape on it, for choosing a part. The frame is dragged, its corners make it larger
/// and smaller; arrows move it (with Ctrl by a pixel), + and - change its size, Home puts it into the middle.
class CropView final : public QWidget
{
    Q_OBJECT

public:
    explicit CropView(double ratio, QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    /// Nothing: the middle.
    void setCrop(const std::optional<core::article::Crop> &crop);
    [[nodiscard]] core::article::Crop crop() const;
    /// Of the frame in this widget, for tests.
    [[nodiscard]] QRectF frame() const;

    [[nodiscard]] QSize sizeHint() const override { return {380, 240}; }

Q_SIGNALS:
    /// By the user.
    void cropChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Grip { None, Frame, TopLeft, TopRight, BottomLeft, BottomRight };

    [[nodiscard]] QRectF place() const; ///< of the picture in this widget
    [[nodiscard]] double scale() const; ///< of it
    [[nodiscard]] Grip gripAt(const QPointF &point) const;
    void showCursorAt(const QPointF &point);
    void move(const QPointF &to);
    void resizeTo(const QPointF &point);
    void grow(double factor);
    void change(const QRectF &rect);

    double m_ratio;
    QImage m_picture;
    QRectF m_rect; ///< in pixels of the picture
    Grip m_grip = Grip::None;
    QPointF m_grabbed; ///< in pixels, from the frame's corner
};

} // namespace ui
