// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/jssdkverbs.h"
#include "app/cli/standardinput.h"
#include "app/cli/texts.h"
#include "core/jssdk/batchsigning.h"
#include "core/tablefile/urlfile.h"

#include <limits>

namespace app::cli {

using namespace Qt::StringLiterals;
namespace jssdk = core::jssdk;

namespace {

struct Typed
{
    QString file;
    QString ticket;
    QString nonce;
    qint64 timestamp = 0;
};

core::Result<QList<jssdk::UrlLine>> urlsOf(const QString &file)
{
    if (file != "-"_L1)
        return core::readUrlFile(file);
    const auto bytes = readFileOrInput(file);
    if (!bytes)
        return core::fail(bytes.error());
    return jssdk::urlLines(QString::fromUtf8(*bytes));
}

core::Result<Exit> signMany(const Typed &typed, Invocation &run)
{
    const auto urls = urlsOf(typed.file);
    if (!urls)
        return core::fail(urls.error());
    const auto signing = signingBasis(typed.ticket, run);
    if (!signing)
        return core::fail(signing.error());
    jssdk::BatchBasis basis{.ticket = signing->ticket,
                            .timestamp = typed.timestamp > 0 ? typed.timestamp : QDateTime::currentSecsSinceEpoch()};
    if (!typed.nonce.isEmpty())
        basis.nonce = [nonce = typed.nonce] { return nonce; };
    const auto lines = jssdk::signAll(*urls, basis);
    const auto refused = static_cast<int>(jssdk::countRefused(lines));
    if (run.format() == Format::Json)
        writeJson({{u"appId"_s, signing->appId}, {u"refused"_s, refused}, {u"urls"_s, jssdk::toJson(lines)}},
                  run.format());
    else
        writeBytes(jssdk::toCsv(lines));
    if (refused > 0)
        note(Cli::tr("%n URL(s) cannot be signed; the last column says why.", nullptr, refused));
    return refused > 0 ? Exit::Denied : Exit::Done;
}

} // namespace

void addJsSdkBatch(CLI::App &group, Invocation &invocation)
{
    const auto typed = std::make_shared<Typed>();
    CLI::App &verb = addVerb(group, "batch", Cli::tr("Signs many URLs: CSV out, or JSON with --json"));
    verb.footer(Cli::tr("FILE has one URL on each line, or is a table (CSV, XLSX) with a column \"url\"; - is standard "
                        "input. Exit status 4 if some cannot be signed.")
                    .toStdString());
    addPositional(verb, "FILE", typed->file, Cli::tr("The URLs")).required();
    addOption(verb, "--ticket", "TICKET", typed->ticket, Cli::tr("jsapi ticket; else the account's own"));
    addOption(verb, "--nonce", "TEXT", typed->nonce, Cli::tr("nonceStr for all; else a random one each"));
    addNumber(verb, "--timestamp", {.lowest = 1, .highest = std::numeric_limits<qint64>::max()}, typed->timestamp,
              Cli::tr("Seconds since 1970; else now"));
    bind(verb, invocation, typed, signMany);
}

} // namespace app::cli
