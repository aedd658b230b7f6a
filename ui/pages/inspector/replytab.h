// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"
#include "ui/pages/inspector/detailtab.h"

class QButtonGroup;

namespace ui {

class CodeView;
class ForwardsView;
class ToneLabel;

/// What was answered and by what, and what the servers said that it was forwarded to.
class ReplyTab final : public DetailTab
{
    Q_OBJECT

public:
    explicit ReplyTab(core::DeliveryLog &log, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    void failed(const core::Error &error);

protected:
    void fill() override;
    void retranslate() override;

private:
    enum Form { Opened, Sent };

    [[nodiscard]] QWidget *createBar();
    [[nodiscard]] QWidget *createReply();
    void showReply();
    void readForwards();
    [[nodiscard]] QString outcome() const;

    core::DeliveryLog &m_log;
    ToneLabel *m_outcome;
    ToneLabel *m_note;
    QButtonGroup *m_forms;
    CodeView *m_reply;
    ForwardsView *m_forwards;
};

} // namespace ui
