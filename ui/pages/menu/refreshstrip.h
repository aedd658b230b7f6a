// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QDateTime>

#include <chrono>

namespace core {
class Clock;
}

namespace ui {

class Countdown;
class ToneLabel;

/// After a publication: how long it takes until phones follow, and what to do meanwhile. Hides when they have.
class RefreshStrip final : public Card
{
    Q_OBJECT

public:
    RefreshStrip(const core::Clock &clock, std::chrono::seconds delay, QWidget *parent = nullptr);

    /// An invalid moment, or one too long ago, hides it.
    void setPublishedAt(const QDateTime &moment);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const core::Clock &m_clock;
    std::chrono::seconds m_delay;
    QDateTime m_publishedAt;
    ToneLabel *m_text;
    Countdown *m_left;
};

} // namespace ui
