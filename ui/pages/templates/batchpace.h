// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templatebatch/batchsender.h"

#include <QWidget>

class QLabel;
class QSpinBox;

namespace ui {

/// How fast a job is sent.
class BatchPace final : public QWidget
{
    Q_OBJECT

public:
    /// Requests at the same time cannot be changed while a job runs.
    enum class Offers { RateAndRequests, Rate };

    explicit BatchPace(Offers offers, QWidget *parent = nullptr);

    void setPace(const core::templatebatch::Pace &pace);
    [[nodiscard]] core::templatebatch::Pace pace() const;

Q_SIGNALS:
    /// By the user.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_rateLabel;
    QSpinBox *m_rate;
    QLabel *m_requestsLabel;
    QSpinBox *m_requests;
};

} // namespace ui
