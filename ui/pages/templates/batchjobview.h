// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templatebatch/batchsender.h"
#include "ui/pages/templates/batchdialog.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;
class QTableView;

namespace core {
class Catalogue;
}

namespace ui {

class BatchPace;
class BatchProgress;
class BatchRowModel;
class RowReading;

/// One job: what the rules say of it, its rows, and everything that can be done with it.
class BatchJobView final : public QWidget
{
    Q_OBJECT

public:
    BatchJobView(core::templatebatch::BatchSender &sender, const core::Catalogue &catalogue, QWidget *parent = nullptr);
    ~BatchJobView() override;
    Q_DISABLE_COPY_MOVE(BatchJobView)

    void setAccount(const std::optional<core::Account> &account);
    void setJob(qint64 jobId);
    /// What the rules said when its table was read; shown as long as the program runs.
    void setRules(qint64 jobId, const QList<core::templatebatch::RuleCount> &rules);
    [[nodiscard]] qint64 jobId() const { return m_jobId; }
    /// To the row of that number.
    void goTo(qint64 number);

Q_SIGNALS:
    void failed(const core::Error &error);
    void noticed(const QString &text);
    /// A row was chosen.
    void previewRequested(const core::templates::Template &subject, const core::templates::TemplateMessage &message);
    void removed(qint64 jobId);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *createBar();
    [[nodiscard]] QWidget *createDeeds();
    [[nodiscard]] QPushButton *createButton(QWidget *bar, const QString &name, const QString &icon,
                                            void (BatchJobView::*deed)());
    void createTable();
    void look();
    void lookAtQuota();
    void showQuota();
    void lookSoon(qint64 jobId);
    void showRules();
    void filter();
    void tellCurrent();
    void dryRun();
    void send();
    void pause();
    void cancel();
    void retryFailed();
    void offerExports();
    void exportResults(const QList<core::BatchRow::State> &states);
    void write(const core::templatebatch::ExportOrder &order);
    void remove();
    void review(BatchDialog::Use use);
    void run(qint64 jobId, const core::templatebatch::Pace &pace);
    void enableDeeds();
    void retranslate();

    core::templatebatch::BatchSender &m_sender;
    const core::Catalogue &m_catalogue;
    std::optional<core::Account> m_account;
    qint64 m_jobId = 0;
    core::BatchJob m_job;
    core::BatchCounts m_counts;
    std::optional<core::templatebatch::BatchQuota> m_quota;
    qint64 m_left = 0; ///< of the job, when m_quota was looked at
    QHash<qint64, QList<core::templatebatch::RuleCount>> m_allRules;
    QSet<qint64> m_agreed; ///< jobs that a person has sent since the program began
    QTimer m_soon;
    BatchRowModel *m_rows;
    BatchProgress *m_progress;
    RowReading *m_reading;
    QListWidget *m_rules;
    QComboBox *m_filter = nullptr;
    BatchPace *m_pace = nullptr;
    QTableView *m_table;
    QPushButton *m_dryRun = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace ui
