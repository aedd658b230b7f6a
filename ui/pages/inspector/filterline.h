// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"
#include "core/inspector/deliverylog.h"
#include "core/inspector/filtercompletion.h"
#include "ui/support/rowmodel.h"

#include <QLineEdit>

class QCompleter;

namespace ui {

/// A line for a filter: completes fields and values in a list with explanations, and underlines what is wrong.
class FilterLine final : public QLineEdit
{
    Q_OBJECT

public:
    FilterLine(core::AccountBook &book, core::DeliveryLog &log, QWidget *parent = nullptr);

    void setFault(const std::optional<core::FilterFault> &fault);
    /// The list is open, so what stands in the line is hardly what is meant.
    [[nodiscard]] bool isChoosing() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Asked { ByTyping, ByKey };

    void createPopup();
    void suggest(Asked asked);
    void accept(const core::FilterCandidate &candidate);
    [[nodiscard]] bool acceptChosen();
    void learn();

    core::AccountBook &m_book;
    core::DeliveryLog &m_log;
    core::FilterKnowledge m_known;
    core::FilterCompletion m_completion;
    std::optional<core::FilterFault> m_fault;
    RowModel<core::FilterCandidate> *m_candidates;
    QCompleter *m_completer;
    bool m_isLearning = false;
};

} // namespace ui
