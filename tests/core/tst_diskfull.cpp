// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/diskroom.h"
#include "core/inspector/inspector.h"
#include "core/storage/database.h"
#include "tests/support/fakeclock.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/resource.h>
#endif

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const AppId account = AppId::parse(u"wx0000000000000001").value();
const callback::Keys keys{.token = u"Token1"_s, .appId = account.toString(), .mode = CallbackMode::Plain};

/// What cannot be had from QTcpSocket alone: the status, after everything was read.
int post(const QUrl &base, int number)
{
    const QByteArray plain = "<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>1767225600"
                             "</CreateTime><MsgType>text</MsgType><Content>"
        + QByteArray(2'000, 'x') + "</Content><MsgId>" + QByteArray::number(number) + "</MsgId></xml>";
    const auto request =
        callback::seal(keys, keys.mode, plain, u"o1"_s, u"1767225600"_s, u"nonce%1"_s.arg(number)).value();
    QTcpSocket socket;
    socket.connectToHost(base.host(), quint16(base.port()));
    socket.write("POST /one?" + request.query
                 + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n"
                   "Content-Length: "
                 + QByteArray::number(request.body.size()) + "\r\n\r\n" + request.body);
    while (socket.waitForReadyRead(test::patience) || socket.state() == QAbstractSocket::ConnectedState) { }
    return socket.readAll().mid(9, 3).toInt();
}

} // namespace

class TestDiskFull final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<DeliveryLog> m_log;
    std::unique_ptr<Inspector> m_inspector;
    test::FakeClock m_clock;
    int m_next = 1;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"callbacks.db"_s); }
    [[nodiscard]] qint64 rows() { return test::waitFor(m_log->count({})).value().rows; }
    [[nodiscard]] int postOne() { return post(m_inspector->baseUrl(), m_next++); }

    void checkFile()
    {
        m_inspector.reset();
        m_log.reset();
        const auto database = Database::open(path(), callbackSchema());
        QVERIFY_RESULT(database);
        QVERIFY_RESULT((*database)->check());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        m_log = DeliveryLog::open(path()).value();
        m_inspector = std::make_unique<Inspector>(*m_log, m_clock);
        m_inspector->setRoutes({{u"/one"_s, account, keys}});
        QVERIFY_RESULT(m_inspector->start(QHostAddress::LocalHost, 0));
        m_next = 1;
    }

    void cleanup()
    {
        m_inspector.reset();
        m_log.reset();
    }

    void answers503WhileTheReserveIsTouched()
    {
        QCOMPARE(postOne(), 200);
        const QSignalSpy changed(m_log.get(), &DeliveryLog::troubleChanged);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no delivery can be stored"_s));
        m_log->setReserve(std::numeric_limits<qint64>::max());
        QCOMPARE(postOne(), 503);
        QCOMPARE(postOne(), 503);
        QTRY_COMPARE(changed.size(), 1); // said once
        QVERIFY(m_log->trouble());
        QVERIFY2(m_log->trouble()->message.contains(u"503"), qPrintable(m_log->trouble()->message));
        QVERIFY2(m_log->trouble()->advice.contains(u"are free"), qPrintable(m_log->trouble()->advice));
        QCOMPARE(rows(), 1);
        // The reserve is there for this:
        QCOMPARE(test::waitFor(m_log->purge({})).value().removed, 1);
        QVERIFY(m_log->trouble());

        m_log->setReserve(0);
        QTRY_VERIFY(!m_log->trouble()); // by itself, though nothing comes
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(postOne(), 200);
        QCOMPARE(rows(), 1);
        checkFile();
    }

    void recoversFromAFullDiskWithNothingLostOrDoubled()
    {
#ifdef Q_OS_UNIX
        m_log->setReserve(0);
        QCOMPARE(postOne(), 200);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit tight = before;
        // Neither the file nor its journal may grow beyond this.
        tight.rlim_cur = static_cast<rlim_t>(QFileInfo(path() + u"-wal"_s).size() + 100'000);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no delivery can be stored"_s));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        int stored = 1;
        int status = 200;
        for (int i = 0; i < 200 && status == 200; ++i) {
            status = postOne();
            stored += status == 200 ? 1 : 0;
        }
        const int again = postOne();
        setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(status, 503);
        QCOMPARE(again, 503);
        QTRY_VERIFY(!m_log->trouble());
        QCOMPARE(postOne(), 200); // as the platform does
        QCOMPARE(rows(), stored + 1);
        const auto page = test::waitFor(m_log->page({}, {}, 1000)).value();
        QSet<QString> ids;
        for (const DeliverySummary &row : page)
            ids.insert(row.messageId);
        QCOMPARE(ids.size(), page.size());
        checkFile();
#else
        QSKIP("files cannot be limited here");
#endif
    }

    void strangersGetNoMoreRowsThanTheirShare()
    {
        m_log->setStrangerLimits({.perSecond = 0, .burst = 20});
        const QUrl base = m_inspector->baseUrl();
        int refused = 0;
        for (int i = 0; i < 100; ++i) {
            QTcpSocket socket;
            socket.connectToHost(base.host(), quint16(base.port()));
            socket.write(
                "POST /one?signature=bad HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
            while (socket.waitForReadyRead(test::patience) || socket.state() == QAbstractSocket::ConnectedState) { }
            refused += socket.readAll().mid(9, 3) == "403" ? 1 : 0;
        }
        QCOMPARE(refused, 100); // every one is answered
        QCOMPARE(rows(), 20);
        QCOMPARE(postOne(), 200); // and WeChat has its row
        QCOMPARE(rows(), 21);
        m_inspector.reset();
        m_log.reset(); // at the latest now it is said how many there were
        m_log = DeliveryLog::open(path()).value();
        QCOMPARE(test::waitFor(m_log->use()).value().turnedAway, 80);
        const auto page = test::waitFor(m_log->page({}, {}, 1)).value();
        QVERIFY2(page.first().reason.contains(u"kept: 80,") && page.first().reason.contains(u"127.0.0.1 (80)"),
                 qPrintable(page.first().reason));
    }
};

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_diskfull.moc"
