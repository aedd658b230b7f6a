// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apiverbs.h"
#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/standardinput.h"
#include "app/cli/texts.h"
#include "core/base/json.h"
#include "core/catalogue/effect.h"
#include "core/console/requestform.h"

#include <cstdio>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Typed
{
    TypedCall order;
    bool isConfirmed = false;
};

core::Result<QByteArray> bodyFrom(const QString &text)
{
    if (text.isEmpty())
        return QByteArray();
    auto bytes = text.startsWith(u'@') ? readFileOrInput(text.mid(1)) : core::Result<QByteArray>(text.toUtf8());
    if (!bytes)
        return core::fail(bytes.error());
    if (const auto parsed = core::parseObject(*bytes); !parsed)
        return core::invalid(u"data"_s, Cli::tr("--data: %1").arg(parsed.error().message));
    return bytes;
}

core::Result<QList<core::console::QueryItem>> queryFrom(const QStringList &assignments)
{
    QList<core::console::QueryItem> query;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 1)
            return core::invalid(u"query"_s, Cli::tr("--query: \"%1\" is not of the form key=value").arg(assignment));
        query.append({.name = assignment.left(equals), .value = assignment.mid(equals + 1)});
    }
    return query;
}

core::Result<QList<core::console::ChosenFile>> filesFrom(const QStringList &assignments)
{
    QList<core::console::ChosenFile> files;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 1)
            return core::invalid(u"file"_s, Cli::tr("--file: \"%1\" is not of the form field=path").arg(assignment));
        files.append({.field = assignment.left(equals), .path = assignment.mid(equals + 1)});
    }
    return files;
}

Exit sayWhatWouldBeSent(const core::console::CallRequest &order, const core::Account &account, Format format)
{
    const QString url = account.apiBase.toString() + order.path;
    if (format == Format::Json)
        writeJson({{u"wouldCall"_s,
                    QJsonObject{{u"verb"_s, QString::fromLatin1(order.verb)},
                                {u"url"_s, url},
                                {u"account"_s, account.appId.toString()},
                                {u"body"_s, QString::fromUtf8(order.body)}}}},
                  format);
    else
        writeLine(Cli::tr("Would call %1 %2 for %3 (%4), which changes the account.")
                      .arg(QString::fromLatin1(order.verb), url, printable(account.name), account.appId.toString())
                      .toUtf8());
    note(Cli::tr("Nothing was done. Repeat with --confirm."));
    return Exit::Failed;
}

void printAnswer(const core::HttpReply &reply, Format format)
{
    const QByteArray &body = reply.body;
    if (const auto json = core::parseObject(body); json && !json->isEmpty()) {
        writeJson(*json, format);
        return;
    }
    if (format == Format::Json) {
        writeJson({{u"contentType"_s, QString::fromLatin1(reply.header("Content-Type"))},
                   {u"bytes"_s, body.size()},
                   {u"base64"_s, QString::fromLatin1(body.toBase64())}},
                  format);
        return;
    }
    // A picture or a voice goes out as it came, to be redirected to a file.
    std::fwrite(body.constData(), 1, static_cast<size_t>(body.size()), stdout);
    std::fflush(stdout);
}

core::Result<Exit> call(const Typed &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    Services &services = **run.services();
    const auto order = requestFrom(typed.order, services.catalogue());
    if (!order)
        return core::fail(order.error());
    const bool isHarmless = account->isSandbox() || core::effectOf(order->verb, order->path) == core::Effect::Reads;
    if (!isHarmless && !typed.isConfirmed)
        return sayWhatWouldBeSent(*order, *account, run.format());
    const auto files = core::calling::loadFiles(order->files);
    if (!files)
        return core::fail(files.error());
    const auto outcome = wait(services.caller().call(*account, *order, *files));
    if (!outcome)
        return core::fail(outcome.error());
    if (outcome->notKept)
        note(Cli::tr("The history does not have this call: %1").arg(outcome->notKept->message));
    if (outcome->record.error)
        return core::fail(*outcome->record.error);
    printAnswer(outcome->reply, run.format());
    return Exit::Done;
}

} // namespace

core::Result<core::console::CallRequest> requestFrom(const TypedCall &typed, const core::Catalogue &catalogue)
{
    auto body = bodyFrom(typed.body);
    if (!body)
        return core::fail(body.error());
    auto query = queryFrom(typed.query);
    if (!query)
        return core::fail(query.error());
    auto files = filesFrom(typed.files);
    if (!files)
        return core::fail(files.error());
    const QByteArray verb = body->isEmpty() && files->isEmpty() ? "GET" : "POST";
    const bool isPath = typed.call.startsWith(u'/');
    const core::Endpoint *endpoint = isPath ? catalogue.endpointAt(typed.call, verb) : catalogue.endpoint(typed.call);
    if (endpoint == nullptr && !isPath)
        return core::fail({.kind = core::Error::Kind::NotFound,
                           .message = Cli::tr("The catalogue has no call \"%1\".").arg(typed.call),
                           .advice = Cli::tr("\"mpdeskctl api list\" shows all; a path begins with /."),
                           .field = u"id"_s});
    core::console::CallRequest request{.verb = verb, .path = typed.call};
    if (endpoint != nullptr)
        request = core::console::emptyRequest(*endpoint);
    request.query = *query;
    request.body = *body;
    request.files = *files;
    return request;
}

void addOrder(CLI::App &verb, TypedCall &typed)
{
    addPositional(verb, "CALL", typed.call, Cli::tr("Id from api list, or a path such as /cgi-bin/menu/get"))
        .required();
    addOption(verb, "--data", "JSON", typed.body, Cli::tr("Body; @FILE reads a file, @- standard input"));
    addOption(verb, "--query", "KEY=VALUE", typed.query, Cli::tr("Adds to the query; may be repeated"));
    addOption(verb, "--file", "FIELD=PATH", typed.files, Cli::tr("A file to upload, by its form field (media)"));
}

void addApiCall(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "call", Cli::tr("Calls the platform and prints its answer"));
    verb.footer(
        Cli::tr("The access token is added. What changes a real account needs --confirm; a sandbox account does "
                "not.")
            .toStdString());
    const auto typed = std::make_shared<Typed>();
    addOrder(verb, typed->order);
    addConfirm(verb, typed->isConfirmed);
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return call(*typed, invocation); }; });
}

} // namespace app::cli
