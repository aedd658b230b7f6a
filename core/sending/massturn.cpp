// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/massturn_p.h"
#include "core/sending/owner.h"

namespace core::sending {

namespace {

/// Longer than a request and the token that it may need take together.
constexpr auto claimSeconds = 150;

} // namespace

MassSender::Turn::Turn(SendStore &store, QString owner, std::shared_ptr<QSet<qint64>> underWay, MassJob found)
    : job(std::move(found))
    , m_store(store)
    , m_owner(std::move(owner))
    , m_underWay(std::move(underWay))
{
    m_underWay->insert(job.id);
}

MassSender::Turn::~Turn()
{
    m_underWay->remove(job.id);
    static_cast<void>(m_store.release(job.id, m_owner)); // else it ends by itself
}

Result<std::shared_ptr<MassSender::Turn>> MassSender::takeTurn(qint64 jobId)
{
    if (m_underWay->contains(jobId))
        return std::shared_ptr<Turn>();
    const QDateTime now = m_clock.now();
    const MassClaim claim{.owner = m_owner, .until = now.addSecs(claimSeconds)};
    const Result<std::optional<MassJob>> found = m_store.claim(jobId, claim, now, isDead);
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::shared_ptr<Turn>();
    return std::make_shared<Turn>(m_store, m_owner, m_underWay, **found);
}

Result<std::shared_ptr<MassSender::Turn>> MassSender::ownTurn(qint64 jobId)
{
    Result<std::shared_ptr<Turn>> turn = takeTurn(jobId);
    if (turn && !*turn)
        return fail(
            Error{.kind = Error::Kind::Unsupported,
                  .message = MassSender::tr("This send is being worked on at the moment, perhaps by another MpDesk"),
                  .advice = MassSender::tr("Try again in a moment.")});
    return turn;
}

Done MassSender::keep(const Turn &turn)
{
    const Done written = turn.save();
    if (written)
        Q_EMIT changed(turn.job.id);
    return written;
}

} // namespace core::sending
