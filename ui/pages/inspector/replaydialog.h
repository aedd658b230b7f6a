// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"
#include "core/inspector/replayer.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace core {
class Settings;
}

namespace ui {

class ErrorCard;
class ReplayForm;
class ReplayResults;
class ToneLabel;

/// Sends deliveries once more and shows what came of it beside what came of it then.
class ReplayDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Services
    {
        core::DeliveryLog &log;
        core::AccountBook &book;
        core::Vault &vault;
        core::Transport &transport;
        core::Settings &settings;
        const core::Clock &clock;
    };

    /// The oldest goes first. `own` is offered as the target; empty = none.
    ReplayDialog(const Services &services, const QList<core::DeliveryId> &ids, const QUrl &own,
                 QWidget *parent = nullptr);
    void reject() override;

private:
    void build(const QList<core::Delivery> &deliveries);
    [[nodiscard]] QWidget *createButtons();
    void startOrStop();
    /// The account whose server would take them for real ones; nothing where none can be hurt.
    [[nodiscard]] QString realTarget(const QUrl &to) const;
    void begin(const core::Replayer::Order &order);
    void collectKeys(core::Replayer::Order order);
    void start(const core::Replayer::Order &order);
    void take(const core::Replayed &result);
    void finish(const core::Result<core::Replayer::Tally> &tally);
    void fail(const core::Error &error);
    void showState();
    void exportResults();

    Services m_services;
    core::Replayer m_replayer;
    QList<core::DeliveryId> m_ids;
    QList<core::AppId> m_accounts;
    QList<core::AppId> m_keyless; ///< of them; byte by byte does without
    QUrl m_own;
    bool m_isRunning = false;

    QLabel *m_title;
    ErrorCard *m_error;
    ReplayForm *m_form = nullptr;
    ReplayResults *m_results;
    QProgressBar *m_progress;
    ToneLabel *m_summary;
    QPushButton *m_start = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace ui
