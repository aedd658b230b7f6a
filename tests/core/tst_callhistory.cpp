// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accountstore.h"
#include "core/storage/callforgetting.h"
#include "core/storage/callhistory.h"
#include "core/storage/consolestore.h"
#include "core/storage/statement.h"
#include "tests/support/apiworld.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestCallHistory : public QObject
{
    Q_OBJECT

    const Catalogue m_catalogue = Catalogue::load().value();
    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CallHistory> m_history;
    const AppId m_shop = test::someAccount().appId;
    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC);

    CallRecord call(const QString &id, const QByteArray &request = "{}", const QByteArray &answer = "{}") const
    {
        return {.appId = m_shop,
                .at = m_now,
                .endpointId = id,
                .verb = "POST",
                .path = u"/cgi-bin/"_s + id,
                .request = request,
                .status = 200,
                .elapsed = std::chrono::milliseconds(42),
                .size = answer.size(),
                .contentType = u"application/json"_s,
                .answer = answer};
    }
    QStringList found(const QString &words, const QStringList &endpoints = {}) const
    {
        QStringList ids;
        const auto calls = m_history->find(m_shop, {.words = words, .endpoints = endpoints});
        for (const CallRecord &each : calls.value())
            ids += each.endpointId;
        return ids;
    }

    int rowsOf(const AppId &appId) const
    {
        auto rows =
            execute(m_database->connection(), u"SELECT COUNT(*) FROM calls WHERE appid = ?"_s, {appId.toString()});
        return rows && rows->next() ? rows->value(0).toInt() : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        m_database = Database::open(m_folder->filePath(u"mpdesk.db"_s), bookSchema()).value();
        m_history = std::make_unique<CallHistory>(*m_database);
        QVERIFY_RESULT(AccountStore(*m_database).put(test::someAccount()));
    }

    void keepsACallWhole()
    {
        CallRecord one = call(u"getTagidList"_s, R"({"call":"getTagidList"})", R"({"tagid_list":[1],"名":"测试"})");
        one.error = Error{.kind = Error::Kind::Api, .message = u"no"_s, .code = 40003, .rid = u"6955b900-1-2"_s};
        const auto id = m_history->add(one);
        QVERIFY_RESULT(id);
        const auto kept = m_history->call(m_shop, *id);
        QVERIFY_RESULT(kept);
        one.id = *id;
        QCOMPARE(*kept, one);
        QCOMPARE_KIND(m_history->call(m_shop, *id + 1), NotFound);
        QCOMPARE_KIND(m_history->call(AppId(), *id), NotFound);
    }

    void findsCallsByTheirWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("all") << QString() << QStringList{u"third"_s, u"second"_s, u"first"_s};
        QTest::newRow("in the request") << u"olive"_s << QStringList{u"first"_s};
        QTest::newRow("part of a word, other case") << u"ECON"_s << QStringList{u"second"_s};
        QTest::newRow("two words") << u"third 40003"_s << QStringList{u"third"_s};
        QTest::newRow("two words of different calls") << u"third olive"_s << QStringList();
        QTest::newRow("rid") << u"6955b900-aa"_s << QStringList{u"third"_s};
        QTest::newRow("two Chinese characters") << u"菜单"_s << QStringList{u"second"_s};
        QTest::newRow("more of them") << u"今日菜单"_s << QStringList{u"second"_s};
        QTest::newRow("long and short") << u"second 菜"_s << QStringList{u"second"_s};
        QTest::newRow("no pattern") << u"%"_s << QStringList();
        QTest::newRow("quotes") << u"\"olive\" OR"_s << QStringList();
        QTest::newRow("nothing") << u"zebra"_s << QStringList();
    }
    void findsCallsByTheirWords()
    {
        QFETCH(const QString, words);
        QFETCH(const QStringList, ids);
        QVERIFY_RESULT(m_history->add(call(u"first"_s, R"({"body":{"oil":"Olive"}})")));
        QVERIFY_RESULT(m_history->add(call(u"second"_s, "{}", R"({"name":"今日菜单"})")));
        CallRecord third = call(u"third"_s);
        third.error = Error{.kind = Error::Kind::Api, .code = 40003, .rid = u"6955b900-aaaaaaaa-bbbbbbbb"_s};
        QVERIFY_RESULT(m_history->add(third));
        QCOMPARE(found(words), ids);
    }

    void findsCallsByTheirTitles()
    {
        for (const QString &id : {u"getMenu"_s, u"getFans"_s, u"getMenu"_s})
            QVERIFY_RESULT(m_history->add(call(id)));
        QCOMPARE(found(u"自定义"_s, {u"getMenu"_s}), (QStringList{u"getMenu"_s, u"getMenu"_s}));
        QCOMPARE(found(u"getFans"_s, {u"getMenu"_s}), (QStringList{u"getMenu"_s, u"getFans"_s, u"getMenu"_s}));
    }

    void keepsNoSecret()
    {
        CallRecord one = call(u"getAccessToken"_s, R"({"query":{"secret":"5ec7e7001122"}})",
                              R"({"access_token":"T0KEN-A","expires_in":7200})");
        one.path = u"/cgi-bin/x?access_token=T0KEN-B"_s;
        one.error = Error{.kind = Error::Kind::Network, .message = u"https://x/?access_token=T0KEN-C failed"_s};
        QVERIFY_RESULT(m_history->add(one));
        const auto kept = m_history->call(m_shop, 1);
        QVERIFY_RESULT(kept);
        QVERIFY(kept->answer.contains("expires_in"));
        QVERIFY_RESULT(change(m_database->connection(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QFile file(m_folder->filePath(u"mpdesk.db"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        for (const char *secret : {"5ec7e7001122", "T0KEN-A", "T0KEN-B", "T0KEN-C"})
            QVERIFY2(!all.contains(secret), secret);
    }

    void cutsLongAnswersAndNamesPictures()
    {
        const QByteArray longText = "[\"" + QByteArray("汉").repeated(600'000) + "\"]";
        QVERIFY_RESULT(m_history->add(call(u"long"_s, "{}", longText)));
        QVERIFY_RESULT(m_history->add(call(u"picture"_s, "{}", QByteArray("\xff\xd8\xff\x00", 4))));
        const auto text = m_history->call(m_shop, 1);
        QVERIFY_RESULT(text);
        QVERIFY(text->isCut);
        QVERIFY(text->answer.size() <= CallHistory::mostAnswerBytes);
        QVERIFY(text->answer.size() > CallHistory::mostAnswerBytes - 4);
        QVERIFY(longText.startsWith(text->answer));
        const auto picture = m_history->call(m_shop, 2);
        QVERIFY_RESULT(picture);
        QVERIFY(picture->isCut);
        QVERIFY(picture->answer.isEmpty());
        QCOMPARE(picture->size, 4);
    }

    void forgetsWhatIsOld()
    {
        QVERIFY_RESULT(m_history->add(call(u"longOne"_s, "{}", QByteArray(5000, 'x'))));
        // As if so many had been made since.
        QVERIFY_RESULT(change(m_database->connection(), u"UPDATE sqlite_sequence SET seq = ? WHERE name = 'calls'"_s,
                              {CallHistory::mostWholeAnswers - 1}));
        QVERIFY_RESULT(m_history->add(call(u"notYet"_s)));
        QCOMPARE(m_history->call(m_shop, 1)->answer.size(), 5000);
        QVERIFY_RESULT(m_history->add(call(u"now"_s)));
        QCOMPARE(m_history->call(m_shop, 1)->answer.size(), CallHistory::oldAnswerChars);
        QVERIFY(m_history->call(m_shop, 1)->isCut);
        QVERIFY_RESULT(change(m_database->connection(), u"UPDATE sqlite_sequence SET seq = ? WHERE name = 'calls'"_s,
                              {CallHistory::mostCalls}));
        QVERIFY_RESULT(m_history->add(call(u"hundredThousand"_s)));
        QCOMPARE_KIND(m_history->call(m_shop, 1), NotFound);
        QCOMPARE(found(u"longOne"_s), QStringList());
        QCOMPARE(found(u"hundred"_s), QStringList{u"hundredThousand"_s});
    }

    void goesWithItsAccount()
    {
        QVERIFY_RESULT(m_history->add(call(u"getMenu"_s)));
        ConsoleStore store(*m_database, m_catalogue);
        QVERIFY_RESULT(store.keepWriting(m_shop, u"getMenu"_s, "{}", m_now));
        QVERIFY_RESULT(AccountStore(*m_database).remove(m_shop));
        QCOMPARE(forgetCalls(*m_database, [] { return true; }).value(), 1);
        QVERIFY(found({}).isEmpty());
        QCOMPARE(found(u"menu"_s), QStringList());
        QCOMPARE(store.lastEndpoint(m_shop).value(), QString());
    }

    void leavesAPartAtATime_data()
    {
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("the account was removed") << true;
        QTest::newRow("the history was cleared") << false;
    }

    void leavesAPartAtATime()
    {
        QFETCH(const bool, isRemoved);
        constexpr int count = 500; // a few parts
        const AppId other = AppId::parse(u"wxfedcba9876543210"_s).value();
        CallRecord others = call(u"getFans"_s);
        others.appId = other;
        for (int i = 0; i < count; ++i) {
            QVERIFY_RESULT(m_history->add(call(u"getMenu"_s)));
            QVERIFY_RESULT(m_history->add(others));
        }
        if (isRemoved) {
            QVERIFY_RESULT(AccountStore(*m_database).remove(m_shop));
            QCOMPARE(rowsOf(m_shop), count); // not while somebody waits for the account to go
            const auto some = forgetCalls(*m_database, [] { return false; });
            QVERIFY_RESULT(some);
            QVERIFY(*some > 0 && *some < count);
            QCOMPARE(rowsOf(m_shop), count - *some);
            QCOMPARE(forgetCalls(*m_database, [] { return true; }).value(), count - *some); // the next program
        } else {
            QVERIFY_RESULT(m_history->clear(m_shop));
        }
        QCOMPARE(rowsOf(m_shop), 0);
        QCOMPARE(rowsOf(other), count);
        QCOMPARE(forgetCalls(*m_database, [] { return true; }).value(), 0);
        QVERIFY_RESULT(m_history->add(call(u"getMenu"_s))); // it was added again
        QCOMPARE(forgetCalls(*m_database, [] { return true; }).value(), 0);
        QCOMPARE(found(u"getMenu"_s), QStringList{u"getMenu"_s});
    }

    void keepsWhatIsBeingWritten()
    {
        ConsoleStore store(*m_database, m_catalogue);
        QCOMPARE(store.writing(m_shop, u"getMenu"_s).value(), std::nullopt);
        QVERIFY_RESULT(store.keepWriting(m_shop, u"getMenu"_s, "{\"a\":1}", m_now));
        QVERIFY_RESULT(store.keepWriting(m_shop, u"getFans"_s, "{}", m_now.addSecs(1)));
        QCOMPARE(store.lastEndpoint(m_shop).value(), u"getFans"_s);
        QVERIFY_RESULT(store.keepWriting(m_shop, u"getMenu"_s, "{\"a\":2}", m_now.addSecs(2)));
        QCOMPARE(store.lastEndpoint(m_shop).value(), u"getMenu"_s);
        QCOMPARE(store.writing(m_shop, u"getMenu"_s).value(), std::optional(QByteArray("{\"a\":2}")));
    }

    void keepsCollectionsByName()
    {
        ConsoleStore store(*m_database, m_catalogue);
        console::Collection one{.name = u"Morning"_s, .steps = {{.request = {.endpointId = u"getMenu"_s}}}};
        const auto id = store.save(one, m_now);
        QVERIFY_RESULT(id);
        QCOMPARE_KIND(store.save(one, m_now), Invalid);
        one.id = *id;
        one.name = u"Evening"_s;
        QVERIFY_RESULT(store.save(one, m_now));
        QCOMPARE(store.collections()->size(), 1);
        QCOMPARE(store.collection(u"Evening"_s)->steps[0].request.path, u"/cgi-bin/menu/get"_s);
        QCOMPARE_KIND(store.collection(u"Morning"_s), NotFound);
        one.name = u" "_s;
        QCOMPARE_KIND(store.save(one, m_now), Invalid);
        QVERIFY_RESULT(store.remove(*id));
        QVERIFY(store.collections()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCallHistory)
#include "tst_callhistory.moc"
