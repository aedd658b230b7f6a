// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliveryimport.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace ui {

class ErrorCard;

/// Reads an export into the log and tells what became of its lines.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(core::DeliveryLog &log, QWidget *parent);
    ~ImportDialog() override; ///< what is under way ends with the lines that were read

    void setPath(const QString &path);
    /// An import that is under way is stopped, and stays to tell what it has done.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Lives as long as the import, which may outlive the dialog by some lines.
    struct Run;

    void createParts();
    void chooseFile();
    void begin();
    void addFault(qint64 line, const QString &reason);
    void finish(const core::Result<core::ImportTally> &tally);
    void showTally();
    void adapt();
    void retranslate();

    core::DeliveryLog &m_log;
    std::shared_ptr<Run> m_run;
    std::optional<core::ImportTally> m_tally;
    QLabel *m_pathLabel = nullptr;
    QLineEdit *m_path = nullptr;
    QPushButton *m_browse = nullptr;
    QProgressBar *m_progress = nullptr;
    ErrorCard *m_error = nullptr;
    QLabel *m_result = nullptr;
    QTreeWidget *m_faults = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace ui
