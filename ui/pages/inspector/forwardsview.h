// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/envelope.h"
#include "core/forwarding/forwardplan.h"

#include <QWidget>

#include <optional>

class QStackedWidget;
class QToolButton;
class QTreeWidget;

namespace ui {

class CodeView;
class LineDiffView;

/// What the targets answered that a delivery was forwarded to, one at a time or two side by side. Hidden when there are
/// none.
class ForwardsView final : public QWidget
{
    Q_OBJECT

public:
    explicit ForwardsView(QWidget *parent = nullptr);

    void setForwards(const QList<core::forwarding::Forwarded> &forwards,
                     const std::optional<core::callback::Keys> &keys);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showAnswer();
    [[nodiscard]] QString readable(const core::forwarding::Forwarded &forwarded) const;
    void retranslate();

    QList<core::forwarding::Forwarded> m_forwards;
    std::optional<core::callback::Keys> m_keys;
    QTreeWidget *m_targets;
    QToolButton *m_sideBySide;
    QStackedWidget *m_stack;
    CodeView *m_answer;
    LineDiffView *m_both;
};

} // namespace ui
