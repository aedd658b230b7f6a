// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QTextLayout>

class QPainter;

namespace ui {

/// Words as the client shows them: links in its blue, emoji codes as pictures, lines broken where they do not fit.
class PhoneText
{
public:
    /// 0 = as many lines as it takes; else the rest is cut off.
    PhoneText(const QString &text, const QFont &font, double width, int mostLines = 0);

    [[nodiscard]] QSizeF size() const { return m_size; }
    void draw(QPainter &painter, const QPointF &at, const QColor &ink) const;
    /// What is read on the phone, for screen readers and tests.
    [[nodiscard]] QString plainText() const { return m_layout.text(); }

private:
    QTextLayout m_layout;
    QSizeF m_size;
};

/// The same without laying it out.
[[nodiscard]] QString phonePlainText(const QString &text);

} // namespace ui
