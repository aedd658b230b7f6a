// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/codeview.h"

class QLineEdit;
class QToolButton;

namespace ui {

class ToneLabel;

/// A line under a code view that finds text in it: Enter forward, Shift+Enter back, Esc closes. Hidden until open().
class SearchBar final : public QWidget
{
    Q_OBJECT

public:
    /// Opens on Ctrl+F anywhere in `scope`, which is a parent of the view.
    SearchBar(CodeView &view, QWidget &scope, QWidget *parent = nullptr);

    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void find(CodeView::Direction direction);
    void close();
    void retranslate();

    CodeView &m_view;
    QLineEdit *m_line;
    ToneLabel *m_found;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace ui
