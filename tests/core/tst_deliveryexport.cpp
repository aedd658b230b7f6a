// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/inspector/deliveryexport.h"
#include "core/inspector/deliveryimport.h"
#include "core/inspector/deliveryjson.h"
#include "tests/support/exporteddeliveries.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <future>

using namespace core;
using namespace Qt::StringLiterals;
using namespace test::exporting;

namespace {

void addDeliveries()
{
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("plain") << message();
    QTest::newRow("encrypted") << sealedMessage();
    QTest::newRow("a second try") << with([](Delivery &d) {
        d.attempt = 2;
        d.firstAt = d.receivedAt.addMSecs(-5001);
        d.flags = Delivery::SignatureSeen | Delivery::ForwardFailed;
        d.answeredBy = u"rule:退款"_s;
    });
    QTest::newRow("two servers said different things") << with([](Delivery &d) { d.flags = Delivery::TargetsDiffer; });
    QTest::newRow("could not be answered") << with([](Delivery &d) {
        d.answeredBy = u"rule:long"_s;
        d.reason = u"2049 bytes"_s;
    });
    QTest::newRow("forwarded") << forwarded();
    QTest::newRow("answered at once") << with([](Delivery &d) {
        d.stages = Delivery::Stages{.committed = std::chrono::microseconds(5), .replied = std::chrono::microseconds(6)};
    });
    QTest::newRow("relayed in an older version") << with([](Delivery &d) {
        d.stages = forwarded().stages;
        d.stages->verified.reset();
    });
    QTest::newRow("noted") << with([](Delivery &d) { d.isStarred = true, d.note = u"问：\"退款\"\n👍"_s; });
    QTest::newRow("no account") << with([](Delivery &d) { d.account = {}; });
    QTest::newRow("rejected at a step") << with([](Delivery &d) {
        d.state = Delivery::State::Rejected;
        d.failedStep = callback::Step::Padding;
        d.reason = u"why \"so\""_s;
        d.plain.clear();
        d.replyStatus = 403;
        d.reply.clear();
    });
    QTest::newRow("refused before a step") << with([](Delivery &d) {
        d.state = Delivery::State::Rejected;
        d.reason = u"no such path"_s;
        d.method = "PUT";
    });
    QTest::newRow("URL check") << with([](Delivery &d) {
        d.state = Delivery::State::UrlCheck;
        d.method = "GET";
        d.body.clear();
        d.plain.clear();
        d.type.clear();
        d.reply = "12345";
    });
    QTest::newRow("bytes that are no text") << with([](Delivery &d) {
        d.body = QByteArray("\x00\xff\xfe<xml>\x80", 9);
        d.reply = "\xc3\x28";
        d.path = "/\xe4";
        d.query = "a=\xff";
        d.headers.append(HttpHeader{.name = "X-Raw", .value = "\xe9\xe8"});
    });
    QTest::newRow("byte order mark") << with([](Delivery &d) { d.plain = d.body = "\xef\xbb\xbf<xml/>"; });
    QTest::newRow("line ends and controls") << with([](Delivery &d) { d.plain = "{\"a\":\"\\u0000\"}\r\n\t\x01"; });
    QTest::newRow("event with a key") << with([](Delivery &d) {
        d.type = u"event"_s;
        d.event = u"CLICK"_s;
        d.eventKey = u"menu_1"_s;
    });
    QTest::newRow("headers twice") << with([](Delivery &d) {
        d.headers = {{"X-A", "1"}, {"x-a", "2"}, {"X-Empty", ""}, {"X-A", "3"}};
    });
    QTest::newRow("emoji") << with([](Delivery &d) { d.summary = u"👍🏽 退款"_s; });
}

/// Everything that is kept of a delivery, to be compared.
QByteArray everythingOf(Delivery delivery)
{
    delivery.id = {};
    QByteArrayList parts{toWire(toJson(summarize(delivery))),
                         delivery.remoteAddress.toUtf8(),
                         delivery.method,
                         delivery.path,
                         delivery.query,
                         delivery.body,
                         toString(delivery.mode).toUtf8(),
                         delivery.plain,
                         QByteArray::number(delivery.replyStatus),
                         delivery.reply,
                         delivery.dedupeKey.toUtf8(),
                         QByteArray::number(delivery.attempt),
                         delivery.firstAt.toString(Qt::ISODateWithMs).toUtf8(),
                         QByteArray::number(delivery.flags.toInt()),
                         delivery.answeredBy.toUtf8(),
                         delivery.reason.toUtf8(),
                         callback::toString(delivery.failedStep).toUtf8(),
                         QByteArray::number(qint64(delivery.duration.count()))};
    for (const HttpHeader &header : delivery.headers)
        parts += header.name + ": " + header.value;
    if (const auto &stages = delivery.stages) {
        for (const auto &stage :
             {stages->verified, std::optional(stages->committed), stages->forwarded, std::optional(stages->replied)})
            parts += stage ? QByteArray::number(qint64(stage->count())) : QByteArray("-");
    }
    for (const forwarding::Forwarded &one : delivery.forwards) {
        parts += {one.target.toEncoded(),
                  toString(one.outcome).toUtf8(),
                  QByteArray::number(one.status),
                  QByteArray::number(qint64(one.elapsed.count())),
                  one.reason.toUtf8(),
                  one.body};
        for (const HttpHeader &header : one.headers)
            parts += header.name + ": " + header.value;
    }
    return parts.join("\n---\n");
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestDeliveryExport final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<DeliveryLog> m_log;
    QStringList m_bad;

    static void store(DeliveryLog &log, const QList<Delivery> &deliveries)
    {
        for (const Delivery &delivery : deliveries) {
            std::promise<Result<DeliveryId>> stored;
            log.append(delivery, [&stored](const Result<DeliveryId> &id) { stored.set_value(id); });
            QVERIFY(stored.get_future().get());
        }
    }

    [[nodiscard]] std::unique_ptr<DeliveryLog> openLog(const QString &name) const
    {
        return DeliveryLog::open(m_folder->filePath(name)).value();
    }

    [[nodiscard]] static QByteArray exported(DeliveryLog &log, ExportOrder order = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto written = test::waitFor(exportDeliveries(log, buffer, std::move(order)));
        return written ? buffer.data() : QByteArray("failed");
    }

    Result<ImportTally> import(DeliveryLog &log, QByteArray bytes,
                               ImportOrder::Faults faults = ImportOrder::Faults::Skip)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        m_bad.clear();
        ImportOrder order{.faults = faults};
        order.bad = [this](qint64 line, const Error &reason) {
            m_bad += u"%1 %2 %3"_s.arg(line).arg(reason.field, reason.message);
        };
        return test::waitFor(importDeliveries(log, buffer, std::move(order)));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        m_log = openLog(u"callbacks.db"_s);
    }

    void losesNothingInALine_data() { addDeliveries(); }

    void losesNothingInALine()
    {
        QFETCH(const Delivery, delivery);
        const QByteArray line = toWire(exportedJson(delivery));
        QVERIFY(!line.contains('\n'));
        const auto json = parseObject(line);
        QVERIFY_RESULT(json);
        const auto again = deliveryFromJson(*json);
        QVERIFY_RESULT(again);
        QCOMPARE(everythingOf(*again), everythingOf(delivery));
    }

    void losesNothingFromLogToLog()
    {
        QList<Delivery> all{message(u"1"_s), sealedMessage(), forwarded(), message(u"3"_s)};
        all.last().receivedAt = all.last().receivedAt.addMSecs(1);
        store(*m_log, all);
        const QByteArray first = exported(*m_log);
        QCOMPARE(first.count('\n'), 4);

        const auto other = openLog(u"other.db"_s);
        const auto tally = import(*other, first);
        QVERIFY_RESULT(tally);
        QCOMPARE(tally->stored, 4);
        QCOMPARE(tally->bad, 0);
        QCOMPARE(exported(*other), first);
        QCOMPARE(test::waitFor(other->forwarded(DeliveryId(3)))->size(), 3);
        // What was imported can be found like what was received.
        const auto found = test::waitFor(other->page(DeliveryFilter::parse(u"退款"_s, {}).value(), {}, 10));
        QVERIFY_RESULT(found);
        QCOMPARE(found->size(), 2);
    }

    void storesNothingTwice()
    {
        store(*m_log, {message(u"1"_s), message(u"2"_s)});
        const QByteArray lines = exported(*m_log);
        const auto again = import(*m_log, lines);
        QVERIFY_RESULT(again);
        QCOMPARE(again->stored, 0);
        QCOMPARE(again->known, 2);
        QCOMPARE(exported(*m_log), lines);

        // Twice in one file is twice received.
        const auto other = openLog(u"other.db"_s);
        const auto twice = import(*other, QByteArray(lines + lines));
        QVERIFY_RESULT(twice);
        QCOMPARE(twice->stored, 4);
    }

    void exportsWhatTheFilterSaysOldestFirst()
    {
        QList<Delivery> many;
        for (int i = 0; i < 230; ++i)
            many += message(QString::number(i));
        many[7].type = u"image"_s;
        many[150].type = u"image"_s;
        store(*m_log, many);
        QList<qint64> progress;
        ExportOrder order;
        order.progress = [&](qint64 written, qint64 total) {
            progress.append(QList<qint64>(written > 0 ? 1 : 0, written)); // none of the steps that look for them
            return written == 0 || total == 230;
        };
        const QByteArrayList lines = exported(*m_log, std::move(order)).split('\n');
        QCOMPARE(lines.size(), 231);
        for (int i = 0; i < 230; ++i)
            QCOMPARE(parsed(lines.at(i)).value("summary"_L1).toString(), QString::number(i));
        QCOMPARE(progress, (QList<qint64>{100, 200, 230}));
        const QByteArrayList images =
            exported(*m_log, {.filter = DeliveryFilter::parse(u"type:image"_s, {}).value()}).split('\n');
        QCOMPARE(images.size(), 3);
        QCOMPARE(parsed(images.at(1)).value("summary"_L1).toString(), u"150"_s);
    }

    void stopsWhereItIsTold()
    {
        store(*m_log, {message()});
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ExportOrder looking{.filter = DeliveryFilter::parse(u"type:none"_s, {}).value()}; // that fits nothing
        ExportOrder writing{.ids = QList{DeliveryId(1)}};
        looking.progress = writing.progress = [](qint64, qint64) { return false; };
        for (const ExportOrder &order : {looking, writing})
            QCOMPARE_KIND(test::waitFor(exportDeliveries(*m_log, buffer, order)), Cancelled);
    }

    void saysWhenTheDeviceTakesNoMore()
    {
        store(*m_log, {message()});
        QByteArray nothing;
        QBuffer full(&nothing);
        full.open(QIODevice::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        const auto written = test::waitFor(exportDeliveries(*m_log, full, {}));
        QCOMPARE_KIND(written, Storage);
    }

    void keepsNoCredentials_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("jsonl") << ExportFormat::JsonLines;
        QTest::newRow("csv") << ExportFormat::Csv;
        QTest::newRow("har") << ExportFormat::Har;
    }

    void keepsNoCredentials()
    {
        QFETCH(const ExportFormat, format);
        const Delivery leaky = with([](Delivery &d) {
            d.query = "access_token=LEAKED&signature=s";
            d.headers.append(HttpHeader{.name = "Authorization", .value = "Bearer LEAKED"});
        });
        const QByteArray bytes = format == ExportFormat::Csv ? csvRow(leaky)
            : format == ExportFormat::Har                    ? toWire(harEntry(leaky))
                                                             : toWire(exportedJson(leaky));
        QVERIFY(!bytes.contains("LEAKED"));
        QVERIFY(bytes.contains("signature=s"));
    }

    void noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("harmless") << u"a=b"_s << QByteArray("\"a=b\"");
        for (const QChar start : {u'=', u'+', u'-', u'@', u'\t', u'＝', u'＠'})
            QTest::addRow("U+%04x", start.unicode())
                << QString(start + u"1"_s) << QByteArray("\"'" + QString(start).toUtf8() + "1\"");
        QTest::newRow("behind blanks") << u"  =1"_s << QByteArray("\"'  =1\"");
        QTest::newRow("quotes") << u"\"=1\",2"_s << QByteArray("\"\"\"=1\"\",2\"");
        QTest::newRow("lines") << u"a\nb"_s << QByteArray("\"a\nb\"");
    }

    void noCellIsAFormula()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, cell);
        Delivery delivery = message();
        delivery.summary = text;
        const QByteArray row = csvRow(delivery);
        QVERIFY2(row.contains(QByteArray(',' + cell + ',')), row.constData());
        QVERIFY(row.endsWith("\r\n"));
    }

    void titlesFitTheCells()
    {
        QVERIFY(csvTitles().startsWith("\xef\xbb\xbf\"id\",\"receivedAt\""));
        QCOMPARE(csvRow(message(u"x"_s)).count("\",\""), csvTitles().count("\",\""));
        store(*m_log, {message()});
        QCOMPARE(exported(*m_log, {.format = ExportFormat::Csv}).count("\r\n"), 2);
    }

    void browsersCanOpenHar()
    {
        store(*m_log, {message(), with([](Delivery &d) { d.plain = d.body = "\xff\x00\x01"; })});
        const QJsonObject log = parsed(exported(*m_log, {.format = ExportFormat::Har})).value("log"_L1).toObject();
        QCOMPARE(log.value("version"_L1).toString(), u"1.2"_s);
        const QJsonArray entries = log.value("entries"_L1).toArray();
        QCOMPARE(entries.size(), 2);
        const QJsonObject request = entries.at(0).toObject().value("request"_L1).toObject();
        QCOMPARE(request.value("url"_L1).toString(), u"http://h.example/wx?signature=s&timestamp=1&openid="_s + user);
        QCOMPARE(request.value("postData"_L1).toObject().value("text"_L1).toString().toUtf8(), message().body);
        QCOMPARE(request.value("queryString"_L1).toArray().at(2).toObject().value("value"_L1).toString(), user);
        const QJsonObject response = entries.at(0).toObject().value("response"_L1).toObject();
        QCOMPARE(response.value("status"_L1).toInt(), 200);
        QCOMPARE(response.value("content"_L1).toObject().value("text"_L1).toString(), u"success"_s);
        QCOMPARE(entries.at(0).toObject().value("time"_L1).toDouble(), 1.234);
        const QJsonObject relayed = harEntry(forwarded());
        QCOMPARE(relayed.value("time"_L1).toDouble(), 0.9);
        QCOMPARE(relayed["_delivery"_L1]["stages"_L1]["verifiedUs"_L1].toInt(), 100);
        QCOMPARE(relayed["_delivery"_L1]["forwards"_L1][1]["outcome"_L1].toString(), u"failed"_s);
        const QJsonObject raw = entries.at(1).toObject().value("request"_L1).toObject().value("postData"_L1).toObject();
        QCOMPARE(raw.value("_encoding"_L1).toString(), u"base64"_s);

        const auto empty = openLog(u"empty.db"_s);
        QVERIFY(parsed(exported(*empty, {.format = ExportFormat::Har})).contains("log"_L1));
    }

    void namesEveryBadLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("words");
        const auto without = [](QLatin1String key) {
            QJsonObject json = exportedJson(message());
            json.remove(key);
            return toWire(json);
        };
        const auto changed = [](QLatin1String key, const QJsonValue &value) {
            QJsonObject json = exportedJson(message());
            json.insert(key, value);
            return toWire(json);
        };
        QTest::newRow("no JSON") << QByteArray("hello") << u"JSON"_s;
        QTest::newRow("cut off") << toWire(exportedJson(message())).chopped(5) << u"JSON"_s;
        QTest::newRow("array") << QByteArray("[]") << u"object"_s;
        QTest::newRow("a row of the list") << toWire(toJson(summarize(message()))) << u"format"_s;
        QTest::newRow("a later format") << changed("format"_L1, 2) << u"2"_s;
        for (const auto key : {"receivedAt"_L1, "account"_L1, "method"_L1, "query"_L1, "headers"_L1, "body"_L1,
                               "state"_L1, "mode"_L1, "reply"_L1, "replyStatus"_L1})
            QTest::addRow("no %s", key.data()) << without(key) << QString(key);
        QTest::newRow("stages") << changed("stages"_L1, QJsonObject{{u"committedUs"_s, 1}}) << u"repliedUs"_s;
        const QJsonArray forwards = exportedJson(forwarded()).value("forwards"_L1).toArray();
        QTest::newRow("forwards without stages") << changed("forwards"_L1, forwards) << u"stages"_s;
        QTest::newRow("moment") << changed("receivedAt"_L1, u"yesterday"_s) << u"yesterday"_s;
        QTest::newRow("account") << changed("account"_L1, u"wx1"_s) << u"account"_s;
        QTest::newRow("try") << changed("attempt"_L1, 0) << u"attempt"_s;
        QTest::newRow("first try") << changed("attempt"_L1, 2) << u"firstAt"_s;
        QTest::newRow("state") << changed("state"_L1, u"odd"_s) << u"odd"_s;
        QTest::newRow("step") << changed("failedStep"_L1, u"odd"_s) << u"odd"_s;
        QTest::newRow("status") << changed("replyStatus"_L1, 1000) << u"1000"_s;
        QTest::newRow("Base64") << changed("bodyBase64"_L1, u"%%%"_s) << u"bodyBase64"_s;
        QTest::newRow("header") << changed("headers"_L1,
                                           QJsonArray{QJsonObject{{"name"_L1, u"A"_s}, {"value"_L1, u"1\nB: 2"_s}}})
                                << u"headers"_s;
        QTest::newRow("no header") << changed("headers"_L1, QJsonArray{1}) << u"headers"_s;
        QTest::newRow("too long") << QByteArray(17 * 1024 * 1024, 'x') << u"longer"_s;
    }

    void namesEveryBadLine()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QString, words);
        Delivery other = message(u"2"_s);
        const QByteArray good = toWire(exportedJson(message())) + '\n';
        const QByteArray file = good + "\r\n" + line + "\n" + toWire(exportedJson(other));

        const auto strict = import(*m_log, file, ImportOrder::Faults::RefuseAll);
        QVERIFY_RESULT(strict);
        QCOMPARE(strict->stored, 0);
        QCOMPARE(strict->bad, 1);
        QCOMPARE(test::waitFor(m_log->count({})).value().rows, 0);

        const auto tally = import(*m_log, file);
        QVERIFY_RESULT(tally);
        QCOMPARE(tally->stored, 2);
        QCOMPARE(tally->bad, 1);
        QCOMPARE(m_bad.size(), 1);
        QVERIFY2(m_bad.first().startsWith("3 "_L1) && m_bad.first().contains(words), qPrintable(m_bad.first()));
    }

    void readsFilesOfOtherEditors()
    {
        const QByteArray line = toWire(exportedJson(message()));
        const auto tally =
            import(*m_log, QByteArray("\xef\xbb\xbf" + line + "\r\n\r\n"), ImportOrder::Faults::RefuseAll);
        QVERIFY_RESULT(tally);
        QCOMPARE(tally->stored, 1);
        QCOMPARE(m_bad, QStringList());
    }

    void dropsCredentialsOnTheWayIn()
    {
        QJsonObject json = exportedJson(message());
        json.insert("query"_L1, u"access_token=LEAKED"_s);
        const auto tally = import(*m_log, toWire(json));
        QVERIFY_RESULT(tally);
        QCOMPARE(tally->stored, 1);
        QVERIFY(!exported(*m_log).contains("LEAKED"));
    }
};

QTEST_GUILESS_MAIN(TestDeliveryExport)
#include "tst_deliveryexport.moc"
