// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jssdk/diagnosis.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace ui {

class CodeView;
class CopyButton;
class EmptyView;
class ErrorCard;
class ToneLabel;

/// The verdict on a signature: cause, code to change, and what the right one would be.
class DiagnosisView final : public QWidget
{
    Q_OBJECT

public:
    explicit DiagnosisView(QWidget *parent = nullptr);

    void clear();
    void showDiagnosis(const core::jssdk::Diagnosis &diagnosis, const QStringList &remarks);
    void showFault(const core::Error &error);
    [[nodiscard]] const std::optional<core::jssdk::Diagnosis> &diagnosis() const { return m_diagnosis; }

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *createResult();
    void retranslate();
    void fill();

    std::optional<core::jssdk::Diagnosis> m_diagnosis;
    QStringList m_remarks;
    ErrorCard *m_error;
    EmptyView *m_empty;
    QWidget *m_result;
    ToneLabel *m_verdict;
    QLabel *m_causes;
    ToneLabel *m_notes;
    QLabel *m_codeLabel;
    CodeView *m_code;
    CopyButton *m_copyCode;
    QLabel *m_compareLabel;
    QPlainTextEdit *m_compare;
    CopyButton *m_copyReport;
};

} // namespace ui
