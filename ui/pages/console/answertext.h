// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/answerpages.h"
#include "ui/widgets/codeview.h"

class QSpinBox;
class QToolButton;

namespace ui {

class SearchBar;
class ToneLabel;

/// The text of an answer of any length, one page at a time: the first at once, the others when the background has found
/// where they begin. The wheel and the page keys go on at a page's end, and the search goes through all of it.
class AnswerText final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerText(const QString &name, QWidget *parent = nullptr);
    ~AnswerText() override;

    void setAnswer(const QByteArray &body, core::console::AnswerForm form, CodeView::Syntax syntax);
    /// Words about an answer that is no text.
    void setWords(const QString &words);
    [[nodiscard]] CodeView &view() { return *m_view; }
    void retranslate();

private:
    using Direction = CodeView::Direction;

    [[nodiscard]] QWidget *createBar(const QString &name);
    void clear();
    void takePages(const core::console::AnswerPages &pages);
    void showPage(qsizetype page);
    void turn(Direction direction);
    void find(const QString &text, Direction direction);
    void findElsewhere(const QString &text, Direction direction);
    void takePlace(const std::optional<core::console::AnswerPlace> &place, Direction direction);
    void enableParts();

    core::console::AnswerPages m_pages;
    qsizetype m_page = 0;
    qint64 m_bytes = 0;
    CodeView::Syntax m_syntax = CodeView::Syntax::Plain;
    std::stop_source m_cutting;
    std::stop_source m_finding;
    CodeView *m_view;
    SearchBar *m_search;
    QWidget *m_bar = nullptr;
    QToolButton *m_first = nullptr;
    QToolButton *m_previous = nullptr;
    QSpinBox *m_number = nullptr;
    ToneLabel *m_count = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_last = nullptr;
};

} // namespace ui
