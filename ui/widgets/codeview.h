// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QsciScintilla;

namespace ui {

/// Code to read or to edit, with highlighting, folding, line numbers and the theme's colours. The editor component
/// is made at the first show.
class CodeView final : public QWidget
{
    Q_OBJECT

public:
    enum class Syntax { Plain, Json, Xml, Html, JavaScript };
    enum class Use { Read, Edit };

    explicit CodeView(Use use = Use::Read, QWidget *parent = nullptr);

    void setText(const QString &text, Syntax syntax);
    [[nodiscard]] QString text() const;
    /// Marks a line (from 1) as faulty and scrolls to it; 0 removes the mark.
    void markLine(int line);
    /// Marks it and puts the cursor there.
    void goToLine(int line);

    enum class Direction { Forward, Backward, Here };
    /// Selects the next place of a text, whatever its case. Here: the selected place stays if it still fits, as while
    /// the text is being typed. Whether there is one.
    enum class Ends { GoRound, Stop };
    [[nodiscard]] bool find(const QString &text, Direction direction, Ends ends = Ends::GoRound);
    /// How many places there are.
    [[nodiscard]] qsizetype count(const QString &text) const;
    void foldAll();
    void unfoldAll();
    /// The line at the top, from 0; kept when another text of the same kind is shown.
    [[nodiscard]] int topLine() const;
    void setTopLine(int line);

Q_SIGNALS:
    /// By the user only.
    void edited();
    /// The user went on, with the wheel or a page key, where the text was over.
    void wentBeyond(ui::CodeView::Direction direction);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void create();
    void applySyntax();
    void applyColors();
    void applyWrapping();

    Use m_use;
    QString m_text;
    Syntax m_syntax = Syntax::Plain;
    QsciScintilla *m_editor = nullptr;
    bool m_setting = false;
};

} // namespace ui
