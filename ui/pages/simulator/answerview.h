// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/sandbox/pushengine.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace ui {

class CodeView;
class ReplyBubble;
class ToneLabel;

/// What a server answered to one message: the verdict, the tries, the reply as the follower sees it and as it came.
class AnswerView final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerView(QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);
    void showWaiting();
    void show(const core::sandbox::PushOutcome &outcome);
    void clear();
    void retranslate();

private:
    void showVerdict();
    void showTries();
    void showReply();

    std::optional<core::sandbox::PushOutcome> m_outcome;
    ToneLabel *m_verdict;
    ToneLabel *m_advice;
    QLabel *m_tries;
    ReplyBubble *m_bubble;
    QTabWidget *m_tabs;
    CodeView *m_reply;
    CodeView *m_raw;
};

} // namespace ui
