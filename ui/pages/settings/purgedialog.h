// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/inspector/deliverylog.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace ui {

class ToneLabel;

/// Asks which deliveries are to go, says how many these are, deletes them and shows how far it is.
class PurgeDialog final : public QDialog
{
    Q_OBJECT

public:
    PurgeDialog(core::DeliveryLog &log, const QList<core::Account> &accounts, QWidget *parent);

    void reject() override; ///< stops a purge that runs

Q_SIGNALS:
    void purged(const core::Purged &purged);
    void failed(const core::Error &error);

private:
    [[nodiscard]] core::DeliveryFilter filter() const;
    [[nodiscard]] core::Purge::Marked marked() const;
    [[nodiscard]] QWidget *makeChoices(const QList<core::Account> &accounts);
    void count();
    void showCount(const core::Result<core::Purged> &counted);
    void start();
    void finish(const core::Result<core::Purged> &purged);

    core::DeliveryLog &m_log;
    QRadioButton *m_everything;
    QRadioButton *m_old;
    QSpinBox *m_days;
    QRadioButton *m_rejected;
    QRadioButton *m_ofAccount;
    QComboBox *m_accounts;
    QCheckBox *m_withMarked;
    ToneLabel *m_count;
    QProgressBar *m_progress;
    QPushButton *m_delete;
    QPushButton *m_cancel;
    QWidget *m_choices;
    int m_asked = 0; ///< answers to earlier questions are out of date
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace ui
