// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/console/requestform.h"
#include "tests/support/consoleworld.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTest>

using namespace core;
using namespace core::calling;
using namespace core::console;
using namespace Qt::StringLiterals;

namespace {

QByteArray taggingFile()
{
    QFile file(QStringLiteral(MPDESK_TEST_DATA "/console/tagging.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCollection : public QObject
{
    Q_OBJECT

    const Catalogue m_catalogue = Catalogue::load().value();
    const QByteArray tagging = taggingFile();

    static Result<QList<StepOutcome>> run(test::ConsoleWorld &world, const Collection &collection,
                                          const Variables &given)
    {
        return waitFor(runCollection(*world.caller, world.account, collection, given, std::make_shared<RunProgress>(),
                                     world.api.clock.now()));
    }
    template <typename T>
    static Result<T> waitFor(Task<T> task)
    {
        return test::waitFor(std::move(task));
    }

private Q_SLOTS:
    void readsWhatItWrites()
    {
        const auto collection = collectionFrom(tagging, m_catalogue);
        QVERIFY_RESULT(collection);
        QCOMPARE(collection->steps.size(), 3);
        QCOMPARE(collection->steps[0].captures, QList{(Capture{u"tag"_s, u"/tag/id"_s})});
        QCOMPARE(openVariables(*collection), QStringList{u"openid"_s});
        QCOMPARE(toFile(*collection), tagging);
    }

    void sharesNoSecret()
    {
        Collection one{.name = u"x"_s, .variables = {{u"my_token"_s, u"T0KEN-X"_s}, {u"city"_s, u"广州"_s}}};
        one.steps.append(CollectionStep{.request = {.endpointId = u"getAccessToken"_s,
                                                    .query = {{u"secret"_s, u"5ec7e7"_s}},
                                                    // moc takes "//" in a raw string for a comment
                                                    .body = "{\"nested\":[{\"appsecret\":\"5ec7e8\"}],"
                                                            "\"url\":\"https://x/?access_token=T0KEN-Y\"}"}});
        const QByteArray file = toFile(one);
        for (const char *secret : {"T0KEN-X", "T0KEN-Y", "5ec7e7", "5ec7e8"})
            QVERIFY2(!file.contains(secret), file.constData());
        QVERIFY(file.contains("广州"));
        const auto back = collectionFrom(file, m_catalogue);
        QVERIFY_RESULT(back);
        QCOMPARE(openVariables(*back), (QStringList{u"secret"_s, u"appsecret"_s}));
    }

    void namesThePlaceOfAFault_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("{\"name\":") << QString();
        QTest::newRow("something else") << QByteArray("{\"a\":1}") << QString();
        QTest::newRow("newer") << QByteArray(R"({"version":2,"name":"x","steps":[]})") << u"version"_s;
        QTest::newRow("no name") << QByteArray(R"({"steps":[]})") << u"name"_s;
        QTest::newRow("no steps") << QByteArray(R"({"name":"x","steps":[]})") << u"steps"_s;
        QTest::newRow("mode") << QByteArray(R"({"name":"x","onFailure":"no","steps":[]})") << u"onFailure"_s;
        QTest::newRow("call") << QByteArray(R"({"name":"x","steps":[{"call":"getMenu"},{"call":"nope"}]})")
                              << u"steps[1].call"_s;
        QTest::newRow("pointer") << QByteArray(R"({"name":"x","steps":[{"call":"getMenu","capture":{"a":"menu"}}]})")
                                 << u"steps[0].capture.a"_s;
        QTest::newRow("variable") << QByteArray(R"({"name":"x","variables":{"1a":"v"},"steps":[{"call":"getMenu"}]})")
                                  << u"variables.1a"_s;
        QTest::newRow("too many") << "{\"name\":\"x\",\"steps\":[{\"call\":\"getMenu\"}"
                + QByteArray(",{\"call\":\"getMenu\"}").repeated(500)
                + "]}" << u"steps"_s;
        QTest::newRow("too long") << "{\"name\":\"" + QByteArray(1024 * 1024, 'x') + "\"}" << QString();
    }
    void namesThePlaceOfAFault()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, place);
        const auto read = collectionFrom(file, m_catalogue);
        QCOMPARE_KIND(read, Invalid);
        QCOMPARE(read.error().field, place);
        QVERIFY(read.error().message.contains(place));
    }

    void takesValuesFromAnswers()
    {
        test::ConsoleWorld world;
        const QString openid = world.platform.followers().at(0).openid;
        const auto outcomes = run(world, *collectionFrom(tagging, m_catalogue), {{u"openid"_s, openid}});
        QVERIFY_RESULT(outcomes);
        QCOMPARE(outcomes->size(), 3);
        for (const StepOutcome &each : *outcomes)
            QVERIFY2(!each.error, qPrintable(each.name));
        const QJsonValue tag = outcomes->at(0).captured.value(u"tag"_s);
        QVERIFY(tag.isDouble());
        QVERIFY(outcomes->at(2).captured.value(u"first"_s).isDouble());
        QVERIFY(outcomes->at(2).outcome->reply.body.contains(QByteArray::number(tag.toInteger())));
        QCOMPARE(outcomes->at(1).outcome->record.request,
                 "{\"call\":\"batchTagging\",\"body\":{\"openid_list\":[\"" + openid.toUtf8()
                     + "\"],\"tagid\":" + QByteArray::number(tag.toInteger()) + "}}");
        QCOMPARE(world.history->find(world.account.appId, {})->size(), 3);
    }

    void sendsNothingWhileAVariableHasNoValue()
    {
        test::ConsoleWorld world;
        const auto outcomes = run(world, *collectionFrom(tagging, m_catalogue), {});
        QCOMPARE_KIND(outcomes, Invalid);
        QCOMPARE(outcomes.error().field, u"openid"_s);
        QVERIFY(world.api.transport.requests.isEmpty());
    }

    void stopsAtAFailureOrGoesOn_data()
    {
        QTest::addColumn<Collection::OnFailure>("mode");
        QTest::addColumn<int>("calls");
        QTest::newRow("stop") << Collection::OnFailure::Stop << 1;
        QTest::newRow("go on") << Collection::OnFailure::GoOn << 3;
    }
    void stopsAtAFailureOrGoesOn()
    {
        QFETCH(const Collection::OnFailure, mode);
        QFETCH(const int, calls);
        test::ConsoleWorld world;
        Collection collection = *collectionFrom(tagging, m_catalogue);
        collection.onFailure = mode;
        collection.steps[0].captures[0].pointer = u"/tag/number"_s;
        const auto outcomes =
            run(world, collection, {{u"openid"_s, world.platform.followers().at(0).openid}, {u"first"_s, 1}});
        QVERIFY_RESULT(outcomes);
        QCOMPARE(outcomes->size(), calls);
        QCOMPARE(outcomes->at(0).error->kind, Error::Kind::Protocol);
        if (calls > 1)
            QVERIFY2(outcomes->at(1).error && !outcomes->at(1).outcome, "its variable never got a value");
    }

    void endsWhenItIsStopped()
    {
        test::ConsoleWorld world;
        const auto progress = std::make_shared<RunProgress>();
        connect(progress.get(), &RunProgress::ended, this, [progress] { progress->stop(); });
        const auto outcomes = waitFor(runCollection(*world.caller, world.account, *collectionFrom(tagging, m_catalogue),
                                                    {{u"openid"_s, world.platform.followers().at(0).openid}}, progress,
                                                    world.api.clock.now()));
        QCOMPARE_KIND(outcomes, Cancelled);
        QCOMPARE(world.history->find(world.account.appId, {})->size(), 1);
    }

    void makesOneRequestWhateverTheAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::newRow("busy") << QByteArray(R"({"errcode":-1,"errmsg":"system error"})") << u"api"_s;
        QTest::newRow("captive portal") << QByteArray("<!DOCTYPE html><html></html>") << u"protocol"_s;
        QTest::newRow("cut off") << QByteArray("{\"errcode\":0,") << u"protocol"_s;
        QTest::newRow("many megabytes, cut off") << "{\"a\":\"" + QByteArray(5 * 1024 * 1024, 'x') << QString();
    }
    void makesOneRequestWhateverTheAnswer()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, kind);
        test::ConsoleWorld world;
        world.ask(u"getCallbackIp"_s); // there is a token now
        world.api.transport.answerBy(
            [&body](const HttpRequest &) -> Result<HttpReply> { return HttpReply{.status = 200, .body = body}; });
        world.api.transport.requests.clear();
        const auto outcome = world.call(emptyRequest(*m_catalogue.endpoint(u"getMenu")));
        QVERIFY_RESULT(outcome);
        QCOMPARE(world.api.transport.requests.size(), 1);
        QCOMPARE(outcome->reply.body, body);
        QCOMPARE(outcome->record.error ? toString(outcome->record.error->kind) : QString(), kind);
        QCOMPARE(outcome->record.size, body.size());
    }

    void refusesFilesThatCannotBeRead() { QCOMPARE_KIND(loadFiles({{u"media"_s, u"/nowhere/x.jpg"_s}}), Storage); }
};

QTEST_GUILESS_MAIN(TestCollection)
#include "tst_collection.moc"
