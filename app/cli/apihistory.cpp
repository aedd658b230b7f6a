// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apiverbs.h"
#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "core/base/json.h"

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Typed
{
    QString search;
    qint64 id = 0;
    qint64 limit = 20;
};

int errcodeOf(const core::CallRecord &call)
{
    return call.error && call.error->kind == core::Error::Kind::Api ? call.error->code : 0;
}

QString resultOf(const core::CallRecord &call)
{
    if (!call.error)
        return Cli::tr("ok");
    return errcodeOf(call) != 0 ? QString::number(errcodeOf(call)) : core::toString(call.error->kind);
}

QJsonObject toJson(const core::CallRecord &call)
{
    QJsonObject json{{u"id"_s, call.id},
                     {u"at"_s, call.at.toString(Qt::ISODateWithMs)},
                     {u"verb"_s, QString::fromLatin1(call.verb)},
                     {u"path"_s, call.path},
                     {u"status"_s, call.status},
                     {u"milliseconds"_s, qint64(call.elapsed.count())},
                     {u"bytes"_s, call.size},
                     {u"request"_s, core::parseObject(call.request).value_or(QJsonObject())}};
    if (!call.endpointId.isEmpty())
        json.insert(u"call"_s, call.endpointId);
    if (call.error)
        json.insert(u"error"_s,
                    QJsonObject{{u"kind"_s, core::toString(call.error->kind)},
                                {u"code"_s, call.error->code},
                                {u"rid"_s, call.error->rid},
                                {u"message"_s, call.error->message}});
    return json;
}

core::Result<Exit> showOne(const core::CallRecord &call, Format format)
{
    if (format == Format::Json) {
        QJsonObject json = toJson(call);
        json.insert(u"answer"_s, QString::fromUtf8(call.answer));
        json.insert(u"cut"_s, call.isCut);
        writeJson(json, format);
        return Exit::Done;
    }
    Sheet sheet;
    sheet.add(Cli::tr("Call"), QString::fromLatin1(call.verb) + u' ' + call.path);
    sheet.add(Cli::tr("Time"), minuteText(call.at));
    sheet.add(Cli::tr("Result"), resultOf(call));
    if (call.error && !call.error->rid.isEmpty())
        sheet.add(u"rid"_s, call.error->rid);
    sheet.add(Cli::tr("Took"), Cli::tr("%1 ms").arg(call.elapsed.count()));
    sheet.add(Cli::tr("Bytes"), QString::number(call.size));
    sheet.print();
    writeLine({});
    writeLine(core::toPretty(core::parseObject(call.request).value_or(QJsonObject())));
    writeLine(printable(QString::fromUtf8(call.answer)).toUtf8());
    if (call.isCut)
        note(Cli::tr("The history has only the beginning of this answer."));
    return Exit::Done;
}

core::Result<Exit> history(const Typed &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    core::CallHistory &calls = (*run.services())->caller().history();
    if (typed.id != 0) {
        const auto call = calls.call(account->appId, typed.id);
        if (!call)
            return core::fail(call.error());
        return showOne(*call, run.format());
    }
    const auto found = calls.find(account->appId, {.words = typed.search, .most = int(typed.limit)});
    if (!found)
        return core::fail(found.error());
    QJsonArray objects;
    Table table({Cli::tr("Id"), Cli::tr("Time"), Cli::tr("Call"), Cli::tr("Result"), u"ms"_s, Cli::tr("Bytes")});
    for (const core::CallRecord &call : *found) {
        objects += toJson(call);
        table.add({QString::number(call.id), minuteText(call.at),
                   call.endpointId.isEmpty() ? call.path : call.endpointId, resultOf(call),
                   QString::number(call.elapsed.count()), QString::number(call.size)});
    }
    if (run.format() == Format::Json)
        writeJson(objects);
    else
        table.print();
    return Exit::Done;
}

} // namespace

void addApiHistory(CLI::App &group, Invocation &invocation)
{
    constexpr qint64 most = 100'000;
    CLI::App &verb = addVerb(group, "history", Cli::tr("Calls that were made, newest first"));
    const auto typed = std::make_shared<Typed>();
    addOption(verb, "--search", "WORDS", typed->search, Cli::tr("Only calls that have all these words"));
    addNumber(verb, "--id", {1, std::numeric_limits<qint64>::max()}, typed->id,
              Cli::tr("One call with request and answer"));
    addNumber(verb, "--limit", {1, most}, typed->limit, Cli::tr("At most so many (default: 20)"));
    bind(verb, invocation, typed, history);
}

} // namespace app::cli
