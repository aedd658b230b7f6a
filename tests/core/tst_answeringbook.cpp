// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/answeringbook.h"
#include "core/storage/accountstore.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using forwarding::ForwardPlan;

namespace {

AppId shop()
{
    return AppId::parse(u"wx0123456789abcdef"_s).value();
}

AnswerSetup everything()
{
    AnswerSetup setup{.strictness = Inspector::Strictness::Refuse};
    setup.policy.kind = answering::Policy::Kind::Rules;
    setup.policy.rules += {.name = u"退款 \"1\"; DROP TABLE answering"_s,
                           .when = {.comparison = answering::Conditions::Comparison::Contains, .content = u"退款"_s},
                           .reply = callback::TextReply{u"好的 {{Content}}"_s}};
    setup.forward = {.use = ForwardPlan::Use::Relay,
                     .targets = {QUrl(u"http://127.0.0.1:8000/wechat?a=b"_s)},
                     .budget = std::chrono::milliseconds(1500)};
    return setup;
}

} // namespace

class TestAnsweringBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        reopen();
    }

    void answersSuccessForWhomNobodySetUp()
    {
        const auto setup = m_book->setup(shop());
        QVERIFY_RESULT(setup);
        QVERIFY(*setup == AnswerSetup{});
        QCOMPARE(toString(setup->policy.kind), u"success"_s);
    }

    void keepsEverythingOverARestart()
    {
        const QSignalSpy changed(m_book.get(), &AnsweringBook::changed);
        QVERIFY_RESULT(m_book->save(shop(), {}));
        QVERIFY_RESULT(m_book->save(shop(), everything()));
        QCOMPARE(changed.size(), 2);

        reopen();

        const auto setup = m_book->setup(shop());
        QVERIFY_RESULT(setup);
        QVERIFY(*setup == everything());
        const auto other = m_book->setup(AppId::parse(u"wxfedcba9876543210"_s).value());
        QVERIFY_RESULT(other);
        QVERIFY(*other == AnswerSetup{});
    }

    void refusesWhatIsWrongAndKeepsWhatWas()
    {
        QVERIFY_RESULT(m_book->save(shop(), everything()));
        AnswerSetup bad = everything();
        bad.policy.rules[0].reply = callback::TextReply{};
        const Done noText = m_book->save(shop(), bad);
        QCOMPARE_KIND(noText, Invalid);
        QCOMPARE(noText.error().field, u"policy.rules[0].reply.content"_s);
        bad = everything();
        bad.forward.targets = {QUrl(u"ftp://a.example"_s)};
        const Done noTarget = m_book->save(shop(), bad);
        QCOMPARE_KIND(noTarget, Invalid);
        QCOMPARE(noTarget.error().field, u"forward.targets[0]"_s);
        QVERIFY(m_book->setup(shop()).value() == everything());
    }

    void saysWhatItCannotRead_data()
    {
        QTest::addColumn<AnsweringRow>("row");
        QTest::newRow("policy") << AnsweringRow{"{\"kind\":\"oracle\"}", "{}", u"flag"_s};
        QTest::newRow("no JSON") << AnsweringRow{"", "{}", u"flag"_s};
        QTest::newRow("forward") << AnsweringRow{"{}", "{\"use\":\"carrier pigeon\"}", u"flag"_s};
        QTest::newRow("strictness") << AnsweringRow{"{}", "{\"use\":\"off\"}", u"lenient"_s};
    }

    void saysWhatItCannotRead()
    {
        QFETCH(const AnsweringRow, row);
        QVERIFY_RESULT(m_store->save(shop(), row));
        const auto setup = m_book->setup(shop());
        QCOMPARE_KIND(setup, Storage);
        QVERIFY(setup.error().message.contains(shop().toString()));
        QVERIFY(m_store->find(shop()).value() == row);
    }

    void goesWithItsAccount()
    {
        AccountStore accounts(*m_database);
        QVERIFY_RESULT(accounts.put({.name = u"Shop"_s, .appId = shop()}));
        QVERIFY_RESULT(m_book->save(shop(), everything()));
        QVERIFY_RESULT(accounts.remove(shop()));
        QVERIFY(!m_store->find(shop()).value());
    }

private:
    void reopen()
    {
        m_book.reset();
        m_store.reset();
        m_database.reset();
        auto database = Database::open(m_folder->filePath(u"mpdesk.db"_s), bookSchema());
        if (!database)
            QFAIL(qPrintable(describe(database.error())));
        m_database = std::move(*database);
        m_store = std::make_unique<AnsweringStore>(*m_database);
        m_book = std::make_unique<AnsweringBook>(*m_store);
    }

    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AnsweringStore> m_store;
    std::unique_ptr<AnsweringBook> m_book;
};

QTEST_GUILESS_MAIN(TestAnsweringBook)
#include "tst_answeringbook.moc"
