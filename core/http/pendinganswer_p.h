// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpsession_p.h"

#include <atomic>

namespace core {

/// The way back to a session, shared by all copies of one Respond; a request that everybody has let go of without an
/// answer gets 500, so that its connection does not wait for ever.
class PendingAnswer final
{
public:
    PendingAnswer(std::weak_ptr<boost::asio::io_context> io, std::weak_ptr<HttpSession> session);
    ~PendingAnswer();
    Q_DISABLE_COPY_MOVE(PendingAnswer)

    /// From any thread; the first one counts.
    void give(ServerResponse response);

private:
    std::weak_ptr<boost::asio::io_context> m_io;
    std::weak_ptr<HttpSession> m_session;
    std::atomic<bool> m_given = false;
};

} // namespace core
