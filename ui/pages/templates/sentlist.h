// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/template/templatemessage.h"
#include "core/templatebatch/batchsender.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

class SentView;
class ToneLabel;

/// The messages that were sent one at a time, newest first, and what became of each.
class SentList final : public QWidget
{
    Q_OBJECT

public:
    explicit SentList(core::templatebatch::BatchSender &sender, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);
    /// False when it is not on the list.
    [[nodiscard]] bool open(qint64 jobId);

Q_SIGNALS:
    /// Its words are wanted in the form.
    void takeUpRequested(const QString &templateId, const core::templates::TemplateMessage &message);
    void failed(const core::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void showCurrent();
    void takeUp();
    void tryAgain();
    void enableParts();
    void retranslate();
    [[nodiscard]] std::optional<core::BatchJob> current() const;

    core::templatebatch::BatchSender &m_sender;
    core::AppId m_account;
    QList<core::BatchJob> m_jobs;
    QSet<qint64> m_others; ///< jobs of many messages, which tell of themselves all the time
    QTimer m_reading; ///< many events are one look
    QListWidget *m_list;
    ToneLabel *m_empty;
    SentView *m_details;
    QPushButton *m_takeUp;
    QPushButton *m_again;
};

} // namespace ui
