// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What tests/bench/inspector.sh measures, one piece a run:
//   keys                    Token, EncodingAESKey and appid of the account that everybody here has
//   requests COUNT FILE     sealed messages for wrk.lua: query, tab, body, a line each
//   serve bare|inspector [FILE]   prints a port, answers until its input ends; FILE is the log
//   rows plain|single|log COUNT FOLDER   prints how many rows a second: bare SQLite with 256 rows a commit, with one
//                           row a commit, and the log with everything that it adds
//   fill COUNT FILE         a log of so many rows
#include "core/inspector/inspector.h"
#include "core/storage/database.h"
#include "tests/bench/rows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QUuid>

#include <atomic>
#include <cstdio>
#include <semaphore>

using namespace core;
using namespace Qt::StringLiterals;
using bench::giveUp;
using bench::orGiveUp;

namespace {

constexpr auto token = "BenchToken"_L1;
constexpr auto aesKey = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"_L1;
constexpr int rowsOfCommit = 256;

AppId account()
{
    return orGiveUp(AppId::parse(u"wx0000000000000001"));
}

callback::Keys keys()
{
    return {.token = token,
            .key = orGiveUp(callback::AesKey::parse(QString(aesKey))),
            .appId = account().toString(),
            .mode = CallbackMode::Safe};
}

QString senderOf(int number)
{
    return u"o6_bm%1abcdefghijklmnop"_s.arg(number % 20'000, 5, 10, QLatin1Char('0'));
}

QByteArray messageXml(int number)
{
    return "<xml><ToUserName><![CDATA[gh_0123456789ab]]></ToUserName><FromUserName><![CDATA["
        + senderOf(number).toLatin1() + "]]></FromUserName><CreateTime>"
        + QByteArray::number(QDateTime::currentSecsSinceEpoch())
        + "</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[您好，我想申请退款，订单号 "
        + QByteArray::number(100'000 + number) + "，谢谢😀]]></Content><MsgId>"
        + QByteArray::number(23456789012345000 + number) + "</MsgId></xml>";
}

int writeRequests(int count, const QString &fileName)
{
    const callback::Keys account = keys();
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(file.errorString());
    for (int i = 0; i < count; ++i) {
        const QString now = QString::number(QDateTime::currentSecsSinceEpoch());
        const auto sealed = orGiveUp(callback::seal(account, CallbackMode::Safe, messageXml(i), senderOf(i), now,
                                                    QString::number(1'000'000 + i)));
        file.write(sealed.query + '\t' + sealed.body + '\n');
    }
    return 0;
}

/// Prints the port and waits until nobody wants it any more.
int serveUntilInputEnds(quint16 port)
{
    std::printf("%d\n", port);
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}

int serveBare()
{
    HttpServer server([](const ServerRequest &, const Respond &respond) { respond({.body = "success"}); });
    return serveUntilInputEnds(orGiveUp(server.listen(QHostAddress::LocalHost, 0)));
}

int serveInspector(const QString &file)
{
    const SystemClock clock;
    const auto log = orGiveUp(DeliveryLog::open(file));
    Inspector inspector(*log, clock);
    inspector.setRoutes({{u"/bench"_s, account(), keys()}});
    if (const Done started = inspector.start(QHostAddress::LocalHost, 0); !started)
        giveUp(describe(started.error()));
    return serveUntilInputEnds(static_cast<quint16>(inspector.baseUrl().port()));
}

/// As the inspector would store it.
Delivery row(int number)
{
    const QByteArray xml = messageXml(number);
    const QString id = QString::number(23456789012345000 + number);
    return {.receivedAt = QDateTime::currentDateTimeUtc(),
            .account = account(),
            .remoteAddress = u"127.0.0.1"_s,
            .method = "POST",
            .path = "/bench",
            .query = "signature=0123456789012345678901234567890123456789&timestamp=1767225600&nonce=1000&openid="
                     "o6_bm00000abcdefghijklmnop&encrypt_type=aes&msg_signature="
                     "0123456789012345678901234567890123456789",
            .headers = {{"Host", "127.0.0.1"}, {"Content-Type", "text/xml"}, {"User-Agent", "Mozilla/4.0"}},
            .body = "<xml><Encrypt><![CDATA[" + xml.toBase64() + "]]></Encrypt></xml>",
            .state = Delivery::State::Accepted,
            .mode = CallbackMode::Safe,
            .plain = xml,
            .type = u"text"_s,
            .from = senderOf(number),
            .messageId = id,
            .dedupeKey = id,
            .summary = u"您好，我想申请退款，订单号 %1，谢谢😀"_s.arg(100'000 + number),
            .replyStatus = 200,
            .reply = "success"};
}

template <typename Deed>
double perSecond(int count, const Deed &deed)
{
    const auto begun = std::chrono::steady_clock::now();
    deed();
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begun;
    return count / elapsed.count();
}

void execute(QSqlQuery &query, const QString &statement)
{
    if (!query.exec(statement))
        giveUp(query.lastError().text());
}

void bind(QSqlQuery &insert, const Delivery &delivery)
{
    insert.addBindValue(delivery.receivedAt.toMSecsSinceEpoch());
    for (const QString &text : {delivery.account.toString(), delivery.type, delivery.from, delivery.messageId,
                                delivery.dedupeKey, delivery.summary, delivery.remoteAddress})
        insert.addBindValue(text);
    for (const QByteArray &bytes : {delivery.method, delivery.path, delivery.query,
                                    QByteArray("Host: 127.0.0.1\nContent-Type: text/xml\nUser-Agent: Mozilla/4.0\n")})
        insert.addBindValue(QString::fromLatin1(bytes));
    for (const QByteArray &bytes : {delivery.reply, delivery.body, delivery.plain})
        insert.addBindValue(bytes);
}

/// The same columns in a table without any index, one prepared statement, as durable as the log.
double bareRows(int count, int commit, const QString &file)
{
    const auto database = orGiveUp(Database::open(file, {}));
    QSqlQuery query(database->connection());
    execute(query, u"PRAGMA synchronous = FULL"_s);
    execute(query,
            u"CREATE TABLE bare (id INTEGER PRIMARY KEY, received_at INTEGER, account TEXT, type TEXT, "
            "sender TEXT, message_id TEXT, dedupe_key TEXT, summary TEXT, remote_address TEXT, method TEXT, "
            "path TEXT, query TEXT, headers TEXT, reply BLOB, body BLOB, plain BLOB, state TEXT DEFAULT "
            "'accepted', failed_step TEXT DEFAULT 'none', mode TEXT DEFAULT 'safe')"_s);
    QSqlQuery insert(database->connection());
    insert.prepare(u"INSERT INTO bare (received_at, account, type, sender, message_id, dedupe_key, summary, "
                   "remote_address, method, path, query, headers, reply, body, plain) VALUES "
                   "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    return perSecond(count, [&] {
        for (int i = 0; i < count; ++i) {
            if (i % commit == 0)
                execute(query, u"BEGIN"_s);
            bind(insert, row(i));
            if (!insert.exec())
                giveUp(insert.lastError().text());
            if (i % commit == commit - 1 || i == count - 1)
                execute(query, u"COMMIT"_s);
        }
    });
}

double loggedRows(int count, const QString &file)
{
    const auto log = orGiveUp(DeliveryLog::open(file));
    constexpr int atOnce = 2 * rowsOfCommit;
    std::counting_semaphore<atOnce> room(atOnce);
    return perSecond(count, [&] {
        for (int i = 0; i < count; ++i) {
            room.acquire();
            log->append(row(i), [&room](const Result<DeliveryId> &) { room.release(); });
        }
        for (int i = 0; i < atOnce; ++i)
            room.acquire();
    });
}

int measureRows(const QString &how, int count, const QString &folder)
{
    const QString file = QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".db"_s);
    const double rate =
        how == "log"_L1 ? loggedRows(count, file) : bareRows(count, how == "single"_L1 ? 1 : rowsOfCommit, file);
    QTextStream(stdout) << qRound64(rate) << '\n';
    for (const auto &end : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(file + end);
    return 0;
}

int fillFile(int count, const QString &file)
{
    bench::fill(*orGiveUp(DeliveryLog::open(file)), count);
    const auto database = orGiveUp(Database::open(file, callbackSchema()));
    QSqlQuery query(database->connection());
    execute(query, u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // the file alone is kept
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1) + QStringList(4);
    const QString what = words.at(0);
    if (what == "keys"_L1)
        QTextStream(stdout) << token << ' ' << aesKey << ' ' << account().toString() << '\n';
    else if (what == "requests"_L1)
        return writeRequests(words.at(1).toInt(), words.at(2));
    else if (what == "serve"_L1)
        return words.at(1) == "bare"_L1 ? serveBare() : serveInspector(words.at(2));
    else if (what == "rows"_L1)
        return measureRows(words.at(1), words.at(2).toInt(), words.at(3));
    else if (what == "fill"_L1)
        return fillFile(words.at(1).toInt(), words.at(2));
    else
        giveUp(u"usage: see the head of bench_inspector.cpp"_s);
    return 0;
}
