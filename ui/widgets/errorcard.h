// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ui {

class Card;
class CopyButton;

/// An error where it happened: what happened, what to do, code and rid to copy. Hidden while there is none. What comes
/// from the platform or the network can be explained: an ExplainEvent goes up to the window.
class ErrorCard final : public QWidget
{
    Q_OBJECT

public:
    enum class Closing { Fixed, Dismissable };

    explicit ErrorCard(Closing closing = Closing::Fixed, QWidget *parent = nullptr);

    void setError(const core::Error &error);
    void clear();
    /// All of it, for the clipboard and for screen readers.
    [[nodiscard]] QString plainText() const;
    [[nodiscard]] const core::Error &error() const { return m_error; }

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void askForExplanation();

    core::Error m_error;
    Card *m_card;
    QLabel *m_message;
    QLabel *m_advice;
    QLabel *m_details;
    CopyButton *m_copy;
    QToolButton *m_close;
    QToolButton *m_explain;
};

} // namespace ui
