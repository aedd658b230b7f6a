// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QToolButton>

#include <functional>

namespace ui {

/// Copies what `text` yields at the moment of the click and says so for a second.
class CopyButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit CopyButton(std::function<QString()> text, QWidget *parent = nullptr);

    /// What it copies, for tooltip and screen readers ("signature"); empty = just "Copy".
    void setWhat(const QString &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void showState();

    std::function<QString()> m_text;
    QString m_what;
    QTimer m_justCopied;
};

} // namespace ui
