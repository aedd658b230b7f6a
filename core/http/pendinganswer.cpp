// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/pendinganswer_p.h"

#include <boost/asio/dispatch.hpp>

namespace core {

PendingAnswer::PendingAnswer(std::weak_ptr<boost::asio::io_context> io, std::weak_ptr<HttpSession> session)
    : m_io(std::move(io))
    , m_session(std::move(session))
{ }

PendingAnswer::~PendingAnswer()
{
    try {
        give({.status = 500});
    } catch (const std::exception &) { // no memory for it: the connection ends with the server
    }
}

void PendingAnswer::give(ServerResponse response)
{
    if (m_given.exchange(true))
        return;
    if (const auto io = m_io.lock()) {
        boost::asio::dispatch(*io, [session = m_session, answer = std::move(response)]() mutable {
            if (const auto alive = session.lock())
                alive->answer(std::move(answer));
        });
    }
}

} // namespace core
