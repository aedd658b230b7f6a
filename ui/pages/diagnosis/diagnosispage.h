// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/checkup.h"
#include "core/diagnosis/doctor.h"
#include "core/diagnosis/quotaclearing.h"
#include "ui/shell/page.h"

class QTabWidget;

namespace ui {

class CheckupTab;
class DoctorTab;
class QuotaTab;

/// What is wrong, and how much is left: the check-up, the error doctor, the quotas.
class DiagnosisPage final : public Page
{
    Q_OBJECT

public:
    struct Needs
    {
        core::diagnosis::Checkup::Needs checkup;
        core::diagnosis::Doctor &doctor;
        core::diagnosis::QuotaClearing &clearing;
    };

    explicit DiagnosisPage(const Needs &needs, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account) override;
    /// "quota", "diagnosis", or a text to explain.
    void open(const QVariant &subject) override;

protected:
    void retranslate() override;

private:
    void makeActions();

    QTabWidget *m_tabs;
    CheckupTab *m_checkup;
    DoctorTab *m_doctor;
    QuotaTab *m_quota;
};

} // namespace ui
