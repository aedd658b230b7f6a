// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliveryexport.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace ui {

class ErrorCard;
class ToneLabel;

/// Writes deliveries to a file: which, in what format, with or without openids. A file that was there stays as it is
/// until the new one is whole.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        QList<core::DeliveryId> selected;
        core::DeliveryFilter filter;
    };

    ExportDialog(core::DeliveryLog &log, Subject subject, QWidget *parent);
    ~ExportDialog() override; ///< what is under way is given up

    /// With the ending of the format.
    void setPath(const QString &path);
    /// An export that is under way is stopped first.
    void reject() override;

Q_SIGNALS:
    /// Done; how many are in which file.
    void exported(qint64 count, const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Lives as long as the export, which may outlive the dialog by a page.
    struct Run;

    void createParts();
    [[nodiscard]] QWidget *createChoices();
    [[nodiscard]] QWidget *createTarget();
    void chooseFile();
    void countAll();
    void begin();
    void write();
    void finish(const std::shared_ptr<Run> &run, const core::Result<qint64> &written);
    void fitSuffix();
    void adapt();
    void retranslate();
    [[nodiscard]] core::ExportOrder order() const;

    core::DeliveryLog &m_log;
    Subject m_subject;
    std::shared_ptr<Run> m_run;
    QRadioButton *m_selection = nullptr;
    QRadioButton *m_result = nullptr;
    QRadioButton *m_all = nullptr;
    QLabel *m_formatLabel = nullptr;
    QComboBox *m_format = nullptr;
    QCheckBox *m_mask = nullptr;
    ToneLabel *m_note = nullptr;
    QLabel *m_pathLabel = nullptr;
    QLineEdit *m_path = nullptr;
    QPushButton *m_browse = nullptr;
    QProgressBar *m_progress = nullptr;
    ErrorCard *m_error = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_cancel = nullptr;
    std::optional<core::DeliveryCount> m_resultCount;
    std::optional<core::DeliveryCount> m_allCount;
};

} // namespace ui
