// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/bodies.h"

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
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    [[nodiscard]] QString headOf(const core::message::Request &request) const;

    ComposeSession &m_session;
    QLabel *m_head;
    ToneLabel *m_problem;
    CodeView *m_code;
    CopyButton *m_copy;
    bool m_isStale = true; ///< something changed while nobody looked
};

} // namespace ui
