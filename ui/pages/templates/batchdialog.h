// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templatebatch/batchsender.h"

#include <QDialog>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace core {
class Catalogue;
}

namespace ui {

class AccountHead;
class BatchPace;
class CodeView;

/// What would be sent, to how many, how fast, and what is left of the quota; sends nothing itself.
class BatchDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Use { DryRun, Send };

    BatchDialog(Use use, const core::Account &account, const core::templatebatch::BatchPlan &plan,
                const core::Catalogue &catalogue, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Send it, at this pace.
    void agreed(qint64 jobId, const core::templatebatch::Pace &pace);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Mark { Good, Look, Bad };

    void layOut();
    [[nodiscard]] QWidget *createDecisions();
    [[nodiscard]] QWidget *createButtons();
    void fill();
    void addLine(const QString &name, Mark mark, const QString &title, const QString &text);
    void addMessages();
    void addQuota();
    [[nodiscard]] bool isReady() const;
    void follow();
    void retranslate();

    Use m_use;
    core::Account m_account;
    core::templatebatch::BatchPlan m_plan;
    const core::Catalogue &m_catalogue;
    AccountHead *m_head;
    QWidget *m_lines;
    QGridLayout *m_grid;
    BatchPace *m_pace;
    QCheckBox *m_skipFaulty = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_bytesHead;
    CodeView *m_bytes;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_deed = nullptr;
};

} // namespace ui
