// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/inspector/deliverylog.h"
#include "core/inspector/replayrequest.h"

#include <QHash>
#include <QUrl>

namespace core {

/// One delivery sent once more, and what came back.
struct Replayed
{
    DeliveryId id;
    bool wasSent = false;
    int status = 0; ///< 0 = no answer
    QByteArray body; ///< of the answer, as it came
    std::chrono::milliseconds elapsed{};
    std::optional<Error> error; ///< why there is no answer, or none that the platform would take
    QString reply; ///< decrypted: the content of a text, the XML of others; empty for nothing to say
    int originalStatus = 0;
    QString originalReply;
    std::chrono::milliseconds originalElapsed{};
    QStringList differences; ///< from the answer to the original, translated; none where there was no answer
};

/// Sends stored deliveries once more to a URL and compares the answers with the ones from then.
class Replayer final : public QObject
{
    Q_OBJECT

public:
    enum class Pace {
        Original, ///< with the gaps that they had, without waiting for answers
        OneByOne, ///< each as soon as the one before is answered
        AtOnce, ///< so many at a time
    };
    struct Order
    {
        QUrl to;
        ReplayForm form;
        Pace pace = Pace::OneByOne;
        int atOnce = 1; ///< 1–64; with Pace::AtOnce
        double speed = 1; ///< with Pace::Original: so many times faster, above 0
        QHash<QString, callback::Keys> keys; ///< by the deliveries' account
        std::chrono::milliseconds timeout = std::chrono::seconds(5);
    };
    struct Tally
    {
        qint64 accepted = 0; ///< answered as the platform wants it
        qint64 failed = 0; ///< not sent, not answered, or answered wrongly
        qint64 different = 0; ///< of the accepted ones, those answered otherwise than then
        qint64 left = 0; ///< not tried, since it was stopped
    };

    Replayer(DeliveryLog &log, Transport &transport, const Clock &clock, QObject *parent = nullptr);

    /// In the given order; with the original pace the first leaves at once. One run at a time.
    [[nodiscard]] Task<Tally> replay(QList<DeliveryId> ids, Order order);
    /// Sends nothing more; what is under way may still be answered.
    void stop() { m_isStopping = true; }

Q_SIGNALS:
    void replayed(const core::Replayed &result);

private:
    struct Run;

    [[nodiscard]] Task<void> work(std::shared_ptr<Run> run);
    [[nodiscard]] Task<void> waitUntilDue(std::shared_ptr<Run> run, QDateTime receivedAt);
    [[nodiscard]] Task<Replayed> send(std::shared_ptr<Run> run, Delivery delivery);
    void finish(Run &run, const Replayed &result);

    DeliveryLog &m_log;
    Transport &m_transport;
    const Clock &m_clock;
    bool m_isStopping = false;
};

} // namespace core
