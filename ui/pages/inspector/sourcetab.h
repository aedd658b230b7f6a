// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/inspector/detailtab.h"

class QButtonGroup;
class QToolButton;

namespace ui {

class CodeView;
class SearchBar;
class ToneLabel;

/// The message as a document: indented, as it was received, or the envelope in which it came.
class SourceTab final : public DetailTab
{
    Q_OBJECT

public:
    explicit SourceTab(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void fill() override;
    void retranslate() override;

private:
    enum Form { Pretty, Received, Envelope };

    [[nodiscard]] QWidget *createBar();
    [[nodiscard]] Form form() const;

    CodeView *m_view;
    SearchBar *m_search;
    QButtonGroup *m_forms;
    QToolButton *m_fold;
    QToolButton *m_unfold;
    QToolButton *m_find;
    ToneLabel *m_note;
};

} // namespace ui
