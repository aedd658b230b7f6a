// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apiverbs.h"
#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/standardinput.h"
#include "app/cli/texts.h"
#include "core/base/json.h"
#include "core/catalogue/effect.h"

#include <cstdio>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Typed
{
    QString call;
    QString body;
    QStringList query;
    bool isConfirmed = false;
};

/// What would go over the wire, worked out before anything is sent.
struct Order
{
    QString id; ///< empty for a path that the catalogue does not know
    QByteArray verb;
    QString path;
    core::api::Params params;
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

core::Result<QUrlQuery> queryFrom(const QStringList &assignments)
{
    QUrlQuery query;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 1)
            return core::invalid(u"query"_s, Cli::tr("--query: \"%1\" is not of the form key=value").arg(assignment));
        const auto encoded = QUrl::toPercentEncoding(assignment.mid(equals + 1));
        query.addQueryItem(assignment.left(equals), QString::fromLatin1(encoded));
    }
    return query;
}

core::Result<Order> orderFrom(const Typed &typed, const core::Catalogue &catalogue)
{
    auto body = bodyFrom(typed.body);
    if (!body)
        return core::fail(body.error());
    auto query = queryFrom(typed.query);
    if (!query)
        return core::fail(query.error());
    const QByteArray verb = body->isEmpty() ? "GET" : "POST";
    const bool isPath = typed.call.startsWith(u'/');
    const core::Endpoint *endpoint = isPath ? catalogue.endpointAt(typed.call, verb) : catalogue.endpoint(typed.call);
    if (endpoint == nullptr && !isPath)
        return core::fail({.kind = core::Error::Kind::NotFound,
                           .message = Cli::tr("The catalogue has no call \"%1\".").arg(typed.call),
                           .advice = Cli::tr("\"mpdeskctl api list\" shows all; a path begins with /."),
                           .field = u"id"_s});
    core::api::Params params{.query = *query, .body = std::move(*body)};
    if (endpoint == nullptr)
        return Order{.verb = verb, .path = typed.call, .params = std::move(params)};
    return Order{.id = endpoint->id, .verb = endpoint->verb, .path = endpoint->path, .params = std::move(params)};
}

Exit sayWhatWouldBeSent(const Order &order, const core::Account &account, Format format)
{
    const QString url = account.apiBase.toString() + order.path;
    if (format == Format::Json)
        writeJson({{u"wouldCall"_s,
                    QJsonObject{{u"verb"_s, QString::fromLatin1(order.verb)},
                                {u"url"_s, url},
                                {u"account"_s, account.appId.toString()},
                                {u"body"_s, QString::fromUtf8(order.params.body)}}}},
                  format);
    else
        writeLine(Cli::tr("Would call %1 %2 for %3 (%4), which changes the account.")
                      .arg(QString::fromLatin1(order.verb), url, printable(account.name), account.appId.toString())
                      .toUtf8());
    note(Cli::tr("Nothing was done. Repeat with --confirm."));
    return Exit::Failed;
}

void printAnswer(const core::api::Answer &answer, Format format)
{
    if (!answer.json.isEmpty()) {
        writeJson(answer.json, format);
        return;
    }
    const QByteArray &body = answer.reply.body;
    if (format == Format::Json) {
        writeJson({{u"contentType"_s, QString::fromLatin1(answer.reply.header("Content-Type"))},
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
    auto order = orderFrom(typed, services.catalogue());
    if (!order)
        return core::fail(order.error());
    const bool isHarmless = account->isSandbox() || core::effectOf(order->verb, order->path) == core::Effect::Reads;
    if (!isHarmless && !typed.isConfirmed)
        return sayWhatWouldBeSent(*order, *account, run.format());
    core::api::ApiClient &client = services.client();
    const auto answer = wait(order->id.isEmpty() ? client.callPath(*account, order->verb, order->path, order->params)
                                                 : client.call(*account, order->id, order->params));
    if (!answer)
        return core::fail(answer.error());
    printAnswer(*answer, run.format());
    return Exit::Done;
}

} // namespace

void addApiCall(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "call", Cli::tr("Calls the platform and prints its answer"));
    verb.footer(
        Cli::tr("The access token is added. What changes a real account needs --confirm; a sandbox account does "
                "not.")
            .toStdString());
    const auto typed = std::make_shared<Typed>();
    addPositional(verb, "CALL", typed->call, Cli::tr("Id from api list, or a path such as /cgi-bin/menu/get"))
        .required();
    addOption(verb, "--data", "JSON", typed->body, Cli::tr("Body; @FILE reads a file, @- standard input"));
    addOption(verb, "--query", "KEY=VALUE", typed->query, Cli::tr("Adds to the query; may be repeated"));
    addConfirm(verb, typed->isConfirmed);
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return call(*typed, invocation); }; });
}

} // namespace app::cli
