// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

class CodeView;
class ComposeSession;
class CopyButton;
class ToneLabel;

/// Exactly what would go over the wire, or why nothing can.
class BytesView final : public QWidget
{
    Q_OBJECT

public:
    explicit BytesView(ComposeSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    ComposeSession &m_session;
    QLabel *m_head;
    ToneLabel *m_problem;
    CodeView *m_code;
    CopyButton *m_copy;
};

} // namespace ui
