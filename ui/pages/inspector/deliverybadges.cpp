// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/deliverybadges.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;
using core::Delivery;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryBadges)
};

QString nameOfTry(int attempt)
{
    switch (attempt) {
    case 2: return Texts::tr("2nd try");
    case 3: return Texts::tr("3rd try");
    default: return Texts::tr("try %1").arg(attempt);
    }
}

DeliveryBadge ofTry(const core::DeliverySummary &delivery)
{
    QString why = Texts::tr("WeChat sends again what was not answered within five seconds.");
    if (delivery.firstAt.isValid()) {
        const double seconds = static_cast<double>(delivery.firstAt.msecsTo(delivery.receivedAt)) / 1000;
        why = Texts::tr("%1 s after the first try.").arg(seconds, 0, 'f', 1) + u' ' + why;
    }
    return {.text = nameOfTry(delivery.attempt), .tone = Tone::Warning, .explanation = why};
}

DeliveryBadge ofTries(const core::DeliverySummary &first)
{
    return {.text = u"×%1"_s.arg(first.tries),
            .tone = Tone::Warning,
            .explanation = Texts::tr("It came %n times.", nullptr, first.tries) + u' '
                + Texts::tr("WeChat sends again what was not answered within five seconds.")};
}

/// Among the tries of one row.
DeliveryBadge ofDifference(const core::DeliverySummary &delivery)
{
    return {.text = Texts::tr("differs"),
            .tone = Tone::Warning,
            .explanation = delivery.flags.testFlag(Delivery::AnswersDiffer)
                ? Texts::tr("An earlier try of the same message was answered otherwise.")
                : Texts::tr("Its tries were not all answered the same.")};
}

} // namespace

QList<DeliveryBadge> badgesOf(const core::DeliverySummary &delivery)
{
    const Delivery::Flags flags = delivery.flags | delivery.laterFlags;
    QList<DeliveryBadge> badges;
    if (delivery.attempt > 1)
        badges += ofTry(delivery);
    else if (delivery.tries > 1)
        badges += ofTries(delivery);
    if (delivery.flags.testFlag(Delivery::SignatureSeen))
        badges += {.text = Texts::tr("seen"),
                   .tone = Tone::Bad,
                   .explanation = Texts::tr("The same signature, timestamp and nonce came before: it was replayed.")};
    if (delivery.flags.testFlag(Delivery::ClockSkew))
        badges += {.text = Texts::tr("clock"),
                   .tone = Tone::Warning,
                   .explanation = Texts::tr("Its timestamp is more than five minutes away from the clock here.")};
    if (flags.testFlag(Delivery::AnswersDiffer))
        badges += ofDifference(delivery);
    if (flags.testFlag(Delivery::TargetsDiffer))
        badges += {.text = Texts::tr("targets"),
                   .tone = Tone::Warning,
                   .explanation = Texts::tr("The two servers that it was forwarded to did not say the same.")};
    if (flags.testFlag(Delivery::ForwardFailed))
        badges += {.text = Texts::tr("forward"),
                   .tone = Tone::Bad,
                   .explanation = Texts::tr("A target gave no answer in time that could be relayed.")};
    return badges;
}

} // namespace ui
