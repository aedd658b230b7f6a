// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/mpdeskctl.h"
#include "tests/support/waitfor.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSettings>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace {

int statusOf(const QUrl &url, const QByteArray &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/xml"_s);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(test::patience))
        return -1;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

class TestCliCallback final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Mpdeskctl> m_program;
    QJsonObject m_identity;

    [[nodiscard]] QString value(QLatin1String name) const { return m_identity.value(name).toString(); }
    [[nodiscard]] test::Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_program->run(arguments, input);
    }
    [[nodiscard]] static QStringList serveOn(const QString &port)
    {
        return {u"callback"_s, u"serve"_s, u"--port"_s, port};
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<test::Mpdeskctl>();
        const test::SandboxAccount sandbox(*m_program);
        QCOMPARE(sandbox.add(*m_program, u"Sandbox"_s).exit, 0);
        m_identity = sandbox.identity();
    }

    void losesNothingToOtherProgramsThatReadTheLog()
    {
        test::Serving endpoint(*m_program, serveOn(u"0"_s));
        const QString url = endpoint.nextLine().value("listening"_L1).toString();
        const auto push = [&](const QString &content) {
            return run({u"callback"_s, u"push"_s, u"--to"_s, url, u"--type"_s, u"text"_s, u"--set"_s,
                        u"Content="_s + content});
        };
        QCOMPARE(push(u"one"_s).exit, 0);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_program->dataFolder() + u"/callbacks.db"_s);
            QVERIFY(other.open());
            QSqlQuery count(u"SELECT count(*) FROM deliveries"_s, other);
            QVERIFY(count.next());
            QCOMPARE(count.value(0).toInt(), 1);
        }
        QSqlDatabase::removeDatabase(u"other"_s); // it must not take itself for the last who has the file open
        QCOMPARE(push(u"two"_s).exit, 0);

        const QJsonArray listed = run({u"callback"_s, u"list"_s, u"--json"_s}).array();
        QCOMPARE(listed.size(), 2);
    }

    void receivesWhatIsPushed_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("safe") << u"safe"_s;
        QTest::newRow("compat") << u"compat"_s;
        QTest::newRow("plain") << u"plain"_s;
    }

    void receivesWhatIsPushed()
    {
        QFETCH(const QString, mode);
        QCOMPARE(run({u"account"_s, u"add"_s, u"Sandbox"_s, u"--appid"_s, value("appid"_L1), u"--type"_s, u"sandbox"_s,
                      u"--api-base"_s, value("baseUrl"_L1), u"--mode"_s, mode, u"--no-test"_s, u"--update"_s})
                     .exit,
                 0);
        test::Serving endpoint(*m_program, serveOn(u"0"_s));
        const QString url = endpoint.nextLine().value("listening"_L1).toString();
        QVERIFY2(url.startsWith("http://127.0.0.1:"_L1), endpoint.err().constData());
        QVERIFY(url.endsWith(u'/' + value("appid"_L1)));

        const test::Ran pushed = run({u"callback"_s, u"push"_s, u"--to"_s, url, u"--type"_s, u"text"_s, u"--set"_s,
                                      u"Content=退款=何时"_s, u"--set"_s, u"FromUserName=oFOLLOWER"_s, u"--json"_s});
        QCOMPARE(pushed.exit, 0);
        QCOMPARE(pushed.object().value("accepted"_L1), QJsonValue(true));
        QCOMPARE(pushed.object().value("status"_L1).toInt(), 200);
        QCOMPARE(pushed.object().value("reply"_L1).toString(), u"success"_s);
        QVERIFY(pushed.object().value("durationMs"_L1).toInt(-1) >= 0);

        const QJsonObject line = endpoint.nextLine();
        QCOMPARE(line.value("state"_L1).toString(), u"accepted"_s);
        QCOMPARE(line.value("account"_L1).toString(), value("appid"_L1));
        QCOMPARE(line.value("type"_L1).toString(), u"text"_s);
        QCOMPARE(line.value("from"_L1).toString(), u"oFOLLOWER"_s);
        QCOMPARE(line.value("summary"_L1).toString(), u"退款=何时"_s);
        for (const auto name : {"id"_L1, "receivedAt"_L1, "event"_L1, "msgId"_L1, "durationMs"_L1})
            QVERIFY2(line.contains(name), name.data());

        // Another process sees the same row while the endpoint runs.
        QCOMPARE(run({u"callback"_s, u"list"_s, u"--json"_s}).array(), QJsonArray{line});
        const QJsonObject shown =
            run({u"callback"_s, u"show"_s, line.value("id"_L1).toVariant().toString(), u"--json"_s}).object();
        QCOMPARE(shown.value("fields"_L1).toObject().value("Content"_L1).toString(), u"退款=何时"_s);
        QCOMPARE(shown.value("mode"_L1).toString(), mode);
        QVERIFY(shown.value("query"_L1).toString().contains("signature="_L1));
        QCOMPARE(shown.value("verification"_L1).toObject().value("signature"_L1).toObject().value("matches"_L1),
                 QJsonValue(true));
        QCOMPARE(endpoint.stop(), 0);
    }

    void storesAndTellsWhatItRejects()
    {
        test::Serving endpoint(*m_program, serveOn(u"0"_s));
        const QString url = endpoint.nextLine().value("listening"_L1).toString();

        QCOMPARE(statusOf(QUrl(url + u"?signature=0&timestamp=1&nonce=2"_s), "<xml><MsgType>text</MsgType></xml>"),
                 403);

        const QJsonObject line = endpoint.nextLine();
        QCOMPARE(line.value("state"_L1).toString(), u"rejected"_s);
        QCOMPARE(line.value("failedStep"_L1).toString(), u"signature"_s);
        QVERIFY(!line.value("reason"_L1).toString().isEmpty());
        const test::Ran shown = run({u"callback"_s, u"show"_s, line.value("id"_L1).toVariant().toString()});
        QCOMPARE(shown.exit, 0);
        QVERIFY2(shown.out.contains("rejected") && shown.out.contains("<MsgType>text</MsgType>"),
                 shown.out.constData());
    }

    void aPushWithTheWrongTokenFails()
    {
        test::Serving endpoint(*m_program, serveOn(u"0"_s));
        const QString url = endpoint.nextLine().value("listening"_L1).toString();
        const test::Ran pushed =
            run({u"callback"_s, u"push"_s, u"--to"_s, url, u"--type"_s, u"subscribe"_s, u"--secrets-stdin"_s},
                R"({"token":"anotherToken","appid":"wx0123456789abcdef"})");
        QCOMPARE(pushed.exit, 1);
        QVERIFY2(pushed.out.contains("403"), pushed.out.constData());
    }

    void listsNewestFirstAndByType()
    {
        test::Serving endpoint(*m_program, serveOn(u"0"_s));
        const QString url = endpoint.nextLine().value("listening"_L1).toString();
        for (const QString &type : {u"text"_s, u"subscribe"_s, u"text"_s})
            QCOMPARE(run({u"callback"_s, u"push"_s, u"--to"_s, url, u"--type"_s, type}).exit, 0);
        QCOMPARE(endpoint.stop(SIGINT), 0);
        // Whatever was not printed before the signal came is printed before the end.
        QCOMPARE(endpoint.restOfOutput().count('\n'), 3);

        const QJsonArray all = run({u"callback"_s, u"list"_s, u"--json"_s}).array();
        QCOMPARE(all.size(), 3);
        QVERIFY(all.at(0).toObject().value("id"_L1).toInt() > all.at(2).toObject().value("id"_L1).toInt());
        QCOMPARE(run({u"callback"_s, u"list"_s, u"--limit"_s, u"2"_s, u"--json"_s}).array().size(), 2);
        QCOMPARE(run({u"callback"_s, u"list"_s, u"--type"_s, u"subscribe"_s, u"--json"_s}).array().size(), 1);
        QVERIFY(run({u"callback"_s, u"list"_s}).out.contains("subscribe"));
    }

    void filtersWhatItLists()
    {
        test::Serving endpoint(*m_program, serveOn(u"0"_s));
        const QString url = endpoint.nextLine().value("listening"_L1).toString();
        const auto push = [&](const QStringList &what) {
            QCOMPARE(run(QStringList{u"callback"_s, u"push"_s, u"--to"_s, url, u"--type"_s} + what).exit, 0);
        };
        push({u"text"_s, u"--set"_s, u"Content=申请退款"_s, u"--set"_s, u"FromUserName=oONE"_s});
        push({u"click"_s, u"--set"_s, u"EventKey=menu_1"_s});
        push({u"click"_s, u"--set"_s, u"EventKey=menu_2"_s, u"--set"_s, u"FromUserName=oONE"_s});
        QCOMPARE(endpoint.stop(), 0);

        const auto keys = [this](const QStringList &arguments) {
            QStringList found;
            const QJsonArray rows = run(QStringList{u"callback"_s, u"list"_s, u"--json"_s} + arguments).array();
            for (const auto &row : rows)
                found += row["eventKey"_L1].toString() + row["summary"_L1].toString().left(2);
            return found.join(u' ');
        };
        QCOMPARE(keys({u"--filter"_s, u"event:CLICK"_s}), u"menu_2Me menu_1Me"_s);
        QCOMPARE(keys({u"--filter"_s, u"event:CLICK from:oONE"_s}), u"menu_2Me"_s);
        QCOMPARE(keys({u"--filter"_s, u"key:menu_*"_s, u"--limit"_s, u"1"_s}), u"menu_2Me"_s);
        QCOMPARE(keys({u"--filter"_s, u"account:sandbox 退款"_s}), u"申请"_s);
        QCOMPARE(keys({u"--filter"_s, u"from:oONE"_s, u"--type"_s, u"text"_s}), u"申请"_s);
        QCOMPARE(keys({u"--filter"_s, u"from:oONE"_s, u"--search"_s, u"退款"_s, u"--account"_s, u"Sandbox"_s}),
                 u"申请"_s);
        QCOMPARE(keys({u"--filter"_s, u"since:2100-01-01"_s}), QString());
        {
            QSettings window(m_program->dataFolder() + u"/settings.ini"_s, QSettings::IniFormat);
            window.setValue(u"inspector/savedFilters"_s, uR"([{"name":"Clicks 点击","filter":"event:CLICK"}])"_s);
        }
        QCOMPARE(keys({u"--filter"_s, u"@clicks 点击"_s}), u"menu_2Me menu_1Me"_s);
        const test::Ran unknown = run({u"callback"_s, u"list"_s, u"--filter"_s, u"@clicks"_s});
        QCOMPARE(unknown.exit, 1);
        QVERIFY2(unknown.err.contains("@Clicks 点击"), unknown.err.constData());
        const test::Ran some = run({u"callback"_s, u"list"_s, u"--limit"_s, u"2"_s});
        QVERIFY2(some.err.contains("2 of 3"), some.err.constData());
    }

    void searchesAllInJsonLines()
    {
        {
            test::Serving endpoint(*m_program, serveOn(u"0"_s));
            const QString url = endpoint.nextLine().value("listening"_L1).toString();
            for (const QString &content : {u"退款"_s, u"退货"_s, u"申请退款"_s})
                QCOMPARE(run({u"callback"_s, u"push"_s, u"--to"_s, url, u"--type"_s, u"text"_s, u"--set"_s,
                              u"Content="_s + content})
                             .exit,
                         0);
        }
        const test::Ran found = run({u"callback"_s, u"search"_s, u"--filter"_s, u"退款"_s, u"--json"_s});
        QCOMPARE(found.exit, 0);
        const QByteArrayList lines = found.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines.at(0)).object().value("summary"_L1).toString(), u"申请退款"_s);
        QCOMPARE(QJsonDocument::fromJson(lines.at(1)).object().value("summary"_L1).toString(), u"退款"_s);
        QCOMPARE(run({u"callback"_s, u"search"_s, u"--limit"_s, u"1"_s, u"--json"_s}).out.count('\n'), 1);
        QVERIFY(run({u"callback"_s, u"search"_s, u"--filter"_s, u"退货"_s}).out.contains("退货"));
        const test::Ran nothing = run({u"callback"_s, u"search"_s, u"--filter"_s, u"type:image"_s, u"--json"_s});
        QCOMPARE(nothing.exit, 0);
        QCOMPARE(nothing.out, QByteArray());
    }

    void refusesABadFilter_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("message");
        QTest::newRow("unknown field") << QStringList{u"--filter"_s, u"event:CLICK tpye:text"_s}
                                       << u"Column 13: there is no field \"tpye\"; the nearest is type:"_s;
        QTest::newRow("unknown account") << QStringList{u"--filter"_s, u"account:Sandbx"_s} << u"account:Sandbox"_s;
        QTest::newRow("account twice") << QStringList{u"--filter"_s, u"account:Sandbox"_s, u"--account"_s, u"Sandbox"_s}
                                       << u"not both"_s;
        QTest::newRow("type twice") << QStringList{u"--filter"_s, u"type:text"_s, u"--type"_s, u"image"_s}
                                    << u"not both"_s;
    }

    void refusesABadFilter()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, message);
        for (const QString &verb : {u"list"_s, u"search"_s}) {
            const test::Ran ran = run(QStringList{u"callback"_s, verb} + options);
            QCOMPARE(ran.exit, 1);
            QCOMPARE(ran.out, QByteArray());
            QVERIFY2(QString::fromUtf8(ran.err).contains(message), ran.err.constData());
        }
    }

    void keepsNoMoreThanTheSettingsSay()
    {
        {
            test::Serving endpoint(*m_program, serveOn(u"0"_s));
            const QString url = endpoint.nextLine().value("listening"_L1).toString();
            for (int i = 0; i < 3; ++i)
                QCOMPARE(run({u"callback"_s, u"push"_s, u"--to"_s, url, u"--type"_s, u"text"_s}).exit, 0);
        }
        QCOMPARE(run({u"callback"_s, u"list"_s, u"--json"_s}).array().size(), 3);
        QFile settings(m_program->dataFolder() + u"/settings.ini"_s);
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[inspector]\nretentionRows=1\n");
        settings.close();

        const test::Serving endpoint(*m_program, serveOn(u"0"_s));
        QTRY_COMPARE(run({u"callback"_s, u"list"_s, u"--json"_s}).array().size(), 1);
    }

    void aPortInUseIsNamed()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString port = QString::number(other.serverPort());
        const test::Ran ran = run(serveOn(port));
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.contains(port.toUtf8()), ran.err.constData());
    }

    void warnsWhenOtherMachinesCanReachIt()
    {
        test::Serving endpoint(*m_program, serveOn(u"0"_s) + QStringList{u"--bind"_s, u"0.0.0.0"_s});
        QVERIFY(!endpoint.nextLine().value("listening"_L1).toString().isEmpty());
        QCOMPARE(endpoint.stop(), 0);
        QVERIFY(endpoint.err().contains("Warning: listening on 0.0.0.0"));
        QCOMPARE(run(serveOn(u"0"_s) + QStringList{u"--bind"_s, u"here"_s}).exit, 2);
    }

    void anAccountWithoutATokenCannotBeServed()
    {
        QCOMPARE(
            run({u"account"_s, u"add"_s, u"Bare"_s, u"--appid"_s, u"wxaaaaaaaaaaaaaaaa"_s, u"--type"_s, u"service"_s})
                .exit,
            0);
        QCOMPARE(run(serveOn(u"0"_s) + QStringList{u"--account"_s, u"Bare"_s}).exit, 3);
    }

    void refusesABadPush_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("message");
        QTest::newRow("unknown type") << QStringList{u"--to"_s, u"http://127.0.0.1:1/"_s, u"--type"_s, u"txet"_s}
                                      << u"text"_s;
        QTest::newRow("no assignment") << QStringList{u"--to"_s,   u"http://127.0.0.1:1/"_s,
                                                      u"--type"_s, u"text"_s,
                                                      u"--set"_s,  u"Content"_s}
                                       << u"Field=value"_s;
        QTest::newRow("http to another machine")
            << QStringList{u"--to"_s, u"http://www.example.com/"_s, u"--type"_s, u"text"_s} << u"http"_s;
    }

    void refusesABadPush()
    {
        QFETCH(const QStringList, more);
        QFETCH(const QString, message);
        const test::Ran ran = run(QStringList{u"callback"_s, u"push"_s} + more);
        QCOMPARE(ran.exit, 1);
        QVERIFY2(QString::fromUtf8(ran.all()).contains(message), ran.all().constData());
    }

    void theSandboxIsTheSameForTheSameSeed()
    {
        const auto identity = [this](const QString &seed) {
            QJsonObject json = test::SandboxAccount(*m_program, {u"--seed"_s, seed}).identity();
            json.remove("baseUrl"_L1);
            return json;
        };
        const QJsonObject seven = identity(u"7"_s);
        QCOMPARE(seven.keys(), (QStringList{u"aesKey"_s, u"appid"_s, u"secret"_s, u"token"_s}));
        QCOMPARE(identity(u"7"_s), seven);
        QVERIFY(identity(u"8"_s) != seven);
    }

    void theSandboxEndsInOrder()
    {
        test::SandboxAccount sandbox(*m_program, {u"--type"_s, u"personal"_s});
        QCOMPARE(sandbox.serving().stop(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliCallback)
#include "tst_clicallback.moc"
