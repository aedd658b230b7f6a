// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deliverycourse.h"

#include "app/cli/deliverytext.h"
#include "app/cli/invocation.h"
#include "app/cli/output.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

#include <QJsonArray>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

double milliseconds(std::chrono::microseconds duration)
{
    return static_cast<double>(duration.count()) / 1000.0;
}

QJsonObject stagesOf(const core::Delivery &delivery)
{
    QJsonObject stages;
    if (const auto verified = core::verifiedAfter(delivery))
        stages.insert(u"verifiedMs"_s, milliseconds(*verified));
    if (!delivery.stages)
        return stages;
    stages.insert(u"committedMs"_s, milliseconds(delivery.stages->committed));
    if (delivery.stages->forwarded)
        stages.insert(u"forwardedMs"_s, milliseconds(*delivery.stages->forwarded));
    stages.insert(u"repliedMs"_s, milliseconds(delivery.stages->replied));
    return stages;
}

QJsonArray triesOf(const QList<core::DeliverySummary> &tries)
{
    QJsonArray json;
    for (qsizetype i = 0; i < tries.size(); ++i) {
        const core::DeliverySummary &one = tries.at(i);
        QJsonObject object{{u"id"_s, one.id.value()},
                           {u"attempt"_s, one.attempt},
                           {u"receivedAt"_s, one.receivedAt.toUTC().toString(Qt::ISODateWithMs)},
                           {u"answeredBy"_s, one.answeredBy}};
        if (i > 0)
            object.insert(u"gapMs"_s, tries.at(i - 1).receivedAt.msecsTo(one.receivedAt));
        json.append(object);
    }
    return json;
}

QJsonArray forwardsOf(const QList<core::forwarding::Forwarded> &forwarded)
{
    QJsonArray json;
    for (const auto &one : forwarded) {
        QJsonObject object{{u"target"_s, one.target.toString(QUrl::FullyEncoded)},
                           {u"outcome"_s, core::forwarding::toString(one.outcome)},
                           {u"elapsedMs"_s, milliseconds(one.elapsed)}};
        if (one.status != 0) {
            object.insert(u"status"_s, one.status);
            object.insert(u"body"_s, QString::fromUtf8(one.body));
        }
        if (!one.reason.isEmpty())
            object.insert(u"reason"_s, one.reason);
        json.append(object);
    }
    return json;
}

QString shown(const QJsonValue &milliseconds)
{
    return Cli::tr("%1 ms").arg(milliseconds.toDouble());
}

void printForward(const QJsonObject &one)
{
    writeLine((u"\n"_s + Cli::tr("Forwarded to %1").arg(one["target"_L1].toString())).toUtf8());
    Sheet sheet;
    if (const auto outcome = core::forwarding::parseOutcome(one["outcome"_L1].toString()))
        sheet.add(Cli::tr("Outcome"), outcomeText(*outcome));
    sheet.add(Cli::tr("Time"), shown(one["elapsedMs"_L1]));
    if (one.contains("status"_L1))
        sheet.add(Cli::tr("Status"), QString::number(one["status"_L1].toInt()));
    if (one.contains("reason"_L1))
        sheet.add(Cli::tr("Reason"), printable(one["reason"_L1].toString()));
    if (one.contains("body"_L1))
        sheet.add(Cli::tr("Answer"), printable(one["body"_L1].toString()));
    sheet.print();
}

} // namespace

core::Result<QJsonObject> courseOf(const core::Delivery &delivery, core::DeliveryLog &log)
{
    const auto tries = wait(log.tries(delivery.id));
    if (!tries)
        return core::fail(tries.error());
    const auto forwarded = wait(log.forwarded(delivery.id));
    if (!forwarded)
        return core::fail(forwarded.error());
    QJsonObject course{{u"stages"_s, stagesOf(delivery)}};
    if (tries->size() > 1)
        course.insert(u"tries"_s, triesOf(*tries));
    if (!forwarded->isEmpty())
        course.insert(u"forwards"_s, forwardsOf(*forwarded));
    return course;
}

void printCourse(const QJsonObject &course)
{
    writeLine((u"\n"_s + Cli::tr("Stages, from the receipt") + u':').toUtf8());
    Sheet sheet;
    const QJsonObject stages = course["stages"_L1].toObject();
    const std::pair<QLatin1String, QString> names[] = {{"verifiedMs"_L1, Cli::tr("Verified")},
                                                       {"committedMs"_L1, Cli::tr("Committed")},
                                                       {"forwardedMs"_L1, Cli::tr("Forwarded")},
                                                       {"repliedMs"_L1, Cli::tr("Replied")}};
    for (const auto &[name, title] : names) {
        if (stages.contains(name))
            sheet.add(title, shown(stages[name]));
    }
    sheet.print();
    const QJsonArray tries = course["tries"_L1].toArray();
    for (const auto &one : tries) {
        const QString gap = one.toObject().contains("gapMs"_L1) ? u"  +"_s + shown(one["gapMs"_L1]) : QString();
        writeLine(Cli::tr("Try %1: delivery %2, %3")
                      .arg(one["attempt"_L1].toInt())
                      .arg(one["id"_L1].toInteger())
                      .arg(one["receivedAt"_L1].toString() + gap)
                      .toUtf8());
    }
    const QJsonArray forwards = course["forwards"_L1].toArray();
    for (const auto &one : forwards)
        printForward(one.toObject());
}

} // namespace app::cli
