// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/openapi.h"
#include "core/diagnosis/explanation.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace core::diagnosis {
class Doctor;
}

namespace ui {

class CodeView;
class CopyButton;
class ErrorCard;

/// A failure explained: why, what to do, where; and with one click the platform's own record of the request.
class ExplanationView final : public QWidget
{
    Q_OBJECT

public:
    ExplanationView(core::diagnosis::Doctor &doctor, core::api::ApiClient &client, QWidget *parent = nullptr);

    void setExplanation(const core::diagnosis::Explanation &explanation, const std::optional<core::Account> &account);
    void clear();
    [[nodiscard]] const core::diagnosis::Explanation &explanation() const { return m_explanation; }

Q_SIGNALS:
    /// Where to go on.
    void openRequested(const QString &pageId, const QVariant &subject);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAddresses();
    void showLists();
    void askForRecord();
    void showRecord(const core::Result<core::api::RidRecord> &record);
    void retranslate();

    core::diagnosis::Doctor &m_doctor;
    core::api::ApiClient &m_client;
    core::diagnosis::Explanation m_explanation;
    std::optional<core::Account> m_account;
    QLabel *m_title;
    QLabel *m_said;
    QWidget *m_addresses;
    QVBoxLayout *m_addressRows;
    QLabel *m_lists;
    QPushButton *m_open;
    QPushButton *m_ask;
    CopyButton *m_copy;
    ErrorCard *m_error;
    QLabel *m_recordTitle;
    CodeView *m_record;
};

} // namespace ui
