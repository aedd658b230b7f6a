// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliverylog.h"
#include "core/inspector/deliveryspool_p.h"
#include "core/inspector/spoolfile_p.h"
#include "core/inspector/spoolrecord_p.h"
#include "core/storage/database.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <atomic>
#include <mutex>

#ifdef Q_OS_LINUX
#include <csignal>

#include <sys/resource.h>
#endif

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Delivery message(int number)
{
    const QByteArray xml = "<xml><Content>" + QByteArray::number(number) + "</Content></xml>";
    return {.receivedAt = QDateTime::currentDateTimeUtc(),
            .account = AppId::parse(u"wx0000000000000001").value(),
            .method = "POST",
            .path = "/one",
            .headers = {{"Authorization", "Bearer top-secret"}},
            .body = xml,
            .state = Delivery::State::Accepted,
            .plain = xml,
            .type = u"text"_s,
            .messageId = QString::number(number),
            .summary = QString::number(number),
            .replyStatus = 200,
            .reply = "success"};
}

} // namespace

class TestDeliverySpool final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<DeliveryLog> m_log;
    int m_next = 1;
    std::mutex m_mutex;
    QStringList m_acknowledged;
    int m_refused = 0;

    [[nodiscard]] QString path(const QString &name = u"callbacks.db"_s) const { return m_folder->filePath(name); }
    [[nodiscard]] QString spoolPath() const { return path(u"callbacks.spool"_s); }

    void open()
    {
        auto log = DeliveryLog::open(path());
        QVERIFY_RESULT(log);
        m_log = std::move(*log);
    }

    [[nodiscard]] int settled()
    {
        const std::lock_guard lock(m_mutex);
        return int(m_acknowledged.size()) + m_refused;
    }

    [[nodiscard]] QStringList acknowledged()
    {
        const std::lock_guard lock(m_mutex);
        return m_acknowledged;
    }

    [[nodiscard]] int refused()
    {
        const std::lock_guard lock(m_mutex);
        return m_refused;
    }

    void receive(int count)
    {
        for (; count > 0; --count) {
            const int number = m_next++;
            const auto stored = [this, id = QString::number(number)](const Done &done) {
                const std::lock_guard lock(m_mutex);
                if (done)
                    m_acknowledged.append(id);
                else
                    ++m_refused;
            };
            m_log->receive(
                {.delivery = message(number), .stored = stored, .begun = ReceivedRow::SteadyTime::clock::now()});
        }
    }

    [[nodiscard]] bool isSettled()
    {
        return test::waitUntil([this] { return settled() == m_next - 1; });
    }

    /// Until rows go through the spool.
    [[nodiscard]] bool flood()
    {
        return test::waitUntil([this] {
            receive(20);
            QFile spool(spoolPath());
            return isSettled() && spool.open(QIODevice::ReadOnly) && !spool.read(8).trimmed().isEmpty() && spool.seek(0)
                && spool.read(8) != QByteArray(8, '\0');
        });
    }

    [[nodiscard]] static QStringList idsOf(DeliveryLog &log)
    {
        const auto rows = test::waitFor(log.page({}, {}, 100'000)).value_or(QList<DeliverySummary>());
        QStringList ids;
        for (const DeliverySummary &row : rows)
            ids.prepend(row.messageId);
        return ids;
    }

    [[nodiscard]] static QStringList sorted(QStringList ids)
    {
        ids.sort();
        return ids;
    }

    /// One value of a file, or the fault.
    [[nodiscard]] static QString ask(const QString &file, const QString &statement)
    {
        const auto database = Database::open(file, callbackSchema());
        if (!database)
            return database.error().message;
        QSqlQuery query((*database)->connection());
        if (!query.exec(statement))
            return query.lastError().text();
        return query.next() ? query.value(0).toString() : QString();
    }

    /// A spool as a crash leaves it: frames of rows with these numbers, the first of them 1.
    void leaveBehind(const QList<int> &sizes)
    {
        const qint64 log = ask(path(), u"SELECT value FROM progress WHERE name = 'log'"_s).toLongLong();
        QVERIFY(log > 0);
        auto file = SpoolFile::open(spoolPath());
        QVERIFY_RESULT(file);
        QVERIFY_RESULT((*file)->prepare());
        int first = 1;
        for (const int size : sizes) {
            QByteArray bytes(SpoolFile::headerSize, '\0');
            for (int number = first; number < first + size; ++number)
                appendRecord(bytes, storable(message(number)));
            QVERIFY_RESULT((*file)->append(log, first, size, bytes));
            first += size;
        }
    }

    /// One that knows of spools, and an empty one.
    void makeLog()
    {
        open();
        m_log.reset();
        QFile spool(spoolPath());
        QVERIFY(spool.open(QIODevice::WriteOnly));
        QCOMPARE(spool.write("x"), 1); // something to be looked at
        spool.close();
        open();
        m_log.reset();
        QCOMPARE(QFileInfo(spoolPath()).size(), 0);
    }

private Q_SLOTS:
    void init()
    {
#ifndef Q_OS_LINUX
        QSKIP("there is no spool here");
#endif
        m_folder = std::make_unique<test::Folder>();
        m_next = 1;
        m_acknowledged.clear();
        m_refused = 0;
    }

    void cleanup()
    {
        m_log.reset();
    }

    void aLoneRowNeedsNoSpool()
    {
        open();
        for (int i = 0; i < 20; ++i) {
            receive(1);
            QVERIFY(isSettled());
        }
        QVERIFY(!QFile::exists(spoolPath()));
        QCOMPARE(idsOf(*m_log).size(), 20);
    }

    void everyRowOfAFloodIsFoundOnceItIsAcknowledged()
    {
        open();
        const QSignalSpy told(m_log.get(), &DeliveryLog::committed);
        QVERIFY(flood());
        const int before = settled(); // some of these went past the spool
        for (int i = 0; i < 20; ++i) {
            receive(100);
            QVERIFY(isSettled());
            QCOMPARE(test::waitFor(m_log->count({})).value().rows, settled());
        }
        QCOMPARE(refused(), 0);
        QCOMPARE(sorted(idsOf(*m_log)), sorted(acknowledged()));
        QCOMPARE(idsOf(*m_log).mid(before), acknowledged().mid(before)); // in their order, too
        const auto heard = [&told] {
            qsizetype rows = 0;
            for (const QList<QVariant> &signal : told)
                rows += signal.at(0).value<QList<DeliverySummary>>().size();
            return rows;
        };
        QTRY_COMPARE_WITH_TIMEOUT(heard(), settled(), test::patience);
        QVERIFY_RESULT(test::waitFor(m_log->catchUp()));
        m_log.reset();
        QCOMPARE(ask(path(), u"SELECT count(*) FROM search WHERE search MATCH '\"text\"'"_s),
                 QString::number(m_next - 1));
        QCOMPARE(ask(path(), u"SELECT count(*) FROM stages WHERE replied_us >= committed_us"_s),
                 QString::number(m_next - 1));
    }

    void nothingStaysInTheFile()
    {
        open();
        QVERIFY(flood());
        QVERIFY(!(QFile::permissions(spoolPath()) & (QFile::ReadGroup | QFile::ReadOther)));
        m_log.reset();
        QCOMPARE(QFileInfo(spoolPath()).size(), 0);
        open();
        QCOMPARE(sorted(idsOf(*m_log)), sorted(acknowledged()));
    }

    /// With floods that end soon, so that the file is opened and emptied again and again.
    void isEmptiedWheneverAFloodIsOver()
    {
        const DiskRoom room(path());
        DeliveryWriter writer(
            path(), room, [](const QList<DeliverySummary> &, const QList<DeliveryId> &) {},
            [](const std::optional<Error> &) {});
        QVERIFY_RESULT(writer.start());
        const auto direct = [&writer](ReceivedRow row) {
            Delivery delivery = std::move(row.delivery);
            writer.append(std::move(delivery), [row](const Result<DeliveryId> &id) {
                static_cast<void>(row.answer(id ? Done() : Done(fail(id.error()))));
            });
        };
        {
            std::atomic<int> stored = 0;
            DeliverySpool spool(path(), writer, room, direct, std::chrono::milliseconds(50));
            spool.start();
            for (int round = 0; round < 5; ++round) {
                QVERIFY(test::waitUntil([&spool] {
                    spool.noteQueue(100);
                    return spool.isOpen();
                }));
                for (int i = 0; i < 20; ++i)
                    spool.append({.delivery = message(m_next++), .stored = [&stored](const Done &) { ++stored; }});
                QVERIFY(test::waitUntil([this, &stored] { return stored == m_next - 1; }));
                QVERIFY(
                    test::waitUntil([this, &spool] { return !spool.isOpen() && QFileInfo(spoolPath()).size() == 0; }));
            }
            spool.finish();
        }
        writer.finish();
        QCOMPARE(ask(path(), u"SELECT count(DISTINCT message_id) FROM deliveries"_s), u"100"_s);
        QCOMPARE(ask(path(), u"SELECT count(*) FROM deliveries"_s), u"100"_s);
    }

    /// The log is held by another process, so that rows can be acknowledged only because they are in the spool. What
    /// the disk has then is copied, as it would be found after a crash.
    void aCrashBeforeTheLogHasThemLosesNothing()
    {
        open();
        QVERIFY(flood());
        test::Folder copy;
        {
            const auto other = Database::open(path(), callbackSchema()).value();
            QSqlQuery held(other->connection());
            QVERIFY(held.exec(u"BEGIN IMMEDIATE"_s));
            receive(300);
            QVERIFY(isSettled());
            for (const QString &name : {u"callbacks.db"_s, u"callbacks.db-wal"_s, u"callbacks.spool"_s})
                QVERIFY(QFile::copy(path(name), copy.filePath(name)));
            QVERIFY(held.exec(u"ROLLBACK"_s));
        }
        QCOMPARE(refused(), 0);
        QFile spool(copy.filePath(u"callbacks.spool"_s));
        QVERIFY(spool.open(QIODevice::ReadOnly));
        QVERIFY(!spool.readAll().contains("top-secret"));

        const QString file = copy.filePath(u"callbacks.db"_s);
        QVERIFY(ask(file, u"SELECT count(*) FROM deliveries"_s).toInt() <= settled() - 300);
        for (int round = 0; round < 2; ++round) { // the second one finds nothing more
            const auto log = DeliveryLog::open(file);
            QVERIFY_RESULT(log);
            QCOMPARE(sorted(idsOf(**log)), sorted(acknowledged()));
            QVERIFY_RESULT(test::waitFor((*log)->catchUp()));
        }
        QCOMPARE(ask(file, u"PRAGMA integrity_check"_s), u"ok"_s);
        // And the one that lives on:
        QTRY_COMPARE_WITH_TIMEOUT(sorted(idsOf(*m_log)), sorted(acknowledged()), test::patience);
    }

    void bringsInWhatTheLogDoesNotHave_data()
    {
        QTest::addColumn<int>("mark");
        QTest::addColumn<QString>("found");
        QTest::newRow("all of it") << 0 << u"1 2 3 4 5 6"_s;
        QTest::newRow("from the middle of a frame") << 2 << u"3 4 5 6"_s;
        QTest::newRow("from the end of a frame") << 3 << u"4 5 6"_s;
        QTest::newRow("nothing") << 6 << u""_s;
        QTest::newRow("nothing that is older") << 60 << u""_s;
    }

    void bringsInWhatTheLogDoesNotHave()
    {
        QFETCH(const int, mark);
        QFETCH(const QString, found);
        makeLog();
        leaveBehind({3, 1, 2});
        QCOMPARE(ask(path(), u"UPDATE progress SET value = %1 WHERE name = 'spooled'"_s.arg(mark)), QString());
        open();
        QCOMPARE(idsOf(*m_log).join(u' '), found);
        QCOMPARE(QFileInfo(spoolPath()).size(), 0);
    }

    void saysWhatADamagedFileHasLost()
    {
        makeLog();
        leaveBehind({3, 2, 1});
        QFile spool(spoolPath());
        QVERIFY(spool.open(QIODevice::ReadWrite));
        QVERIFY(spool.seek(4096 + 500));
        QCOMPARE(spool.write("y"), 1);
        spool.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"damaged: 2 deliveries are lost"_s));
        open();
        QCOMPARE(idsOf(*m_log).join(u' '), u"1 2 3 6"_s);
    }

    void isNotForAnotherLog()
    {
        makeLog();
        leaveBehind({3});
        QVERIFY(QFile::remove(path()));
        open();
        QCOMPARE(idsOf(*m_log), QStringList());
    }

    void anotherProcessThatHasTheSpoolKeepsIt()
    {
        makeLog();
        leaveBehind({3});
        {
            const auto other = SpoolFile::open(spoolPath());
            QVERIFY_RESULT(other);
            open();
            QCOMPARE(idsOf(*m_log), QStringList()); // they are being brought in by the other one
            receive(500);
            QVERIFY(isSettled());
            QCOMPARE(refused(), 0);
            QCOMPARE(idsOf(*m_log).size(), 500);
            m_log.reset();
            QCOMPARE(QFileInfo(spoolPath()).size(), SpoolFile::capacity);
        }
        open();
        QCOMPARE(idsOf(*m_log).size(), 503);
    }

    void aFullDiskOfTheSpoolIsNoTrouble()
    {
#ifdef Q_OS_LINUX
        open();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit tight = before;
        tight.rlim_cur = 8 * 1024 * 1024; // enough for the log, not for the spool
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not spooled"_s));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        receive(1000);
        const bool isOver =
            isSettled() && test::waitUntil([this] { return QFile::exists(spoolPath()); }); // it has been tried
        m_log.reset();
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(isOver);
        QCOMPARE(refused(), 0);
        open();
        QCOMPARE(idsOf(*m_log).size(), 1000);
#endif
    }

    /// What was acknowledged before that shows is kept in the spool; from then on the answer is "later".
    void aFullDiskOfTheLogLosesNothing()
    {
#ifdef Q_OS_LINUX
        open();
        m_log->setReserve(0);
        QVERIFY(flood());
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit tight = before;
        tight.rlim_cur = static_cast<rlim_t>(QFileInfo(path(u"callbacks.db-wal"_s)).size() + 100'000);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no delivery can be stored"_s));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        const bool isNoticed = test::waitUntil([this] {
            receive(50);
            return isSettled() && refused() > 0;
        });
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(isNoticed);
        QTRY_VERIFY_WITH_TIMEOUT(!m_log->trouble(), test::patience); // by itself
        QTRY_COMPARE_WITH_TIMEOUT(sorted(idsOf(*m_log)), sorted(acknowledged()), test::patience);
        const int refusedThen = refused();
        receive(50);
        QVERIFY(isSettled());
        QCOMPARE(refused(), refusedThen);
        m_log.reset();
        QCOMPARE(ask(path(), u"PRAGMA integrity_check"_s), u"ok"_s);
        open();
        QCOMPARE(sorted(idsOf(*m_log)), sorted(acknowledged()));
#endif
    }
};

QTEST_GUILESS_MAIN(TestDeliverySpool)
#include "tst_deliveryspool.moc"
