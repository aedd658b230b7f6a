// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/sending/masssender.h"
#include "ui/widgets/card.h"

#include <optional>

class QPushButton;

namespace core {
class Settings;
}

namespace ui {

class ToneLabel;

/// Says that a scheduled send was missed, until somebody has seen it; hidden while there is none.
class MissedNotice final : public Card
{
    Q_OBJECT

public:
    MissedNotice(core::sending::MassSender &sender, core::Settings &settings, const core::Clock &clock,
                 QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);

Q_SIGNALS:
    void failed(const core::Error &error);
    /// Somebody wants to see this send.
    void showRequested(qint64 jobId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void markSeen();
    void retranslate();

    core::sending::MassSender &m_sender;
    core::Settings &m_settings;
    const core::Clock &m_clock;
    std::optional<core::Account> m_account;
    QList<core::MassJob> m_missed; ///< newest first
    ToneLabel *m_text;
    QPushButton *m_show;
    QPushButton *m_seen;
};

} // namespace ui
