// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace ui {

/// One pixel for each module, with the quiet zone of four around; null when the text does not fit.
[[nodiscard]] QImage qrImage(const QString &text);

/// A QR code to scan from the screen: black on white in every theme, in whole pixels for each module.
class QrView final : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    /// An empty text shows nothing.
    void setText(const QString &text);
    [[nodiscard]] const QImage &image() const { return m_image; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QImage m_image;
};

} // namespace ui
