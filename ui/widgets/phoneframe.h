// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// A phone, as large as fits, and what a subclass paints on its screen. Everything on it is measured in points, as on
/// the real thing: 375 wide, and 812 high where there is room (667 where there is little).
class PhoneFrame : public QWidget
{
    Q_OBJECT

public:
    explicit PhoneFrame(QWidget *parent = nullptr);

    static constexpr double screenWidth = 375;
    static constexpr double statusHeight = 44; ///< the clock's strip at the top
    static constexpr double homeHeight = 34; ///< the strip at the bottom in which nothing can be pressed

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// In points, from the screen's top left corner, clipped to the screen. Clock and home bar are painted over it.
    virtual void paintScreen(QPainter &painter) = 0;
    /// The phone shows what the program shows, light or dark.
    [[nodiscard]] bool isDark() const;

    [[nodiscard]] QSizeF screenSize() const { return m_screen; }
    /// Pixels of the widget for one point.
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] QPointF toScreen(const QPointF &inWidget) const;
    [[nodiscard]] QRect toWidget(const QRectF &onScreen) const;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintBody(QPainter &painter) const;
    void paintStatus(QPainter &painter) const;

    QSizeF m_screen{screenWidth, 812};
    QPointF m_origin; ///< of the screen, in pixels of the widget
    double m_scale = 1;
};

/// The phone's typeface: sizes are points of its screen, glyphs are placed exactly at any scale.
[[nodiscard]] QFont phoneFont(int size, QFont::Weight weight = QFont::Normal);

} // namespace ui
