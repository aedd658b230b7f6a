// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/invocation.h"
#include "app/cli/texts.h"
#include "core/http/httpload.h"
#include "core/inspector/inspector.h"

#include <QHostAddress>
#include <QTemporaryDir>

namespace app::cli {

using namespace Qt::StringLiterals;
namespace callback = core::callback;

namespace {

struct Typed
{
    QString url;
    qint64 connections = 32;
    qint64 seconds = 5;
    QString mode;
    KeySource secrets;
    bool isConfirmed = false;
};

/// A text message such as only this run sends, signed and sealed at this moment.
core::Result<callback::SealedRequest> freshMessage(const callback::Keys &keys, core::CallbackMode mode, qint64 number)
{
    const QString follower = u"o6_bench%1abcdefghijklmn"_s.arg(number % 20'000, 6, 10, QLatin1Char('0'));
    const QString now = QString::number(QDateTime::currentSecsSinceEpoch());
    const qint64 id = QDateTime::currentMSecsSinceEpoch() * 1'000'000 + number % 1'000'000;
    const QByteArray xml = "<xml><ToUserName><![CDATA[gh_0123456789ab]]></ToUserName><FromUserName><![CDATA["
        + follower.toLatin1() + "]]></FromUserName><CreateTime>" + now.toLatin1()
        + "</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[你好，我想申请退款，订单号 "
        + QByteArray::number(number) + "，谢谢😀]]></Content><MsgId>" + QByteArray::number(id) + "</MsgId></xml>";
    return callback::seal(keys, mode, xml, follower, now, callback::freshDigits(10));
}

QByteArray requestOf(const QUrl &url, const callback::SealedRequest &sealed)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    return "POST " + (path.isEmpty() ? QByteArray("/") : path) + '?' + (query.isEmpty() ? query : query + '&')
        + sealed.query + " HTTP/1.1\r\nHost: " + url.host(QUrl::FullyEncoded).toLatin1() + ':'
        + QByteArray::number(url.port(80)) + "\r\nUser-Agent: Mozilla/4.0\r\nAccept: */*\r\nContent-Type: text/xml\r\n"
        + "Content-Length: " + QByteArray::number(sealed.body.size()) + "\r\n\r\n" + sealed.body;
}

core::Result<core::CallbackMode> modeOf(const Typed &typed, const callback::Keys &keys)
{
    return typed.mode.isEmpty() ? keys.mode : core::parseCallbackMode(typed.mode);
}

void print(const core::LoadTally &tally, Format format)
{
    const auto milliseconds = [&tally](double part) {
        return static_cast<double>(tally.percentile(part).count()) / 1000.0;
    };
    if (format == Format::Json) {
        writeJson({{u"rate"_s, qRound64(tally.rate())},
                   {u"accepted"_s, tally.accepted},
                   {u"refused"_s, tally.refused},
                   {u"unanswered"_s, tally.broken},
                   {u"seconds"_s, tally.elapsed.count()},
                   {u"p50Ms"_s, milliseconds(0.5)},
                   {u"p90Ms"_s, milliseconds(0.9)},
                   {u"p99Ms"_s, milliseconds(0.99)},
                   {u"maxMs"_s, milliseconds(1)}},
                  format);
        return;
    }
    writeLine(Cli::tr("%1 accepted a second").arg(qRound64(tally.rate())).toUtf8());
    writeLine(Cli::tr("%1 accepted, %2 refused, %3 unanswered in %4 s")
                  .arg(tally.accepted)
                  .arg(tally.refused)
                  .arg(tally.broken)
                  .arg(tally.elapsed.count(), 0, 'f', 1)
                  .toUtf8());
    writeLine(Cli::tr("Answer after %1 ms (median), %2 ms (90 %), %3 ms (99 %), %4 ms (slowest)")
                  .arg(milliseconds(0.5), 0, 'f', 2)
                  .arg(milliseconds(0.9), 0, 'f', 2)
                  .arg(milliseconds(0.99), 0, 'f', 2)
                  .arg(milliseconds(1), 0, 'f', 2)
                  .toUtf8());
}

core::Result<Exit> run(const Typed &typed, const QUrl &url, const callback::Keys &keys, core::CallbackMode mode,
                       Format format)
{
    // One before all, so that what is wrong with the keys is told and not counted.
    if (const auto first = freshMessage(keys, mode, 0); !first)
        return core::fail(first.error());
    core::LoadOrder order{.host = url.host(),
                          .port = static_cast<quint16>(url.port(80)),
                          .connections = static_cast<int>(typed.connections),
                          .time = std::chrono::seconds(typed.seconds)};
    order.request = [&](qint64 number) {
        return requestOf(url, freshMessage(keys, mode, number).value_or(callback::SealedRequest()));
    };
    const auto tally = wait(core::load(std::move(order)));
    if (!tally)
        return core::fail(tally.error());
    print(*tally, format);
    return tally->refused + tally->broken == 0 ? Exit::Done : Exit::Failed;
}

/// An endpoint that is there for this run only, with keys that nobody else has.
core::Result<Exit> benchOwn(const Typed &typed, Format format)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return core::fail(core::Error::Kind::Storage, folder.errorString());
    const auto account = core::AppId::parse(u"wx0123456789abcdef");
    auto key = callback::AesKey::parse(callback::freshDigits(43));
    if (!account || !key)
        return core::fail(account ? key.error() : account.error());
    callback::Keys keys{.token = callback::freshDigits(16), .key = std::move(*key), .appId = account->toString()};
    const auto mode = modeOf(typed, keys);
    if (!mode)
        return core::fail(mode.error());
    keys.mode = *mode;
    const auto log = core::DeliveryLog::open(folder.filePath(u"callbacks.db"_s));
    if (!log)
        return core::fail(log.error());
    const core::SystemClock clock;
    core::Inspector inspector(**log, clock);
    inspector.setRoutes({{.path = u"/bench"_s, .account = *account, .keys = keys}});
    if (const core::Done started = inspector.start(QHostAddress::LocalHost, 0); !started)
        return core::fail(started.error());
    const auto done = run(typed, inspector.urlFor(*account), keys, *mode, format);
    inspector.stop();
    return done;
}

bool isThisMachine(const QUrl &url)
{
    const QHostAddress address(url.host());
    return url.host() == "localhost"_L1 || address.isLoopback();
}

core::Result<Exit> bench(const Typed &typed, Invocation &invocation)
{
    if (typed.url.isEmpty())
        return benchOwn(typed, invocation.format());
    const QUrl url(typed.url, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "http"_L1 || url.host().isEmpty() || !url.userInfo().isEmpty())
        return refuseUsage(Cli::tr("--to: \"%1\" is no URL such as http://127.0.0.1:8080/path").arg(typed.url));
    const auto keys = keysFrom(typed.secrets, invocation);
    if (!keys)
        return core::fail(keys.error());
    const auto mode = modeOf(typed, *keys);
    if (!mode)
        return core::fail(mode.error());
    if (!isThisMachine(url) && !typed.isConfirmed) {
        writeLine(Cli::tr("Would send as many messages as it answers to %1, over %2 connections for %3 s.")
                      .arg(url.host())
                      .arg(typed.connections)
                      .arg(typed.seconds)
                      .toUtf8());
        note(Cli::tr("Nothing was done. Repeat with --confirm."));
        return Exit::Failed;
    }
    return run(typed, url, *keys, *mode, invocation.format());
}

} // namespace

void addCallbackBench(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "bench", Cli::tr("Measures how many messages an endpoint takes"));
    verb.footer(Cli::tr("Sends text messages, each signed at that moment, and counts the answers. Without --to it "
                        "measures an inspector of its own, whose log is on the disk and is thrown away. Signing "
                        "takes a share of the processor too. Exit status 1 when a message was not accepted.")
                    .toStdString());
    const auto typed = std::make_shared<Typed>();
    constexpr qint64 mostConnections = 900;
    constexpr qint64 longest = 600;
    addOption(verb, "--to", "URL", typed->url, Cli::tr("Where to; else an inspector of its own"));
    addNumber(verb, "--connections", {.lowest = 1, .highest = mostConnections}, typed->connections,
              Cli::tr("How many at once (32)"));
    addNumber(verb, "--seconds", {.lowest = 1, .highest = longest}, typed->seconds, Cli::tr("How long (5)"));
    addOption(verb, "--mode", "plain|compat|safe", typed->mode, Cli::tr("Encryption; else the account's"));
    addFlag(verb, "--confirm", typed->isConfirmed, Cli::tr("Needed for an endpoint on another machine"));
    addKeySource(verb, typed->secrets);
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return bench(*typed, invocation); }; });
}

} // namespace app::cli
