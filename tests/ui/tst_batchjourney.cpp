// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/support/folder.h"
#include "tests/support/ui/batchdesk.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QProcess>
#include <QSpinBox>
#include <QThread>

#include <cstdio>

using namespace core;
using namespace Qt::StringLiterals;
using test::BatchDesk;

namespace {

constexpr auto childFolder = "MPDESK_BATCH_JOURNEY";
constexpr int rowCount = 400;

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void say(const char *step)
{
    std::puts(step);
    std::fflush(stdout);
}

std::unique_ptr<BatchDesk> deskIn(const QString &folder)
{
    const QJsonObject told = QJsonDocument::fromJson(read(folder + u"/desk.json"_s)).object();
    return std::make_unique<BatchDesk>(folder, QUrl(told["base"_L1].toString()), told["appid"_L1].toString(),
                                       told["secret"_L1].toString());
}

} // namespace

/// In a process of its own, which is killed while it sends.
class APersonAtTheWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsATable()
    {
        const QString folder = qEnvironmentVariable(childFolder);
        const auto desk = deskIn(folder);
        const test::BatchHands &hands = desk->hands;
        const auto templates = test::waitFor(api::listTemplates(desk->client, desk->account));
        QVERIFY_RESULT(templates);
        desk->view.setTemplate(templates->first());

        hands.drop(folder + u"/rows.csv"_s);
        QTRY_VERIFY(hands.isShown(u"batchMapping"_s));
        QVERIFY(!hands.isEnabled(u"batchRead"_s)); // nobody calls a column like the number's field
        hands.map(u"data.character_string2"_s, u"{{3}}"_s);
        QVERIFY(hands.isEnabled(u"batchRead"_s));
        hands.click(u"batchRead"_s);
        QTRY_VERIFY(hands.isShown(u"batchRows"_s));
        QCOMPARE(hands.rows(), rowCount);

        hands.filter(1);
        QCOMPARE(hands.rows(), 2);
        hands.edit(0, u"time4"_s, u"15:02"_s);
        QTRY_COMPARE(hands.rows(), 1);
        hands.edit(0, u"amount3"_s, u"￥2.50"_s);
        QTRY_COMPARE(hands.rows(), 0);
        hands.filter(0);
        say("mended");

        hands.click(u"batchDryRun"_s);
        QTRY_VERIFY(hands.isShown(u"batchDialog"_s));
        QVERIFY(hands.text(u"batchCheck-messages"_s).contains(QString::number(rowCount)));
        QVERIFY(!hands.isShown(u"batchDeed"_s));
        hands.click(u"batchCancelDialog"_s);
        QTRY_VERIFY(!hands.isShown(u"batchDialog"_s));
        QCOMPARE(desk->sender.counts(1)->queued, rowCount);
        say("dry");

        QTRY_VERIFY(!desk->view.findChild<QDialog *>(u"batchDialog"_s));
        hands.click(u"batchSend"_s);
        QTRY_VERIFY(hands.isShown(u"batchDeed"_s));
        desk->view.findChild<QDialog *>(u"batchDialog"_s)->findChild<QSpinBox *>(u"batchRate"_s)->setValue(50);
        hands.click(u"batchDeed"_s);
        QTRY_VERIFY(desk->sender.counts(1)->sent > 20);
        hands.click(u"batchPause"_s);
        QTRY_COMPARE(hands.text(u"batchState"_s), u"Paused"_s);
        QVERIFY(desk->sender.counts(1)->queued > 0);
        say("paused");
        hands.click(u"batchSend"_s);
        QTRY_COMPARE(hands.text(u"batchState"_s), u"Running"_s);
        say("resumed");
        QTRY_COMPARE_WITH_TIMEOUT(hands.text(u"batchState"_s), u"Finished"_s, test::patience); // it does not get so far
    }
};

class TestBatchJourney : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QStringList arrived(sandbox::SandboxServer &server)
    {
        ServerRequest request;
        request.remoteAddress = QHostAddress(QHostAddress::LocalHost);
        request.method = "POST";
        request.path = "/mpdesk-sandbox/received";
        request.body = "{}";
        server.platform().advance(std::chrono::seconds(2));
        const QJsonObject answer = parseObject(server.platform().handle(request).body).value_or(QJsonObject());
        QStringList numbers;
        for (const QJsonValue receipt : answer["received"_L1].toArray())
            numbers += receipt["content"_L1]["data"_L1]["character_string2"_L1]["value"_L1].toString();
        numbers.sort();
        return numbers;
    }

    static void prepare(const QString &folder, sandbox::SandboxServer &server)
    {
        const auto followers = server.platform().followers();
        QByteArray csv = "openid,thing1,单号,支付金额,time4\n";
        for (int i = 1; i <= rowCount; ++i)
            csv += followers.at(i % followers.size()).openid.toUtf8() + ",衬衫,NO-" + QByteArray::number(i)
                + (i == 7 ? ",许多," : ",￥1.50,") + (i == 3 ? "25:01\n" : "15:01\n");
        write(folder + u"/rows.csv"_s, csv);
        const sandbox::Identity &identity = server.platform().identity();
        write(folder + u"/desk.json"_s,
              QJsonDocument(QJsonObject{{u"base"_s, server.baseUrl().toString()},
                                        {u"appid"_s, identity.appId},
                                        {u"secret"_s, identity.secret}})
                  .toJson());
    }

    /// As another program sees the journal.
    [[nodiscard]] static qint64 sentIn(const QString &folder)
    {
        const auto database = Database::open(folder + u"/mpdesk.db"_s, bookSchema(), Database::Access::ReadOnly);
        const auto counts = database ? BatchStore(**database).counts(1) : Result<BatchCounts>(BatchCounts());
        return counts ? counts->sent : 0;
    }

private Q_SLOTS:
    void aTableIsSentOnceThroughPauseKillAndRestart()
    {
        const Catalogue catalogue = Catalogue::load().value();
        const SystemClock clock;
        sandbox::SandboxServer server(catalogue, clock, {});
        QVERIFY_RESULT(server.listen(0));
        const test::Folder place;
        const QString folder = place.path();
        prepare(folder, server);

        QProcess person;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(childFolder), folder);
        person.setProcessEnvironment(environment);
        person.setProcessChannelMode(QProcess::MergedChannels);
        person.start(QCoreApplication::applicationFilePath(), QStringList());
        QByteArray said;
        const auto hasSaid = [&](const char *step) {
            said += person.readAll();
            return said.contains(step) || person.state() == QProcess::NotRunning;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(hasSaid("resumed"), said.constData(), test::patience);
        const qint64 before = sentIn(folder);
        QTRY_VERIFY_WITH_TIMEOUT(sentIn(folder) > before + 20 || person.state() == QProcess::NotRunning,
                                 test::patience);
        QVERIFY2(hasSaid("resumed") && person.state() == QProcess::Running, said.constData());
        person.kill();
        QVERIFY(person.waitForFinished());
        QCOMPARE(person.exitStatus(), QProcess::CrashExit);
        QVERIFY(arrived(server).size() < rowCount);

        const auto desk = deskIn(folder);
        const test::BatchHands &hands = desk->hands;
        const auto left = desk->sender.interrupted();
        QVERIFY_RESULT(left);
        QCOMPARE(left->size(), 1);
        const qsizetype sent = arrived(server).size();
        auto *jobs = hands.part<QComboBox>(u"batchJobs"_s);
        QCOMPARE(jobs->count(), 2);
        jobs->setCurrentIndex(1);
        QCOMPARE(hands.text(u"batchState"_s), u"Paused"_s);
        QCOMPARE(arrived(server).size(), sent); // nothing goes on by itself
        hands.click(u"batchSend"_s);
        QTRY_VERIFY(hands.isShown(u"batchDeed"_s));
        desk->view.findChild<QDialog *>(u"batchDialog"_s)->findChild<QSpinBox *>(u"batchRate"_s)->setValue(0);
        hands.click(u"batchDeed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(hands.text(u"batchState"_s), u"Finished"_s, test::patience);
        QStringList numbers;
        for (int i = 1; i <= rowCount; ++i)
            numbers += u"NO-%1"_s.arg(i);
        numbers.sort();
        QCOMPARE(arrived(server), numbers);

        const QString results = folder + u"/results.csv"_s;
        hands.click(u"batchExport"_s);
        auto *exports = hands.part<QMenu>(u"batchExports"_s);
        QCOMPARE(exports->actions().size(), 2);
        QVERIFY(!exports->actions().constLast()->isEnabled()); // all of them arrived
        exports->actions().constFirst()->trigger();
        exports->close();
        QTRY_VERIFY(desk->view.findChild<QFileDialog *>());
        auto *dialog = desk->view.findChild<QFileDialog *>();
        dialog->selectFile(results);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(results));
        QCOMPARE(read(results).count('\n'), rowCount + 1);
        QCOMPARE(read(results).count(",sent,"), rowCount);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(childFolder)) {
        APersonAtTheWindow person;
        return QTest::qExec(&person, {QString::fromLocal8Bit(argv[0])});
    }
    TestBatchJourney journey;
    return QTest::qExec(&journey, argc, argv);
}

#include "tst_batchjourney.moc"
