// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliverynotices.h"

#include "core/base/durationtext.h"
#include "core/callback/steps.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using callback::Step;
using Level = DeliveryNotice::Level;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryNotices)
};

constexpr int wrongMethod = 405;

/// What makes one that passed every step be refused.
constexpr Delivery::Flag refusing[] = {Delivery::SignatureSeen, Delivery::ClockSkew};

std::optional<Delivery::Flag> refusedFor(const Delivery &delivery)
{
    const bool isRefused = delivery.state == Delivery::State::Rejected && delivery.failedStep == Step::None;
    const auto *const cause =
        std::ranges::find_if(refusing, [&delivery](Delivery::Flag flag) { return delivery.flags.testFlag(flag); });
    return isRefused && cause != std::end(refusing) ? std::optional(*cause) : std::nullopt;
}

QString adviceForReplay()
{
    return Texts::tr("The platform signs every request anew, also a repeated one. Somebody sends "
                     "an old request again; a server of yours should refuse it.");
}

QString adviceForSkew()
{
    return Texts::tr("Set the clock by NTP. If it is right, the request is an old one that somebody sends "
                     "again.");
}

/// One that no step failed of.
QString adviceBeforeSteps(const Delivery &delivery)
{
    if (const auto flag = refusedFor(delivery))
        return *flag == Delivery::SignatureSeen ? adviceForReplay() : adviceForSkew();
    if (delivery.replyStatus == wrongMethod)
        return Texts::tr("The platform never sends this method: somebody tries what is there, or a proxy changes the "
                         "request on its way.");
    if (delivery.method.isEmpty()) // a row that counts others
        return Texts::tr("The platform sends nothing that fails in such numbers. Have the proxy or the firewall hold "
                         "off who is named.");
    return Texts::tr("The platform only sends to the address that is entered in its console: compare it with the "
                     "address of the account, with its path.");
}

QString adviceFor(Step step)
{
    switch (step) {
    case Step::None: break;
    case Step::Query:
        return Texts::tr("The platform always sends signature, timestamp and nonce. This came from elsewhere, or a "
                         "proxy drops the query.");
    case Step::Signature:
        return Texts::tr("The Token of this account is not the one in the platform's console (Development › Basic "
                         "configuration), or the request came from elsewhere. Enter the same Token on both sides.");
    case Step::MessageSignature:
        return Texts::tr("The Token fits the URL but not the message: a proxy changes the body on its way, or somebody "
                         "forged it.");
    case Step::Xml:
        return Texts::tr("Look at the raw bytes: a proxy may answer for the platform, cut the body or change its "
                         "encoding.");
    case Step::Encrypt:
        return Texts::tr("The account expects encrypted messages. Compare the mode in the platform's console with that "
                         "of the account here.");
    case Step::Base64:
        return Texts::tr("The ciphertext is damaged: a proxy or framework decodes the body, often '+' became a blank.");
    case Step::Aes:
    case Step::Padding:
    case Step::Length:
        return Texts::tr("The EncodingAESKey is not the one in the platform's console. Copy its 43 characters again; "
                         "after a change there, keep the old one as the previous key for a while.");
    case Step::Receiver:
        return Texts::tr("The message is for another AppID: the URL or the EncodingAESKey belongs to another account.");
    case Step::Decode: return Texts::tr("It opened, but is no message of the platform. See the XML.");
    case Step::Mode:
        return Texts::tr("The platform sends in a weaker mode than this account accepts. Set the same mode on both "
                         "sides.");
    }
    return {};
}

DeliveryNotice rejection(const Delivery &delivery)
{
    const QString step = callback::stepName(delivery.failedStep);
    return {.level = Level::Fault,
            .title = step.isEmpty() ? Texts::tr("Rejected") : Texts::tr("Rejected: %1").arg(step),
            .text = delivery.reason,
            .advice = delivery.failedStep == Step::None ? adviceBeforeSteps(delivery) : adviceFor(delivery.failedStep)};
}

DeliveryNotice clockSkew(const Delivery &delivery)
{
    const auto timestamp = callback::Query::parse(delivery.query).timestamp.toLongLong();
    const auto ahead = std::chrono::seconds(timestamp - delivery.receivedAt.toSecsSinceEpoch());
    const QString distance = durationText(ahead);
    return {.level = Level::Warning,
            .title = Texts::tr("Clock skew"),
            .text = ahead > ahead.zero()
                ? Texts::tr("Its timestamp is %1 ahead of the clock of this computer.").arg(distance)
                : Texts::tr("Its timestamp is %1 behind the clock of this computer.").arg(distance),
            .advice = adviceForSkew()};
}

QList<DeliveryNotice> flagged(const Delivery &delivery)
{
    QList<DeliveryNotice> notices;
    if (delivery.flags.testFlag(Delivery::AnswersDiffer))
        notices.append({.level = Level::Fault,
                        .title = Texts::tr("Answers differ"),
                        .text = Texts::tr("An earlier try of the same message was answered otherwise."),
                        .advice = Texts::tr("Answer every try of a message alike, by its MsgId; the timeline shows all "
                                            "of them.")});
    if (delivery.flags.testFlag(Delivery::TargetsDiffer))
        notices.append({.level = Level::Fault,
                        .title = Texts::tr("Targets differ"),
                        .text = Texts::tr("The two servers that it was forwarded to did not say the same."),
                        .advice = Texts::tr("See both answers, line by line, under Reply.")});
    if (delivery.flags.testFlag(Delivery::ForwardFailed))
        notices.append({.level = Level::Fault,
                        .title = Texts::tr("Forward failed"),
                        .text = Texts::tr("A server that it was forwarded to gave no answer in time that could be "
                                          "relayed."),
                        .advice = Texts::tr("See its status, time and reason under Reply.")});
    // What it was refused for is said there.
    const Delivery::Flags others = delivery.flags & ~Delivery::Flags(refusedFor(delivery).value_or(Delivery::Flag()));
    if (others.testFlag(Delivery::SignatureSeen))
        notices.append({.level = Level::Warning,
                        .title = Texts::tr("Signature seen before"),
                        .text = Texts::tr("The same signature, timestamp and nonce came before."),
                        .advice = adviceForReplay()});
    if (others.testFlag(Delivery::ClockSkew))
        notices.append(clockSkew(delivery));
    return notices;
}

} // namespace

QList<DeliveryNotice> noticesOf(const Delivery &delivery)
{
    QList<DeliveryNotice> notices = flagged(delivery);
    if (delivery.state == Delivery::State::Rejected)
        notices.prepend(rejection(delivery));
    else if (!delivery.reason.isEmpty())
        notices.append({.level = Level::Warning,
                        .title = Texts::tr("Not answered as meant"),
                        .text = delivery.reason,
                        .advice = Texts::tr("The word success was said instead. Mend the reply under Answers, and "
                                            "try it there with this delivery.")});
    if (delivery.stages && delivery.stages->replied > answerLimit)
        notices.append(
            {.level = Level::Fault,
             .title = Texts::tr("Answered too late"),
             .text = Texts::tr("The answer left after %1; the platform waits for %2.")
                         .arg(durationText(delivery.stages->replied), durationText(answerLimit)),
             .advice = Texts::tr("Answer at once and send the result later, as a customer-service message.")});
    if (delivery.attempt > 1) {
        const auto later = std::chrono::milliseconds(delivery.firstAt.msecsTo(delivery.receivedAt));
        notices.append({.level = Level::Info,
                        .title = Texts::tr("Try %1").arg(delivery.attempt),
                        .text = Texts::tr("The platform sent the same message again, %1 after its first try.")
                                    .arg(durationText(later))});
    }
    std::ranges::stable_sort(notices, std::ranges::greater(), &DeliveryNotice::level);
    return notices;
}

} // namespace core
