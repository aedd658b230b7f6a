// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/invocation.h"
#include "app/cli/stopsignal.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "core/callback/samples.h"
#include "core/simulator/burst.h"

namespace app::cli {

using namespace Qt::StringLiterals;
using core::simulator::AnswerKind;
using core::simulator::BurstTally;

namespace {

double milliseconds(core::simulator::TimeTally::Time time)
{
    constexpr double micros = 1000;
    return double(time.count()) / micros;
}

QJsonObject toJson(const BurstTally &tally)
{
    QJsonObject answers;
    for (int i = 0; i < core::simulator::answerKinds; ++i) {
        if (const qint64 count = tally.answers.at(static_cast<std::size_t>(i)); count > 0)
            answers.insert(core::simulator::toString(AnswerKind(i)), count);
    }
    QJsonArray failures;
    for (const BurstTally::Failure &failure : tally.failures)
        failures += QJsonObject{{u"message"_s, failure.message}, {u"count"_s, failure.count}};
    QJsonObject times{{u"shortest"_s, milliseconds(tally.times.shortest())},
                      {u"mean"_s, milliseconds(tally.times.mean())},
                      {u"longest"_s, milliseconds(tally.times.longest())}};
    for (const int percent : {50, 90, 95, 99})
        times.insert(u"p%1"_s.arg(percent), milliseconds(tally.times.percentile(percent)));
    return {{u"messages"_s, tally.messages},
            {u"duplicates"_s, tally.duplicates},
            {u"accepted"_s, tally.accepted},
            {u"answeredAnew"_s, tally.answeredAnew},
            {u"durationMs"_s, static_cast<qint64>(tally.elapsed.count())},
            {u"perSecond"_s, tally.perSecond()},
            {u"timesMs"_s, times},
            {u"answers"_s, answers},
            {u"failures"_s, failures},
            {u"otherFailures"_s, tally.otherFailures},
            {u"stopped"_s, tally.wasStopped}};
}

void print(const BurstTally &tally)
{
    const auto ms = [](core::simulator::TimeTally::Time time) {
        return Cli::tr("%1 ms").arg(milliseconds(time), 0, 'f', 1);
    };
    Sheet sheet;
    sheet.add(Cli::tr("Messages"), QString::number(tally.messages));
    sheet.add(Cli::tr("Duplicates"), QString::number(tally.duplicates));
    sheet.add(Cli::tr("Accepted"), QString::number(tally.accepted));
    sheet.add(Cli::tr("Time"), Cli::tr("%1 ms").arg(tally.elapsed.count()));
    sheet.add(Cli::tr("Rate"), Cli::tr("%1 a second").arg(tally.perSecond(), 0, 'f', 1));
    for (const int percent : {50, 90, 99})
        sheet.add(Cli::tr("%1 % within").arg(percent), ms(tally.times.percentile(percent)));
    sheet.add(Cli::tr("Longest"), ms(tally.times.longest()));
    for (int i = 0; i < core::simulator::answerKinds; ++i) {
        if (const qint64 count = tally.answers.at(static_cast<std::size_t>(i)); count > 0)
            sheet.add(core::simulator::title(AnswerKind(i)), QString::number(count));
    }
    sheet.print();
}

} // namespace

core::Result<Exit> pushBurst(core::simulator::BurstOrder order, Invocation &run)
{
    core::QnamTransport transport;
    const core::SystemClock clock;
    core::simulator::Burst burst(transport, clock);
    const StopSignal stop;
    bool isStopping = false;
    QObject::connect(&stop, &StopSignal::stopped, &burst, [&] {
        if (std::exchange(isStopping, true))
            return transport.cancelAll(); // asked twice
        burst.stop();
        note(Cli::tr("Stopping; what is under way is waited for."));
    });
    const auto tally = wait(burst.run(std::move(order)));
    if (!tally)
        return core::fail(tally.error());
    if (run.format() == Format::Json)
        writeJson(toJson(*tally), Format::Json);
    else
        print(*tally);
    for (const BurstTally::Failure &failure : tally->failures)
        note(Cli::tr("%1 times: %2").arg(QString::number(failure.count), failure.message));
    return tally->accepted == tally->sent() && !tally->wasStopped ? Exit::Done : Exit::Failed;
}

} // namespace app::cli
