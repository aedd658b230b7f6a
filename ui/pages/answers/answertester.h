// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace core {
class Clock;
}

namespace ui {

class AnswersEditing;
class ReplyPreview;
class ToneLabel;

/// "What would answer this?": a typed text, a sample or a stored delivery against the rules as they are being written.
class AnswerTester final : public QWidget
{
    Q_OBJECT

public:
    AnswerTester(AnswersEditing &editing, core::DeliveryLog &log, const core::Clock &clock, QWidget *parent = nullptr);

    void setAccount(const core::Account &account);
    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void create();
    void fillSources();
    void listDeliveries();
    void take();
    void setMessage(const core::Result<core::callback::Message> &message);
    void judge();
    void showReply();

    AnswersEditing &m_editing;
    core::DeliveryLog &m_log;
    const core::Clock &m_clock;
    core::AppId m_account;
    QLabel *m_title;
    QComboBox *m_source;
    QLineEdit *m_text;
    ToneLabel *m_verdict;
    ReplyPreview *m_preview;
    QTreeWidget *m_rules;
    core::Result<core::callback::Message> m_message;
};

} // namespace ui
