// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/checkup.h"
#include "ui/support/rowmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace ui {

class CopyButton;
class ToneLabel;

/// Looks at everything between this computer and the platform, one row for each thing, and gives a report to copy.
class CheckupTab final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckupTab(const core::diagnosis::Checkup::Needs &needs, QWidget *parent = nullptr);

    /// Another account's findings are not this one's: they go.
    void setAccount(const std::optional<core::Account> &account);
    void run();
    void stop();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeTop();
    QTreeView *makeTable();
    void showCheck(qsizetype row);
    void showSelected();
    void showState();
    void retranslate();

    const core::Clock &m_clock;
    core::diagnosis::Checkup *m_checkup;
    RowModel<core::diagnosis::Check> *m_model;
    std::optional<core::Account> m_account;
    QLabel *m_intro;
    QLabel *m_urlLabel;
    QLineEdit *m_url;
    QPushButton *m_run;
    QPushButton *m_stop;
    CopyButton *m_copy;
    QProgressBar *m_progress;
    QTreeView *m_table;
    QLabel *m_finding;
    ToneLabel *m_advice;
    ToneLabel *m_summary;
};

} // namespace ui
