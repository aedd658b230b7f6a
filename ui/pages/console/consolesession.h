// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calling/caller.h"
#include "core/console/requestform.h"
#include "core/storage/consolestore.h"

#include <QThreadPool>
#include <QTimer>
#include <QUndoStack>

#include <optional>

namespace ui {

/// What is being written at the API console, for which account, and what came back. Keeps it while it is written.
class ConsoleSession final : public QObject
{
    Q_OBJECT

public:
    ConsoleSession(core::calling::Caller &caller, core::ConsoleStore &store, const core::Clock &clock,
                   QObject *parent = nullptr);
    ~ConsoleSession() override; ///< keeps what was written last

    void setAccount(const std::optional<core::Account> &account);
    [[nodiscard]] const std::optional<core::Account> &account() const { return m_account; }
    [[nodiscard]] const core::Catalogue &catalogue() const { return m_caller.catalogue(); }
    [[nodiscard]] core::CallHistory &history() { return m_caller.history(); }
    [[nodiscard]] core::calling::Caller &caller() { return m_caller; }
    [[nodiscard]] core::ConsoleStore &store() { return m_store; }
    [[nodiscard]] const core::Clock &clock() const { return m_clock; }

    /// Shows an endpoint with what was written for it before.
    void choose(const QString &endpointId);
    [[nodiscard]] const core::Endpoint *endpoint() const { return m_endpoint; }
    [[nodiscard]] const core::console::CallRequest &request() const { return m_request; }
    [[nodiscard]] QList<core::Problem> problems() const;
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    /// One step of undo; steps with the same `typing` are one.
    void change(const core::console::CallRequest &request, const QString &what, const QString &typing = {});
    void setValue(const core::console::FormField &field, const QString &text);
    /// A request of the history or of a collection, of whatever endpoint.
    void takeUp(const core::console::CallRequest &request);

    /// With values for the variables that every account has; nothing when it cannot be sent as it is.
    [[nodiscard]] core::Result<core::console::CallRequest> ready() const;
    void send(const core::console::CallRequest &request);
    void stop();
    [[nodiscard]] bool isBusy() const { return m_transfer != nullptr; }
    /// What came last, of this account.
    [[nodiscard]] const std::optional<core::calling::CallOutcome> &outcome() const { return m_outcome; }

Q_SIGNALS:
    void endpointChanged();
    void requestChanged();
    void busyChanged();
    void answered();
    void progressed(qint64 sent, qint64 total);
    void failed(const core::Error &error);

private:
    void put(const core::console::CallRequest &request);
    void keep();
    [[nodiscard]] core::Result<std::optional<QByteArray>> written(const QString &endpointId) const;
    void sendLoaded(const core::console::CallRequest &request, const QList<core::calling::LoadedFile> &files);
    void finish();

    core::calling::Caller &m_caller;
    core::ConsoleStore &m_store;
    const core::Clock &m_clock;
    std::optional<core::Account> m_account;
    const core::Endpoint *m_endpoint = nullptr;
    core::console::CallRequest m_request;
    QUndoStack m_undo;
    QTimer m_keeping;
    QThreadPool m_writer; ///< of one thread: what is written last stays
    QHash<std::pair<core::AppId, QString>, QByteArray> m_written; ///< since the window opened
    std::shared_ptr<core::Transfer> m_transfer;
    std::optional<core::calling::CallOutcome> m_outcome;
};

} // namespace ui
