// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templatebatch/batchsender.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui {

class AccountHead;
class BusyView;
class CodeView;
class ErrorCard;
class SentView;

/// Sends one message: shows what goes out, to whom and from whom, sends when the person agrees, and then shows what
/// became of it, up to the event that the inspector receives.
class SendOneDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `draft` is in the journal and was not sent; it goes when nobody agrees.
    SendOneDialog(core::templatebatch::BatchSender &sender, const core::Catalogue &catalogue,
                  const core::Account &account, const core::BatchJob &draft, const QList<core::Problem> &problems,
                  QWidget *parent = nullptr);
    ~SendOneDialog() override;
    Q_DISABLE_COPY_MOVE(SendOneDialog)

    void reject() override;

Q_SIGNALS:
    /// The platform refused it for what stands in a field.
    void refused(const core::Problem &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Phase { Reviewing, Working, Done };

    [[nodiscard]] QWidget *createReview();
    [[nodiscard]] QWidget *createButtons();
    void addLine(const QString &title, const QString &text, const QString &name);
    void fill();
    void showQuota(const core::Result<core::templatebatch::BatchQuota> &quota);
    void setPhase(Phase phase);
    void send();
    void finish(const core::Result<core::BatchJob> &job);
    void follow();
    void retranslate();

    core::templatebatch::BatchSender &m_sender;
    const core::Catalogue &m_catalogue;
    core::Account m_account;
    core::BatchJob m_job;
    QString m_receiver;
    core::templates::Request m_request;
    std::optional<core::templatebatch::BatchQuota> m_quota; ///< when it has been counted
    QList<core::Problem> m_problems;
    Phase m_phase = Phase::Reviewing;
    AccountHead *m_head;
    QStackedWidget *m_stack;
    BusyView *m_busy;
    SentView *m_sent;
    QGridLayout *m_grid = nullptr;
    QLabel *m_bytesHead = nullptr;
    CodeView *m_bytes = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name = nullptr;
    ErrorCard *m_error = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_deed = nullptr;
};

} // namespace ui
