// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/invocation.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "core/base/redact.h"
#include "core/inspector/urlprobe.h"

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Typed
{
    QString url;
    KeySource secrets;
};

/// As many bytes of an answer as are worth a look.
constexpr qsizetype shownBytes = 256;

QString hexOf(const QByteArray &body)
{
    constexpr qsizetype atMost = 48;
    const QString hex = QString::fromLatin1(body.left(atMost).toHex(' '));
    return body.size() > atMost ? hex + u" …"_s : hex;
}

QJsonObject toJson(const core::UrlFinding &finding)
{
    return {{u"symptom"_s, core::toString(finding.symptom)},
            {u"message"_s, finding.message},
            {u"advice"_s, finding.advice}};
}

QJsonObject toJson(const core::UrlProbe &probe)
{
    QJsonObject headers;
    for (const core::HttpHeader &header : probe.answer.headers)
        headers.insert(QString::fromUtf8(header.name), QString::fromUtf8(header.value));
    QJsonArray warnings;
    for (const core::UrlFinding &warning : probe.warnings)
        warnings += toJson(warning);
    QJsonObject json{{u"url"_s, core::redactUrl(probe.url).toString()},
                     {u"accepted"_s, !probe.fault},
                     {u"echostr"_s, probe.asked.echostr},
                     {u"status"_s, probe.answer.status},
                     {u"durationMs"_s, static_cast<qint64>(probe.answer.elapsed.count())},
                     {u"headers"_s, headers},
                     {u"bodyBytes"_s, probe.answer.body.size()},
                     {u"body"_s, QString::fromUtf8(probe.answer.body.left(shownBytes))},
                     {u"bodyHex"_s, QString::fromLatin1(probe.answer.body.left(shownBytes).toHex())},
                     {u"warnings"_s, warnings}};
    if (probe.fault)
        json.insert(u"fault"_s, toJson(*probe.fault));
    if (probe.answerToWrongSignature)
        json.insert(u"statusForWrongSignature"_s, probe.answerToWrongSignature->status);
    return json;
}

void print(const core::UrlProbe &probe)
{
    const core::UrlAnswer &answer = probe.answer;
    Sheet sheet;
    sheet.add(Cli::tr("URL"), core::redactUrl(probe.url).toString());
    sheet.add(Cli::tr("Verdict"), probe.fault ? Cli::tr("WeChat would refuse it") : Cli::tr("WeChat would accept it"));
    sheet.add(Cli::tr("Status"), answer.status > 0 ? QString::number(answer.status) : Cli::tr("no answer"));
    sheet.add(Cli::tr("Time"), Cli::tr("%1 ms").arg(answer.elapsed.count()));
    if (answer.status > 0) {
        sheet.add(Cli::tr("Asked for"), probe.asked.echostr);
        sheet.add(Cli::tr("Answer"), QString::fromUtf8(answer.body.left(shownBytes)));
        sheet.add(Cli::tr("Bytes"), u"%1: %2"_s.arg(answer.body.size()).arg(hexOf(answer.body)));
    }
    sheet.print();
}

void tell(const QString &prefix, const core::UrlFinding &finding)
{
    note(prefix.arg(finding.message));
    if (!finding.advice.isEmpty())
        note(u"    "_s + finding.advice);
}

core::Result<Exit> probe(const Typed &typed, Invocation &run)
{
    const auto keys = keysFrom(typed.secrets, run);
    if (!keys)
        return core::fail(keys.error());
    core::QnamTransport transport;
    const core::SystemClock clock;
    const auto found = wait(core::probeUrl(transport, clock, QUrl(typed.url, QUrl::StrictMode), *keys));
    if (!found)
        return core::fail(found.error());
    if (run.format() == Format::Json)
        writeJson(toJson(*found), Format::Json);
    else
        print(*found);
    if (found->fault)
        tell(Cli::tr("Refused: %1"), *found->fault);
    for (const core::UrlFinding &warning : found->warnings)
        tell(Cli::tr("Warning: %1"), warning);
    return found->fault ? Exit::Denied : Exit::Done;
}

} // namespace

void addCallbackProbe(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "probe", Cli::tr("Checks a URL as WeChat does and explains what is wrong"));
    verb.footer(
        Cli::tr("Signs with the account's Token. Follows no redirect and waits 5 s, as WeChat does; then tries a "
                "wrong signature, which a server should refuse. Exit status 4 when WeChat would refuse the URL.")
            .toStdString());
    const auto typed = std::make_shared<Typed>();
    addPositional(verb, "URL", typed->url, Cli::tr("The address as in the console")).required();
    addKeySource(verb, typed->secrets);
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return probe(*typed, invocation); }; });
}

} // namespace app::cli
