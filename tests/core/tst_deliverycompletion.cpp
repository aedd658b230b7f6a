// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliverylog.h"
#include "core/storage/database.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <future>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using forwarding::Forwarded;

namespace {

const AppId shop = AppId::parse(u"wx0000000000000001").value();
const AppId other = AppId::parse(u"wx0000000000000002").value();
const QDateTime start = QDateTime::fromMSecsSinceEpoch(1767225600123, Qt::UTC);

Delivery message(const QString &summary, const QString &key = {})
{
    return {.receivedAt = start,
            .account = shop,
            .method = "POST",
            .path = "/wx",
            .body = "<xml/>",
            .state = Delivery::State::Accepted,
            .plain = "<xml/>",
            .type = u"text"_s,
            .dedupeKey = key,
            .summary = summary,
            .replyStatus = 200,
            .reply = "success",
            .answeredBy = u"success"_s,
            .duration = 250us};
}

Delivery tryOf(const QString &summary, int attempt, std::chrono::milliseconds after, const AppId &account = shop,
               const QDateTime &first = start)
{
    Delivery delivery = message(summary, u"the key"_s);
    delivery.account = account;
    delivery.attempt = attempt;
    delivery.receivedAt = first.addMSecs(after.count());
    if (attempt > 1)
        delivery.firstAt = first;
    return delivery;
}

Forwarded answerOf(const QString &target, Forwarded::Outcome outcome, const QByteArray &body)
{
    return {.target = QUrl(target),
            .outcome = outcome,
            .status = 200,
            .elapsed = 12345us,
            .headers = {{"Content-Type", "text/xml"}, {"Set-Cookie", "session=geheim"}},
            .body = body};
}

} // namespace

class TestDeliveryCompletion : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<DeliveryLog> m_log;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"callbacks.db"_s); }

    void reopen()
    {
        m_log.reset();
        auto log = DeliveryLog::open(path());
        QVERIFY_RESULT(log);
        m_log = std::move(*log);
    }

    DeliveryId append(const Delivery &delivery)
    {
        std::promise<Result<DeliveryId>> stored;
        m_log->append(delivery, [&](const Result<DeliveryId> &id) { stored.set_value(id); });
        return stored.get_future().get().value_or(DeliveryId());
    }

    /// Until it is on the disk.
    void complete(DeliveryId id, const DeliveryCompletion &completion)
    {
        QSignalSpy completed(m_log.get(), &DeliveryLog::completed);
        m_log->complete(id, completion);
        QVERIFY(completed.wait(test::patience));
        QCOMPARE(completed.at(0).at(0).value<QList<DeliveryId>>(), QList{id});
    }

    Result<Delivery> find(DeliveryId id) { return test::waitFor(m_log->find(id)); }

    int countOf(const QString &table)
    {
        int count = -1;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
            database.setDatabaseName(path());
            QSqlQuery query(database.open() ? database : QSqlDatabase());
            if (query.exec(u"SELECT count(*) FROM "_s + table) && query.next())
                count = query.value(0).toInt();
        }
        QSqlDatabase::removeDatabase(u"look"_s);
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        reopen();
    }

    void cleanup() { m_log.reset(); }

    void addsTheStagesAndLeavesTheRest()
    {
        const DeliveryId id = append(message(u"a"_s));
        QVERIFY(!find(id)->stages);
        complete(id, {.stages = {.committed = 1200us, .replied = 1300us}});

        const auto row = find(id);
        QVERIFY_RESULT(row);
        QVERIFY(row->stages);
        QCOMPARE(row->stages->committed.count(), 1200);
        QVERIFY(!row->stages->forwarded);
        QCOMPARE(row->stages->replied.count(), 1300);
        QCOMPARE(row->reply, QByteArray("success"));
        QCOMPARE(row->answeredBy, u"success"_s);
        QCOMPARE(row->duration.count(), 250);
        QVERIFY(!row->flags);
    }

    void replacesTheReplyAndAddsFlags()
    {
        Delivery delivery = message(u"a"_s);
        delivery.flags = Delivery::ClockSkew;
        const DeliveryId id = append(delivery);
        const DeliveryCompletion::Reply reply{.status = 500, .body = "<xml>\0</xml>", .answeredBy = u"forward"_s};
        complete(id,
                 {.stages = {.verified = 250us, .committed = 1ms, .forwarded = 20ms, .replied = 21ms},
                  .reply = reply,
                  .flags = Delivery::AnswersDiffer});
        reopen();

        const auto row = find(id);
        QVERIFY_RESULT(row);
        QCOMPARE(row->replyStatus, 500);
        QCOMPARE(row->reply, reply.body);
        QCOMPARE(row->answeredBy, u"forward"_s);
        QCOMPARE(row->flags, Delivery::ClockSkew | Delivery::AnswersDiffer);
        QCOMPARE(row->duration.count(), 21'000);
        QVERIFY(verifiedAfter(*row) == 250us);
        QCOMPARE(row->stages->forwarded->count(), 20'000);

        complete(id, {.stages = *row->stages, .flags = Delivery::ForwardFailed});
        QCOMPARE(find(id)->flags, Delivery::ClockSkew | Delivery::AnswersDiffer | Delivery::ForwardFailed);
        QCOMPARE(find(id)->answeredBy, u"forward"_s);
    }

    void keepsWhatTheTargetsSaid()
    {
        const DeliveryId id = append(message(u"a"_s));
        const DeliveryId neighbour = append(message(u"b"_s));
        complete(neighbour, {.forwarded = {answerOf(u"http://c/"_s, Forwarded::Outcome::Logged, "c")}});
        complete(id, {.forwarded = {answerOf(u"http://x/"_s, Forwarded::Outcome::Late, "old")}});
        const QByteArray noise("\0\xff<", 3);
        Forwarded failed = answerOf(u"http://b/?token=geheim&a=%2F"_s, Forwarded::Outcome::Failed, {});
        failed.reason = u"没有回答"_s;
        complete(id, {.forwarded = {answerOf(u"http://a/"_s, Forwarded::Outcome::Relayed, noise), failed}});

        const auto all = test::waitFor(m_log->forwarded(id));
        QVERIFY_RESULT(all);
        QCOMPARE(all->size(), 2); // the later list replaces the earlier one
        QCOMPARE(all->at(0).target, QUrl(u"http://a/"_s));
        QCOMPARE(forwarding::toString(all->at(0).outcome), u"relayed"_s);
        QCOMPARE(all->at(0).status, 200);
        QCOMPARE(all->at(0).elapsed.count(), 12345);
        QCOMPARE(all->at(0).body, noise);
        QCOMPARE(all->at(0).headers, (QList<HttpHeader>{{"Content-Type", "text/xml"}, {"Set-Cookie", "***"}}));
        QCOMPARE(all->at(1).reason, u"没有回答"_s);
        QCOMPARE(forwarding::toString(all->at(1).outcome), u"failed"_s);
        const QString shown = all->at(1).target.toString(QUrl::FullyEncoded);
        QVERIFY2(shown.contains(u"a=%2F") && !shown.contains(u"geheim"), qPrintable(shown));
        QCOMPARE(test::waitFor(m_log->forwarded(neighbour))->size(), 1);
    }

    void keepsNothingOfARowThatIsGone()
    {
        const DeliveryId id = append(message(u"a"_s));
        const DeliveryId late = append(message(u"b"_s));
        complete(id, {.stages = {.committed = 1us}, .forwarded = {answerOf(u"http://a/"_s, {}, "a")}});
        QCOMPARE(countOf(u"stages"_s), 1);
        QCOMPARE(test::waitFor(m_log->purge({})).value_or(core::Purged{}).removed, 2);
        QCOMPARE(countOf(u"stages"_s), 0);
        QCOMPARE(countOf(u"forwards"_s), 0);

        complete(late, {.stages = {.committed = 1us}, .forwarded = {answerOf(u"http://a/"_s, {}, "a")}});
        QCOMPARE(countOf(u"stages"_s), 0);
        QCOMPARE(countOf(u"forwards"_s), 0);
    }

    void isWrittenBeforeTheLogCloses()
    {
        const DeliveryId id = append(message(u"a"_s));
        m_log->complete(id, {.stages = {.committed = 7us}});
        reopen();
        QVERIFY(find(id)->stages);
    }

    void costsNoOtherRowWhenItCannotBeWritten()
    {
        const DeliveryId id = append(message(u"a"_s));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"saboteur"_s);
            database.setDatabaseName(path());
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(
                u"CREATE TRIGGER no BEFORE INSERT ON stages BEGIN SELECT RAISE(FAIL, 'no stage'); END"_s));
        }
        QSqlDatabase::removeDatabase(u"saboteur"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"what became of a delivery.*no stage"_s));
        m_log->complete(id, {.stages = {.committed = 7us}});
        const DeliveryId next = append(message(u"b"_s));
        QVERIFY(next.isValid());
        QVERIFY_RESULT(find(next));
    }

    void findsTheTriesOfOneMessage_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<QStringList>("tries");
        const QStringList group{u"first"_s, u"second"_s, u"third"_s};
        QTest::newRow("the first") << 0 << group;
        QTest::newRow("the second") << 1 << group;
        QTest::newRow("the third") << 2 << group;
        QTest::newRow("another account's") << 3 << QStringList{u"other account"_s};
        QTest::newRow("without a key") << 4 << QStringList{u"no key"_s};
        QTest::newRow("the same key an hour later") << 5 << QStringList{u"hour later"_s, u"its second"_s};
        QTest::newRow("its second") << 6 << QStringList{u"hour later"_s, u"its second"_s};
    }

    void findsTheTriesOfOneMessage()
    {
        QFETCH(const int, asked);
        QFETCH(const QStringList, tries);
        const QDateTime later = start.addSecs(3600);
        const QList<Delivery> all{tryOf(u"first"_s, 1, 0s),
                                  tryOf(u"second"_s, 2, 5s),
                                  tryOf(u"third"_s, 3, 10s),
                                  tryOf(u"other account"_s, 1, 0s, other),
                                  message(u"no key"_s),
                                  tryOf(u"hour later"_s, 1, 0s, shop, later),
                                  tryOf(u"its second"_s, 2, 5s, shop, later)};
        QList<DeliveryId> ids;
        for (const Delivery &delivery : all)
            ids.append(append(delivery));

        const auto found = test::waitFor(m_log->tries(ids.at(asked)));

        QVERIFY_RESULT(found);
        QStringList summaries;
        for (const DeliverySummary &one : *found)
            summaries.append(one.summary);
        QCOMPARE(summaries, tries);
        if (tries.size() == 3) {
            QCOMPARE(found->at(2).attempt, 3);
            QCOMPARE(found->at(2).firstAt, start);
        }
    }

    void readsWhatOlderVersionsWrote_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<int>("targets");
        QTest::addColumn<bool>("isRelayed");
        QTest::addColumn<Delivery::Flag>("differing");
        QTest::newRow("answers of two servers") << 1 << 2 << true << Delivery::TargetsDiffer;
        QTest::newRow("of two tries") << 2 << 1 << true << Delivery::AnswersDiffer;
        QTest::newRow("of two tries, not forwarded") << 2 << 0 << false << Delivery::AnswersDiffer;
    }

    void readsWhatOlderVersionsWrote()
    {
        QFETCH(const int, attempt);
        QFETCH(const int, targets);
        QFETCH(const bool, isRelayed);
        QFETCH(const Delivery::Flag, differing);
        m_log.reset();
        QVERIFY(QFile::remove(path()));
        {
            const auto database = Database::open(path(), callbackSchema().first(4));
            QVERIFY_RESULT(database);
            QSqlQuery insert((*database)->connection());
            const auto write = [&insert](const QString &statement) {
                QVERIFY2(insert.exec(statement), qPrintable(insert.lastError().text()));
            };
            write(u"INSERT INTO deliveries (received_at, account, state, failed_step, reason, mode, type, event, "
                  "sender, message_id, dedupe_key, summary, duration_us, remote_address, method, path, query, headers, "
                  "reply_status, reply, body, attempt, flags) VALUES (1, '', 'accepted', 'none', '', 'plain', 'text', "
                  "'', '', '', '', '', 21000, '', '', '', '', '', 200, x'', x'', %1, 5)"_s.arg(attempt));
            write(u"INSERT INTO stages VALUES (1, 1000, %1, 21000)"_s.arg(isRelayed ? u"20000"_s : u"NULL"_s));
            for (int i = 0; i < targets; ++i)
                write(u"INSERT INTO forwards (delivery, target, outcome, status, elapsed_us, reason, headers, body) "
                      "VALUES (1, 'http://a/', 'relayed', 200, 9, '', '', x'')"_s);
        }
        reopen();
        const auto row = find(DeliveryId(1));
        QVERIFY_RESULT(row);
        QCOMPARE(row->flags, Delivery::SignatureSeen | differing);
        QCOMPARE(row->stages->committed.count(), 1000);
        QCOMPARE(verifiedAfter(*row).has_value(), !isRelayed);
    }

    void saysThatADeliveryIsGone()
    {
        QCOMPARE_KIND(test::waitFor(m_log->tries(DeliveryId(7))), NotFound);
        QVERIFY(test::waitFor(m_log->forwarded(DeliveryId(7)))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDeliveryCompletion)
#include "tst_deliverycompletion.moc"
