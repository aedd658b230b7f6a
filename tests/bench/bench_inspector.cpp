// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: bench_inspector
// What the inspector does with a callback (verify, decrypt, decode, store durably, answer), as a ratio to the same
// server with nothing to do; and what the log does with a row, as a ratio to SQLite with one commit a row. Both sides
// of a ratio are measured in this run, in turn; medians of three rounds.
#include "core/inspector/inspector.h"
#include "core/storage/database.h"
#include "tests/bench/loadclient.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <atomic>
#include <semaphore>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3;
constexpr int bareRequests = 60'000;
constexpr int inspectorRequests = 15'000;
constexpr int loggedRows = 15'000;
constexpr int singleRows = 1'000;

double medianOf(std::array<double, rounds> figures)
{
    std::ranges::sort(figures);
    return figures[rounds / 2];
}

template <typename Deed>
double perSecond(int count, const Deed &deed)
{
    const auto begun = std::chrono::steady_clock::now();
    deed();
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begun;
    return count / elapsed.count();
}

[[noreturn]] void giveUp(const QString &why)
{
    QTextStream(stderr) << why << '\n';
    std::exit(1);
}

template <typename T>
T orGiveUp(Result<T> result)
{
    if (!result)
        giveUp(describe(result.error()));
    return std::move(*result);
}

AppId account()
{
    return orGiveUp(AppId::parse(u"wx0000000000000001"));
}

callback::Keys keys()
{
    return {.token = u"BenchToken"_s,
            .key = orGiveUp(callback::AesKey::parse(u"abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG")),
            .appId = account().toString(),
            .mode = CallbackMode::Safe};
}

QByteArray messageXml(int number)
{
    return "<xml><ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>"
           "<FromUserName><![CDATA[o6_bmjrPTlm6_2sgVt7hMZOPfL2M]]></FromUserName><CreateTime>1767225600</CreateTime>"
           "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[您好，我想申请退款，订单号 "
        + QByteArray::number(100000 + number) + "，谢谢😀]]></Content><MsgId>"
        + QByteArray::number(23456789012345000 + number) + "</MsgId></xml>";
}

QList<QByteArray> requests()
{
    QList<QByteArray> texts;
    for (int i = 0; i < 256; ++i) {
        const auto sealed =
            orGiveUp(callback::seal(keys(), CallbackMode::Safe, messageXml(i), u"o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s,
                                    u"1767225600"_s, QString::number(1000 + i)));
        texts.append("POST /bench?" + sealed.query
                     + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/xml\r\n"
                       "User-Agent: Mozilla/4.0\r\nAccept: */*\r\nContent-Length: "
                     + QByteArray::number(sealed.body.size()) + "\r\n\r\n" + sealed.body);
    }
    return texts;
}

Delivery row(int number)
{
    const QByteArray xml = messageXml(number);
    return {.receivedAt = QDateTime::currentDateTimeUtc(),
            .account = account(),
            .remoteAddress = u"127.0.0.1"_s,
            .method = "POST",
            .path = "/bench",
            .query = "signature=0123456789012345678901234567890123456789&timestamp=1767225600&nonce=1000",
            .headers = {{"Host", "127.0.0.1"}, {"Content-Type", "text/xml"}},
            .body = xml,
            .state = Delivery::State::Accepted,
            .plain = xml,
            .type = u"text"_s,
            .from = u"o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s,
            .messageId = QString::number(23456789012345000 + number),
            .dedupeKey = QString::number(23456789012345000 + number),
            .summary = u"您好，我想申请退款，订单号"_s,
            .replyStatus = 200,
            .reply = "success"};
}

double load(quint16 port, int count, const QList<QByteArray> &texts)
{
    const auto result = bench::run({.port = port, .requests = count, .texts = texts});
    if (result.answered != count)
        giveUp(u"%1 of %2 requests were answered with 200"_s.arg(result.answered).arg(count));
    return count / result.elapsed.count();
}

double bareServer(const QList<QByteArray> &texts)
{
    HttpServer server([](const ServerRequest &, const Respond &respond) { respond({.body = "success"}); });
    return load(orGiveUp(server.listen(QHostAddress::LocalHost, 0)), bareRequests, texts);
}

double wholeInspector(const QList<QByteArray> &texts)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto log = orGiveUp(DeliveryLog::open(folder.filePath(u"callbacks.db"_s)));
    Inspector inspector(*log, clock);
    inspector.setRoutes({{u"/bench"_s, account(), keys()}});
    if (const Done started = inspector.start(QHostAddress::LocalHost, 0); !started)
        giveUp(describe(started.error()));
    return load(static_cast<quint16>(inspector.baseUrl().port()), inspectorRequests, texts);
}

double theLog()
{
    const QTemporaryDir folder;
    const auto log = orGiveUp(DeliveryLog::open(folder.filePath(u"callbacks.db"_s)));
    std::atomic<int> left = loggedRows;
    std::binary_semaphore done(0);
    return perSecond(loggedRows, [&] {
        for (int i = 0; i < loggedRows; ++i) {
            log->append(row(i), [&](const Result<DeliveryId> &) {
                if (--left == 0)
                    done.release();
            });
        }
        done.acquire();
    });
}

/// The same columns and indexes as durably, one commit each, without full text.
double oneCommitEach()
{
    const QTemporaryDir folder;
    const auto database = orGiveUp(Database::open(folder.filePath(u"callbacks.db"_s), callbackSchema()));
    QSqlQuery(database->connection()).exec(u"PRAGMA synchronous = FULL"_s);
    QSqlQuery insert(database->connection());
    insert.prepare(
        u"INSERT INTO deliveries (received_at, account, state, failed_step, reason, mode, type, event, sender, "
        "message_id, dedupe_key, summary, duration_us, remote_address, method, path, query, headers, "
        "reply_status, reply, body, plain) VALUES (?, ?, 'accepted', 'none', '', 'plain', 'text', '', ?, ?, ?, "
        "?, 0, '127.0.0.1', 'POST', '/bench', ?, ?, 200, ?, ?, NULL)"_s);
    return perSecond(singleRows, [&] {
        for (int i = 0; i < singleRows; ++i) {
            const Delivery delivery = row(i);
            insert.addBindValue(delivery.receivedAt.toMSecsSinceEpoch());
            insert.addBindValue(delivery.account.toString());
            insert.addBindValue(delivery.from);
            insert.addBindValue(delivery.messageId);
            insert.addBindValue(delivery.dedupeKey);
            insert.addBindValue(delivery.summary);
            insert.addBindValue(QString::fromLatin1(delivery.query));
            insert.addBindValue(u"Host: 127.0.0.1\nContent-Type: text/xml\n"_s);
            insert.addBindValue(delivery.reply);
            insert.addBindValue(delivery.body);
            if (!insert.exec())
                giveUp(u"SQLite refused a row"_s);
        }
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QList<QByteArray> texts = requests();
    std::array<double, rounds> bare{};
    std::array<double, rounds> whole{};
    std::array<double, rounds> single{};
    std::array<double, rounds> logged{};
    for (std::size_t round = 0; round < rounds; ++round) {
        bare[round] = bareServer(texts);
        whole[round] = wholeInspector(texts);
        single[round] = oneCommitEach();
        logged[round] = theLog();
    }
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    const auto print = [&](const char *what, double rate, const char *unit, double reference) {
        out.setRealNumberPrecision(0);
        out << qSetFieldWidth(46) << Qt::left << what << qSetFieldWidth(9) << Qt::right << rate << qSetFieldWidth(0)
            << unit;
        out.setRealNumberPrecision(2);
        out << "   x " << rate / reference << '\n';
    };
    out << "32 keep-alive connections, POST in safe mode\n";
    print("  server alone, nothing to do", medianOf(bare), " requests/s", medianOf(bare));
    print("  inspector: verified, stored, answered", medianOf(whole), " requests/s", medianOf(bare));
    out << "durable rows\n";
    print("  SQLite, one commit a row, no full text", medianOf(single), " rows/s    ", medianOf(single));
    print("  the log, group commit, full text", medianOf(logged), " rows/s    ", medianOf(single));
    return 0;
}
