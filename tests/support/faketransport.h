// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/gate.h"
#include "core/http/transport.h"

#include <QList>

#include <functional>
#include <memory>

namespace test {

/// Answers from a queue, or by a function, and keeps every request. Answers arrive on a later turn of the event loop,
/// so that concurrent callers really overlap.
class FakeTransport final : public core::Transport
{
    Q_OBJECT

public:
    using Answer = std::function<core::Result<core::HttpReply>(const core::HttpRequest &)>;

    [[nodiscard]] core::Task<core::HttpReply> send(core::HttpRequest request) override;
    /// Is over at once.
    [[nodiscard]] core::Task<void> pause(std::chrono::milliseconds duration) override;
    /// What is under way ends with Kind::Cancelled.
    void cancelAll() override;

    /// Queues one JSON answer with status 200.
    void reply(const QByteArray &json);
    void fail(core::Error error);
    /// Used when the queue is empty.
    void answerBy(Answer answer) { m_answer = std::move(answer); }

    /// Sends over that one what comes next.
    void forwardTo(core::Transport &transport) { m_forward = &transport; }

    /// Requests stay unanswered until release() or cancelAll(), or until one of them is stopped by its Transfer.
    void hold() { m_gate = std::make_shared<core::Gate<void>>(); }
    void release();

    QList<core::HttpRequest> requests;
    QList<std::chrono::milliseconds> pauses;
    std::function<void(std::chrono::milliseconds)> onPause; ///< lets a test move its clock instead of waiting

private:
    [[nodiscard]] std::shared_ptr<core::Gate<void>> nextTurn();

    QList<core::Result<core::HttpReply>> m_queue;
    Answer m_answer;
    core::Transport *m_forward = nullptr;
    std::shared_ptr<core::Gate<void>> m_gate;
    QList<std::shared_ptr<core::Gate<void>>> m_turns; ///< of requests whose answers are on their way
};

} // namespace test
