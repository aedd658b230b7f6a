// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/consolestore.h"
#include "tests/integration/sandboxtest.h"
#include "tests/support/waitfor.h"

using namespace Qt::StringLiterals;

/// Any call, what was called, and collections, on the command line.
class TestCliApi final : public test::SandboxTest
{
    Q_OBJECT

    QString openid() const
    {
        const test::Ran ran = m_program->run({u"api"_s, u"call"_s, u"getFans"_s, u"--json"_s});
        return ran.object()["data"_L1]["openid"_L1][0].toString();
    }

    /// As the API console keeps it.
    void keepCollection(const QString &path, const QString &name) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto catalogue = core::Catalogue::load();
        QVERIFY_RESULT(catalogue);
        const auto collection = core::console::collectionFrom(file.readAll(), *catalogue);
        QVERIFY_RESULT(collection);
        QCOMPARE(collection->name, name);
        const auto database = core::Database::open(m_program->dataFolder() + u"/mpdesk.db"_s, core::bookSchema());
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(core::ConsoleStore(**database, *catalogue).save(*collection, QDateTime::currentDateTimeUtc()));
    }

private Q_SLOTS:
    void init() { begin(u"排练"_s); }
    void cleanup() { end(); }

    void callsAreInTheHistory()
    {
        QVERIFY(!openid().isEmpty());
        QCOMPARE(m_program->run({u"api"_s, u"call"_s, u"getTagidList"_s, u"--data"_s, u"{\"openid\":\"x\"}"_s}).exit,
                 1);
        const QJsonArray all = m_program->run({u"api"_s, u"history"_s, u"--json"_s}).array();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0]["call"_L1].toString(), u"getTagidList"_s);
        QCOMPARE(all[0]["error"_L1]["code"_L1].toInt(), 40003);
        const QJsonArray found =
            m_program->run({u"api"_s, u"history"_s, u"--search"_s, u"getfans"_s, u"--json"_s}).array();
        QCOMPARE(found.size(), 1);
        const QString id = QString::number(found[0]["id"_L1].toInteger());
        const test::Ran one = m_program->run({u"api"_s, u"history"_s, u"--id"_s, id, u"--json"_s});
        QVERIFY2(one.object()["answer"_L1].toString().contains(u"next_openid"_s), one.out.constData());
        QCOMPARE(m_program->run({u"api"_s, u"history"_s, u"--id"_s, u"999"_s}).exit, 1);
    }

    void collectionsAreRunFromFiles()
    {
        const QString path = QStringLiteral(MPDESK_TEST_DATA "/console/tagging.json");
        const QStringList run{u"api"_s, u"run"_s, u"--file"_s, path, u"--json"_s};
        const test::Ran open = m_program->run(run);
        QCOMPARE(open.exit, 1);
        QVERIFY2(open.err.contains("openid"), open.err.constData());
        const test::Ran ran = m_program->run(run + QStringList{u"--var"_s, u"openid="_s + openid()});
        QVERIFY2(ran.exit == 0, ran.all().constData());
        QCOMPARE(ran.out.count('\n'), 3);
        QCOMPARE(ran.out.count("\"ok\":true"), 3);
        QCOMPARE(m_program->run({u"api"_s, u"run"_s}).exit, 1);
        QCOMPARE(m_program->run({u"api"_s, u"run"_s, u"Nothing"_s}).exit, 1);
    }

    void collectionsAreRunByName()
    {
        const QString path = QStringLiteral(MPDESK_TEST_DATA "/console/tagging.json");
        keepCollection(path, u"Tag a follower"_s);
        const QString follower = openid();
        const test::Ran ran = run({u"api"_s, u"run"_s, u"Tag a follower"_s, u"--json"_s, u"--var"_s,
                                   u"openid="_s + follower, u"--var"_s, u"name=Regulars"_s});
        QVERIFY2(ran.exit == 0, ran.all().constData());
        QStringList steps;
        for (const QByteArray &line : ran.out.trimmed().split('\n'))
            steps += QJsonDocument::fromJson(line)["name"_L1].toString();
        QCOMPARE(steps, (QStringList{u"New tag"_s, u"/cgi-bin/tags/members/batchtagging"_s, u"Look"_s}));

        // Newest first; the number of the tag is known from the first answer only.
        const QJsonArray calls = run({u"api"_s, u"history"_s, u"--json"_s, u"--limit"_s, u"3"_s}).array();
        QStringList called;
        for (const QJsonValue call : calls)
            called.prepend(call["call"_L1].toString());
        QCOMPARE(called, (QStringList{u"createTag"_s, u"batchTagging"_s, u"getTagidList"_s}));
        const auto answerTo = [this](const QJsonValue &call) {
            const QString id = QString::number(call["id"_L1].toInteger());
            const QByteArray answer =
                run({u"api"_s, u"history"_s, u"--id"_s, id, u"--json"_s}).object()["answer"_L1].toString().toUtf8();
            return QJsonDocument::fromJson(answer).object();
        };
        const QJsonValue tag = answerTo(calls[2])["tag"_L1]["id"_L1];
        QVERIFY(tag.toInteger() > 0);
        const QJsonObject sent =
            run({u"api"_s, u"history"_s, u"--id"_s, QString::number(calls[1]["id"_L1].toInteger()), u"--json"_s})
                .object()["request"_L1]
                .toObject();
        const QByteArray body = QJsonDocument(sent).toJson(QJsonDocument::Compact);
        const QByteArray number = "\"tagid\":" + QByteArray::number(tag.toInteger());
        QVERIFY2(body.contains(number), body.constData());
        QVERIFY2(body.contains(follower.toUtf8()), body.constData());
        QVERIFY(answerTo(calls[0])["tagid_list"_L1].toArray().contains(tag));
    }

    void codeHoldsNoSecret()
    {
        for (const QString &language : {u"curl"_s, u"python"_s, u"go"_s}) {
            const test::Ran ran = m_program->run({u"api"_s, u"code"_s, u"getMenu"_s, u"--as"_s, language});
            QVERIFY2(ran.exit == 0, ran.err.constData());
            QVERIFY2(ran.out.contains("ACCESS_TOKEN"), ran.out.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestCliApi)
#include "tst_cliapi.moc"
