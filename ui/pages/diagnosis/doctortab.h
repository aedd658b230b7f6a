// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace core {
namespace api {
class ApiClient;
}
namespace diagnosis {
class Doctor;
}
} // namespace core

namespace ui {

class ExplanationView;
class ToneLabel;

/// Explains what somebody pastes: a code, a message, a whole answer, a line of a log, a rid.
class DoctorTab final : public QWidget
{
    Q_OBJECT

public:
    DoctorTab(core::diagnosis::Doctor &doctor, core::api::ApiClient &client, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);
    /// As if it had been pasted.
    void explain(const QString &text);
    void explainTyped();

Q_SIGNALS:
    void openRequested(const QString &pageId, const QVariant &subject);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    core::diagnosis::Doctor &m_doctor;
    std::optional<core::Account> m_account;
    QLabel *m_label;
    QPlainTextEdit *m_text;
    QPushButton *m_explain;
    ToneLabel *m_hint;
    ExplanationView *m_view;
};

} // namespace ui
