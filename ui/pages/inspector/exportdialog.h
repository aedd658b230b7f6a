// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/inspector/exportform.h"

#include <QDialog>

#include <memory>

class QProgressBar;
class QPushButton;

namespace ui {

class ErrorCard;

/// Writes deliveries to a file: which, in what format, with or without openids. A file that was there stays as it is
/// until the new one is whole.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    using Subject = ExportSubject;

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
    void begin();
    void write();
    void finish(const std::shared_ptr<Run> &run, const core::Result<qint64> &written);
    void adapt();
    void retranslate();

    core::DeliveryLog &m_log;
    ExportForm *m_form;
    std::shared_ptr<Run> m_run;
    QProgressBar *m_progress = nullptr;
    ErrorCard *m_error = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace ui
