// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountprobe.h"
#include "ui/widgets/section.h"

class QPushButton;

namespace ui {

class CopyButton;

/// What the platform said of an account's AppID and secret, with the address that it saw, to copy.
class ProbeVerdict final : public Section
{
    Q_OBJECT

public:
    enum class Offer { Nothing, SaveAnyway };

    explicit ProbeVerdict(QWidget *parent = nullptr);

    /// What only the platform can know, and what it says for certain: such an account would not work.
    [[nodiscard]] static bool isRefusal(const core::ProbeResult &result);
    void setResult(const core::ProbeResult &result, Offer offer);
    void clear();

Q_SIGNALS:
    void saveAnywayRequested();

protected:
    void retranslate() override;

private:
    void showText();

    std::optional<core::ProbeResult> m_result;
    QLabel *m_text;
    CopyButton *m_copyIp;
    QPushButton *m_saveAnyway;
};

} // namespace ui
