// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/pages/inspector/detailtab.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace ui {

class HexView;
class ToneLabel;

/// What went over the wire: the head of the request as text, its bytes as a hex dump.
class RawTab final : public DetailTab
{
    Q_OBJECT

public:
    explicit RawTab(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// Writes the bytes in sight to a file; an error where that is not possible.
    void save(const QString &path);

Q_SIGNALS:
    void failed(const core::Error &error);

protected:
    void fill() override;
    void retranslate() override;

private:
    enum Part { Body, Message, Reply };

    [[nodiscard]] QWidget *createBytes();
    void showBytes();
    void showSelection();
    void chooseFile();

    QPlainTextEdit *m_head;
    QComboBox *m_part;
    HexView *m_bytes;
    ToneLabel *m_selection;
    QToolButton *m_copy;
    QPushButton *m_save;
};

} // namespace ui
