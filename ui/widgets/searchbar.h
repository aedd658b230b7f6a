// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tone.h"
#include "ui/widgets/codeview.h"

#include <functional>

class QLineEdit;
class QToolButton;

namespace ui {

class ToneLabel;

/// A line under a text that finds words in it: Enter forward, Shift+Enter back, Esc closes. Hidden until open().
class SearchBar final : public QWidget
{
    Q_OBJECT

public:
    /// Opens on Ctrl+F anywhere in `scope`, which is a parent of the view.
    SearchBar(CodeView &view, QWidget &scope, QWidget *parent = nullptr);
    /// For a view that does not hold all of the text: `find` searches and tells what it found by showFound().
    using Find = std::function<void(const QString &text, CodeView::Direction direction)>;
    SearchBar(CodeView &view, QWidget &scope, Find find, QWidget *parent = nullptr);

    void open();
    void showFound(const QString &text, Tone tone);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void find(CodeView::Direction direction);
    void findInView(const QString &text, CodeView::Direction direction);
    void close();
    void retranslate();

    CodeView &m_view;
    Find m_find;
    QLineEdit *m_line;
    ToneLabel *m_found;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace ui
