// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/operation.h"

#include <QWidget>

class QButtonGroup;

namespace ui {

class ComposeSession;
class ToneLabel;

/// Which of the four ways to send a message is meant, and what it does; one that the account may not use is grey and
/// says why.
class OperationTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit OperationTabs(ComposeSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(core::message::Operation operation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    ComposeSession &m_session;
    QButtonGroup *m_tabs;
    ToneLabel *m_about;
};

} // namespace ui
