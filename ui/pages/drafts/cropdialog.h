// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QImage>

class QLineEdit;
class QPushButton;

namespace ui {

class CoverPreview;
class CropView;

/// Both parts of a cover, chosen on the picture or typed, and how they look.
class CropDialog final : public QDialog
{
    Q_OBJECT

public:
    CropDialog(const QImage &picture, const QString &crop235, const QString &crop11, QWidget *parent = nullptr);

Q_SIGNALS:
    /// As on the wire; empty = the middle.
    void chosen(const QString &crop235, const QString &crop11);

private:
    struct Part
    {
        CropView *view = nullptr;
        QLineEdit *value = nullptr;
    };

    [[nodiscard]] QWidget *createPart(Part &part, const QString &title, const QString &name, double ratio,
                                      const QString &crop);
    void showPreview();

    QImage m_picture;
    CoverPreview *m_preview;
    QPushButton *m_ok = nullptr;
    Part m_wide;
    Part m_square;
};

} // namespace ui
