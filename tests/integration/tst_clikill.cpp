// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpload.h"
#include "core/inspector/deliverylog.h"
#include "core/storage/database.h"
#include "tests/integration/mpdeskctl.h"
#include "tests/support/waitfor.h"

#include <QRandomGenerator>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimer>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// As the variable of the environment says; each takes a second or two.
int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("MPDESK_KILL_ROUNDS");
    return wanted > 0 ? wanted : 20;
}

QByteArray xmlOf(const QString &id)
{
    return "<xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[oFOLLOWER]]></FromUserName>"
           "<CreateTime>1767225600</CreateTime><MsgType><![CDATA[text]]></MsgType>"
           "<Content><![CDATA[我想申请退款，谢谢]]></Content><MsgId>"
        + id.toLatin1() + "</MsgId></xml>";
}

} // namespace

/// The real program, killed as by the system's lack of memory, while it is under full load.
class TestCliKill final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Mpdeskctl> m_program;
    callback::Keys m_keys;
    QStringList m_acknowledged; ///< of all rounds

    [[nodiscard]] QString logFile() const { return m_program->dataFolder() + u"/callbacks.db"_s; }

    [[nodiscard]] LoadOrder orderFor(const QUrl &url, int round)
    {
        LoadOrder order{.host = url.host(), .port = static_cast<quint16>(url.port()), .time = std::chrono::seconds(20)};
        const auto idOf = [round](qint64 number) { return QString::number((round + 1) * 10'000'000 + number); };
        order.request = [this, url, idOf](qint64 number) -> QByteArray {
            const QString now = QString::number(QDateTime::currentSecsSinceEpoch());
            const auto sealed = callback::seal(m_keys, CallbackMode::Safe, xmlOf(idOf(number)), u"oFOLLOWER"_s, now,
                                               callback::freshDigits(9))
                                    .value();
            return "POST " + url.path().toLatin1() + '?' + sealed.query + " HTTP/1.1\r\nHost: h\r\nContent-Length: "
                + QByteArray::number(sealed.body.size()) + "\r\n\r\n" + sealed.body;
        };
        order.answered = [this, idOf](qint64 number, int status) {
            if (status == 200)
                m_acknowledged.append(idOf(number));
        };
        return order;
    }

    /// Serves, loads, kills; false when it did not come to that.
    [[nodiscard]] bool killUnderLoad(int round)
    {
        test::Serving endpoint(*m_program, {u"callback"_s, u"serve"_s, u"--port"_s, u"0"_s});
        const QUrl url(endpoint.nextLine().value("listening"_L1).toString());
        if (!url.isValid() || url.port() <= 0)
            return false;
        LoadOrder order = orderFor(url, round);
        const int enough = QRandomGenerator::global()->bounded(1, 1500);
        const int delay = QRandomGenerator::global()->bounded(30);
        const auto kill = [this, &endpoint, delay] {
            QTimer::singleShot(delay, Qt::PreciseTimer, this, [&endpoint] { endpoint.send(SIGKILL); });
        };
        order.answered = [this, kill, enough, count = 0, remember = order.answered](qint64 number, int status) mutable {
            remember(number, status);
            if (++count == enough)
                QMetaObject::invokeMethod(this, kill, Qt::QueuedConnection);
        };
        const auto tally = test::waitFor(load(std::move(order)));
        static_cast<void>(endpoint.stop());
        if (!tally)
            qWarning("%s", qPrintable(tally.error().message));
        if (tally)
            qInfo("round %d: %lld acknowledged, %lld refused, %lld under way when it was killed", round + 1,
                  tally->accepted, tally->refused, tally->broken);
        return tally && tally->accepted > 0 && tally->broken > 0;
    }

    /// One value of the file, or the fault as text.
    [[nodiscard]] QString ask(const QString &statement) const
    {
        const auto database = Database::open(logFile(), callbackSchema());
        if (!database)
            return database.error().message;
        QSqlQuery query((*database)->connection());
        if (!query.exec(statement))
            return query.lastError().text();
        return query.next() ? query.value(0).toString() : QString();
    }

    void compareWithLog()
    {
        QVERIFY_RESULT(DeliveryLog::open(logFile())); // brings in what only the spool has
        const auto database = Database::open(logFile(), callbackSchema());
        QVERIFY_RESULT(database);
        QSqlQuery query((*database)->connection());
        QVERIFY(query.exec(u"SELECT message_id FROM deliveries"_s));
        QHash<QString, int> stored;
        while (query.next())
            ++stored[query.value(0).toString()];
        for (const QString &id : std::as_const(m_acknowledged))
            QVERIFY2(stored.value(id) == 1, qPrintable(u"%1 is there %2 times"_s.arg(id).arg(stored.value(id))));
        for (auto row = stored.cbegin(); row != stored.cend(); ++row)
            QVERIFY2(row.value() == 1, qPrintable(row.key() + u" is there twice"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<test::Mpdeskctl>();
        const test::SandboxAccount sandbox(*m_program);
        QCOMPARE(sandbox.add(*m_program, u"Sandbox"_s).exit, 0);
        auto key = callback::AesKey::parse(sandbox.value("aesKey"));
        QVERIFY_RESULT(key);
        m_keys = {.token = sandbox.value("token"),
                  .key = std::move(*key),
                  .appId = sandbox.appId(),
                  .mode = CallbackMode::Safe};
        m_acknowledged.clear();
    }

    void losesNothingWhenItIsKilled()
    {
        for (int round = 0; round < rounds(); ++round) {
            QVERIFY(killUnderLoad(round));
            QCOMPARE(ask(u"PRAGMA integrity_check"_s), u"ok"_s);
            QCOMPARE(ask(u"INSERT INTO search (search) VALUES ('integrity-check')"_s), QString());
            compareWithLog();
            if (QTest::currentTestFailed())
                return;
        }

        // The next start indexes what was left behind.
        const auto log = DeliveryLog::open(logFile());
        QVERIFY_RESULT(log);
        QVERIFY_RESULT(test::waitFor((*log)->catchUp()));
        const QString rows = ask(u"SELECT count(*) FROM deliveries"_s);
        QVERIFY(rows.toLongLong() >= m_acknowledged.size());
        QCOMPARE(ask(u"SELECT count(*) FROM search WHERE search MATCH '\"退款\"'"_s), rows);
        QCOMPARE(ask(u"INSERT INTO search (search) VALUES ('integrity-check')"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestCliKill)
#include "tst_clikill.moc"
