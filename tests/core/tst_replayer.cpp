// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/reply.h"
#include "core/inspector/replayer.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

#include <future>
#include <numeric>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Envelope = ReplayForm::Envelope;
using ReplayFields = QMap<QString, QString>;

namespace {

const AppId account = AppId::parse(u"wx0123456789abcdef").value();
const QString user = u"oEXAMPLE0000000000000000user"_s;
const QString gh = u"gh_0a1b2c3d4e5f"_s;
const QByteArray xml = u"<xml><ToUserName><![CDATA[gh_0a1b2c3d4e5f]]></ToUserName>"
                       "<FromUserName><![CDATA[oEXAMPLE0000000000000000user]]></FromUserName>"
                       "<CreateTime>1700000000</CreateTime><MsgType><![CDATA[text]]></MsgType>"
                       "<Content><![CDATA[退款]]></Content><MsgId>23456789012345678</MsgId></xml>"_s.toUtf8();
const QByteArray json =
    u"{\"ToUserName\":\"gh_0a1b2c3d4e5f\",\"FromUserName\":\"oEXAMPLE0000000000000000user\",\"CreateTime\":1700000000,"
    "\"MsgType\":\"text\",\"Content\":\"退款\",\"MsgId\":23456789012345678}"_s.toUtf8();

callback::Keys ourKeys(CallbackMode mode = CallbackMode::Safe)
{
    return {.token = u"a1b2c3d4"_s,
            .key = callback::AesKey::parse(u"abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"_s).value(),
            .appId = account.toString(),
            .mode = mode};
}

/// As it was received and accepted.
Delivery received(CallbackMode mode = CallbackMode::Safe, const QByteArray &message = xml)
{
    const auto sealed = callback::seal(ourKeys(), mode, message, user, u"1700000000"_s, u"1111111111"_s).value();
    return {.receivedAt = QDateTime::fromMSecsSinceEpoch(1700000000000, Qt::UTC),
            .account = account,
            .method = "POST",
            .path = "/wx",
            .query = sealed.query,
            .headers = {{"Host", "old.example"},
                        {"Content-Type", message == json ? "application/json" : "text/xml"},
                        {"User-Agent", "Mozilla/4.0"},
                        {"Content-Length", QByteArray::number(sealed.body.size())},
                        {"Cookie", "***"}},
            .body = sealed.body,
            .state = Delivery::State::Accepted,
            .mode = mode,
            .plain = message,
            .replyStatus = 200,
            .reply = "success",
            .duration = 3ms};
}

Delivery urlCheck()
{
    Delivery delivery = received(CallbackMode::Plain);
    delivery.method = "GET";
    delivery.query = callback::sealUrlCheck(ourKeys(), u"1700000000"_s, u"1"_s, u"8888"_s);
    delivery.body.clear();
    delivery.plain.clear();
    delivery.state = Delivery::State::UrlCheck;
    delivery.reply = "8888";
    return delivery;
}

QByteArray queryOf(const HttpRequest &request)
{
    return request.url.query(QUrl::FullyEncoded).toLatin1();
}

callback::Opened opened(const HttpRequest &request, CallbackMode mode)
{
    return callback::open(ourKeys(mode), callback::Query::parse(queryOf(request)), request.body);
}

QByteArray textReply(const QString &content, const QString &time = u"1700000001"_s, const QString &to = user)
{
    return writeXml({.name = u"xml"_s,
                     .children = {{.name = u"ToUserName"_s, .text = to},
                                  {.name = u"FromUserName"_s, .text = gh},
                                  {.name = u"CreateTime"_s, .text = time},
                                  {.name = u"MsgType"_s, .text = u"text"_s},
                                  {.name = u"Content"_s, .text = content}}});
}

QByteArray sealed(const QByteArray &reply)
{
    return callback::sealReply(ourKeys(), reply, u"1700000001"_s, u"77"_s).value();
}

} // namespace

class TestReplayer final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<DeliveryLog> m_log;
    test::FakeClock m_clock;
    test::FakeTransport m_transport;
    QList<Replayed> m_results;

    DeliveryId store(const Delivery &delivery) const
    {
        std::promise<Result<DeliveryId>> stored;
        m_log->append(delivery, [&stored](const Result<DeliveryId> &id) { stored.set_value(id); });
        return stored.get_future().get().value_or(DeliveryId());
    }

    [[nodiscard]] static Replayer::Order order()
    {
        return {.to = QUrl(u"http://127.0.0.1:1/dev?shop=1"_s), .keys = {{account.toString(), ourKeys()}}};
    }

    Result<Replayer::Tally> run(const QList<DeliveryId> &ids, const Replayer::Order &wanted)
    {
        Replayer replayer(*m_log, m_transport, m_clock);
        connect(&replayer, &Replayer::replayed, this, [this](const Replayed &result) { m_results += result; });
        return test::waitFor(replayer.replay(ids, wanted));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        m_log = DeliveryLog::open(m_folder->filePath(u"callbacks.db"_s)).value();
        m_transport.requests.clear();
        m_transport.pauses.clear();
        m_transport.answerBy([](const HttpRequest &) { return HttpReply{.status = 200, .body = "success"}; });
        m_results.clear();
    }

    void goesInPlainHttpAsThePlatformDoes()
    {
        Replayer::Order wanted = order();
        for (const Envelope envelope : {Envelope::Renewed, Envelope::Identical}) {
            wanted.form.envelope = envelope;
            QCOMPARE(run({store(received())}, wanted)->accepted, 1);
            QCOMPARE(m_transport.requests.last().plainHttp, PlainHttp::Anywhere);
        }
    }

    void sendsAWholeMessageInsteadOfTheOneThatCame()
    {
        const DeliveryId id = store(received());
        Replayer::Order wanted = order();
        wanted.form.message = "<xml>\n<ToUserName>gh_0a1b2c3d4e5f</ToUserName><FromUserName>oOther</FromUserName>"
                              "<CreateTime>1</CreateTime><MsgType>event</MsgType><Event>CLICK</Event></xml>";
        m_transport.answerBy([](const HttpRequest &) {
            return HttpReply{.status = 200, .body = sealed(textReply(u"hi"_s, u"1"_s, u"oOther"_s))};
        });
        QVERIFY_RESULT(run({id}, wanted));
        const HttpRequest &request = m_transport.requests.first();
        QCOMPARE(opened(request, CallbackMode::Safe).plain, wanted.form.message);
        QCOMPARE(callback::Query::parse(queryOf(request)).openId, u"oOther"_s);
        QVERIFY2(!m_results.first().error, "the reply is judged by the message that was sent");
        QCOMPARE(m_results.first().reply, u"hi"_s);
    }

    void aFasterPaceShortensTheGaps_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<qint64>("waited");
        QTest::newRow("as then") << 1.0 << qint64(4000);
        QTest::newRow("ten times") << 10.0 << qint64(400);
        QTest::newRow("half") << 0.5 << qint64(8000);
    }

    void aFasterPaceShortensTheGaps()
    {
        QFETCH(const double, speed);
        QFETCH(const qint64, waited);
        Delivery later = received();
        later.receivedAt = later.receivedAt.addMSecs(4000);
        const QList<DeliveryId> ids{store(received()), store(later)};
        Replayer::Order wanted = order();
        wanted.pace = Replayer::Pace::Original;
        wanted.speed = speed;
        QVERIFY_RESULT(run(ids, wanted));
        qint64 total = 0;
        for (const auto pause : std::as_const(m_transport.pauses))
            total += pause.count();
        QCOMPARE(total, waited);
    }

    void sealsAnewInTheModeOfTheOriginal_data()
    {
        QTest::addColumn<CallbackMode>("mode");
        QTest::addColumn<QByteArray>("message");
        for (const CallbackMode mode : {CallbackMode::Plain, CallbackMode::Compat, CallbackMode::Safe}) {
            QTest::addRow("%s XML", qPrintable(toString(mode))) << mode << xml;
            QTest::addRow("%s JSON", qPrintable(toString(mode))) << mode << json;
        }
    }

    void sealsAnewInTheModeOfTheOriginal()
    {
        QFETCH(const CallbackMode, mode);
        QFETCH(const QByteArray, message);
        const Delivery original = received(mode, message);
        const auto tally = run({store(original)}, order());
        QVERIFY_RESULT(tally);
        QCOMPARE(tally->accepted, 1);

        const HttpRequest request = m_transport.requests.value(0);
        QVERIFY(request.url.toString().startsWith("http://127.0.0.1:1/dev?shop=1&signature="_L1));
        QCOMPARE(request.verb, QByteArray("POST"));
        QCOMPARE(request.contentType, message == json ? QByteArray("application/json") : QByteArray("text/xml"));
        QCOMPARE(request.timeout, 5s);
        const auto query = callback::Query::parse(queryOf(request));
        QCOMPARE(query.timestamp, QString::number(m_clock.now().toSecsSinceEpoch()));
        QVERIFY(query.nonce != u"1111111111"_s);
        QCOMPARE(query.openId, user);
        const callback::Opened again = opened(request, mode);
        QVERIFY2(!again.error, again.error ? qPrintable(again.error->message) : "");
        QCOMPARE(again.mode, mode);
        QCOMPARE(again.plain, message);
        QCOMPARE(again.isJson, message == json);
    }

    void repeatsEveryByteOnRequest()
    {
        const Delivery original = received();
        Replayer::Order wanted = order();
        wanted.form.envelope = Envelope::Identical;
        const auto tally = run({store(original)}, wanted);
        QVERIFY_RESULT(tally);
        const HttpRequest request = m_transport.requests.value(0);
        QCOMPARE(queryOf(request), QByteArray("shop=1&" + original.query));
        QCOMPARE(request.body, original.body);
        QVERIFY(request.headers.contains(HttpHeader{.name = "User-Agent", .value = "Mozilla/4.0"}));
        for (const HttpHeader &header : request.headers)
            QVERIFY2(header.name != "Host" && header.name != "Cookie" && header.name != "Content-Length",
                     header.name.constData());
    }

    void repeatsUrlChecks()
    {
        m_transport.answerBy([](const HttpRequest &) { return HttpReply{.status = 200, .body = "8888"}; });
        const auto tally = run({store(urlCheck())}, order());
        QVERIFY_RESULT(tally);
        QCOMPARE(tally->accepted, 1);
        QCOMPARE(m_transport.requests.value(0).verb, QByteArray("GET"));
        const auto query = callback::Query::parse(queryOf(m_transport.requests.value(0)));
        QCOMPARE(query.echostr, u"8888"_s);
        QVERIFY(callback::answerUrlCheck(ourKeys(), query));
        QVERIFY(query.timestamp != u"1700000000"_s);
    }

    void editsFields_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("XML") << xml;
        QTest::newRow("JSON") << json;
    }

    void editsFields()
    {
        QFETCH(const QByteArray, message);
        Replayer::Order wanted = order();
        wanted.form.fields = {{u"Content"_s, u"改了"_s},
                              {u"FromUserName"_s, u"oOTHER"_s},
                              {u"MsgId"_s, u"99"_s},
                              {u"New.Inner"_s, u"x"_s}};
        m_transport.answerBy([](const HttpRequest &) {
            return HttpReply{.status = 200, .body = sealed(textReply(u"hello"_s, u"1700000001"_s, u"oOTHER"_s))};
        });
        const auto tally = run({store(received(CallbackMode::Safe, message))}, wanted);
        QVERIFY_RESULT(tally);
        QVERIFY2(m_results.size() == 1 && !m_results.first().error,
                 qPrintable(m_results.value(0).error.value_or(Error()).message));
        const callback::Opened again = opened(m_transport.requests.value(0), CallbackMode::Safe);
        QVERIFY(again.message);
        QCOMPARE(again.message->xml.textOf(u"Content"), u"改了"_s);
        QCOMPARE(again.message->from, u"oOTHER"_s);
        QCOMPARE(again.message->id, u"99"_s);
        QCOMPARE(again.message->xml.child(u"New")->textOf(u"Inner"), u"x"_s);
        QCOMPARE(callback::Query::parse(queryOf(m_transport.requests.value(0))).openId, u"oOTHER"_s);
        QVERIFY(message == xml || again.plain.contains("\"MsgId\":99")); // a number stays one
    }

    void saysWhatCannotBeRepeated_data()
    {
        QTest::addColumn<Delivery>("delivery");
        QTest::addColumn<Envelope>("envelope");
        QTest::addColumn<ReplayFields>("fields");
        QTest::addColumn<QString>("words");
        const ReplayFields none;
        Delivery rejected = received();
        rejected.state = Delivery::State::Rejected;
        rejected.failedStep = callback::Step::Padding;
        QTest::newRow("rejected") << rejected << Envelope::Renewed << none << u"Padding"_s;
        Delivery redacted = received();
        redacted.query += "&access_token=***";
        QTest::newRow("without credentials") << redacted << Envelope::Identical << none << u"credentials"_s;
        Delivery partial = received();
        partial.body.chop(1);
        QTest::newRow("in part") << partial << Envelope::Identical << none << u"bytes"_s;
        Delivery put = received();
        put.method = "PUT";
        QTest::newRow("method") << put << Envelope::Identical << none << u"PUT"_s;
        Delivery foreign = received();
        foreign.account = AppId::parse(u"wxffffffffffffffff").value();
        QTest::newRow("no keys") << foreign << Envelope::Renewed << none << u"keys"_s;
        QTest::newRow("bad field") << received() << Envelope::Renewed << ReplayFields{{u"a b"_s, u"x"_s}} << u"a b"_s;
    }

    void saysWhatCannotBeRepeated()
    {
        QFETCH(const Delivery, delivery);
        QFETCH(const Envelope, envelope);
        QFETCH(const ReplayFields, fields);
        QFETCH(const QString, words);
        Replayer::Order wanted = order();
        wanted.form = {.envelope = envelope, .fields = fields};
        const auto tally = run({store(delivery)}, wanted);
        QVERIFY_RESULT(tally);
        QCOMPARE(tally->failed, 1);
        QVERIFY(m_transport.requests.isEmpty());
        QVERIFY(!m_results.value(0).wasSent);
        const QString message = m_results.value(0).error.value_or(Error()).message;
        QVERIFY2(message.contains(words), qPrintable(message));
    }

    void anUnknownIdDoesNotStopTheOthers()
    {
        const DeliveryId known = store(received());
        const auto tally = run({DeliveryId(999), known}, order());
        QVERIFY_RESULT(tally);
        QCOMPARE(tally->failed, 1);
        QCOMPARE(tally->accepted, 1);
        QCOMPARE(m_results.value(0).error.value_or(Error()).kind, Error::Kind::NotFound);
    }

    void comparesTheAnswers_data()
    {
        QTest::addColumn<CallbackMode>("mode");
        QTest::addColumn<QByteArray>("then");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QStringList>("differences");
        QTest::addColumn<QString>("error");
        const QStringList same;
        const QByteArray hello = textReply(u"hello"_s);
        const QByteArray later = textReply(u"hello"_s, u"1700009999"_s);
        const auto plain = CallbackMode::Plain;
        const auto safe = CallbackMode::Safe;
        QTest::newRow("success") << plain << QByteArray("success") << 200 << QByteArray("success") << QString() << same
                                 << QString();
        QTest::newRow("nothing is success")
            << plain << QByteArray("success") << 200 << QByteArray() << QString() << same << QString();
        QTest::newRow("said nothing then") << plain << QByteArray("success") << 200 << hello << u"hello"_s
                                           << QStringList{u"said nothing then"_s} << QString();
        QTest::newRow("says nothing now") << plain << hello << 200 << QByteArray("success") << QString()
                                          << QStringList{u"says nothing now"_s} << QString();
        QTest::newRow("another time only") << plain << hello << 200 << later << u"hello"_s << same << QString();
        QTest::newRow("other content") << plain << hello << 200 << textReply(u"bye"_s) << u"bye"_s
                                       << QStringList{u"Content: \"bye\" instead of \"hello\""_s} << QString();
        QTest::newRow("sealed the same") << safe << sealed(hello) << 200 << sealed(later) << u"hello"_s << same
                                         << QString();
        QTest::newRow("sealed other content") << safe << sealed(hello) << 200 << sealed(textReply(u"bye"_s)) << u"bye"_s
                                              << QStringList{u"Content: \"bye\" instead of \"hello\""_s} << QString();
        QTest::newRow("plain in safe mode") << safe << sealed(hello) << 200 << hello << QString() << same << u"safe"_s;
        QTest::newRow("500") << plain << QByteArray("success") << 500 << QByteArray("oops") << QString()
                             << QStringList{u"status 500 instead of 200"_s} << u"500"_s;
        QTest::newRow("no reply") << plain << QByteArray("success") << 200 << QByteArray("ok") << QString() << same
                                  << u"success"_s;
    }

    void comparesTheAnswers()
    {
        QFETCH(const CallbackMode, mode);
        QFETCH(const QByteArray, then);
        QFETCH(const int, status);
        QFETCH(const QByteArray, now);
        QFETCH(const QString, reply);
        QFETCH(const QStringList, differences);
        QFETCH(const QString, error);
        Delivery original = received(mode);
        original.reply = then;
        m_transport.answerBy([&](const HttpRequest &) { return HttpReply{.status = status, .body = now}; });
        const auto tally = run({store(original)}, order());
        QVERIFY_RESULT(tally);
        const Replayed result = m_results.value(0);
        QCOMPARE(result.status, status);
        QCOMPARE(result.body, now);
        QCOMPARE(result.reply, reply);
        QCOMPARE(result.differences, differences);
        QCOMPARE(result.originalStatus, 200);
        QCOMPARE(result.originalElapsed, 3ms);
        const QString message = result.error.value_or(Error()).message;
        QVERIFY2(error.isEmpty() ? message.isEmpty() : message.contains(error), qPrintable(message));
        QCOMPARE(tally->accepted, error.isEmpty() ? 1 : 0);
        QCOMPARE(tally->different, error.isEmpty() && !differences.isEmpty() ? 1 : 0);
    }

    void aRefusalThatIsRepeatedIsNoFailure()
    {
        Delivery rejected = received();
        rejected.state = Delivery::State::Rejected;
        rejected.replyStatus = 403;
        rejected.reply.clear();
        Replayer::Order wanted = order();
        wanted.form.envelope = Envelope::Identical;
        m_transport.answerBy([](const HttpRequest &) { return HttpReply{.status = 403}; });
        const auto tally = run({store(rejected)}, wanted);
        QVERIFY_RESULT(tally);
        QCOMPARE(tally->accepted, 1);
        QCOMPARE(tally->different, 0);
    }

    void keepsTheGapsOfTheOriginals()
    {
        QList<DeliveryId> ids;
        for (const int offset : {0, 150, 1150}) {
            Delivery delivery = received();
            delivery.receivedAt = delivery.receivedAt.addMSecs(offset);
            ids += store(delivery);
        }
        Replayer::Order wanted = order();
        wanted.pace = Replayer::Pace::Original;
        const auto tally = run(ids, wanted);
        QVERIFY_RESULT(tally);
        QCOMPARE(m_transport.requests.size(), 3);
        // The clock stands still, so each waits for the whole of its offset.
        QCOMPARE(std::accumulate(m_transport.pauses.begin(), m_transport.pauses.end(), 0ms), 1300ms);
        QVERIFY(std::ranges::all_of(m_transport.pauses, [](auto pause) { return pause <= 200ms; }));
    }

    void sendsAsManyAtOnceAsItWasTold_data()
    {
        QTest::addColumn<Replayer::Pace>("pace");
        QTest::addColumn<int>("atOnce");
        QTest::addColumn<int>("underWay");
        QTest::newRow("one by one") << Replayer::Pace::OneByOne << 3 << 1;
        QTest::newRow("three") << Replayer::Pace::AtOnce << 3 << 3;
        QTest::newRow("more than there are") << Replayer::Pace::AtOnce << 60 << 5;
    }

    void sendsAsManyAtOnceAsItWasTold()
    {
        QFETCH(const Replayer::Pace, pace);
        QFETCH(const int, atOnce);
        QFETCH(const int, underWay);
        QList<DeliveryId> ids;
        for (int i = 0; i < 5; ++i)
            ids += store(received());
        Replayer replayer(*m_log, m_transport, m_clock);
        Replayer::Order wanted = order();
        wanted.pace = pace;
        wanted.atOnce = atOnce;
        m_transport.hold();
        auto task = replayer.replay(ids, wanted);
        QTRY_COMPARE(m_transport.requests.size(), underWay);
        // The log has answered as often as it was asked: nobody else is on the way.
        static_cast<void>(test::waitFor(m_log->count({})));
        QCOMPARE(m_transport.requests.size(), underWay);
        m_transport.release();
        const auto tally = test::waitFor(std::move(task));
        QVERIFY_RESULT(tally);
        QCOMPARE(m_transport.requests.size(), 5);
    }

    void stopsAndSaysWhatIsLeft()
    {
        QList<DeliveryId> ids;
        for (int i = 0; i < 5; ++i)
            ids += store(received());
        Replayer replayer(*m_log, m_transport, m_clock);
        Replayer::Order wanted = order();
        wanted.pace = Replayer::Pace::AtOnce;
        wanted.atOnce = 2;
        m_transport.hold();
        auto task = replayer.replay(ids, wanted);
        QTRY_COMPARE(m_transport.requests.size(), 2);
        replayer.stop();
        m_transport.release();
        const auto tally = test::waitFor(std::move(task));
        QVERIFY_RESULT(tally);
        QCOMPARE(tally->accepted, 2);
        QCOMPARE(tally->left, 3);
        QCOMPARE(m_transport.requests.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestReplayer)
#include "tst_replayer.moc"
