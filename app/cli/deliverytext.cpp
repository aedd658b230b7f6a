// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deliverytext.h"

#include "app/cli/output.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "core/callback/steps.h"

namespace app::cli {

using namespace Qt::StringLiterals;
using core::Delivery;

namespace {

QString flagText(Delivery::Flag flag)
{
    switch (flag) {
    case Delivery::SignatureSeen: return Cli::tr("signature seen before");
    case Delivery::ClockSkew: return Cli::tr("clock skew");
    case Delivery::AnswersDiffer: return Cli::tr("answers differ");
    case Delivery::ForwardFailed: return Cli::tr("forward failed");
    case Delivery::TargetsDiffer: return Cli::tr("targets differ");
    }
    Q_UNREACHABLE();
}

QString modeText(core::CallbackMode mode)
{
    switch (mode) {
    case core::CallbackMode::Plain: return Cli::tr("plain");
    case core::CallbackMode::Compat: return Cli::tr("compatible");
    case core::CallbackMode::Safe: return Cli::tr("safe");
    }
    Q_UNREACHABLE();
}

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) : QString();
}

} // namespace

QString stateText(const core::DeliverySummary &delivery)
{
    switch (delivery.state) {
    case Delivery::State::Accepted: return Cli::tr("accepted");
    case Delivery::State::UrlCheck: return Cli::tr("URL check");
    case Delivery::State::Rejected: break;
    }
    const QString step = core::callback::stepName(delivery.failedStep);
    return step.isEmpty() ? Cli::tr("rejected") : Cli::tr("rejected: %1").arg(step);
}

QStringList remarksOf(const core::DeliverySummary &delivery)
{
    QStringList remarks;
    if (delivery.attempt > 1)
        remarks += Cli::tr("try %1").arg(delivery.attempt);
    for (const auto flag : {Delivery::SignatureSeen, Delivery::ClockSkew, Delivery::AnswersDiffer,
                            Delivery::ForwardFailed, Delivery::TargetsDiffer}) {
        if (delivery.flags.testFlag(flag))
            remarks += flagText(flag);
    }
    return remarks;
}

QString answeredByText(const core::DeliverySummary &delivery)
{
    constexpr auto rule = "rule:"_L1;
    const QString &by = delivery.answeredBy;
    if (by == "success"_L1)
        return Cli::tr("the word success");
    if (by == "empty"_L1)
        return Cli::tr("an empty answer");
    if (by == "fixed"_L1)
        return Cli::tr("the fixed reply");
    if (by == "forward"_L1)
        return Cli::tr("the server that it was forwarded to");
    return by.startsWith(rule) ? Cli::tr("the rule “%1”").arg(by.sliced(rule.size())) : by;
}

QString outcomeText(core::forwarding::Forwarded::Outcome outcome)
{
    using Outcome = core::forwarding::Forwarded::Outcome;
    switch (outcome) {
    case Outcome::Relayed: return Cli::tr("its answer was relayed");
    case Outcome::Logged: return Cli::tr("it answered, for the log only");
    case Outcome::Late: return Cli::tr("it answered too late");
    case Outcome::Failed: return Cli::tr("no answer");
    case Outcome::Skipped: return Cli::tr("not sent");
    }
    Q_UNREACHABLE();
}

void printSheet(const Delivery &delivery)
{
    const core::DeliverySummary summary = core::summarize(delivery);
    const bool isInstead = delivery.state == Delivery::State::Accepted && !delivery.reason.isEmpty();
    const QString duration = QString::number(double(delivery.duration.count()) / 1000.0);
    const std::pair<QString, QString> lines[] = {
        {Cli::tr("Id"), QString::number(delivery.id.value())},
        {Cli::tr("Received"), momentText(delivery.receivedAt)},
        {Cli::tr("Account"), delivery.account.toString()},
        {Cli::tr("State"), stateText(summary)},
        {isInstead ? Cli::tr("Why not answered") : Cli::tr("Reason"), delivery.reason},
        {Cli::tr("Remarkable"), remarksOf(summary).join(u", "_s)},
        {Cli::tr("First try"), momentText(delivery.firstAt)},
        {Cli::tr("Type"), delivery.type},
        {Cli::tr("Event"), delivery.event},
        {u"EventKey"_s, delivery.eventKey},
        {Cli::tr("From"), delivery.from},
        {u"MsgId"_s, delivery.messageId},
        {Cli::tr("Summary"), delivery.summary},
        {Cli::tr("Took"), Cli::tr("%1 ms").arg(duration)},
        {Cli::tr("Remote address"), delivery.remoteAddress},
        {Cli::tr("Method"), QString::fromUtf8(delivery.method)},
        {Cli::tr("Path"), QString::fromUtf8(delivery.path)},
        {Cli::tr("Query"), QString::fromUtf8(delivery.query)},
        {Cli::tr("Mode"), modeText(delivery.mode)},
        {Cli::tr("Answered by"), answeredByText(summary)},
        {Cli::tr("Reply status"), QString::number(delivery.replyStatus)},
        {Cli::tr("Reply"), QString::fromUtf8(delivery.reply)},
        {Cli::tr("Retries are recognised by"), delivery.dedupeKey},
        {Cli::tr("Starred"), delivery.isStarred ? Cli::tr("yes") : QString()},
        {Cli::tr("Note"), delivery.note},
    };
    Sheet sheet;
    for (const auto &[label, text] : lines) {
        if (!text.isEmpty())
            sheet.add(label, printable(text));
    }
    sheet.print();
}

} // namespace app::cli
