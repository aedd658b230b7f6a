// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templatebatch/batchsender.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace core {
class Catalogue;
}

namespace ui {

class BatchJobView;
class BatchSetup;

/// Template messages to many: a table becomes a job, and the account's former jobs, which can be looked at, resumed,
/// and exported.
class BatchView final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    struct Services
    {
        core::templatebatch::BatchSender &sender;
        const core::Catalogue &catalogue;
    };

    explicit BatchView(const Services &services, QWidget *parent = nullptr);
    ~BatchView() override;
    Q_DISABLE_COPY_MOVE(BatchView)

    void setAccount(const std::optional<core::Account> &account);
    /// Whose fields the columns of the next table become.
    void setTemplate(const std::optional<core::templates::Template> &subject);
    /// As if it had been dropped here.
    void setFile(const QString &path);
    /// Shows a job of the account, and there that row, if one is given.
    void openJob(qint64 jobId, qint64 row = 0);

Q_SIGNALS:
    void failed(const core::Error &error);
    void noticed(const QString &text);
    /// A row was chosen: this is its message.
    void previewRequested(const core::templates::Template &subject, const core::templates::TemplateMessage &message);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectParts();
    void take(const core::templatebatch::BatchImport &read);
    void showJobs();
    void choose();
    void startNew();
    void retranslate();
    [[nodiscard]] QString textOf(const core::BatchJob &job) const;

    core::templatebatch::BatchSender &m_sender;
    std::optional<core::Account> m_account;
    QTimer m_soon;
    QLabel *m_jobsLabel;
    QComboBox *m_jobs; ///< the first entry is a new one
    QStackedWidget *m_stack;
    BatchSetup *m_setup;
    BatchJobView *m_job;
};

} // namespace ui
