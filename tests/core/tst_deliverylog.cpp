// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliverylog.h"
#include "core/storage/database.h"
#include "tests/support/logtest.h"
#include "tests/support/sampledeliveries.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <atomic>
#include <future>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const AppId first = test::sampledeliveries::ids.first();
using test::sampledeliveries::wholeMessage;

Delivery eventOf(const QString &name, const AppId &account = first)
{
    Delivery delivery = wholeMessage(u""_s, account);
    delivery.type = u"event"_s;
    delivery.event = name;
    return delivery;
}

} // namespace

class TestDeliveryLog : public test::LogTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openNew(); }

    void cleanup() { m_log.reset(); }

    void keepsEveryByte()
    {
        Delivery delivery = wholeMessage(u"退款😀"_s);
        delivery.receivedAt = QDateTime::fromMSecsSinceEpoch(1767225600123, Qt::UTC);
        delivery.path = "/\xff\xfe";
        delivery.headers = {{"Host", "h"}, {"X-Bytes", "\xe9: \xff"}, {"Empty", ""}};
        delivery.body = QByteArray("\0<xml>\xff", 7);
        delivery.failedStep = callback::Step::Padding;
        delivery.reason = u"why"_s;
        delivery.mode = CallbackMode::Safe;
        delivery.event = u"CLICK"_s;
        delivery.eventKey = u"menu_1"_s;
        delivery.dedupeKey = u"k"_s;
        delivery.attempt = 2;
        delivery.firstAt = QDateTime::fromMSecsSinceEpoch(1767225595123, Qt::UTC);
        delivery.flags = Delivery::ClockSkew | Delivery::AnswersDiffer;
        delivery.answeredBy = u"rule:退款"_s;
        delivery.duration = std::chrono::microseconds(1234);
        const auto id = append(delivery);
        QVERIFY_RESULT(id);
        reopen(); // what was acknowledged is there after a restart

        const auto found = test::waitFor(m_log->find(*id));
        QVERIFY_RESULT(found);
        QCOMPARE(found->id, *id);
        QCOMPARE(found->receivedAt, delivery.receivedAt);
        QVERIFY(found->account == delivery.account);
        QCOMPARE(found->remoteAddress, delivery.remoteAddress);
        QCOMPARE(found->method, delivery.method);
        QCOMPARE(found->path, delivery.path);
        QCOMPARE(found->query, delivery.query);
        QVERIFY(found->headers == delivery.headers);
        QCOMPARE(found->body, delivery.body);
        QCOMPARE(found->plain, delivery.plain);
        QCOMPARE(toString(found->state), u"accepted"_s);
        QVERIFY(found->failedStep == delivery.failedStep);
        QCOMPARE(found->reason, delivery.reason);
        QVERIFY(found->mode == delivery.mode);
        QCOMPARE(found->type, delivery.type);
        QCOMPARE(found->event, delivery.event);
        QCOMPARE(found->eventKey, delivery.eventKey);
        QCOMPARE(found->from, delivery.from);
        QCOMPARE(found->messageId, delivery.messageId);
        QCOMPARE(found->dedupeKey, delivery.dedupeKey);
        QCOMPARE(found->summary, delivery.summary);
        QCOMPARE(found->attempt, 2);
        QCOMPARE(found->firstAt, delivery.firstAt);
        QCOMPARE(found->flags, delivery.flags);
        QCOMPARE(found->answeredBy, delivery.answeredBy);
        QVERIFY(!found->stages);
        QCOMPARE(found->replyStatus, 200);
        QCOMPARE(found->reply, QByteArray("success"));
        QCOMPARE(found->duration.count(), delivery.duration.count());
    }

    void keepsPlainApartFromBody_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("the same") << QByteArray("<xml/>") << QByteArray("<xml/>");
        QTest::newRow("decrypted") << QByteArray("<e/>") << QByteArray("<xml/>");
        QTest::newRow("not decrypted") << QByteArray("<e/>") << QByteArray();
        QTest::newRow("nothing at all") << QByteArray() << QByteArray();
    }

    void keepsPlainApartFromBody()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, plain);
        const auto id = append({.receivedAt = QDateTime::currentDateTimeUtc(), .body = body, .plain = plain});
        QVERIFY_RESULT(id);
        const auto found = test::waitFor(m_log->find(*id));
        QVERIFY_RESULT(found);
        QCOMPARE(found->body, body);
        QCOMPARE(found->plain, plain);
        QVERIFY(found->account.isNull());
    }

    void saysWhichDeliveryIsNotThere()
    {
        const auto found = test::waitFor(m_log->find(DeliveryId(77)));
        QVERIFY(!found);
        QVERIFY(found.error().kind == Error::Kind::NotFound);
        QVERIFY(found.error().message.contains(u"77"));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QStringList>("found");
        const QString refund = u"我要申请退款，谢谢😀"_s;
        const QString order = u"Order ABC-123 退了"_s;
        const QString greeting = u"你好 100% a_b"_s;
        QTest::newRow("one character") << u"退"_s << QStringList{order, refund};
        QTest::newRow("last character of a run") << u"款"_s << QStringList{refund};
        QTest::newRow("two characters") << u"退款"_s << QStringList{refund};
        QTest::newRow("four characters") << u"申请退款"_s << QStringList{refund};
        QTest::newRow("not in that order") << u"款退"_s << QStringList();
        QTest::newRow("not across punctuation") << u"款谢"_s << QStringList();
        QTest::newRow("emoji") << u"😀"_s << QStringList{refund};
        QTest::newRow("other emoji") << u"😁"_s << QStringList();
        QTest::newRow("word, any case") << u"oRDER"_s << QStringList{order};
        QTest::newRow("beginning of a word") << u"ord"_s << QStringList{order};
        QTest::newRow("not the end of a word") << u"rder"_s << QStringList();
        QTest::newRow("with a hyphen") << u"abc-12"_s << QStringList{order};
        QTest::newRow("both, anywhere") << u"退 order"_s << QStringList{order};
        QTest::newRow("only one of them") << u"退款 order"_s << QStringList();
        QTest::newRow("sender") << u"o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s << QStringList{greeting, order, refund};
        QTest::newRow("message id") << u"23456789012345678"_s << QStringList{greeting, order, refund};
        QTest::newRow("quotes") << u"\"退款\""_s << QStringList{refund};
        QTest::newRow("one quote") << u"\"退款"_s << QStringList{refund};
        QTest::newRow("operators are words") << u"退款 OR 你好"_s << QStringList();
        QTest::newRow("column syntax") << u"words:退款"_s << QStringList();
        QTest::newRow("star and caret") << u"^退款*"_s << QStringList{refund};
        QTest::newRow("parentheses") << u"NEAR(退款"_s << QStringList();
        QTest::newRow("punctuation alone") << u"%"_s << QStringList{greeting};
        QTest::newRow("underscore alone") << u"_"_s << QStringList{greeting};
        QTest::newRow("Chinese punctuation") << u"，"_s << QStringList{refund};
        QTest::newRow("apostrophe") << u"'; DROP TABLE deliveries; --"_s << QStringList();
        QTest::newRow("blank = everything") << u"  "_s << QStringList{greeting, order, refund};
        QTest::newRow("markup is not text") << u"Content"_s << QStringList();
    }

    void finds()
    {
        QFETCH(const QString, needle);
        QFETCH(const QStringList, found);
        for (const QString &content : {u"我要申请退款，谢谢😀"_s, u"Order ABC-123 退了"_s, u"你好 100% a_b"_s})
            QVERIFY_RESULT(append(wholeMessage(content)));
        QVERIFY_RESULT(test::waitFor(m_log->catchUp()));
        QCOMPARE(summaries(words(needle)), found);
        QCOMPARE(countOf(words(needle)), found.size());
        QCOMPARE(summaries(words(needle, u"account:wx0000000000000001 type:text state:accepted"_s)), found);
        QCOMPARE(summaries(words(needle, u"account:wx0000000000000002"_s)), QStringList());
    }

    void turnsPages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("type");
        QTest::newRow("all") << u""_s << u""_s;
        QTest::newRow("by type") << u""_s << u"text"_s;
        QTest::newRow("by text") << u"退款"_s << u""_s;
    }

    void turnsPages()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, type);
        for (int i = 1; i <= 5; ++i)
            QVERIFY_RESULT(append(wholeMessage(u"%1 退款"_s.arg(i))));
        const DeliveryFilter filter = words(text, type.isEmpty() ? QString() : u"type:"_s + type);
        QCOMPARE(summaries(filter, {}, 2), (QStringList{u"5 退款"_s, u"4 退款"_s}));
        QCOMPARE(summaries(filter, DeliveryId(4), 2), (QStringList{u"3 退款"_s, u"2 退款"_s}));
        QCOMPARE(summaries(filter, DeliveryId(2), 2), (QStringList{u"1 退款"_s}));
        QCOMPARE(summaries(filter, DeliveryId(1), 2), QStringList());
    }

    void acknowledgesEveryRowOfAFlood()
    {
        std::atomic<int> stored = 0;
        QSignalSpy told(m_log.get(), &DeliveryLog::committed);
        constexpr int rows = 2000;
        for (int i = 0; i < rows; ++i)
            m_log->append(wholeMessage(QString::number(i)),
                          [&](const Result<DeliveryId> &id) { stored += id ? 1 : 0; });
        QTRY_COMPARE(stored.load(), rows);
        const auto heard = [&] {
            QList<qint64> ids;
            for (const QList<QVariant> &signal : told) {
                for (const DeliverySummary &row : signal.at(0).value<QList<DeliverySummary>>())
                    ids.append(row.id.value());
            }
            return ids;
        };
        QTRY_COMPARE(heard().size(), rows);
        const QList<qint64> ids = heard();
        QVERIFY(std::ranges::is_sorted(ids));
        QVERIFY(told.size() < rows / 10);
    }

    void writesWhatIsQueuedBeforeItCloses()
    {
        std::atomic<int> stored = 0;
        for (int i = 0; i < 500; ++i)
            m_log->append(wholeMessage(u"x"_s), [&](const Result<DeliveryId> &id) { stored += id ? 1 : 0; });
        m_log.reset();
        QCOMPARE(stored.load(), 500);
        reopen();
        QCOMPARE(countOf({}), 500);
    }

    void countsNoMoreOnceItIsAskedToStop()
    {
        std::stop_source counting;
        const auto filter = DeliveryFilter::parse(u"type:text"_s, {}).value();
        const auto counted = test::waitFor(m_log->count(filter, 10, counting.get_token()));
        QVERIFY_RESULT(counted);
        counting.request_stop();
        QCOMPARE_KIND(test::waitFor(m_log->count(filter, 10, counting.get_token())), Cancelled);
    }

    void cancelsQuestionsWhenItCloses()
    {
        for (int i = 0; i < 50; ++i)
            QVERIFY_RESULT(append(wholeMessage(u"x"_s)));
        QList<Result<DeliveryCount>> answers;
        for (int i = 0; i < 50; ++i)
            m_log->count(words(u"x"_s)).then([&](const auto &answer) { answers.append(answer); });
        m_log.reset();
        QTRY_COMPARE(answers.size(), 50);
        for (const auto &answer : answers)
            QVERIFY(answer ? answer->rows == 50 : answer.error().kind == Error::Kind::Cancelled);
    }

    void prunes_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("removed");
        QTest::newRow("no bound") << 0 << 0 << 0;
        QTest::newRow("by age") << 30 << 0 << 300;
        QTest::newRow("by number") << 0 << 10 << 590;
        QTest::newRow("by both") << 30 << 400 << 300;
        QTest::newRow("more rows than there are") << 0 << 1000 << 0;
        QTest::newRow("young enough") << 100 << 0 << 0;
    }

    void prunes()
    {
        QFETCH(const int, days);
        QFETCH(const int, rows);
        QFETCH(const int, removed);
        for (int i = 0; i < 600; ++i) {
            Delivery delivery = wholeMessage(u"退款 %1号"_s.arg(i));
            if (i < 300)
                delivery.receivedAt = delivery.receivedAt.addDays(-50);
            m_log->append(delivery, [](const Result<DeliveryId> &) {});
        }
        QVERIFY_RESULT(append(wholeMessage(u"退款 last号"_s)));
        QVERIFY_RESULT(append(eventOf(u"CLICK"_s)));
        QVERIFY_RESULT(test::waitFor(m_log->catchUp()));
        const int all = 602;
        const int expected = rows == 10 ? 592 : removed;

        const auto gone = test::waitFor(m_log->keepWithin({.days = days, .rows = rows}));
        QVERIFY_RESULT(gone);
        QCOMPARE(*gone, expected);
        QCOMPARE(countOf({}), all - expected);
        // The index forgets what the table forgets, and nothing else.
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        {
            database.setDatabaseName(path());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"SELECT count(*) FROM search WHERE search MATCH '\"退款\"'"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), all - expected - 1);
            QVERIFY(query.exec(u"SELECT count(*) FROM search WHERE search MATCH '\"5\"'"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), expected == 0 ? 1 : 0);
            QVERIFY(query.exec(u"INSERT INTO search (search) VALUES ('integrity-check')"_s));
        }
        database = {};
        QSqlDatabase::removeDatabase(u"look"_s);
    }

    void usesNoIdTwice()
    {
        const auto before = append(wholeMessage(u"a"_s));
        QVERIFY_RESULT(before);
        Delivery old = wholeMessage(u"b"_s);
        QVERIFY_RESULT(append(old));
        QCOMPARE(test::waitFor(m_log->keepWithin({.rows = 1})).value(), 1);
        QVERIFY_RESULT(append(wholeMessage(u"c"_s)));
        QCOMPARE(summaries({}), (QStringList{u"c"_s, u"b"_s}));
        reopen();
        QCOMPARE(append(wholeMessage(u"d"_s)).value().value(), 4);
    }

    void tellsWhenARowCannotBeStored()
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"saboteur"_s);
            database.setDatabaseName(path());
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"CREATE TRIGGER no BEFORE INSERT ON deliveries WHEN new.summary = 'bad' "
                                             "BEGIN SELECT RAISE(FAIL, 'the disk is full'); END"_s));
        }
        QSqlDatabase::removeDatabase(u"saboteur"_s);

        QList<QString> outcomes;
        std::promise<void> done;
        const auto note = [&](const Result<DeliveryId> &id) { outcomes.append(id ? u"ok"_s : id.error().message); };
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be stored.*the disk is full"_s));
        m_log->append(wholeMessage(u"good"_s), note);
        m_log->append(wholeMessage(u"bad"_s), note);
        m_log->append(wholeMessage(u"fine"_s), [&](const Result<DeliveryId> &id) {
            note(id);
            done.set_value();
        });
        done.get_future().get();
        QCOMPARE(outcomes.size(), 3);
        QCOMPARE(outcomes.count(u"ok"_s), 2);
        QVERIFY2(outcomes.at(1).contains(u"the disk is full"), qPrintable(outcomes.at(1)));
        QCOMPARE(summaries({}), (QStringList{u"fine"_s, u"good"_s}));
        QCOMPARE(summaries(words(u"bad"_s)), QStringList());
    }

    void leavesOthersNoPermission()
    {
        QVERIFY_RESULT(append(wholeMessage(u"x"_s)));
        for (const QString &file : {path(), QString(path() + u"-wal"_s), QString(path() + u"-shm"_s)}) {
            QVERIFY(QFile::exists(file));
            const auto others = QFile::permissions(file)
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
            QVERIFY2(!others, qPrintable(file));
        }
    }

    void refusesAFileThatIsNotItsOwn_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("statement");
        QTest::newRow("damaged") << QByteArray("this is no database, and long enough to be looked at").repeated(50)
                                 << u""_s;
        QTest::newRow("newer") << QByteArray() << u"PRAGMA user_version = 999"_s;
    }

    void refusesAFileThatIsNotItsOwn()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, statement);
        QVERIFY_RESULT(append(wholeMessage(u"x"_s)));
        m_log.reset();
        if (!statement.isEmpty()) {
            {
                QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
                database.setDatabaseName(path());
                QVERIFY(database.open());
                QVERIFY(QSqlQuery(database).exec(statement));
            }
            QSqlDatabase::removeDatabase(u"other"_s);
        } else {
            QFile file(path());
            QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
            file.write(content);
        }
        const auto log = DeliveryLog::open(path());
        QVERIFY(!log);
        QVERIFY(log.error().kind == Error::Kind::Storage);
        QVERIFY2(log.error().message.contains(path()), qPrintable(log.error().message));
        if (!content.isEmpty()) {
            QFile file(path());
            QVERIFY(file.open(QFile::ReadOnly));
            QCOMPARE(file.readAll(), content);
        }
    }
};

QTEST_GUILESS_MAIN(TestDeliveryLog)
#include "tst_deliverylog.moc"
