// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/sending/masssender.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QHelpEvent;
class QLineEdit;
class QListWidget;

namespace ui {

class ToneLabel;

/// All mass sends of the account, newest first, found by their words; a click or Enter shows one.
class HistoryList final : public QWidget
{
    Q_OBJECT

public:
    HistoryList(core::sending::MassSender &sender, const core::Clock &clock, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);
    /// In a dialog.
    void open(qint64 jobId);

Q_SIGNALS:
    void failed(const core::Error &error);
    /// Its message and its target are to be written and sent once more.
    void takeUpRequested(const core::MassJob &job);
    /// The platform's event about it is wanted.
    void eventRequested(const core::MassJob &job);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void showOlder();
    /// Adds what it finds to the list.
    void read(core::MassQuery query);
    void explain(const QHelpEvent &help) const;
    void retranslate();

    core::sending::MassSender &m_sender;
    const core::Clock &m_clock;
    std::optional<core::Account> m_account;
    QLineEdit *m_search;
    QListWidget *m_list;
    ToneLabel *m_empty;
    QTimer m_soon; ///< many changes are one refresh
};

} // namespace ui
