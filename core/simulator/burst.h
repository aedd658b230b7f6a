// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/simulator/answerkind.h"
#include "core/simulator/target.h"
#include "core/simulator/timetally.h"

#include <QObject>

namespace core::simulator {

/// Many messages of one kind, to see what a server bears.
struct BurstOrder
{
    enum class Followers {
        One, ///< all from the same
        Many, ///< each from somebody new: events are told apart by who they are from
    };

    Target target; ///< its attempts do not count: each is sent once
    QByteArray message; ///< the XML; every one gets a MsgId of its own and the time of its sending
    qint64 count = 100; ///< 1–1 000 000
    int atOnce = 8; ///< 1–64
    int duplicates = 0; ///< percent of the messages that are sent once more after their answer, MsgId and all
    Followers followers = Followers::One;
};

/// What came of it so far. Of one size however many are sent.
struct BurstTally
{
    struct Failure
    {
        QString message;
        qint64 count = 0;
    };
    static constexpr qsizetype mostFailures = 20;

    qint64 wanted = 0; ///< messages, without duplicates
    qint64 messages = 0; ///< that are through
    qint64 duplicates = 0; ///< sent in addition
    qint64 accepted = 0; ///< of messages and duplicates
    qint64 answeredAnew = 0; ///< duplicates that got another reply than the first time
    std::array<qint64, answerKinds> answers{};
    TimeTally times; ///< of what was answered
    QList<Failure> failures; ///< the first kinds, each with its number
    qint64 otherFailures = 0; ///< of more kinds than that
    std::chrono::milliseconds elapsed{};
    bool wasStopped = false;

    [[nodiscard]] qint64 sent() const { return messages + duplicates; }
    [[nodiscard]] double perSecond() const;
};

/// Sends a burst. One at a time.
class Burst final : public QObject
{
    Q_OBJECT

public:
    Burst(Transport &transport, const Clock &clock, QObject *parent = nullptr);

    /// Kind::Invalid with the field for an order that makes no sense. What could not be sent is in the tally.
    [[nodiscard]] Task<BurstTally> run(BurstOrder order);
    /// Sends nothing more; what is under way is waited for.
    void stop() { m_isStopping = true; }

Q_SIGNALS:
    /// At most ten times a second.
    void progressed(const core::simulator::BurstTally &tally);

private:
    struct Run;

    [[nodiscard]] Task<void> work(std::shared_ptr<Run> run);
    [[nodiscard]] Result<sandbox::Push> nextPush(const Run &run) const;
    void note(Run &run, const Result<sandbox::PushOutcome> &outcome) const;

    Transport &m_transport;
    const Clock &m_clock;
    bool m_isStopping = false;
};

} // namespace core::simulator
