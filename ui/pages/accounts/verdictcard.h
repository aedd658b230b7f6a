// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountprobe.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace ui {

class CopyButton;

/// What the platform says for certain: such an account would not work.
[[nodiscard]] bool isRefusal(core::ProbeResult::Verdict verdict);

/// What the platform said of AppID and AppSecret, with what can be done about it. Hidden until there is something.
class VerdictCard final : public Card
{
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void setVerdict(const core::ProbeResult &result);
    void offerSaving();
    void withdrawSaving();
    void retranslate();

Q_SIGNALS:
    void saveRequested(); ///< although it was refused

private:
    QString m_seenIp;
    QLabel *m_text;
    CopyButton *m_copyIp;
    QPushButton *m_saveAnyway;
};

} // namespace ui
